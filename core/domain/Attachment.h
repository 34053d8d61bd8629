// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Paper.h"

namespace eldin::core {

/// Emblem is the coat of arms of the municipality: it belongs to no hearing. A recording is the sound of a meeting: it
/// holds voices and is never handed on. A signed list is the picture of the sheet on which those present at a meeting signed.
enum class AttachmentKind { Scan, Photo, Emblem, Other, Recording, SignedList };

template <>
struct Codes<AttachmentKind>
{
    static constexpr std::pair<AttachmentKind, const char16_t *> list[] {
        {AttachmentKind::Scan, u"scan"},
        {AttachmentKind::Photo, u"photo"},
        {AttachmentKind::Emblem, u"emblem"},
        {AttachmentKind::Other, u"other"},
        {AttachmentKind::Recording, u"recording"},
        {AttachmentKind::SignedList, u"signed-list"},
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
    Id<Meeting> meetingId; ///< that was recorded, or whose list was signed; null: of no meeting
    int commonSecond = 0; ///< of the recording, counted from its beginning, at `commonAt`
    QDateTime commonAt; ///< by the clock of the meeting; invalid: nobody said yet
    QDate keepUntil; ///< a recording is to be deleted after this day; invalid: not decided
    bool operator==(const Attachment &) const = default;

    /// Goes into no copy that others get.
    [[nodiscard]] bool isPrivate() const { return kind == AttachmentKind::Recording; }
    /// Where in the recording the moment is, in seconds; nothing before its beginning or while no common moment is known.
    [[nodiscard]] std::optional<qint64> secondOf(const QDateTime &moment) const
    {
        if (kind != AttachmentKind::Recording || !commonAt.isValid() || !moment.isValid())
            return std::nullopt;
        const qint64 second = commonSecond + commonAt.secsTo(moment);
        return second < 0 ? std::nullopt : std::optional(second);
    }
};

} // namespace eldin::core
