// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/TurnRows.h"
#include "ui/models/RowsModel.h"
#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// Who waits for the floor at the meeting that is being held.
class QueueModel final : public RowsModel<core::TurnRow>
{
    Q_OBJECT

public:
    explicit QueueModel(Workspace &workspace, QObject *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] std::vector<core::TurnRow> read() const override;
    [[nodiscard]] QString idOf(const core::TurnRow &row) const override { return row.turn.id.text(); }

private:
    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
};

} // namespace eldin::ui
