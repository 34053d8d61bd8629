// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/Merge.h"

#include "core/base/Error.h"
#include "core/merge/OtherCopy.h"
#include "core/sqlite/Backup.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace eldin::core {

MergeResult mergeCopies(Document &document, const QStringList &others, const Document::Elsewhere &elsewhere,
                        const std::function<bool()> &goesOn)
{
    std::vector<std::unique_ptr<OtherCopy>> copies;
    MergeResult result;
    Document::Incoming incoming;
    const auto look = [&] {
        // All are looked at before anything is brought in: of a row of files one may be none of ours.
        for (const QString &path : others)
            copies.push_back(std::make_unique<OtherCopy>(path, document));
        QSet<QString> known;
        for (const auto &copy : copies) {
            result.already += copy->already();
            for (const QString &commit : copy->missing()) {
                if (known.contains(commit))
                    continue;
                known.insert(commit);
                incoming.commits += commit;
            }
        }
    };
    if (elsewhere)
        elsewhere(look);
    else
        look();
    incoming.read = [&](const QString &id) {
        if (goesOn && !goesOn())
            throw Error(ErrorCode::Cancelled);
        const auto copy = std::find_if(copies.begin(), copies.end(), [&](const auto &one) { return one->has(id); });
        return (*copy)->read(id);
    };
    incoming.addContents = [&](const Stores &stores) {
        for (const auto &copy : copies) {
            const OtherCopy::Contents contents = copy->addContents(stores);
            result.contents += contents.added;
            result.unsound += contents.unsound;
        }
        return result.contents;
    };
    document.bringIn(incoming, elsewhere);
    result.commits = incoming.commits;
    result.applied = result.commits.size();
    return result;
}

MergeResult planMerge(Document &document, const QStringList &others, const std::function<bool(int done, int all)> &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(ErrorCode::Io, folder.path());
    // The scratch copy is another file, so that the document itself among the others is seen only here.
    for (const QString &path : others)
        static_cast<void>(OtherCopy(path, document));
    const QString path = folder.filePath(QStringLiteral("scratch.eldin"));
    sqlite::backupTo(document.connection(), path, progress);
    // Compared copy with copy: a long read of the document itself would keep it from being written to.
    const QString unmerged = folder.filePath(QStringLiteral("before.eldin"));
    if (!QFile::copy(path, unmerged))
        throw Error(ErrorCode::Io, unmerged);
    const auto scratch = Document::open(path, document.environment(), Access::ReadWrite);
    MergeResult result = mergeCopies(*scratch, others);
    result.records = differenceOf(*scratch, *Document::open(unmerged, document.environment(), Access::ReadOnly)).records;
    result.conflicts = openConflicts(*scratch);
    return result;
}

} // namespace eldin::core
