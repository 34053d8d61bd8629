// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "ui/models/RowsModel.h"
#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// The newest remarks of a meeting, newest first; those that hold the filter's words if there are any.
class StreamModel final : public RowsModel<core::RemarkRow>
{
    Q_OBJECT

public:
    explicit StreamModel(Workspace &workspace, QObject *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void setFilter(const QString &words);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Corrects the words.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void setKind(const QModelIndex &index, core::RemarkKind kind);
    void setWritable(bool writable) { m_writable = writable; }

protected:
    [[nodiscard]] std::vector<core::RemarkRow> read() const override;
    void forget(const core::ChangeSet &changes) override;
    [[nodiscard]] QString idOf(const core::RemarkRow &row) const override { return row.remark.id.text(); }

private:
    [[nodiscard]] std::vector<core::RemarkRow> readAll() const;
    /// Those read last and before them the one that was added since.
    [[nodiscard]] std::vector<core::RemarkRow> withAdded() const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    QString m_filter;
    mutable std::vector<core::RemarkRow> m_last; ///< as read, before the filter: each row takes several queries
    mutable core::Id<core::Remark> m_added; ///< the one that is new since then
    mutable bool m_stale = true; ///< more than that may have changed since
    bool m_writable = true;
};

} // namespace eldin::ui
