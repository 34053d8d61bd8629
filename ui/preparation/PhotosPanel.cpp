// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/PhotosPanel.h"

#include "ui/documents/DotPicture.h"
#include "ui/models/DayText.h"
#include "ui/shell/AttachedFiles.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/EmptyState.h"

#include <QBuffer>
#include <QListWidget>
#include <QPainter>
#include <QStackedLayout>
#include <QTimer>

namespace eldin::ui {

namespace {

constexpr QSize kThumbnail(176, 132);

/// All of the same size, so that names stand in lines.
QIcon thumbnailOf(const QImage &photo)
{
    QPixmap picture(kThumbnail);
    picture.fill(theme::color(Token::Line));
    if (!photo.isNull()) {
        QPainter painter(&picture);
        const QSize size = photo.size().scaled(kThumbnail, Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint((kThumbnail.width() - size.width()) / 2, (kThumbnail.height() - size.height()) / 2), size), photo);
    }
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // not tinted: it is a photo
    return icon;
}

} // namespace

PhotosPanel::PhotosPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_files(new AttachedFiles(workspace, this))
    , m_stack(new QStackedLayout(new QWidget(this)))
    , m_list(new QListWidget)
    , m_empty(new EmptyState(QStringLiteral("files")))
    , m_attach(new QPushButton)
    , m_open(new QPushButton)
    , m_remove(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("photos"));
    m_list->setStyleSheet(QStringLiteral("QListView { padding-top: %1px; } QListView::item { border: none; }").arg(theme::kGrid * 3 / 2));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(kThumbnail);
    m_list->setGridSize(kThumbnail + QSize(theme::kGrid * 3, theme::kGrid * 6));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_attach->setObjectName(QStringLiteral("attachPhoto"));
    m_open->setObjectName(QStringLiteral("openPhoto"));
    m_remove->setObjectName(QStringLiteral("removePhoto"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_attach, m_open, m_remove}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack->parentWidget(), 1);
    layout->addLayout(buttons);
    connect(m_attach, &QPushButton::clicked, this, &PhotosPanel::chooseFile);
    connect(m_empty, &EmptyState::clicked, this, &PhotosPanel::chooseFile);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &PhotosPanel::showButtons);
    m_files->serve({m_list, m_attach, m_open, m_remove}, [this] { return current(); });
}

const core::Attachment *PhotosPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && m_list->currentItem()->isSelected() ? &m_photos[static_cast<std::size_t>(row)] : nullptr;
}

void PhotosPanel::retranslate()
{
    m_list->setAccessibleName(tr("Photos of the hearing"));
    m_empty->setWords(tr("No photos yet. Attach those of the notices, the hall and the people: they show later how the hearing was held."), tr("Attach a photo…"));
    m_attach->setText(tr("Attach a photo…"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Remove"));
    showButtons();
}

void PhotosPanel::choose(const QString &id)
{
    refresh();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_photos[static_cast<std::size_t>(row)].id.text() == id) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            m_list->setFocus();
            return showButtons();
        }
    }
}

void PhotosPanel::refresh()
{
    std::vector<core::Attachment> photos;
    if (!m_workspace.hearingId().isNull()) {
        for (core::Attachment &attachment : m_workspace.stores().attachments.all()) {
            if (attachment.kind == core::AttachmentKind::Photo && attachment.hearingId == m_workspace.hearingId())
                photos.push_back(std::move(attachment));
        }
    }
    if (photos != m_photos) {
        const int row = m_list->currentRow();
        m_photos = std::move(photos);
        m_list->clear();
        m_undrawn.clear();
        for (const core::Attachment &photo : m_photos) {
            auto *item = new QListWidgetItem(thumbnailOf({}), photo.name, m_list);
            item->setToolTip(photo.name + u'\n' + dayText(photo.addedAt.date()));
            m_undrawn.push_back(m_list->row(item));
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        drawNext();
    }
    m_stack->setCurrentIndex(m_photos.empty() ? 1 : 0);
    showButtons();
}

void PhotosPanel::drawNext()
{
    if (m_undrawn.empty())
        return;
    const int row = m_undrawn.front();
    m_undrawn.pop_front();
    m_workspace.runner().run([&] {
        auto bytes = m_workspace.stores().contents.read(m_photos[static_cast<std::size_t>(row)].hash).value_or(QByteArray());
        QBuffer buffer(&bytes);
        if (buffer.open(QIODevice::ReadOnly))
            m_list->item(row)->setIcon(thumbnailOf(documents::dotPicture(buffer, kThumbnail.width())));
    });
    if (!m_undrawn.empty())
        QTimer::singleShot(0, this, &PhotosPanel::drawNext);
}

void PhotosPanel::showButtons()
{
    const bool writable = !m_workspace.document().isReadOnly();
    m_attach->setVisible(!m_photos.empty()); // else the empty list has the button
    m_open->setVisible(!m_photos.empty());
    m_remove->setVisible(!m_photos.empty());
    m_attach->setEnabled(writable);
    m_open->setEnabled(current() != nullptr);
    m_remove->setEnabled(writable && current() != nullptr);
}

void PhotosPanel::chooseFile()
{
    if (m_files->isBusy() || m_workspace.hearingId().isNull())
        return;
    const QString path = m_workspace.dialogs().fileToOpen(window(), tr("Photo of a meeting"), tr("Pictures (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)"));
    if (!path.isEmpty())
        attach(path);
}

void PhotosPanel::attach(const QString &path)
{
    if (m_files->isBusy() || m_workspace.hearingId().isNull())
        return;
    core::Attachment photo;
    photo.kind = core::AttachmentKind::Photo;
    photo.hearingId = m_workspace.hearingId();
    m_files->attach(photo, path);
}

} // namespace eldin::ui
