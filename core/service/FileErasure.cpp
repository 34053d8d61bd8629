// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/FileErasure.h"

#include "core/document/Erasures.h"
#include "core/storage/ContentHashes.h"

#include <QSet>

#include <algorithm>

namespace eldin::core {

FileErasure::Removed FileErasure::removedBefore() const
{
    return {static_cast<int>(unnamedContents(document().connection()).size()), unnamedBytes(document().connection())};
}

void FileErasure::erase(const std::vector<Id<Attachment>> &files, const Document::Elsewhere &elsewhere)
{
    document().transact(
        Operation::RemoveAttachment,
        [&](Stores &stores) {
            const Environment &environment = document().environment();
            const auto note = [&](const QString &owner) {
                Erasures::note(document().connection(), newUuid(environment.clock, environment.random), ErasureKind::Contents, owner);
            };
            const QStringList hashes = unnamedContents(document().connection());
            for (const QString &hash : hashes)
                note(hash);
            // Another copy may have them back by its undo; to attach the same file anew is allowed.
            for (const QString &removed : Erasures::removedAttachments(document().connection(), hashes))
                note(removed);
            for (const Id<Attachment> &file : files) {
                static_cast<void>(stores.attachments.get(file));
                stores.attachments.remove(file);
                note(file.text());
            }
        },
        elsewhere);
}

QStringList FileErasure::hashesToGo(const std::vector<Id<Attachment>> &files) const
{
    QStringList hashes = unnamedContents(document().connection());
    QSet<QString> staying;
    for (const Attachment &other : othersOf(files))
        staying.insert(other.hash);
    for (const Id<Attachment> &file : files) {
        if (const QString hash = document().stores().attachments.get(file).hash; !staying.contains(hash) && !hashes.contains(hash))
            hashes += hash;
    }
    return hashes;
}

QStringList FileErasure::alsoAttachedAs(const std::vector<Id<Attachment>> &files) const
{
    QSet<QString> going;
    for (const Id<Attachment> &file : files)
        going.insert(document().stores().attachments.get(file).hash);
    QStringList names;
    for (const Attachment &other : othersOf(files)) {
        if (going.contains(other.hash))
            names += other.name;
    }
    return names;
}

std::vector<Attachment> FileErasure::othersOf(const std::vector<Id<Attachment>> &files) const
{
    const QStringList erased = attachmentsWithoutFile(document().connection());
    std::vector<Attachment> others = document().stores().attachments.all();
    std::erase_if(others, [&](const Attachment &each) { return erased.contains(each.id.text()) || std::find(files.begin(), files.end(), each.id) != files.end(); });
    return others;
}

std::vector<Backup> FileErasure::backupsHolding(const Backups &backups, const QStringList &hashes, const Environment &environment,
                                                const Backups::Progress &progress)
{
    std::vector<Backup> holding;
    if (hashes.isEmpty())
        return holding;
    const std::vector<Backup> all = backups.list(environment.clock.now());
    for (std::size_t done = 0; done < all.size(); ++done) {
        if (progress && !progress(static_cast<int>(done), static_cast<int>(all.size())))
            throw Error(ErrorCode::Cancelled);
        const auto holds = [&] {
            const QStringList there = contentHashes(Document::open(all[done].file, environment, Access::ReadOnly)->connection());
            return std::any_of(hashes.begin(), hashes.end(), [&](const QString &hash) { return there.contains(hash); });
        };
        if (!backups.isVerified(all[done].file, environment) || holds())
            holding.push_back(all[done]);
    }
    return holding;
}

} // namespace eldin::core
