// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AttachedFiles.h"

#include "core/service/AttachmentService.h"
#include "ui/documents/ScanFile.h"
#include "ui/shell/AttachmentView.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

namespace eldin::ui {

namespace {

/// By our own ending: what a file from elsewhere calls itself is not to decide which program opens it.
QString fileNameOf(const core::Attachment &attachment)
{
    if (!core::isUuid(attachment.id.text()))
        throw core::Error(core::ErrorCode::FileHostile, attachment.id.text());
    return attachment.id.text() + (attachment.mediaType == u"application/pdf" ? QStringLiteral(".pdf") : QStringLiteral(".jpg"));
}

} // namespace

AttachedFiles::AttachedFiles(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_job(new FileJob(this))
{
}

bool AttachedFiles::isBusy() const
{
    return m_job->isRunning();
}

void AttachedFiles::attach(core::Attachment attachment, const QString &path)
{
    attachment.name = QFileInfo(path).fileName();
    const auto file = std::make_shared<documents::ScanFile>();
    m_job->start([path, file](const std::atomic_bool &) { *file = documents::readScan(path); },
                 [this, attachment, file](const std::optional<core::Error> &failure) {
                     m_workspace.runner().run([&] {
                         if (failure)
                             throw core::Error(*failure);
                         core::Attachment described = attachment;
                         described.mediaType = file->mediaType;
                         QBuffer content(&file->content);
                         content.open(QIODevice::ReadOnly);
                         m_workspace.runner().run(tr("Attached: %1").arg(attachment.name),
                                                  [&] { core::AttachmentService(m_workspace.document()).attach(described, content); });
                     });
                     Q_EMIT changed();
                 });
}

void AttachedFiles::open(const core::Attachment &attachment)
{
    m_workspace.runner().run([&] {
        if (!m_opened)
            m_opened = std::make_unique<QTemporaryDir>();
        QFile file(m_opened->filePath(fileNameOf(attachment)));
        if (!file.exists()) {
            if (!file.open(QIODevice::WriteOnly))
                throw core::Error(core::ErrorCode::Io, file.fileName());
            if (!m_workspace.stores().contents.copyTo(attachment.hash, file)) {
                file.remove();
                throw core::Error(core::ErrorCode::FileDamaged);
            }
            file.close();
        }
        auto *view = new AttachmentView(attachment, file.fileName(), m_window);
        connect(view, &AttachmentView::outsideRequested, this, [this](const QString &path) { m_workspace.dialogs().openOutside(path); });
    });
}

void AttachedFiles::remove(const core::Id<core::Attachment> &attachment)
{
    m_workspace.runner().run(tr("The attached file was removed."), [&] { core::AttachmentService(m_workspace.document()).remove(attachment); });
    Q_EMIT changed();
}

void AttachedFiles::serve(const Controls &controls, const std::function<const core::Attachment *()> &current)
{
    const auto key = [this, list = controls.list](QKeySequence keys, QPushButton *button) {
        auto *action = new QAction(list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
    };
    key(Qt::Key_Insert, controls.attach);
    key(Qt::Key_Delete, controls.remove);
    connect(controls.list, &QListWidget::itemActivated, controls.open, &QPushButton::click);
    connect(controls.open, &QPushButton::clicked, this, [this, current] {
        if (const core::Attachment *attachment = current())
            open(*attachment);
    });
    connect(controls.remove, &QPushButton::clicked, this, [this, current] {
        if (const core::Attachment *attachment = current())
            remove(core::Id<core::Attachment>(attachment->id));
    });
}

} // namespace eldin::ui
