// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/SheetModel.h"

#include "ui/shell/Theme.h"

namespace eldin::ui {

using core::exchange::ColumnRole;
using core::exchange::RowRole;

namespace {

QString address(int row, int column)
{
    return QString::fromStdString(core::exchange::cellAddress(static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column)));
}

QString columnLetters(int column)
{
    QString result = address(0, column);
    result.chop(1);
    return result;
}

QString meaningOf(const core::exchange::ColumnMeaning &meaning)
{
    switch (meaning.role) {
    case ColumnRole::Name: return SheetModel::tr("name");
    case ColumnRole::Code: return SheetModel::tr("code");
    case ColumnRole::Amount:
        return meaning.year ? SheetModel::tr("amount %1").arg(*meaning.year) : SheetModel::tr("amount");
    case ColumnRole::Source: return SheetModel::tr("source of money");
    case ColumnRole::Number: return SheetModel::tr("number");
    default: return SheetModel::tr("left out");
    }
}

} // namespace

QString roleName(RowRole role)
{
    switch (role) {
    case RowRole::Title: return SheetModel::tr("title");
    case RowRole::Header: return SheetModel::tr("table head");
    case RowRole::SectionHead: return SheetModel::tr("section");
    case RowRole::Line: return SheetModel::tr("budget line");
    case RowRole::Subtotal: return SheetModel::tr("subtotal");
    case RowRole::Total: return SheetModel::tr("total");
    case RowRole::Balance: return SheetModel::tr("balance");
    case RowRole::Restated: return SheetModel::tr("said again, not counted");
    case RowRole::Including: return SheetModel::tr("of which, not counted");
    case RowRole::Signature: return SheetModel::tr("signature");
    default: return SheetModel::tr("left out");
    }
}

void SheetModel::setTable(const core::BudgetTable *table)
{
    beginResetModel();
    m_table = table;
    m_roles.clear();
    m_gapCells.clear();
    if (table != nullptr) {
        for (const auto &meaning : table->reading.rows)
            m_roles[meaning.row] = meaning.role;
        for (const auto row : table->reading.headerRows)
            m_roles[row] = RowRole::Header;
        for (const auto row : table->reading.titleRows)
            m_roles[row] = RowRole::Title;
        for (const auto &gap : table->reading.gaps)
            m_gapCells += {gap.cell, gap.at};
    }
    endResetModel();
}

QModelIndex SheetModel::indexOf(const QString &cell) const
{
    int column = 0;
    int row = 0;
    for (const QChar c : cell) {
        if (c.isLetter())
            column = column * 26 + (c.toUpper().unicode() - u'A' + 1);
        else
            row = row * 10 + c.digitValue();
    }
    return index(row - 1, column - 1);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->sheet.rows);
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->sheet.columns);
}

RowRole SheetModel::roleOf(int row) const
{
    const auto found = m_roles.find(static_cast<std::uint32_t>(row));
    return found == m_roles.end() ? RowRole::Empty : found->second;
}

QVariant SheetModel::background(const QModelIndex &index) const
{
    if (m_gapCells.contains(address(index.row(), index.column())))
        return theme::color(Token::DangerSoft);
    switch (roleOf(index.row())) {
    case RowRole::Header: return theme::color(Token::SurfaceSunken);
    case RowRole::SectionHead:
    case RowRole::Subtotal:
    case RowRole::Total: return theme::color(Token::AccentSoft);
    default: return {};
    }
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowRole rowRole = roleOf(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const auto *cell = m_table->sheet.at(static_cast<std::uint32_t>(index.row()), static_cast<std::uint32_t>(index.column()));
        return cell == nullptr ? QVariant() : cell->text.simplified();
    }
    case Qt::ToolTipRole: return QStringLiteral("%1: %2").arg(address(index.row(), index.column()), roleName(rowRole));
    case Qt::BackgroundRole: return background(index);
    case Qt::FontRole:
        return theme::font(Type::Base, rowRole == RowRole::Total || rowRole == RowRole::SectionHead || rowRole == RowRole::Subtotal
                                           ? QFont::DemiBold
                                           : QFont::Normal);
    case Qt::ForegroundRole:
        return theme::color(rowRole == RowRole::Line || rowRole == RowRole::SectionHead || rowRole == RowRole::Subtotal
                                    || rowRole == RowRole::Total || rowRole == RowRole::Header
                                ? Token::Ink
                                : Token::InkSoft);
    case Qt::TextAlignmentRole: {
        const auto *cell = m_table->sheet.at(static_cast<std::uint32_t>(index.row()), static_cast<std::uint32_t>(index.column()));
        const bool number = cell != nullptr && cell->kind == core::exchange::CellKind::Number;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || m_table == nullptr)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    for (const auto &meaning : m_table->reading.columns) {
        if (static_cast<int>(meaning.column) == section)
            return QStringLiteral("%1 · %2").arg(columnLetters(section), meaningOf(meaning));
    }
    return columnLetters(section);
}

} // namespace eldin::ui
