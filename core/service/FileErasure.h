// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Backups.h"
#include "core/domain/Attachment.h"
#include "core/service/Service.h"

#include <QStringList>

namespace eldin::core {

/// Removing attached files for good: recordings whose time of keeping is over, lists with names and signatures (Law of
/// 14 April 2008 No. 58 on personal information: what is no longer needed is destroyed). AttachmentService::remove leaves the
/// bytes where they are, for undo.
class FileErasure final : public Service
{
public:
    using Service::Service;

    /// Bytes of files that no record names any more: they were removed, and stand in the document still.
    struct Removed
    {
        int files = 0;
        qint64 bytes = 0;
    };
    [[nodiscard]] Removed removedBefore() const;

    /// Removes these files, and with them the bytes of all that were removed before: from this document and from every copy that hears of
    /// it; copies that do not know of it cannot bring them back. Undo ends here. A closed record is no obstacle: no seal is over
    /// files. The name of the file stays in the history. Nothing happens where there is nothing to erase. Error{NotFound}.
    void erase(const std::vector<Id<Attachment>> &files, const Document::Elsewhere &elsewhere = {});

    /// Names under which these files are attached besides: their bytes stay for these records.
    [[nodiscard]] QStringList alsoAttachedAs(const std::vector<Id<Attachment>> &files) const;

    /// The hashes of what erase() would take, each once, for backupsHolding().
    [[nodiscard]] QStringList hashesToGo(const std::vector<Id<Attachment>> &files) const;
    /// Which backups hold any of these bytes still. One that cannot be read may hold them: it is listed. Long work; false from
    /// `progress` ends it with Error{Cancelled}.
    [[nodiscard]] static std::vector<Backup> backupsHolding(const Backups &backups, const QStringList &hashes, const Environment &environment,
                                                            const Backups::Progress &progress = {});

private:
    /// Attachments that keep their bytes beside these.
    [[nodiscard]] std::vector<Attachment> othersOf(const std::vector<Id<Attachment>> &files) const;
};

} // namespace eldin::core
