// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QueueModel.h"

#include "ui/models/TurnWords.h"

namespace eldin::ui {

QueueModel::QueueModel(Workspace &workspace, QObject *parent)
    : RowsModel<core::TurnRow>(workspace.document(), {QStringLiteral("speaking_turn"), QStringLiteral("attendance"), QStringLiteral("person")}, parent)
    , m_workspace(workspace)
{
}

void QueueModel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    reload();
}

std::vector<core::TurnRow> QueueModel::read() const
{
    return m_meeting.isNull() ? std::vector<core::TurnRow>() : core::waitingRows(m_workspace.stores(), m_meeting);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString line = turnLine(row(index.row()), m_workspace.language());
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1.  %2").arg(index.row() + 1).arg(line);
    case Qt::ToolTipRole: return line;
    case Qt::AccessibleTextRole: return tr("%1 in the list of speakers: %2").arg(index.row() + 1).arg(line);
    default: return {};
    }
}

} // namespace eldin::ui
