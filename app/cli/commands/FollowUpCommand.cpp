// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/service/ResponseService.h"

namespace eldin::cli {

using namespace core;

void AddFollowUpCommand::addOptions(QCommandLineParser &parser) const
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    add("status", Cli::tr("in_progress, implemented or not_implemented."), "STATUS");
    add("note", Cli::tr("What was done, or why it is not done yet; never empty for not_implemented."), "T");
    add("date", Cli::tr("The day on which it was noted; default: today."), "DATE");
    add("new-date", Cli::tr("By when it is to be done now; not_implemented needs it."), "DATE");
    add("spent", Cli::tr("Spent on it so far in all, in som."), "SOM");
}

Outcome AddFollowUpCommand::run(const Context &context) const
{
    FollowUp note;
    note.status = codedValue<FollowUpStatus>(context.required(QStringLiteral("status")), QStringLiteral("status"));
    if (const auto text = context.given(QStringLiteral("note")))
        note.note = asWritten(text->trimmed());
    if (context.given(QStringLiteral("date")))
        note.date = dateOption(context, QStringLiteral("date"));
    if (context.given(QStringLiteral("new-date")))
        note.newDate = dateOption(context, QStringLiteral("new-date"));
    if (context.given(QStringLiteral("spent")))
        note.spent = moneyOption(context, QStringLiteral("spent"));
    const auto document = openToWrite(context);
    // Of one of a group it is the group's promise.
    const auto response = document->stores().responses.forRemark(findRemark(*document, context.arguments.at(1)).id);
    if (!response)
        throw Error(ErrorCode::RuleBroken, QStringLiteral("not-answered"));
    note.responseId = response->id;
    return {QJsonObject {{QStringLiteral("id"), ResponseService(*document).addFollowUp(note).text()}}};
}

} // namespace eldin::cli
