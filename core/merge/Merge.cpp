// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/Merge.h"

#include "core/base/Error.h"
#include "core/merge/OtherCopy.h"
#include "core/sqlite/Backup.h"

#include <QFile>
#include <QTemporaryDir>

namespace eldin::core {

MergeResult mergeCopies(Document &document, const QStringList &others, const Document::Elsewhere &elsewhere)
{
    // All are looked at before the first is brought in: of a row of files one may be none of ours.
    std::vector<std::unique_ptr<OtherCopy>> copies;
    for (const QString &path : others)
        copies.push_back(std::make_unique<OtherCopy>(path, document));
    MergeResult result;
    for (const auto &copy : copies) {
        for (const QString &commit : copy->missing()) {
            if (!document.commits().has(commit))
                result.commits += commit;
        }
        document.bringIn(copy->incoming(), elsewhere);
        result.already += copy->already();
    }
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
