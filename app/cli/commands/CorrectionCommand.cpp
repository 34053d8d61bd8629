// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/service/CorrectionService.h"

namespace eldin::cli {

using namespace core;

void AddCorrectionCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("text"), Cli::tr("What in the minutes is not as it was, and how it was."), QStringLiteral("T")});
    parser.addOption({QStringLiteral("date"), Cli::tr("The day on which it was noted; default: today."), QStringLiteral("DATE")});
}

Outcome AddCorrectionCommand::run(const Context &context) const
{
    Correction correction;
    correction.text = asWritten(context.required(QStringLiteral("text")));
    const QString hearing = context.required(QStringLiteral("hearing"));
    if (context.given(QStringLiteral("date")))
        correction.date = dateOption(context, QStringLiteral("date"));
    const auto document = openToWrite(context);
    correction.hearingId = findHearing(*document, hearing).id;
    return {QJsonObject {{QStringLiteral("id"), CorrectionService(*document).add(correction).text()}}};
}

} // namespace eldin::cli
