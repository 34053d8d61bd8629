// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SlipJson.h"

#include "app/cli/Values.h"
#include "app/cli/commands/Commands.h"
#include "core/report/SlipCount.h"
#include "core/service/SlipService.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

QJsonArray slipsJson(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
            const SlipCount count = slipCount(stores, meeting.id);
            if (!count.any())
                continue;
            QJsonArray batches;
            for (const SlipBatch &batch : stores.slipBatches.ofMeeting(meeting.id))
                batches.append(QJsonObject {{QStringLiteral("id"), batch.id.text()},
                                            {QStringLiteral("from"), batch.first},
                                            {QStringLiteral("to"), batch.last}});
            QJsonArray missing;
            for (const int number : count.missing)
                missing.append(number);
            rows.append(QJsonObject {{QStringLiteral("meeting"), meeting.id.text()},
                                     {QStringLiteral("batches"), batches},
                                     {QStringLiteral("issued"), count.issued},
                                     {QStringLiteral("returned"), count.returned},
                                     {QStringLiteral("void"), count.spoilt},
                                     {QStringLiteral("missing"), missing}});
        }
    }
    return rows;
}

void AddSlipsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."), QStringLiteral("M")});
    parser.addOption({QStringLiteral("from"), Cli::tr("First number handed out."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("to"), Cli::tr("Last number handed out."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("void"), Cli::tr("Instead: the number of a slip that came back spoilt or empty."), QStringLiteral("N")});
}

Outcome AddSlipsCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    const Id<Meeting> meeting = findMeeting(*document, context.required(QStringLiteral("meeting"))).id;
    SlipService service(*document);
    if (context.given(QStringLiteral("void")))
        return {QJsonObject {{QStringLiteral("id"), service.noteVoid(meeting, numberOption(context, QStringLiteral("void"))).text()}}};
    SlipBatch batch;
    batch.meetingId = meeting;
    batch.first = numberOption(context, QStringLiteral("from"));
    batch.last = numberOption(context, QStringLiteral("to"));
    return {QJsonObject {{QStringLiteral("id"), service.issue(batch).text()}}};
}

} // namespace eldin::cli
