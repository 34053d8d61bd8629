// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/service/AttachmentService.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::cli {

using namespace core;

void AddRecordingCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."), QStringLiteral("M")});
    parser.addOption({QStringLiteral("file"), Cli::tr("The sound file of a telephone: m4a, mp3, ogg, opus, wav, aac, amr or 3gp."), QStringLiteral("F")});
    parser.addOption({QStringLiteral("at"), Cli::tr("What the clock said at the second of the recording that --second names."), QStringLiteral("ISO")});
    parser.addOption({QStringLiteral("second"), Cli::tr("A second of the recording, from its beginning."), QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("keep-until"), Cli::tr("The last day on which the recording is kept."), QStringLiteral("DATE")});
}

Outcome AddRecordingCommand::run(const Context &context) const
{
    const QString path = context.required(QStringLiteral("file"));
    const QString where = context.required(QStringLiteral("meeting"));
    Attachment recording;
    recording.kind = AttachmentKind::Recording;
    recording.name = QFileInfo(path).fileName();
    recording.mediaType = recordingType(recording.name);
    if (recording.mediaType.isEmpty())
        throw UsageError {Cli::tr("%1 is no recording that telephones make.").arg(recording.name)};
    recording.commonSecond = numberOption(context, QStringLiteral("second"));
    if (recording.commonSecond < 0)
        throw UsageError {Cli::tr("--%1 takes a whole number.").arg(QStringLiteral("second"))};
    if (context.given(QStringLiteral("at")))
        recording.commonAt = momentOption(context, QStringLiteral("at"));
    if (context.given(QStringLiteral("keep-until")))
        recording.keepUntil = dateOption(context, QStringLiteral("keep-until"));
    const auto document = openToWrite(context);
    const Meeting meeting = findMeeting(*document, where);
    recording.meetingId = meeting.id;
    recording.hearingId = meeting.hearingId;
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    return {QJsonObject {{QStringLiteral("id"), AttachmentService(*document).attach(recording, content).text()}}};
}

} // namespace eldin::cli
