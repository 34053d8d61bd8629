// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/service/Forms.h"

namespace eldin::cli {

using namespace core;

void FormCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Cli::tr("Where to write it: a name that ends in .xlsx."),
                      QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("paper-language"), Cli::tr("Language of the form: ky or ru."),
                      QStringLiteral("L"), QStringLiteral("ky")});
}

Outcome FormCommand::run(const Context &context) const
{
    const QString kind = context.arguments.first();
    if (kind != u"budget" && kind != u"participants" && kind != u"proposals")
        throw UsageError{
            Cli::tr("form takes one of: %1.").arg(QStringLiteral("budget, participants, proposals"))};
    const QString out = context.required(QStringLiteral("o"));
    if (!out.endsWith(u".xlsx", Qt::CaseInsensitive))
        throw UsageError{Cli::tr("A form is an Excel workbook: its name ends in .xlsx.")};
    const auto language = languageFromCode(context.options.value(QStringLiteral("paper-language")));
    if (!language || *language == Language::English)
        throw UsageError{Cli::tr("--%1 takes one of: %2.")
                             .arg(QStringLiteral("paper-language"), QStringLiteral("ky, ru"))};
    const auto document = context.arguments.size() > 1
        ? Document::open(context.arguments.at(1), context.environment(), Access::ReadOnly)
        : std::unique_ptr<Document>();
    const Stores *stores = document ? &document->stores() : nullptr;
    if (kind == u"budget") {
        const auto budget = stores ? budgetForForm(*stores) : std::nullopt;
        makeBudgetForm(out, stores, budget ? budget->id : Id<Budget>(), *language, context.clock.today());
    } else if (kind == u"participants") {
        makeParticipantsForm(out, stores, *language);
    } else {
        makeProposalsForm(out, stores, *language);
    }
    return {QJsonObject{{QStringLiteral("file"), out}}};
}

} // namespace eldin::cli
