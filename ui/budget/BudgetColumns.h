// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QSet>
#include <QToolButton>

class QMenu;

namespace eldin::ui {

/// The button that says which budgets stand side by side; its menu also makes, copies and removes budgets.
class BudgetColumns final : public QToolButton
{
    Q_OBJECT

public:
    explicit BudgetColumns(Workspace &workspace, QWidget *parent = nullptr);

    /// Of the document, oldest first.
    [[nodiscard]] std::vector<core::Budget> all() const;
    /// Oldest first; by default the newest one and the one before it.
    [[nodiscard]] std::vector<core::Budget> chosen() const;
    void refresh();
    void choose(const core::Id<core::Budget> &id);

Q_SIGNALS:
    void changed();
    void approvalAsked(const eldin::core::Budget &budget);
    void lastDayAsked(const eldin::core::Budget &budget);

private:
    void fillMenu();
    void addVersions();
    void addActsOn(const core::Budget &budget);
    void addNewMenu();

    Workspace &m_workspace;
    QMenu *m_menu;
    QSet<QString> m_chosen;
};

} // namespace eldin::ui
