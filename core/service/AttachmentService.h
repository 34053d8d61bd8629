// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/service/Service.h"
#include "core/storage/ContentWriting.h"

class QIODevice;

namespace eldin::core {

/// Keeps files in the document: scans of signed papers, photos, the coat of arms.
class AttachmentService final : public Service
{
public:
    using Service::Service;

    /// What it belongs to, its kind, media type and name are the caller's; the rest is found out here. The device can be
    /// read from its start twice; `watch` is told how much of it is written. Error{WrongInput} for an empty file,
    /// Error{FileOverLimit}, Error{Io}, Error{Cancelled}: then nothing has happened.
    Id<Attachment> attach(Attachment attachment, QIODevice &content, const Document::Elsewhere &elsewhere = {}, const ContentWatch &watch = {});
    /// The common moment of a recording and how long it is kept; nothing else of it is changed. The media type of a
    /// recording is `recordingType` of its name. Error{WrongInput} for what is no recording.
    void editRecording(const Id<Attachment> &id, int commonSecond, const QDateTime &commonAt, const QDate &keepUntil);
    /// The bytes stay: undo brings the attachment back.
    void remove(const Id<Attachment> &id);
    /// Replaces the coat of arms, or removes it where there is no content.
    void setEmblem(const QString &name, const QString &mediaType, QIODevice *content);

private:
    [[nodiscard]] Attachment described(Attachment attachment, QIODevice &content) const;
};

/// `audio/mp4` for m4a, and so on for mp3, ogg, opus, wav, aac, amr, 3gp; empty for what telephones do not record to.
[[nodiscard]] QString recordingType(const QString &fileName);

} // namespace eldin::core
