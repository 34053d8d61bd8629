// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AttachmentService.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QIODevice>

namespace eldin::core {

Attachment AttachmentService::described(Attachment attachment, QIODevice &content) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!content.seek(0) || !hash.addData(&content))
        throw Error(ErrorCode::Io, attachment.name);
    attachment.id = newId<Attachment>();
    attachment.size = content.size();
    attachment.hash = QString::fromLatin1(hash.result().toHex());
    attachment.addedAt = document().environment().clock.now();
    attachment.name = QFileInfo(attachment.name.simplified()).fileName();
    if (attachment.size == 0)
        throw Error(ErrorCode::WrongInput, QStringLiteral("file:empty:") + attachment.name);
    if (attachment.size > AttachmentContents::kLargest)
        throw Error(ErrorCode::FileOverLimit, attachment.name);
    return attachment;
}

Id<Attachment> AttachmentService::attach(Attachment attachment, QIODevice &content, const Document::Elsewhere &elsewhere,
                                         const ContentWatch &watch)
{
    return document().transact(
        Operation::AddAttachment,
        [&](Stores &stores) {
            const Attachment whole = described(std::move(attachment), content);
            writeContent(document().connection(), whole.hash, content, watch);
            stores.attachments.insert(whole);
            return whole.id;
        },
        elsewhere);
}

void AttachmentService::editRecording(const Id<Attachment> &id, int commonSecond, const QDateTime &commonAt, const QDate &keepUntil)
{
    document().transact(Operation::EditAttachment, [&](Stores &stores) {
        Attachment recording = stores.attachments.get(id);
        if (recording.kind != AttachmentKind::Recording || commonSecond < 0)
            throw Error(ErrorCode::WrongInput, QStringLiteral("recording:out-of-range:") + QString::number(commonSecond));
        recording.commonSecond = commonSecond;
        recording.commonAt = commonAt;
        recording.keepUntil = keepUntil;
        stores.attachments.update(recording);
    });
}

void AttachmentService::remove(const Id<Attachment> &id)
{
    document().transact(Operation::RemoveAttachment, [&](Stores &stores) { stores.attachments.remove(id); });
}

void AttachmentService::setEmblem(const QString &name, const QString &mediaType, QIODevice *content)
{
    Attachment emblem;
    if (content != nullptr) {
        emblem.kind = AttachmentKind::Emblem;
        emblem.name = name;
        emblem.mediaType = mediaType;
        emblem = described(std::move(emblem), *content);
    }
    document().transact(Operation::SetEmblem, [&](Stores &stores) {
        while (const auto old = stores.attachments.emblem())
            stores.attachments.remove(old->id);
        if (content == nullptr)
            return;
        stores.contents.insert(emblem.hash, *content);
        stores.attachments.insert(emblem);
    });
}

QString recordingType(const QString &fileName)
{
    static const std::pair<QStringView, QStringView> kTypes[] {{u"m4a", u"audio/mp4"}, {u"mp4", u"audio/mp4"}, {u"mp3", u"audio/mpeg"},
                                                               {u"ogg", u"audio/ogg"}, {u"opus", u"audio/ogg"}, {u"wav", u"audio/wav"},
                                                               {u"aac", u"audio/aac"}, {u"amr", u"audio/amr"}, {u"3gp", u"audio/3gpp"}};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    for (const auto &[known, type] : kTypes) {
        if (ending == known)
            return type.toString();
    }
    return {};
}

} // namespace eldin::core
