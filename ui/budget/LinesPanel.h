// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "ui/shell/Workspace.h"

#include <QModelIndex>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace eldin::ui {

class BudgetTreeModel;
class EmptyState;
class LineClipboard;
class LineGrouping;
class LineInspector;
class Segments;
class SplitMenu;

/// The lines of the chosen budgets, a section at a time: find, group, add, edit, split, move and remove them, and carry
/// them to Excel and back. The balance stands below.
class LinesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LinesPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~LinesPanel() override;

    /// Oldest first.
    void setBudgets(std::vector<core::Budget> budgets);
    void retranslate();
    void reveal(const core::BudgetLine &line);
    /// Shows these lines only, all of one section, until the title is clicked away.
    void showOnly(const QString &title, const std::vector<core::Id<core::BudgetLine>> &lines);
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
    void layOut();
    void addKeys();
    void ask();
    void fitColumns();
    void showCurrent();
    void showAll();
    void addLine();
    void removeLines();
    void askSplit();
    void moveLine(int steps);
    [[nodiscard]] QModelIndexList chosenLines() const;

    Workspace &m_workspace;
    std::vector<core::Budget> m_budgets;
    Segments *m_sections;
    QLineEdit *m_filter;
    QPushButton *m_onlyTitle;
    QSet<QString> m_only;
    LineGrouping *m_grouping;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_split;
    QPushButton *m_up;
    QPushButton *m_down;
    QWidget *m_acts;
    SplitMenu *m_splitMenu;
    QTimer *m_typed; ///< a filter is asked for when the typing pauses
    QStackedWidget *m_trees;
    QTreeView *m_tree;
    BudgetTreeModel *m_model;
    std::unique_ptr<LineClipboard> m_clipboard;
    EmptyState *m_empty;
    LineInspector *m_inspector;
};

} // namespace eldin::ui
