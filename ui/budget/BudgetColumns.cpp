// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/BudgetColumns.h"

#include "core/service/BudgetService.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/widgets/Icon.h"

#include <QMenu>

namespace eldin::ui {

namespace {

constexpr core::BudgetStage kStages[] {core::BudgetStage::Forecast, core::BudgetStage::Draft, core::BudgetStage::Approved,
                                       core::BudgetStage::Revised, core::BudgetStage::Executed};

} // namespace

BudgetColumns::BudgetColumns(Workspace &workspace, QWidget *parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("columnsButton"));
    setProperty("kind", QStringLiteral("outline"));
    setIcon(lineIcon(QStringLiteral("columns-3"), Token::InkSoft));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_workspace.runner().run([this] { fillMenu(); }); });
}

std::vector<core::Budget> BudgetColumns::all() const
{
    auto result = m_workspace.stores().budgets.all();
    std::stable_sort(result.begin(), result.end(), [](const core::Budget &a, const core::Budget &b) {
        return std::tie(a.year, a.stage, a.version) < std::tie(b.year, b.stage, b.version);
    });
    return result;
}

std::vector<core::Budget> BudgetColumns::chosen() const
{
    std::vector<core::Budget> result;
    for (const core::Budget &budget : all()) {
        if (m_chosen.contains(budget.id.text()))
            result.push_back(budget);
    }
    return result;
}

void BudgetColumns::refresh()
{
    const auto budgets = all();
    if (chosen().empty()) {
        m_chosen.clear();
        for (std::size_t i = budgets.size() > 2 ? budgets.size() - 2 : 0; i < budgets.size(); ++i)
            m_chosen.insert(budgets[i].id.text());
    }
    QStringList names;
    for (const core::Budget &budget : chosen())
        names += budgetTitle(budget);
    setText(names.size() > 2 ? tr("%1 budgets").arg(names.size()) : names.join(QStringLiteral(" · ")));
    setToolTip(names.join(u'\n'));
    setAccessibleName(tr("Columns: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!budgets.empty());
}

void BudgetColumns::choose(const core::Id<core::Budget> &id)
{
    m_chosen.insert(id.text());
    refresh();
    Q_EMIT changed();
}

void BudgetColumns::fillMenu()
{
    m_menu->clear();
    addVersions();
    m_menu->addSeparator();
    addNewMenu();
    if (const auto shown = chosen(); !shown.empty())
        addActsOn(shown.back());
}

// By year, and in it by stage and version.
void BudgetColumns::addVersions()
{
    int year = 0;
    for (const core::Budget &budget : all()) {
        if (budget.year != year) {
            year = budget.year;
            m_menu->addAction(QString::number(year))->setEnabled(false);
        }
        QString text = tr("%1, version %2").arg(stageName(budget.stage)).arg(budget.version);
        if (budget.isFixed())
            text += QStringLiteral(" · ") + approvalText(budget);
        QAction *action = m_menu->addAction(text);
        if (budget.isFixed())
            action->setIcon(lineIcon(QStringLiteral("lock"), Token::InkSoft));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(budget.id.text()));
        connect(action, &QAction::toggled, this, [this, id = budget.id.text()](bool on) {
            if (on)
                m_chosen.insert(id);
            else if (m_chosen.size() > 1)
                m_chosen.remove(id);
            refresh();
            Q_EMIT changed();
        });
    }
}

void BudgetColumns::addActsOn(const core::Budget &budget)
{
    const QString title = budgetTitle(budget);
    QAction *version = m_menu->addAction(lineIcon(QStringLiteral("files")), tr("Make a new version of %1").arg(title));
    connect(version, &QAction::triggered, this, [this, budget] {
        m_workspace.runner().run(tr("New version made."), [&] {
            choose(core::BudgetService(m_workspace.document()).copy(budget.id, budget.year, budget.stage));
        });
    });
    QMenu *copy = m_menu->addMenu(lineIcon(QStringLiteral("copy")), tr("Copy %1 as").arg(title));
    for (const core::BudgetStage stage : kStages) {
        if (stage == budget.stage)
            continue;
        const int year = stage == core::BudgetStage::Forecast ? budget.year + 1 : budget.year;
        QAction *action = copy->addAction(tr("%1, %2", "year, stage").arg(year).arg(stageName(stage)));
        connect(action, &QAction::triggered, this, [this, id = budget.id, year, stage] {
            m_workspace.runner().run(tr("Budget copied."), [&] {
                choose(core::BudgetService(m_workspace.document()).copy(id, year, stage));
            });
        });
    }
    if (budget.stage == core::BudgetStage::Executed && !budget.isFixed()) {
        QAction *until = m_menu->addAction(lineIcon(QStringLiteral("calendar-days")), tr("Up to which day %1 goes…").arg(title));
        connect(until, &QAction::triggered, this, [this, budget] { Q_EMIT lastDayAsked(budget); });
    }
    if (!budget.isFixed()) {
        QAction *approve = m_menu->addAction(lineIcon(QStringLiteral("gavel")), tr("Approve %1…").arg(title));
        approve->setObjectName(QStringLiteral("approveBudget"));
        connect(approve, &QAction::triggered, this, [this, budget] { Q_EMIT approvalAsked(budget); });
    }
    QAction *remove = m_menu->addAction(lineIcon(QStringLiteral("trash-2")), tr("Remove %1").arg(title));
    connect(remove, &QAction::triggered, this, [this, id = budget.id] {
        m_workspace.runner().run(tr("Budget removed."), [&] { core::BudgetService(m_workspace.document()).remove(id); });
    });
}

void BudgetColumns::addNewMenu()
{
    QMenu *menu = m_menu->addMenu(lineIcon(QStringLiteral("plus")), tr("New empty budget"));
    const int thisYear = m_workspace.today().year();
    for (const int year : {thisYear + 1, thisYear, thisYear - 1}) {
        for (const core::BudgetStage stage : kStages) {
            QAction *action = menu->addAction(tr("%1, %2", "year, stage").arg(year).arg(stageName(stage)));
            connect(action, &QAction::triggered, this, [this, year, stage] {
                m_workspace.runner().run(tr("Budget added."), [&] {
                    choose(core::BudgetService(m_workspace.document()).add(year, stage, core::MoneyUnit::ThousandSom));
                });
            });
        }
        menu->addSeparator();
    }
}

} // namespace eldin::ui
