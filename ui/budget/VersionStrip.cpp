// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/VersionStrip.h"

#include "core/service/BudgetService.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/models/DayText.h"
#include "ui/widgets/Icon.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace eldin::ui {

VersionStrip::VersionStrip(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_icon(new QLabel)
    , m_words(new QLabel)
    , m_day(new QDateEdit)
    , m_approve(new QPushButton)
    , m_newVersion(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("versionStrip"));
    setProperty("kind", QStringLiteral("notice"));
    m_words->setObjectName(QStringLiteral("versionWords"));
    m_words->setWordWrap(true);
    m_day->setObjectName(QStringLiteral("approvalDay"));
    m_day->setCalendarPopup(true);
    m_approve->setObjectName(QStringLiteral("approveVersion"));
    m_newVersion->setObjectName(QStringLiteral("newVersion"));
    m_cancel->setObjectName(QStringLiteral("cancelApproval"));
    for (QPushButton *button : {m_newVersion, m_cancel})
        button->setProperty("kind", QStringLiteral("quiet"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3 / 2, theme::kGrid / 2, theme::kGrid, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_day);
    layout->addWidget(m_approve);
    layout->addWidget(m_newVersion);
    layout->addWidget(m_cancel);
    hide();
    connect(m_approve, &QPushButton::clicked, this, &VersionStrip::answer);
    connect(m_newVersion, &QPushButton::clicked, this, &VersionStrip::makeNewVersion);
    connect(m_cancel, &QPushButton::clicked, this, &VersionStrip::close);
}

void VersionStrip::retranslate()
{
    m_day->setLocale(m_workspace.locale());
    m_day->setDisplayFormat(kDayFormat.toString());
    m_newVersion->setText(tr("Make a new version"));
    m_cancel->setText(tr("Cancel"));
    m_approve->setText(tr("Approve"));
    m_day->setAccessibleName(tr("Day of the decision"));
    showWords();
}

void VersionStrip::show(const std::optional<core::Budget> &budget)
{
    m_shown = budget;
    const auto now = m_asked != Question::None ? m_workspace.stores().budgets.find(m_budget->id) : std::nullopt;
    if (now && !now->isFixed())
        return;
    close();
}

void VersionStrip::startApproval(const core::Budget &budget)
{
    m_day->clearMinimumDate();
    m_day->clearMaximumDate();
    ask(budget, Question::Approval, m_workspace.today());
}

void VersionStrip::startLastDay(const core::Budget &budget)
{
    const QDate last(budget.year, 12, 31);
    m_day->setDateRange(QDate(budget.year, 1, 1), last);
    ask(budget, Question::LastDay, budget.executedUntil.isValid() ? budget.executedUntil : std::min(last, m_workspace.today()));
}

void VersionStrip::ask(const core::Budget &budget, Question question, const QDate &day)
{
    m_budget = budget;
    m_asked = question;
    m_day->setDate(day);
    showWords();
    m_day->setFocus();
}

void VersionStrip::offerNewVersion(const core::Budget &budget)
{
    m_budget = budget;
    m_asked = Question::None;
    showWords();
}

void VersionStrip::close()
{
    m_asked = Question::None;
    m_budget = m_shown && m_shown->isFixed() ? m_shown : std::nullopt;
    showWords();
}

void VersionStrip::showWords()
{
    setVisible(m_budget.has_value());
    if (!m_budget)
        return;
    for (QWidget *part : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_approve), static_cast<QWidget *>(m_cancel)})
        part->setVisible(m_asked != Question::None);
    m_newVersion->setVisible(m_asked == Question::None);
    m_approve->setText(m_asked == Question::LastDay ? tr("Set the day") : tr("Approve"));
    m_day->setAccessibleName(m_asked == Question::LastDay ? tr("Last day of the execution") : tr("Day of the decision"));
    m_newVersion->setEnabled(!m_workspace.document().isReadOnly());
    const QString icon = m_asked == Question::Approval ? QStringLiteral("gavel")
        : m_asked == Question::LastDay                 ? QStringLiteral("calendar-days")
                                                       : QStringLiteral("lock");
    m_icon->setPixmap(iconPixmap(icon, theme::kIcon, Token::Warning));
    const QString title = budgetTitle(*m_budget);
    if (m_asked == Question::LastDay)
        m_words->setText(tr("Up to which day does “%1” go? 31 December stands for the whole year.").arg(title));
    else if (m_asked == Question::Approval)
        m_words->setText(tr("When was “%1” approved? From then on this version stays as it is.").arg(title));
    else if (m_budget->isFixed())
        m_words->setText(tr("“%1” is %2 and stays as it is.").arg(title, approvalText(*m_budget)));
    else
        m_words->setText(tr("A closed record states the figures of “%1”; it stays as it is.").arg(title));
}

void VersionStrip::approve()
{
    const core::Budget budget = *m_budget;
    const QDate day = m_day->date();
    m_asked = Question::None;
    if (!m_workspace.runner().run(tr("Approved: %1").arg(budgetTitle(budget)),
                                  [&] { core::BudgetService(m_workspace.document()).approve(budget.id, day); }))
        close();
}

void VersionStrip::setLastDay()
{
    core::Budget budget = *m_budget;
    const QDate day = m_day->date();
    budget.executedUntil = day == QDate(budget.year, 12, 31) ? QDate() : day;
    m_asked = Question::None;
    m_workspace.runner().run(tr("The day is set: %1").arg(budgetTitle(budget)),
                             [&] { core::BudgetService(m_workspace.document()).edit(budget); });
    close();
}

void VersionStrip::answer()
{
    if (m_asked == Question::LastDay)
        setLastDay();
    else
        approve();
}

void VersionStrip::makeNewVersion()
{
    const core::Budget budget = *m_budget;
    core::Id<core::Budget> made;
    if (m_workspace.runner().run(tr("New version made; it can be changed."), [&] {
            made = core::BudgetService(m_workspace.document()).copy(budget.id, budget.year, budget.stage);
        }))
        Q_EMIT newVersionMade(made);
}

void VersionStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_budget)
        showWords(); // the icon has a colour of its own
}

void VersionStrip::keyPressEvent(QKeyEvent *event)
{
    if (m_asked != Question::None && event->key() == Qt::Key_Escape)
        return close();
    if (m_asked != Question::None && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return m_cancel->hasFocus() ? close() : answer();
    QFrame::keyPressEvent(event);
}

} // namespace eldin::ui
