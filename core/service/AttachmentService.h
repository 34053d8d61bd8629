// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/service/Service.h"

class QIODevice;

namespace eldin::core {

/// Keeps files in the document: scans of signed papers, photos, the coat of arms.
class AttachmentService final : public Service
{
public:
    using Service::Service;

    /// What it belongs to, its kind, media type and name are the caller's; the rest is found out here. The device can be
    /// read from its start twice. Error{WrongInput} for an empty file, Error{FileOverLimit}, Error{Io}.
    Id<Attachment> attach(Attachment attachment, QIODevice &content);
    /// The bytes stay: undo brings the attachment back.
    void remove(const Id<Attachment> &id);
    /// Replaces the coat of arms, or removes it where there is no content.
    void setEmblem(const QString &name, const QString &mediaType, QIODevice *content);

private:
    [[nodiscard]] Attachment described(Attachment attachment, QIODevice &content) const;
};

} // namespace eldin::core
