// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/document/PublicCopy.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/Icon.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

namespace eldin::ui {

namespace {

constexpr int kShownFor = 12'000; // milliseconds; failures and files to open stay until closed

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_saved(new QLabel)
    , m_message(new QLabel)
    , m_undo(new QPushButton)
    , m_open(new QPushButton)
    , m_details(new QPushButton)
    , m_close(new QPushButton)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_saved->setProperty("kind", QStringLiteral("small"));
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(QStringLiteral("messageUndo"));
    m_open->setObjectName(QStringLiteral("messageOpen"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    for (QPushButton *button : {m_undo, m_open, m_details, m_close})
        button->setProperty("kind", QStringLiteral("quiet"));
    m_close->setIcon(lineIcon(QStringLiteral("x"), Token::InkSoft));
    m_close->setIconSize({18, 18});
    m_timer->setSingleShot(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, 0, theme::kGrid * 2, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    layout->addWidget(m_message);
    layout->addWidget(m_undo);
    layout->addWidget(m_open);
    layout->addWidget(m_details);
    layout->addWidget(m_close);
    setFixedHeight(theme::kGrid * 5);

    connect(m_timer, &QTimer::timeout, this, &StatusLine::clear);
    connect(m_close, &QPushButton::clicked, this, &StatusLine::clear);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        clear();
        m_workspace.undo();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { m_workspace.dialogs().openOutside(m_notice.file); });
    connect(m_details, &QPushButton::clicked, this, [this] {
        m_message->setText(m_notice.detail);
        m_details->hide();
    });
    connect(&workspace.runner(), &ActionRunner::said, this, &StatusLine::show);
    connect(&workspace.document(), &core::Document::changed, this, &StatusLine::retranslate);
    clear();
    retranslate();
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        clear();
        retranslate();
    }
}

void StatusLine::retranslate()
{
    const core::Document &document = m_workspace.document();
    QStringList parts;
    if (core::isPublicCopy(m_workspace.document()))
        parts += tr("public copy");
    else if (document.isReadOnly())
        parts += document.lockedBy().isEmpty() ? tr("read only")
                                               : tr("read only: open at %1").arg(document.lockedBy());
    else if (document.savedAt().isValid())
        parts += tr("saved %1").arg(document.savedAt().time().toString(QStringLiteral("HH:mm:ss")));
    else
        parts += tr("everything is saved");
    parts += QFileInfo(document.path()).fileName();
    m_workspace.runner().run([&] { parts += tr("laptop %1").arg(document.deviceNumber()); });
    if (m_backupAt.isValid() && m_backupAt.date() == m_workspace.today())
        parts += tr("backup %1").arg(m_backupAt.time().toString(QStringLiteral("HH:mm")));
    m_saved->setText(parts.join(QStringLiteral("  ·  ")));
    m_undo->setText(tr("Undo"));
    m_open->setText(tr("Open"));
    m_details->setText(tr("Details"));
    m_close->setAccessibleName(tr("Close the message"));
}

void StatusLine::setBackup(const QDateTime &at)
{
    m_backupAt = at;
    retranslate();
}

void StatusLine::show(const Notice &notice)
{
    m_notice = notice;
    m_message->setText(notice.sentence);
    if (const auto kind = notice.failed ? QStringLiteral("error") : QStringLiteral("message"); m_message->property("kind") != kind) {
        m_message->setProperty("kind", kind);
        m_message->style()->polish(m_message);
    }
    m_undo->setVisible(notice.undoable);
    m_open->setVisible(!notice.file.isEmpty());
    m_details->setVisible(!notice.detail.isEmpty());
    m_close->setVisible(true);
    // Screen readers hear it without the focus moving.
    QAccessibleEvent spoken(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    if (notice.failed || !notice.file.isEmpty())
        m_timer->stop();
    else
        m_timer->start(kShownFor);
}

void StatusLine::clear()
{
    m_timer->stop();
    m_message->clear();
    m_undo->hide();
    m_open->hide();
    m_details->hide();
    m_close->hide();
}

} // namespace eldin::ui
