// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/HeadCountModel.h"

#include "ui/shell/Theme.h"

#include <numeric>

namespace eldin::ui {

namespace {

constexpr int kMost = 100000; // as AttendanceService takes

} // namespace

HeadCountModel::HeadCountModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

// Rows and columns without a village, sex or age are there only where something is kept for them.
void HeadCountModel::load(const core::Id<core::Meeting> &meeting)
{
    beginResetModel();
    const core::Stores &stores = m_workspace.stores();
    const auto kept = stores.headCounts.ofMeeting(meeting);
    const auto any = [&](auto test) { return std::any_of(kept.begin(), kept.end(), test); };
    m_rows.clear();
    m_ages.clear();
    for (const core::ClassificationItem &item : stores.classification.ofKind(core::ClassificationKind::AgeGroup))
        m_ages.emplace_back(item.code, item.name);
    m_ages.emplace_back(QString(), core::LocalText {});
    const bool unknownSex = any([](const core::HeadCount &count) { return count.sex == core::Sex::Unknown; });
    const auto addRows = [&](const core::Id<core::Settlement> &village, const core::LocalText &name) {
        m_rows.push_back({village, name, core::Sex::Female});
        m_rows.push_back({village, name, core::Sex::Male});
        if (unknownSex)
            m_rows.push_back({village, name, core::Sex::Unknown});
    };
    for (const core::Settlement &village : stores.settlements.all())
        addRows(village.id, village.name);
    if (m_rows.empty() || any([](const core::HeadCount &count) { return count.settlementId.isNull(); }))
        addRows({}, {});
    m_counts.assign(m_rows.size(), std::vector<int>(m_ages.size(), 0));
    for (const core::HeadCount &count : kept) {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].village != count.settlementId || m_rows[row].sex != count.sex)
                continue;
            auto age = std::find_if(m_ages.begin(), m_ages.end(), [&](const auto &each) { return each.first == count.ageGroup; });
            if (age == m_ages.end())
                age = m_ages.end() - 1;
            m_counts[row][static_cast<std::size_t>(age - m_ages.begin())] += count.count;
        }
    }
    m_kept = m_counts;
    endResetModel();
}

std::vector<core::HeadCount> HeadCountModel::groups() const
{
    std::vector<core::HeadCount> result;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t age = 0; age < m_ages.size(); ++age) {
            if (m_counts[row][age] == 0)
                continue;
            core::HeadCount count;
            count.sex = m_rows[row].sex;
            count.ageGroup = m_ages[age].first;
            count.settlementId = m_rows[row].village;
            count.count = m_counts[row][age];
            result.push_back(count);
        }
    }
    return result;
}

int HeadCountModel::total() const
{
    return sum(rowCount() - 1, columnCount() - 1);
}

int HeadCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int HeadCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_ages.size()) + 1;
}

bool HeadCountModel::isSum(const QModelIndex &index) const
{
    return index.row() + 1 == rowCount() || index.column() + 1 == columnCount();
}

/// Of a cell, or of all that a cell at the edge stands for.
int HeadCountModel::sum(int row, int column) const
{
    int result = 0;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        if (row + 1 != rowCount() && row != static_cast<int>(r))
            continue;
        const auto &counts = m_counts[r];
        result += column + 1 == columnCount() ? std::accumulate(counts.begin(), counts.end(), 0) : counts[static_cast<std::size_t>(column)];
    }
    return result;
}

QString HeadCountModel::rowTitle(int row) const
{
    if (row + 1 == rowCount())
        return tr("All");
    const Row &each = m_rows[static_cast<std::size_t>(row)];
    const QString village = each.village.isNull() ? tr("village not stated") : each.name.best(m_workspace.language());
    const QString sex = each.sex == core::Sex::Female ? tr("women") : each.sex == core::Sex::Male ? tr("men") : tr("sex not stated");
    return QStringLiteral("%1 · %2").arg(village, sex);
}

QString HeadCountModel::columnTitle(int column) const
{
    if (column + 1 == columnCount())
        return tr("All");
    const auto &[code, title] = m_ages[static_cast<std::size_t>(column)];
    return code.isEmpty() ? tr("age not stated") : title.best(m_workspace.language());
}

QVariant HeadCountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int count = sum(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return count == 0 ? QStringLiteral("–") : QString::number(count);
    case Qt::EditRole: return count == 0 ? QString() : QString::number(count);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return QStringLiteral("%1, %2: %3").arg(rowTitle(index.row()), columnTitle(index.column())).arg(count);
    case Qt::FontRole: return isSum(index) ? QVariant(theme::font(Type::Base, QFont::DemiBold)) : QVariant();
    default: return {};
    }
}

bool HeadCountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isSum(index))
        return false;
    const QString text = value.toString().trimmed();
    bool isNumber = true;
    const int count = text.isEmpty() ? 0 : text.toInt(&isNumber);
    if (!isNumber || count < 0 || count > kMost) {
        m_workspace.runner().warn(tr("“%1” is no number of people.").arg(text));
        return false;
    }
    m_counts[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())] = count;
    // The sums at the edges follow.
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT dataChanged(this->index(rowCount() - 1, 0), this->index(rowCount() - 1, columnCount() - 1));
    return true;
}

Qt::ItemFlags HeadCountModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !isSum(index) ? flags | Qt::ItemIsEditable : flags;
}

QVariant HeadCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return orientation == Qt::Horizontal ? columnTitle(section) : rowTitle(section);
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Horizontal ? int {Qt::AlignRight | Qt::AlignVCenter} | Qt::TextWordWrap : int {Qt::AlignLeft | Qt::AlignVCenter};
    return {};
}

} // namespace eldin::ui
