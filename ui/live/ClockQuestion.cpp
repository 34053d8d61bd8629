// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ClockQuestion.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

ClockQuestion::ClockQuestion(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_question(new QLabel)
    , m_why(new QLabel)
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
{
    setObjectName(QStringLiteral("clockQuestion"));
    setProperty("kind", QStringLiteral("notice"));
    m_question->setObjectName(QStringLiteral("clockWords"));
    m_question->setProperty("kind", QStringLiteral("heading"));
    m_yes->setObjectName(QStringLiteral("clockYes"));
    m_no->setObjectName(QStringLiteral("clockNo"));
    m_no->setProperty("kind", QStringLiteral("quiet"));
    for (QLabel *label : {m_question, m_why})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 3 / 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_question);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_settled = m_meeting;
        hide();
        Q_EMIT confirmed();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void ClockQuestion::retranslate()
{
    m_yes->setText(tr("Yes, begin the meeting"));
    m_yes->setToolTip(tr("Enter"));
    m_no->setText(tr("No, I will set the clock first"));
    m_no->setToolTip(tr("Esc"));
    if (isVisible())
        showWords();
}

bool ClockQuestion::isSettled(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_doubt = core::clockDoubt(m_workspace.document(), meeting);
    if (m_doubt == core::ClockDoubt::None || m_settled == meeting)
        return true;
    showWords();
    show();
    m_yes->setFocus();
    return false;
}

void ClockQuestion::showWords()
{
    const QDateTime now = m_workspace.document().environment().clock.wallTime();
    m_question->setText(tr("It is %1 on %2, right?").arg(now.toString(QStringLiteral("HH:mm")), m_workspace.locale().toString(now.date(), QLocale::LongFormat)));
    m_why->setText(m_doubt == core::ClockDoubt::BeforeLastChange
                       ? tr("The clock of this laptop shows a moment before the last change in the document. All times of the record are taken from it.")
                       : tr("The meeting was planned for another time. All times of the record are taken from the clock of this laptop."));
}

void ClockQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_no->click();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_no->hasFocus() ? m_no : m_yes)->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace eldin::ui
