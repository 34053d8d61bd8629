// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/VoteService.h"
#include "ui/models/RowsModel.h"
#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// The votes taken at a meeting.
class VotesModel final : public RowsModel<core::VoteEntry>
{
    Q_OBJECT

public:
    explicit VotesModel(Workspace &workspace, QObject *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] std::vector<core::VoteEntry> read() const override;
    [[nodiscard]] QString idOf(const core::VoteEntry &row) const override { return row.vote.id.text(); }

private:
    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
};

} // namespace eldin::ui
