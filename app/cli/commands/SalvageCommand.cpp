// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Installation.h"
#include "core/merge/Salvage.h"
#include "core/report/SalvageTexts.h"

namespace eldin::cli {

using namespace core;

namespace {

QJsonObject countsJson(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[table, count] : counts)
        object[table] = count;
    return object;
}

} // namespace

void SalvageCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("The new document to write; it must not be there yet."), QStringLiteral("OUT")});
}

Outcome SalvageCommand::run(const Context &context) const
{
    const QString output = context.required(QStringLiteral("output"));
    const SalvageResult result = salvage(context.arguments.first(), output, context.environment(), [] { return !interrupted(); });
    Outcome outcome;
    outcome.value = QJsonObject {{QStringLiteral("recovered"), countsJson(result.recovered)},
                                 {QStringLiteral("lost"), countsJson(result.lost)},
                                 {QStringLiteral("ok"), result.ok},
                                 {QStringLiteral("document"), output}};
    outcome.text = salvageTexts(result).join(u'\n') + u'\n';
    if (!result.ok) {
        outcome.exitCode = Refused;
        outcome.message = Cli::tr("Not everything could be read. What could stands in the new document.");
    }
    return outcome;
}

} // namespace eldin::cli
