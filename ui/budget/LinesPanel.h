// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace eldin::ui {

class BalanceStrip;
class BudgetTreeModel;
class EmptyState;
class LineInspector;
class Segments;

/// The lines of the chosen budgets, a section at a time: browse, add, edit and remove them. The balance stands below.
class LinesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LinesPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Oldest first.
    void setBudgets(std::vector<core::Budget> budgets);
    void retranslate();
    void reveal(const core::BudgetLine &line);
    void takeFocus();
    /// Belongs beside this panel: the page shows it there.
    [[nodiscard]] LineInspector &inspector() const { return *m_inspector; }

Q_SIGNALS:
    void importAsked();
    void pasteAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTree();
    void addKeys();
    void ask();
    void fitColumns();
    void showCurrent();
    void addLine();
    void removeLine();

    Workspace &m_workspace;
    std::vector<core::Budget> m_budgets;
    Segments *m_sections;
    QPushButton *m_add;
    QPushButton *m_remove;
    QWidget *m_acts;
    QStackedWidget *m_trees;
    QTreeView *m_tree;
    BudgetTreeModel *m_model;
    EmptyState *m_empty;
    BalanceStrip *m_balance;
    LineInspector *m_inspector;
};

} // namespace eldin::ui
