// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RowsModel.h"
#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// The agenda of the meeting that is being held.
class AgendaModel final : public RowsModel<core::AgendaItem>
{
    Q_OBJECT

public:
    explicit AgendaModel(Workspace &workspace, QObject *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// -1 where no item is under way.
    [[nodiscard]] int underWay() const;
    /// Minutes an item took or has taken so far; 0 before it begins.
    [[nodiscard]] int minutes(const core::AgendaItem &item) const;
    /// The clock of the hall, without its offset, as times of meetings are written.
    [[nodiscard]] QDateTime now() const;

protected:
    [[nodiscard]] std::vector<core::AgendaItem> read() const override;
    [[nodiscard]] QString idOf(const core::AgendaItem &row) const override { return row.id.text(); }

private:
    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
};

} // namespace eldin::ui
