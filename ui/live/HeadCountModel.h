// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"
#include "ui/shell/Workspace.h"

#include <QAbstractTableModel>

namespace eldin::ui {

/// The people in the hall as a grid: a row for each village and sex, a column for each age group, sums at the edges. What
/// is keyed in waits here until it is saved as one action.
class HeadCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit HeadCountModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads what is kept for the meeting; what was keyed in is forgotten.
    void load(const core::Id<core::Meeting> &meeting);
    /// All groups with anybody in them.
    [[nodiscard]] std::vector<core::HeadCount> groups() const;
    [[nodiscard]] int total() const;
    [[nodiscard]] bool isChanged() const { return m_counts != m_kept; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        core::Id<core::Settlement> village;
        core::LocalText name;
        core::Sex sex = core::Sex::Unknown;
    };
    [[nodiscard]] bool isSum(const QModelIndex &index) const;
    [[nodiscard]] int sum(int row, int column) const;
    [[nodiscard]] QString rowTitle(int row) const;
    [[nodiscard]] QString columnTitle(int column) const;

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    std::vector<std::pair<QString, core::LocalText>> m_ages; ///< code and title
    std::vector<std::vector<int>> m_counts; ///< by row, by age
    std::vector<std::vector<int>> m_kept; ///< as they stand in the document
};

} // namespace eldin::ui
