// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/SheetModel.h"

#include "core/exchange/budget/RestatedSums.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/shell/Theme.h"

namespace eldin::ui {

using core::exchange::ColumnRole;
using core::exchange::RowRole;

namespace {

QString address(int row, int column)
{
    return QString::fromStdString(core::exchange::cellAddress(static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column)));
}

QString lettersOf(int column)
{
    return QString::fromStdString(core::exchange::columnLetters(static_cast<std::uint32_t>(column)));
}

QString codeMeaning(core::exchange::CodeKind kind)
{
    using core::exchange::CodeKind;
    switch (kind) {
    case CodeKind::Revenue: return SheetModel::tr("revenue code");
    case CodeKind::Function: return SheetModel::tr("functional code");
    case CodeKind::Economic: return SheetModel::tr("economic code");
    case CodeKind::Institution: return SheetModel::tr("code of the institution");
    default: return SheetModel::tr("code");
    }
}

QString meaningOf(const core::exchange::ColumnMeaning &meaning)
{
    switch (meaning.role) {
    case ColumnRole::Name: return SheetModel::tr("name");
    case ColumnRole::Code: return codeMeaning(meaning.code);
    case ColumnRole::Amount: {
        QStringList words;
        if (meaning.year)
            words += QString::number(*meaning.year);
        if (meaning.stage)
            words += stageName(*meaning.stage).toLower();
        return words.isEmpty() ? SheetModel::tr("amount") : SheetModel::tr("amount %1").arg(words.join(QStringLiteral(", ")));
    }
    case ColumnRole::Source: return SheetModel::tr("source of money");
    case ColumnRole::Settlement: return SheetModel::tr("village");
    case ColumnRole::Number: return SheetModel::tr("number");
    case ColumnRole::Percent: return SheetModel::tr("percent, left out");
    case ColumnRole::Deviation: return SheetModel::tr("difference, left out");
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
    m_restated.clear();
    m_columns.clear();
    if (table != nullptr) {
        for (const auto &meaning : table->reading.rows)
            m_roles[meaning.row] = meaning.role;
        for (const auto &meaning : table->reading.columns)
            m_columns[meaning.column] = meaning;
        for (const auto row : table->reading.headerRows)
            m_roles[row] = RowRole::Header;
        for (const auto row : table->reading.titleRows)
            m_roles[row] = RowRole::Title;
        for (const auto &gap : table->reading.gaps)
            m_gapCells += {gap.cell, gap.at};
        for (const auto &sum : core::exchange::restatedSums(table->reading))
            m_restated[sum.row] = sum.part;
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

CellLook lookOf(RowRole role)
{
    CellLook look {theme::color(Token::Ink), {}, theme::font(Type::Base)};
    switch (role) {
    case RowRole::Header:
        look.background = theme::color(Token::SurfaceSunken);
        look.font = theme::font(Type::Base, QFont::DemiBold);
        break;
    case RowRole::SectionHead:
        look.ink = theme::color(Token::Accent);
        look.font = theme::font(Type::Base, QFont::DemiBold);
        break;
    case RowRole::Subtotal: look.background = theme::color(Token::AccentSoft); break;
    case RowRole::Total:
        look.background = theme::color(Token::AccentSoft);
        look.font = theme::font(Type::Base, QFont::DemiBold);
        break;
    case RowRole::Line: break;
    case RowRole::Including:
        look.ink = theme::color(Token::InkSoft);
        look.background = QBrush(theme::color(Token::Line), Qt::BDiagPattern);
        break;
    case RowRole::Signature:
        look.ink = theme::color(Token::InkSoft);
        look.font.setItalic(true);
        break;
    case RowRole::LeftOut:
    case RowRole::Restated:
    case RowRole::Balance:
        look.ink = theme::color(Token::InkSoft);
        look.font.setStrikeOut(true);
        break;
    default: look.ink = theme::color(Token::InkSoft); break;
    }
    return look;
}

CellLook gapLook()
{
    return {theme::color(Token::Ink), theme::color(Token::DangerSoft), theme::font(Type::Base, QFont::DemiBold)};
}

RowRole SheetModel::roleOf(int row) const
{
    const auto found = m_roles.find(static_cast<std::uint32_t>(row));
    return found == m_roles.end() ? RowRole::Empty : found->second;
}

const core::exchange::SheetCell *SheetModel::cellAt(const QModelIndex &index) const
{
    return m_table->sheet.at(static_cast<std::uint32_t>(index.row()), static_cast<std::uint32_t>(index.column()));
}

CellLook SheetModel::look(const QModelIndex &index) const
{
    if (m_gapCells.contains(address(index.row(), index.column())))
        return gapLook();
    CellLook look = lookOf(roleOf(index.row()));
    const auto column = m_columns.find(static_cast<std::uint32_t>(index.column()));
    const bool used = column != m_columns.end() && column->second.role != ColumnRole::Ignored && column->second.role != ColumnRole::Percent
        && column->second.role != ColumnRole::Deviation;
    if (!used)
        look.ink = theme::color(Token::InkSoft);
    return look;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const auto *cell = cellAt(index);
        return cell == nullptr ? QVariant() : cell->text.simplified();
    }
    case Qt::ToolTipRole: {
        const QString words = QStringLiteral("%1: %2").arg(address(index.row(), index.column()), roleName(roleOf(index.row())));
        const auto part = m_restated.find(static_cast<std::uint32_t>(index.row()));
        return part == m_restated.end() ? words : tr("%1. It says row %2 again and is counted once.").arg(words).arg(part->second + 1);
    }
    case Qt::BackgroundRole: {
        const QBrush background = look(index).background;
        return background.style() == Qt::NoBrush ? QVariant() : QVariant(background);
    }
    case Qt::FontRole: return look(index).font;
    case Qt::ForegroundRole: return look(index).ink;
    case Qt::TextAlignmentRole: {
        const auto *cell = cellAt(index);
        const bool number = cell != nullptr && cell->kind == core::exchange::CellKind::Number;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

QVariant SheetModel::columnHead(int column, int role) const
{
    const auto found = m_columns.find(static_cast<std::uint32_t>(column));
    const QString words = found == m_columns.end() ? tr("left out") : meaningOf(found->second);
    const bool hidden = m_table->sheet.hiddenColumns.contains(static_cast<std::uint32_t>(column));
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1 · %2  ▾").arg(lettersOf(column), hidden ? tr("%1, hidden").arg(words) : words);
    case Qt::ToolTipRole: return tr("What this column holds (Alt+↓)");
    case Qt::FontRole:
        return theme::font(Type::Base, m_table->mapping.columns.contains(static_cast<std::uint32_t>(column)) ? QFont::DemiBold : QFont::Normal);
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_table == nullptr)
        return {};
    if (orientation == Qt::Horizontal)
        return columnHead(section, role);
    const auto row = static_cast<std::uint32_t>(section);
    const bool chosen = m_table->mapping.rows.contains(row);
    switch (role) {
    case Qt::DisplayRole: return m_table->sheet.hiddenRows.contains(row) ? tr("%1, hidden").arg(section + 1) : QString::number(section + 1);
    case Qt::ToolTipRole: return tr("%1. What this row is (Alt+→)").arg(roleName(roleOf(section)));
    case Qt::FontRole: return theme::font(Type::Base, chosen ? QFont::DemiBold : QFont::Normal);
    default: return {};
    }
}

} // namespace eldin::ui
