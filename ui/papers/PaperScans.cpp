// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperScans.h"

#include "core/service/AttachmentService.h"
#include "ui/papers/ScanFile.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/Icon.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMenu>

namespace eldin::ui {

namespace {

/// By our own ending: what a file from elsewhere calls itself is not to decide which program opens it.
QString fileNameOf(const core::Attachment &scan)
{
    return scan.id.text() + (scan.mediaType == u"application/pdf" ? QStringLiteral(".pdf") : QStringLiteral(".jpg"));
}

} // namespace

PaperScans::PaperScans(Workspace &workspace, QMenu &menu, std::function<core::Id<core::Paper>()> paper, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_menu(menu)
    , m_paperToNote(std::move(paper))
    , m_window(parent)
    , m_job(new FileJob(this))
    , m_attach(new QAction(this))
    , m_removal(new QMenu(&menu))
{
    m_attach->setObjectName(QStringLiteral("attachScan"));
    m_removal->setObjectName(QStringLiteral("removeScan"));
    menu.addSeparator();
    menu.addAction(m_attach);
    menu.addMenu(m_removal);
    connect(m_attach, &QAction::triggered, this, &PaperScans::attach);
}

void PaperScans::retranslate()
{
    m_attach->setText(tr("Attach a scan or photo…"));
    m_removal->setTitle(tr("Remove an attached file"));
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
    for (const core::Attachment &scan : m_scans) {
        const QString name = QString(scan.name).replace(u'&', QStringLiteral("&&"));
        auto *opening = new QAction(lineIcon(QStringLiteral("eye")), tr("Open %1").arg(name), this);
        connect(opening, &QAction::triggered, this, [this, scan] { open(scan); });
        m_menu.insertAction(m_removal->menuAction(), opening);
        m_openings.push_back(opening);
        connect(m_removal->addAction(name), &QAction::triggered, this, [this, id = scan.id] { remove(id); });
    }
    m_removal->menuAction()->setVisible(!m_scans.empty());
    m_attach->setEnabled(!m_workspace.document().isReadOnly());
    m_removal->setEnabled(!m_workspace.document().isReadOnly());
}

void PaperScans::attach()
{
    if (m_job->isRunning())
        return;
    const QString path = m_workspace.dialogs().fileToOpen(m_window, tr("Scan or photo of the signed paper"),
                                                          tr("Pictures and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)"));
    if (path.isEmpty())
        return;
    core::Attachment scan;
    scan.kind = core::AttachmentKind::Scan;
    scan.name = QFileInfo(path).fileName();
    scan.hearingId = m_workspace.hearingId();
    if (!m_workspace.runner().run([&] { scan.paperId = m_paperToNote(); }))
        return;
    const auto file = std::make_shared<ScanFile>();
    m_job->start([path, file](const std::atomic_bool &) { *file = readScan(path); },
                 [this, scan, file](const std::optional<core::Error> &failure) {
                     m_workspace.runner().run([&] {
                         if (failure)
                             throw core::Error(*failure);
                         core::Attachment described = scan;
                         described.mediaType = file->mediaType;
                         QBuffer content(&file->content);
                         content.open(QIODevice::ReadOnly);
                         m_workspace.runner().run(tr("Attached: %1").arg(scan.name),
                                                  [&] { core::AttachmentService(m_workspace.document()).attach(described, content); });
                     });
                     Q_EMIT attached();
                 });
}

void PaperScans::open(const core::Attachment &scan)
{
    m_workspace.runner().run([&] {
        if (!m_shown)
            m_shown = std::make_unique<QTemporaryDir>();
        QFile file(m_shown->filePath(fileNameOf(scan)));
        if (!file.exists()) {
            if (!file.open(QIODevice::WriteOnly))
                throw core::Error(core::ErrorCode::Io, file.fileName());
            if (!m_workspace.stores().contents.copyTo(scan.hash, file)) {
                file.remove();
                throw core::Error(core::ErrorCode::FileDamaged);
            }
            file.close();
        }
        m_workspace.dialogs().openOutside(file.fileName());
    });
}

void PaperScans::remove(const core::Id<core::Attachment> &scan)
{
    m_workspace.runner().run(tr("The attached file was removed."), [&] { core::AttachmentService(m_workspace.document()).remove(scan); });
    Q_EMIT attached();
}

} // namespace eldin::ui
