// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ChangesModel.h"

#include "core/report/CopiedCell.h"
#include "ui/models/MoneyChange.h"

#include "core/base/Text.h"
#include "core/report/ComparisonTexts.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/models/RemarkWords.h"

namespace eldin::ui {

namespace {

Token kindToken(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return Token::Positive;
    case ChangeKind::Removed: return Token::Danger;
    case ChangeKind::Changed:
    case ChangeKind::Reworded: return Token::Ink;
    }
    return Token::Ink;
}

} // namespace

ChangesModel::ChangesModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void ChangesModel::setChanges(std::vector<ChangeRow> rows, const core::Budget &from, const core::Budget &to)
{
    m_from = from;
    m_to = to;
    m_rows = std::move(rows);
    show(m_kind);
}

void ChangesModel::show(const std::optional<ChangeKind> &kind)
{
    beginResetModel();
    m_kind = kind;
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!kind || m_rows[i].kind == *kind)
            m_shown.push_back(i);
    }
    endResetModel();
}

int ChangesModel::count(ChangeKind kind) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const ChangeRow &row) { return row.kind == kind; }));
}

const ChangeRow *ChangesModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int ChangesModel::rowOf(const core::Id<core::BudgetLine> &line) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (at(i)->change.line().id == line)
            return i;
    }
    return -1;
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::figure(const std::optional<core::BudgetLine> &line) const
{
    return line ? core::moneyFigure(line->amount, m_to.unit, m_workspace.language()) : QStringLiteral("–");
}

// Names the parts that are other now, as they were.
QString ChangesModel::before(const core::LineChange &change) const
{
    if (!change.from || !change.to)
        return {};
    const core::Language language = m_workspace.language();
    const core::BudgetLine &from = *change.from;
    const core::BudgetLine &to = *change.to;
    QStringList parts;
    const auto note = [&](const QString &was, const QString &is, const QString &empty) {
        if (was != is)
            parts += was.isEmpty() ? empty : was;
    };
    note(core::codeText(from), core::codeText(to), tr("no code"));
    note(core::singleLine(from.name.best(language)), core::singleLine(to.name.best(language)), tr("no name"));
    if (from.settlementId != to.settlementId) {
        const auto village = from.settlementId.isNull() ? std::nullopt : m_workspace.stores().settlements.find(from.settlementId);
        parts += village ? village->name.best(language) : tr("whole aimak");
    }
    note(from.project.best(language), to.project.best(language), tr("no project"));
    note(from.moneySource.best(language), to.moneySource.best(language), tr("no source of money"));
    return parts.join(QStringLiteral(", "));
}

QString ChangesModel::nameText(const ChangeRow &row) const
{
    const core::BudgetLine &line = row.change.line();
    const QString name = core::singleLine(line.name.best(m_workspace.language()));
    const QString was = row.kind == ChangeKind::Reworded ? before(row.change) : QString();
    return was.isEmpty() ? name : tr("%1 (was: %2)").arg(name, was);
}

QString ChangesModel::text(const ChangeRow &row, int column) const
{
    const core::AmountChange amount = row.change.amount();
    switch (column) {
    case KindColumn: return changeName(row.kind);
    case NameColumn: return nameText(row);
    case CodeColumn: return core::codeText(row.change.line());
    case FromColumn: return figure(row.change.from);
    case ToColumn: return figure(row.change.to);
    case DifferenceColumn: return differenceText(amount.difference(), m_to.unit, m_workspace.language());
    case PercentColumn: {
        const auto points = row.kind == ChangeKind::Changed ? amount.basisPoints() : std::nullopt;
        return points ? core::percentChange(*points, m_workspace.language()) : QStringLiteral("–");
    }
    case ProposalsColumn: {
        QStringList labels;
        for (const core::RemarkRow &proposal : row.proposals)
            labels += remarkLabel(proposal.remark);
        return labels.isEmpty() ? QStringLiteral("–") : labels.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const ChangeRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(*row, index.column());
    case Qt::ForegroundRole:
        if (index.column() == KindColumn)
            return theme::color(kindToken(row->kind));
        if (index.column() == CodeColumn)
            return theme::color(Token::InkSoft);
        if (index.column() == DifferenceColumn || index.column() == PercentColumn)
            return differenceColour(row->change.amount().difference());
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() >= FromColumn && index.column() <= PercentColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= FromColumn && section <= PercentColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == FromColumn || section == ToColumn))
        return core::budgetTitle(section == FromColumn ? m_from : m_to, m_workspace.language());
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn: return tr("What");
    case NameColumn: return tr("Line");
    case CodeColumn: return tr("Code");
    case FromColumn: return tr("Was");
    case ToColumn: return tr("Is");
    case DifferenceColumn: return tr("Difference");
    case PercentColumn: return QStringLiteral("%");
    case ProposalsColumn: return tr("Proposals");
    default: return {};
    }
}

QString ChangesModel::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells.join(u'\t');
    const core::Language language = m_workspace.language();
    for (const std::size_t i : m_shown) {
        const ChangeRow &row = m_rows[i];
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column) {
            QString cell = text(row, column);
            if (column == DifferenceColumn)
                cell = core::moneyFigure(row.change.amount().difference(), m_to.unit, language);
            cells += core::copiedCell(cell, language);
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString changeName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return ChangesModel::tr("added");
    case ChangeKind::Changed: return ChangesModel::tr("changed");
    case ChangeKind::Reworded: return ChangesModel::tr("reworded");
    case ChangeKind::Removed: return ChangesModel::tr("removed");
    }
    return {};
}

} // namespace eldin::ui
