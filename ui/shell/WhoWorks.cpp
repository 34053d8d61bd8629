// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WhoWorks.h"

#include "core/report/History.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/Icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eldin::ui {

namespace {

constexpr int kMostNames = 3; // that fit beside the question in a narrow window
constexpr int kLongestName = 80;

} // namespace

WhoWorks::WhoWorks(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_question(new QLabel)
    , m_names(new QHBoxLayout)
    , m_other(new QLineEdit)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("whoWorks"));
    setProperty("kind", QStringLiteral("band"));
    m_other->setObjectName(QStringLiteral("whoWorksOther"));
    m_other->setMaxLength(kLongestName);
    m_other->setMaximumWidth(theme::kGrid * 28);
    m_close->setObjectName(QStringLiteral("whoWorksClose"));
    m_close->setProperty("kind", QStringLiteral("quiet"));
    m_close->setIcon(lineIcon(QStringLiteral("x"), Token::InkSoft));
    m_names->setSpacing(theme::kGrid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid / 2, theme::kGrid * 2, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_question);
    layout->addLayout(m_names);
    layout->addWidget(m_other);
    layout->addStretch(1);
    layout->addWidget(m_close);
    connect(m_other, &QLineEdit::returnPressed, this, [this] { answer(m_other->text().simplified()); });
    connect(m_close, &QPushButton::clicked, this, &WhoWorks::leave);
    retranslate();
    hide();
}

void WhoWorks::retranslate()
{
    m_question->setText(tr("Who is working today?"));
    m_other->setPlaceholderText(tr("another name"));
    m_other->setAccessibleName(tr("Name of who is working today"));
    m_close->setToolTip(tr("Not now"));
    m_close->setAccessibleName(tr("Not now"));
}

void WhoWorks::askOnceADay()
{
    if (m_workspace.document().isReadOnly() || m_workspace.settings().askedWhoWorks() == m_workspace.today())
        return;
    ask();
}

void WhoWorks::ask()
{
    m_workspace.runner().run([this] {
        fillNames();
        m_other->clear();
        show();
    });
}

void WhoWorks::fillNames()
{
    while (QLayoutItem *item = m_names->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QStringList names = core::recentAuthors(m_workspace.document(), kMostNames);
    if (const QString last = m_workspace.settings().author(); !last.isEmpty()) {
        names.removeAll(last);
        names.prepend(last);
    }
    for (const QString &name : names.first(std::min<qsizetype>(kMostNames, names.size()))) {
        auto *button = new QPushButton(name);
        button->setObjectName(QStringLiteral("whoWorksName"));
        button->setAccessibleName(tr("%1 is working today").arg(name));
        connect(button, &QPushButton::clicked, this, [this, name] { answer(name); });
        m_names->addWidget(button);
    }
}

void WhoWorks::answer(const QString &name)
{
    if (name.isEmpty())
        return leave();
    m_workspace.settings().setAuthor(name);
    m_workspace.document().setAuthor(name);
    leave();
    m_workspace.runner().say(tr("From now on the history says: %1.").arg(name));
}

// Whoever does not answer is not asked again today either.
void WhoWorks::leave()
{
    m_workspace.settings().setAskedWhoWorks(m_workspace.today());
    const bool hadFocus = isAncestorOf(focusWidget());
    hide();
    if (hadFocus)
        parentWidget()->setFocus();
}

void WhoWorks::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhoWorks::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace eldin::ui
