// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budget/ComparisonJob.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace eldin::ui {

class ChangeTotals;
class EmptyState;
class ProposalList;
class Segments;

/// What changed from one budget to another: totals, then line by line, with the proposals that asked for it.
class ChangesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ChangesPanel() override;

    /// `all` to choose from, oldest first; those shown as columns say what is compared until somebody chooses.
    void setBudgets(std::vector<core::Budget> all, const std::vector<core::Budget> &columns);
    /// Forgets what somebody chose to compare.
    void followColumns() { m_chosen = false; }
    void retranslate();

Q_SIGNALS:
    /// Somebody wants to see the line where it stands.
    void lineAsked(const eldin::core::Id<eldin::core::BudgetLine> &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    [[nodiscard]] QWidget *filled();
    void chooseDefault(const std::vector<core::Budget> &columns);
    void fillChoosers();
    void compare();
    void take(ComparisonJob::Result &&result);
    void showKind();
    void showWords();
    void showCurrent();
    void copy();
    void fitColumns();

    Workspace &m_workspace;
    std::vector<core::Budget> m_budgets;
    core::Id<core::Budget> m_from;
    core::Id<core::Budget> m_to;
    ComparisonJob *m_job;
    bool m_chosen = false; ///< by a person: stays, whatever columns are shown
    QLabel *m_fromLabel;
    QComboBox *m_fromBox;
    QLabel *m_toLabel;
    QComboBox *m_toBox;
    QPushButton *m_copy;
    ChangeTotals *m_totals;
    Segments *m_kinds;
    ChangesModel *m_model;
    QTableView *m_table;
    EmptyState *m_same; ///< in place of the table
    QStackedWidget *m_tables;
    QLabel *m_proposalsTitle;
    ProposalList *m_proposals;
    EmptyState *m_nothing; ///< in place of everything
    QStackedWidget *m_all;
};

} // namespace eldin::ui
