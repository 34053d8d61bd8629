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

Id<Attachment> AttachmentService::attach(Attachment attachment, QIODevice &content)
{
    const Attachment whole = described(std::move(attachment), content);
    document().transact(Operation::AddAttachment, [&](Stores &stores) {
        stores.contents.insert(whole.hash, content);
        stores.attachments.insert(whole);
    });
    return whole.id;
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

} // namespace eldin::core
