// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PracticeStrip.h"

#include "ui/shell/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace eldin::ui {

namespace {

QLabel *wrapped(const char *name, const QString &kind)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A click must not take the focus from the line where one writes.
QPushButton *button(const char *name, const QString &kind)
{
    auto *result = new QPushButton;
    result->setObjectName(QString::fromLatin1(name));
    result->setProperty("kind", kind);
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

} // namespace

PracticeStrip::PracticeStrip(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_place(new QLabel)
    , m_back(button("practiceBack", {}))
    , m_next(button("practiceNext", QStringLiteral("strong")))
    , m_fold(button("practiceFold", QStringLiteral("quiet")))
    , m_tour(button("practiceTour", QStringLiteral("quiet")))
    , m_script(new QWidget)
    , m_who(wrapped("practiceWho", QStringLiteral("heading")))
    , m_said(wrapped("practiceSaid", {}))
    , m_now(wrapped("practiceNow", QStringLiteral("heading")))
    , m_todo(wrapped("practiceTodo", {}))
    , m_keys(wrapped("practiceKeys", QStringLiteral("heading")))
{
    setObjectName(QStringLiteral("practiceStrip"));
    setProperty("kind", QStringLiteral("practice"));
    m_title->setObjectName(QStringLiteral("practiceTitle"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_place->setObjectName(QStringLiteral("practicePlace"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addStretch(1);
    for (QPushButton *each : {m_tour, m_fold})
        head->addWidget(each);
    head->addWidget(m_place);
    for (QPushButton *each : {m_back, m_next})
        head->addWidget(each);
    auto *hall = new QVBoxLayout;
    hall->setSpacing(theme::kGrid / 2);
    hall->addWidget(m_who);
    hall->addWidget(m_said);
    hall->addStretch(1);
    auto *laptop = new QVBoxLayout;
    laptop->setSpacing(theme::kGrid / 2);
    laptop->addWidget(m_now);
    laptop->addWidget(m_todo);
    laptop->addWidget(m_keys);
    laptop->addStretch(1);
    auto *columns = new QHBoxLayout(m_script);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::kGrid * 3);
    columns->addLayout(hall, 3);
    columns->addLayout(laptop, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid / 2, theme::kGrid * 2, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(head);
    layout->addWidget(m_script);
    const std::pair<Qt::Key, void (PracticeStrip::*)()> keys[] {{Qt::Key_PageDown, &PracticeStrip::next}, {Qt::Key_PageUp, &PracticeStrip::back}};
    for (const auto &[key, act] : keys) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    }
    connect(m_next, &QPushButton::clicked, this, &PracticeStrip::next);
    connect(m_back, &QPushButton::clicked, this, &PracticeStrip::back);
    connect(m_fold, &QPushButton::clicked, this, &PracticeStrip::turnScript);
    connect(m_tour, &QPushButton::clicked, this, &PracticeStrip::tourRequested);
    retranslate();
}

const core::PracticeStep &PracticeStrip::step() const
{
    return core::practiceScript()[static_cast<std::size_t>(m_step)];
}

bool PracticeStrip::isLast() const
{
    return m_step + 1 == static_cast<int>(core::practiceScript().size());
}

void PracticeStrip::next()
{
    go(m_step + 1);
}

void PracticeStrip::back()
{
    go(m_step - 1);
}

void PracticeStrip::go(int step)
{
    m_step = std::clamp(step, 0, static_cast<int>(core::practiceScript().size()) - 1);
    m_script->show();
    retranslate();
}

void PracticeStrip::turnScript()
{
    m_script->setVisible(m_script->isHidden());
    retranslate();
}

void PracticeStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PracticeStrip::retranslate()
{
    m_title->setText(tr("Practice: nothing here counts"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Ctrl+PageUp"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Ctrl+PageDown"));
    m_next->setEnabled(!isLast());
    m_fold->setText(m_script->isHidden() ? tr("Show the script") : tr("Hide the script"));
    m_tour->setText(tr("Show me round"));
    m_place->setText(tr("Step %1 of %2").arg(m_step + 1).arg(core::practiceScript().size()));
    const core::Language language = m_workspace.language();
    m_who->setText(step().who.best(language));
    m_who->setVisible(!step().who.isEmpty());
    m_said->setText(step().said.isEmpty() ? step().todo.best(language) : step().said.best(language));
    m_now->setText(step().keys.isEmpty() ? tr("Now at the laptop: nothing to press") : tr("Now at the laptop"));
    m_todo->setText(step().todo.best(language));
    m_todo->setVisible(!step().said.isEmpty());
    m_keys->setText(keysText());
    m_keys->setVisible(!step().keys.isEmpty());
}

QString PracticeStrip::keysText() const
{
    QStringList words;
    for (const QString &key : step().keys) {
        if (key == u"write")
            words += u'“' + step().write.best(m_workspace.language()) + u'”';
        else
            words += key.startsWith(u'=') ? key.sliced(1) : key;
    }
    return words.join(QStringLiteral("  →  "));
}

} // namespace eldin::ui
