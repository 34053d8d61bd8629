// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Paper.h"

namespace eldin::core {

/// Emblem is the coat of arms of the municipality: it belongs to no hearing.
enum class AttachmentKind { Scan, Photo, Emblem, Other };

template <>
struct Codes<AttachmentKind>
{
    static constexpr std::pair<AttachmentKind, const char16_t *> list[] {
        {AttachmentKind::Scan, u"scan"},
        {AttachmentKind::Photo, u"photo"},
        {AttachmentKind::Emblem, u"emblem"},
        {AttachmentKind::Other, u"other"},
    };
};

/// A file kept in the document: the scan of a signed paper, a photo, the coat of arms. Its bytes stand apart, under
/// their hash, so that the history does not carry them (design.md 4).
struct Attachment
{
    Id<Attachment> id;
    Id<Hearing> hearingId; ///< null: of the municipality
    Id<Paper> paperId; ///< null: of no paper
    AttachmentKind kind = AttachmentKind::Other;
    QString mediaType; ///< e.g. `image/jpeg`
    qint64 size = 0; ///< bytes
    QString hash; ///< SHA-256 of the bytes, hexadecimal
    QDateTime addedAt;
    QString name; ///< as the file was called
    bool operator==(const Attachment &) const = default;
};

} // namespace eldin::core
