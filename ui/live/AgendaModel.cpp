// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaModel.h"

#include "core/service/MeetingCourse.h"

namespace eldin::ui {

AgendaModel::AgendaModel(Workspace &workspace, QObject *parent)
    : RowsModel<core::AgendaItem>(workspace.document(), {QStringLiteral("agenda_item")}, parent)
    , m_workspace(workspace)
{
}

void AgendaModel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    reload();
}

std::vector<core::AgendaItem> AgendaModel::read() const
{
    return m_meeting.isNull() ? std::vector<core::AgendaItem>() : m_workspace.stores().agenda.ofMeeting(m_meeting);
}

QDateTime AgendaModel::now() const
{
    return document().environment().clock.wallTime();
}

int AgendaModel::minutes(const core::AgendaItem &item) const
{
    if (!item.startedAt.isValid())
        return 0;
    const qint64 seconds = item.startedAt.secsTo(item.endedAt.isValid() ? item.endedAt : now());
    return static_cast<int>((std::max<qint64>(0, seconds) + 30) / 60);
}

int AgendaModel::underWay() const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (core::isUnderWay(row(i)))
            return i;
    }
    return -1;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::AgendaItem &item = row(index.row());
    const QString title = item.title.best(m_workspace.language());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return title;
    case Qt::AccessibleTextRole:
        if (core::isUnderWay(item))
            return tr("%1, under way, %2 of %3 minutes").arg(title).arg(minutes(item)).arg(item.plannedMinutes);
        return item.endedAt.isValid() ? tr("%1, done in %2 minutes").arg(title).arg(minutes(item))
                                      : tr("%1, %2 minutes planned").arg(title).arg(item.plannedMinutes);
    default: return {};
    }
}

} // namespace eldin::ui
