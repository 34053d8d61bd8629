// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperScans.h"

#include "ui/shell/AttachedFiles.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileEraser.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/Icon.h"

#include <QMenu>

namespace eldin::ui {

PaperScans::PaperScans(Workspace &workspace, QMenu &menu, std::function<core::Id<core::Paper>()> paper, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_menu(menu)
    , m_paperToNote(std::move(paper))
    , m_window(parent)
    , m_files(new AttachedFiles(workspace, parent))
    , m_eraser(new FileEraser(workspace, parent))
    , m_attach(new QAction(this))
    , m_removal(new QMenu(&menu))
    , m_erasure(new QMenu(&menu))
{
    m_attach->setObjectName(QStringLiteral("attachScan"));
    m_removal->setObjectName(QStringLiteral("removeScan"));
    m_erasure->setObjectName(QStringLiteral("eraseScan"));
    menu.addSeparator();
    menu.addAction(m_attach);
    menu.addMenu(m_removal);
    menu.addMenu(m_erasure);
    connect(m_attach, &QAction::triggered, this, &PaperScans::choose);
    connect(m_files, &AttachedFiles::changed, this, &PaperScans::attached);
}

void PaperScans::retranslate()
{
    m_attach->setText(tr("Attach a scan or photo…"));
    m_removal->setTitle(tr("Remove an attached file"));
    m_erasure->setTitle(tr("Remove an attached file for good"));
    fill();
}

void PaperScans::setPaper(const std::optional<core::Paper> &paper)
{
    m_scans = paper ? m_workspace.stores().attachments.ofPaper(paper->id) : std::vector<core::Attachment>();
    fill();
}

void PaperScans::fill()
{
    for (QAction *opening : m_openings)
        delete opening;
    m_openings.clear();
    m_removal->clear();
    m_erasure->clear();
    for (const core::Attachment &scan : m_scans) {
        const QString name = QString(scan.name).replace(u'&', QStringLiteral("&&"));
        auto *opening = new QAction(lineIcon(QStringLiteral("eye")), tr("Open %1").arg(name), this);
        connect(opening, &QAction::triggered, this, [this, scan] { m_files->open(scan); });
        m_menu.insertAction(m_removal->menuAction(), opening);
        m_openings.push_back(opening);
        connect(m_removal->addAction(name), &QAction::triggered, this, [this, id = scan.id] { m_files->remove(id); });
        connect(m_erasure->addAction(name + u'…'), &QAction::triggered, this, [this, scan] {
            m_eraser->erase({scan});
            Q_EMIT attached();
        });
    }
    const bool writable = !m_workspace.document().isReadOnly();
    m_attach->setEnabled(writable);
    for (QMenu *menu : {m_removal, m_erasure}) {
        menu->menuAction()->setVisible(!m_scans.empty());
        menu->setEnabled(writable);
    }
}

void PaperScans::choose()
{
    if (m_files->isBusy())
        return;
    const QString path = m_workspace.dialogs().fileToOpen(m_window, tr("Scan or photo of the signed paper"),
                                                          tr("Pictures and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)"));
    if (!path.isEmpty())
        attach(path);
}

void PaperScans::attach(const QString &path)
{
    if (m_files->isBusy() || m_workspace.hearingId().isNull())
        return;
    core::Attachment scan;
    scan.kind = core::AttachmentKind::Scan;
    scan.hearingId = m_workspace.hearingId();
    if (!m_workspace.runner().run([&] { scan.paperId = m_paperToNote(); }))
        return;
    m_files->attach(scan, path);
}

} // namespace eldin::ui
