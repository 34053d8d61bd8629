// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PublicAttachments.h"

#include "core/base/PictureTraces.h"
#include "core/base/Sha256.h"
#include "core/document/PublicCopy.h"
#include "core/storage/PublicRows.h"
#include "core/storage/Stores.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>

namespace eldin::core {

namespace {

bool isPicture(const Attachment &attachment)
{
    return attachment.kind == AttachmentKind::Photo || attachment.kind == AttachmentKind::Emblem;
}

/// The bytes to hand on; nothing if the file stays here.
std::optional<QByteArray> publicBytes(const Stores &stores, const Attachment &attachment, const PublicCopyPlan &plan)
{
    if (!plan.attachments || attachment.isPrivate() || attachment.kind == AttachmentKind::SignedList)
        return std::nullopt;
    const bool wanted = plan.moreAttachments.contains(attachment.id.text());
    if (!isPicture(attachment) && !wanted)
        return std::nullopt;
    const auto bytes = stores.contents.read(attachment.hash);
    if (!bytes)
        return std::nullopt;
    if (auto stripped = withoutTraces(*bytes))
        return stripped;
    // A picture of another kind may hold anything beside what one sees.
    return isPicture(attachment) ? std::nullopt : bytes;
}

QString neutralName(const Attachment &attachment, int number)
{
    QString ending = QFileInfo(attachment.name).suffix().toLower();
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]{1,5}$"));
    if (!plain.match(ending).hasMatch())
        ending.clear();
    const QString name = QStringLiteral("%1-%2").arg(codeOf(attachment.kind)).arg(number);
    return ending.isEmpty() ? name : name + u'.' + ending;
}

} // namespace

PublicAttachments keepPublicAttachments(sqlite::Connection &copy, const PublicCopyPlan &plan)
{
    Stores stores(copy);
    PublicAttachments result;
    QStringList hashes;
    for (Attachment attachment : stores.attachments.all()) {
        const auto bytes = publicBytes(stores, attachment, plan);
        if (!bytes) {
            stores.attachments.remove(attachment.id);
            ++result.leftOut;
            continue;
        }
        Sha256 hash;
        hash.add(*bytes);
        attachment.hash = hash.hex();
        attachment.size = bytes->size();
        attachment.name = neutralName(attachment, ++result.kept);
        QBuffer device;
        device.setData(*bytes);
        device.open(QIODevice::ReadOnly);
        stores.contents.insert(attachment.hash, device);
        stores.attachments.update(attachment);
        hashes += attachment.hash;
    }
    PublicRows(copy).removeContentsBut(hashes);
    return result;
}

} // namespace eldin::core
