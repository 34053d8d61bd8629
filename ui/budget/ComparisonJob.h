// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budget/ChangesModel.h"
#include "ui/shell/FileJob.h"

namespace eldin::ui {

/// Compares two budgets and finds the proposals behind the changes: small ones at once, large ones beside the window.
class ComparisonJob final : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        core::Budget from;
        core::Budget to;
        core::BudgetComparison comparison;
        std::vector<ChangeRow> rows;
    };
    /// Called in the window's thread, within the action runner.
    using Take = std::function<void(Result &&result)>;

    ComparisonJob(Workspace &workspace, Take take, QObject *parent);

    /// The result of the last call counts.
    void start(const core::Budget &from, const core::Budget &to);

private:
    void startBeside(const core::Budget &from, const core::Budget &to);

    Workspace &m_workspace;
    Take m_take;
    FileJob *m_job;
    std::optional<std::pair<core::Budget, core::Budget>> m_next; ///< asked for while another was compared
};

} // namespace eldin::ui
