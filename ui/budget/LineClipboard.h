// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/BudgetTreeModel.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

class QTreeView;

namespace eldin::ui {

using PastedAmounts = std::vector<std::vector<std::optional<core::Money>>>;

/// Amounts between tabs and line breaks, as Excel puts a block of cells on the clipboard; an empty cell is none. Nothing
/// where any cell holds something else, or where there is no amount at all.
[[nodiscard]] std::optional<PastedAmounts> amountsIn(const QString &text, core::MoneyUnit unit);

/// Carries budget lines to Excel and amounts back.
class LineClipboard final
{
    Q_DECLARE_TR_FUNCTIONS(LineClipboard)

public:
    /// The view shows the model.
    LineClipboard(Workspace &workspace, QTreeView &tree, BudgetTreeModel &model);

    /// The chosen rows, groups too: name, code, amounts.
    void copy();
    /// A block of amounts goes into the cells from the current one on, row by row over the lines, as in Excel. False
    /// where no amount cell is current or something else is on the clipboard.
    bool paste();

private:
    void pasteAmounts(const PastedAmounts &rows);

    Workspace &m_workspace;
    QTreeView &m_tree;
    BudgetTreeModel &m_model;
};

} // namespace eldin::ui
