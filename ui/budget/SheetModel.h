// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BudgetImport.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QColor>
#include <QFont>

namespace eldin::ui {

/// How a cell of the sheet shows what was understood of it.
struct CellLook
{
    QColor ink;
    QBrush background; ///< Qt::NoBrush: none
    QFont font;
};
/// What is part of another row and what are signatures differ from what is left out in black and white too: by a hatch, by
/// italics, and by not being struck out.
[[nodiscard]] CellLook lookOf(core::exchange::RowRole role);
[[nodiscard]] CellLook gapLook();

/// A foreign sheet as it lies in its file, coloured by what was understood of each row.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The table must outlive the model or its next setTable().
    void setTable(const core::BudgetTable *table);
    /// The index of a cell by its address (E976).
    [[nodiscard]] QModelIndex indexOf(const QString &address) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] core::exchange::RowRole roleOf(int row) const;
    [[nodiscard]] CellLook look(const QModelIndex &index) const;
    [[nodiscard]] const core::exchange::SheetCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant columnHead(int column, int role) const;

    const core::BudgetTable *m_table = nullptr;
    std::map<std::uint32_t, core::exchange::RowRole> m_roles;
    std::map<std::uint32_t, core::exchange::ColumnMeaning> m_columns;
    std::map<std::uint32_t, std::uint32_t> m_restated; ///< sums that say the one row below them again, and that row
    QSet<QString> m_gapCells;
};

[[nodiscard]] QString roleName(core::exchange::RowRole role);

} // namespace eldin::ui
