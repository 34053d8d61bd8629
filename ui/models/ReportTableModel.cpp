// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ReportTableModel.h"

#include "ui/shell/Theme.h"

namespace eldin::ui {

void ReportTableModel::setTable(core::report::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    const core::report::TableRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const core::report::TableColumn &column = m_table.columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole: // heard alone, a figure says nothing
        return index.column() == 0 ? row.cells.value(0) : QStringLiteral("%1, %2: %3").arg(row.cells.value(0), column.title, row.cells.value(index.column()));
    case Qt::ToolTipRole:
        return index.column() == 0 ? row.cells.value(0) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (column.align == core::report::Align::Right ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return row.style == core::report::RowStyle::Normal ? QVariant()
                                                           : theme::font(Type::Base, QFont::DemiBold);
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const core::report::TableColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (column.align == core::report::Align::Right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace eldin::ui
