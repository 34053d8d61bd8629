// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/service/AttachmentService.h"
#include "ui/documents/ScanFile.h"

#include <QBuffer>
#include <QFileInfo>

namespace eldin::cli {

using namespace core;

void AddAttachmentCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("file"), Cli::tr("The picture or PDF to keep."), QStringLiteral("F")});
    parser.addOption({QStringLiteral("paper"), Cli::tr("Id of the paper whose scan it is (list papers); else it is a photo of the hearing."), QStringLiteral("ID")});
}

Outcome AddAttachmentCommand::run(const Context &context) const
{
    const QString path = context.required(QStringLiteral("file"));
    const QString hearing = context.required(QStringLiteral("hearing"));
    const auto document = openToWrite(context);
    Attachment attachment;
    attachment.hearingId = findHearing(*document, hearing).id;
    attachment.kind = AttachmentKind::Photo;
    if (const auto text = context.given(QStringLiteral("paper"))) {
        const auto paper = document->stores().papers.find(Id<Paper>(*text));
        if (!paper || paper->hearingId != attachment.hearingId)
            throw UsageError {Cli::tr("The hearing has no paper with the id %1.").arg(*text)};
        attachment.paperId = paper->id;
        attachment.kind = AttachmentKind::Scan;
    }
    ui::documents::ScanFile file = ui::documents::readScan(path);
    attachment.name = QFileInfo(path).fileName();
    attachment.mediaType = file.mediaType;
    QBuffer content(&file.content);
    content.open(QIODevice::ReadOnly);
    return {QJsonObject {{QStringLiteral("id"), AttachmentService(*document).attach(attachment, content).text()}}};
}

} // namespace eldin::cli
