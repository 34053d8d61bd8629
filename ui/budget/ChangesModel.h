// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BudgetComparison.h"
#include "core/report/RemarkRows.h"
#include "ui/shell/Workspace.h"

#include <QAbstractTableModel>

namespace eldin::ui {

enum class ChangeKind { Added, Changed, Reworded, Removed };

/// A line that is not the same in both budgets, and the accepted proposals that name it.
struct ChangeRow
{
    ChangeKind kind = ChangeKind::Changed;
    core::LineChange change;
    std::vector<core::RemarkRow> proposals;
};

/// What changed from one budget to another, a line a row; all kinds of change or one of them.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { KindColumn, NameColumn, CodeColumn, FromColumn, ToColumn, DifferenceColumn, PercentColumn, ProposalsColumn, ColumnCount };

    explicit ChangesModel(Workspace &workspace, QObject *parent = nullptr);

    void setChanges(std::vector<ChangeRow> rows, const core::Budget &from, const core::Budget &to);
    void show(const std::optional<ChangeKind> &kind);
    /// Of all changes, whatever is shown.
    [[nodiscard]] int count(ChangeKind kind) const;
    [[nodiscard]] int countAll() const { return static_cast<int>(m_rows.size()); }
    /// The change in a row shown; null for none.
    [[nodiscard]] const ChangeRow *at(int row) const;
    /// -1 if the line is not shown.
    [[nodiscard]] int rowOf(const core::Id<core::BudgetLine> &line) const;
    /// What is shown with its heads, parted by tabs, with figures that a spreadsheet takes for numbers.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ChangeRow &row, int column) const;
    [[nodiscard]] QString nameText(const ChangeRow &row) const;
    [[nodiscard]] QString before(const core::LineChange &change) const;
    [[nodiscard]] QString figure(const std::optional<core::BudgetLine> &line) const;

    Workspace &m_workspace;
    std::vector<ChangeRow> m_rows;
    std::vector<std::size_t> m_shown;
    std::optional<ChangeKind> m_kind;
    core::Budget m_from;
    core::Budget m_to;
};

[[nodiscard]] QString changeName(ChangeKind kind);

} // namespace eldin::ui
