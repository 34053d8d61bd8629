// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "ui/shell/Page.h"

class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace eldin::ui {

class BalanceStrip;
class BudgetColumns;
struct ImportSource;
class BudgetTreeModel;
class EmptyState;
class LineInspector;
class MunicipalityPanel;
class PicturesPanel;
class Segments;

/// The budgets of the aimak: browse and edit them, compare stages, see where each figure came from.
class BudgetPage final : public Page
{
    Q_OBJECT

public:
    explicit BudgetPage(Workspace &workspace);

    /// Budgets that do not balance, and a missing name of the aimak.
    [[nodiscard]] int openItems() const override;
    /// "import", "import:" with the path of a table, "municipality", or the id of a budget line.
    void reveal(const QString &target) override;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBudget();
    void addKeys();
    void showSection(int index);
    void ask();
    void fitColumns();
    [[nodiscard]] QStringList unbalanced() const;
    void showCurrent();
    void addLine();
    void removeLine();
    void import();
    void import(const ImportSource &source);
    void paste();

    Segments *m_sections;
    BudgetColumns *m_columns;
    QPushButton *m_import;
    QPushButton *m_paste;
    QPushButton *m_add;
    QPushButton *m_remove;
    QWidget *m_acts;
    QStackedWidget *m_views;
    QStackedWidget *m_trees;
    QTreeView *m_tree;
    BudgetTreeModel *m_model;
    EmptyState *m_empty;
    BalanceStrip *m_balance;
    MunicipalityPanel *m_municipality;
    PicturesPanel *m_pictures;
    LineInspector *m_inspector;
};

} // namespace eldin::ui
