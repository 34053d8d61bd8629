// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileEraser.h"

#include "core/service/FileErasure.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Settings.h"

#include <QDir>

namespace eldin::ui {

FileEraser::FileEraser(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{
}

QString FileEraser::removedBefore() const
{
    const core::FileErasure::Removed removed = core::FileErasure(m_workspace.document()).removedBefore();
    return removed.files == 0 ? QString()
                              : tr("%n removed file(s) are in the document still, so that undo can bring them back: %1.", nullptr, removed.files)
                                    .arg(m_workspace.locale().formattedDataSize(removed.bytes));
}

void FileEraser::erase(const std::vector<core::Attachment> &files)
{
    m_workspace.runner().run([&] {
        std::vector<core::Id<core::Attachment>> ids;
        QStringList lines;
        for (const core::Attachment &file : files) {
            ids.push_back(file.id);
            lines += file.name;
        }
        if (const QString before = removedBefore(); !before.isEmpty())
            lines += before;
        if (const QStringList also = core::FileErasure(m_workspace.document()).alsoAttachedAs(ids); !also.isEmpty())
            lines += tr("The same file is attached elsewhere too, so its content stays in the document: %1.").arg(also.join(QStringLiteral(", ")));
        QStringList backups;
        besideHeldWindow([&](const std::atomic_bool &cancelled) {
            core::Environment environment = m_workspace.document().environment();
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const QString path = m_workspace.document().path();
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            const core::Backups all(path, m_workspace.settings().backupPlace(), core::Backups::idOf(*own));
            const QStringList hashes = core::FileErasure(*own).hashesToGo(ids);
            for (const core::Backup &backup : core::FileErasure::backupsHolding(all, hashes, environment, [&cancelled](int, int) { return !cancelled; }))
                backups += QDir::toNativeSeparators(backup.file);
        });
        lines += tr("The bytes go from this document, and from each copy when it is brought together with this one. Undo ends here.");
        if (!backups.isEmpty())
            lines += tr("These backups hold them still; delete them yourself if nobody needs them:") + u'\n' + backups.join(u'\n');
        if (!m_workspace.dialogs().confirm(m_page, tr("Remove for good? It cannot be undone."), lines.join(u'\n'), tr("Remove for good")))
            return;
        core::FileErasure(m_workspace.document()).erase(ids, [](const std::function<void()> &work) { besideHeldWindow([&](const std::atomic_bool &) { work(); }); });
        m_workspace.runner().say(backups.isEmpty() ? tr("Removed for good.") : tr("Removed for good. %n backup(s) hold the files still.", nullptr, static_cast<int>(backups.size())));
    });
}

} // namespace eldin::ui
