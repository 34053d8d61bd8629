// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SignedLists.h"

#include "ui/models/DayText.h"
#include "ui/shell/AttachedFiles.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileEraser.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace eldin::ui {

namespace {

constexpr int kMostShown = 3; // rows of the list before it scrolls

} // namespace

SignedLists::SignedLists(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_files(new AttachedFiles(workspace, this))
    , m_eraser(new FileEraser(workspace, this))
    , m_title(new QLabel)
    , m_list(new QListWidget)
    , m_attach(new QPushButton)
    , m_open(new QPushButton)
    , m_remove(new QPushButton)
    , m_erase(new QPushButton)
{
    m_title->setObjectName(QStringLiteral("signedListsTitle"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_list->setObjectName(QStringLiteral("signedLists"));
    m_attach->setObjectName(QStringLiteral("attachSignedList"));
    m_attach->setIcon(lineIcon(QStringLiteral("upload")));
    m_open->setObjectName(QStringLiteral("openSignedList"));
    m_remove->setObjectName(QStringLiteral("removeSignedList"));
    m_erase->setObjectName(QStringLiteral("eraseSignedList"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(m_title);
    head->addStretch(1);
    for (QPushButton *button : {m_attach, m_open, m_remove, m_erase}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        head->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(m_attach, &QPushButton::clicked, this, &SignedLists::attach);
    connect(m_list, &QListWidget::currentRowChanged, this, &SignedLists::showButtons);
    m_files->serve({m_list, m_attach, m_open, m_remove}, [this] { return current(); });
    auto *forGood = new QAction(m_list);
    forGood->setShortcut(Qt::SHIFT | Qt::Key_Delete);
    forGood->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(forGood);
    connect(forGood, &QAction::triggered, m_erase, &QPushButton::click);
    connect(m_erase, &QPushButton::clicked, this, &SignedLists::erase);
    connect(&workspace.document(), &core::Document::changed, this, [this](const core::ChangeSet &changes) {
        if (changes.concernsAny({u"attachment"}))
            refresh();
    });
}

void SignedLists::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    refresh();
}

void SignedLists::retranslate()
{
    m_list->setAccessibleName(tr("Pictures of the signed list"));
    m_attach->setText(tr("Attach a photo…"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Remove"));
    m_erase->setText(tr("Remove for good…"));
    m_erase->setToolTip(tr("Takes the names and signatures out of the file itself (Shift+Del). It cannot be undone."));
    refresh();
}

void SignedLists::refresh()
{
    m_workspace.runner().run([this] {
        const int row = m_list->currentRow();
        m_pictures = m_meeting.isNull() ? std::vector<core::Attachment>()
                                        : m_workspace.stores().attachments.ofMeeting(m_meeting, core::AttachmentKind::SignedList);
        m_list->clear();
        for (const core::Attachment &picture : m_pictures)
            m_list->addItem(QStringLiteral("%1 · %2 · %3").arg(picture.name, dayText(picture.addedAt.date()), m_workspace.locale().formattedDataSize(picture.size)));
        m_list->setCurrentRow(std::clamp(row, m_pictures.empty() ? -1 : 0, m_list->count() - 1));
    });
    m_list->setVisible(!m_pictures.empty());
    m_list->setFixedHeight(std::min(m_list->count(), kMostShown) * theme::kRow + 2);
    m_title->setText(m_pictures.empty() ? tr("The signed list is not attached yet") : tr("Signed list: %n picture(s)", nullptr, m_list->count()));
    showButtons();
}

void SignedLists::showButtons()
{
    const bool writable = !m_workspace.document().isReadOnly();
    m_attach->setEnabled(writable && !m_meeting.isNull());
    m_open->setVisible(!m_pictures.empty());
    m_remove->setVisible(!m_pictures.empty());
    m_erase->setVisible(!m_pictures.empty());
    m_open->setEnabled(current() != nullptr);
    m_remove->setEnabled(writable && current() != nullptr);
    m_erase->setEnabled(writable && current() != nullptr);
}

const core::Attachment *SignedLists::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_pictures.size()) ? nullptr : &m_pictures[static_cast<std::size_t>(row)];
}

void SignedLists::erase()
{
    if (const core::Attachment *picture = current())
        m_eraser->erase({*picture});
}

void SignedLists::attach()
{
    if (m_files->isBusy() || m_meeting.isNull())
        return;
    const QString path = m_workspace.dialogs().fileToOpen(window(), tr("Photo or scan of the signed list"),
                                                          tr("Pictures and PDF (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf);;All files (*)"));
    if (path.isEmpty())
        return;
    m_workspace.runner().run([&] {
        core::Attachment list;
        list.kind = core::AttachmentKind::SignedList;
        list.meetingId = m_meeting;
        list.hearingId = m_workspace.stores().meetings.get(m_meeting).hearingId;
        m_files->attach(list, path);
    });
}

} // namespace eldin::ui
