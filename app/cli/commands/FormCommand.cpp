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
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."), QStringLiteral("M")});
}

namespace {

/// The meeting whose people fill the form; of a hearing its last one. Null: the latest.
Id<Meeting> chosenMeeting(const Context &context, Document &document)
{
    if (const auto meeting = context.given(QStringLiteral("meeting")))
        return findMeeting(document, *meeting).id;
    const auto hearing = context.given(QStringLiteral("hearing"));
    if (!hearing)
        return {};
    const Hearing found = findHearing(document, *hearing);
    const std::vector<Meeting> meetings = document.stores().meetings.ofHearing(found.id);
    if (meetings.empty())
        throw Error(ErrorCode::NotFound, *hearing);
    return meetings.back().id;
}

/// Options that choose what fills a form need a document, and a form that is filled from a hearing.
void checkChoice(const Context &context, const QString &kind)
{
    for (const QString &option : {QStringLiteral("hearing"), QStringLiteral("meeting")}) {
        const bool fits = context.arguments.size() > 1 && kind != u"budget" && (kind == u"participants" || option == u"hearing");
        if (context.options.isSet(option) && !fits)
            throw UsageError {Cli::tr("--hearing serves the forms of participants and proposals, --meeting that of participants, and both need a document.")};
    }
}

} // namespace

Outcome FormCommand::run(const Context &context) const
{
    const QString kind = context.arguments.first();
    if (kind != u"budget" && kind != u"participants" && kind != u"proposals")
        throw UsageError{
            Cli::tr("form takes one of: %1.").arg(QStringLiteral("budget, participants, proposals"))};
    checkChoice(context, kind);
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
        makeParticipantsForm(out, stores, *language, document ? chosenMeeting(context, *document) : Id<Meeting>());
    } else {
        const auto hearing = context.given(QStringLiteral("hearing"));
        makeProposalsForm(out, stores, *language, hearing ? findHearing(*document, *hearing).id : Id<Hearing>());
    }
    return {QJsonObject{{QStringLiteral("file"), out}}};
}

} // namespace eldin::cli
