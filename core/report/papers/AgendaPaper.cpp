// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/AgendaPaper.h"

namespace eldin::core {

using namespace report;

void AgendaPaper::fill()
{
    addLetterhead();
    paragraph(m_wording("hp.agenda.title"), TextStyle::Title, Align::Center);
    paragraph(name(), TextStyle::Subtitle, Align::Center);
    if (m_meetings.empty())
        addMeetings(false);
    for (const Meeting &meeting : m_meetings)
        addMeeting(meeting);
}

void AgendaPaper::addMeeting(const Meeting &meeting)
{
    heading(2, marked(meeting.place) + QStringLiteral(" – ") + day(meeting.startsAt.date()) + QStringLiteral(", ") + m_wording("time").arg(time(meeting.startsAt)));
    const auto items = m_stores.agenda.ofMeeting(meeting.id);
    if (items.empty())
        missing("hp.missing.agenda");
    Table table;
    table.caption = m_wording("hp.announcement.agenda");
    table.columns = {{m_wording("number_sign"), Align::Right, 1},
                     {m_wording("hp.column.time"), Align::Left, 2},
                     {m_wording("hp.column.question"), Align::Left, 8},
                     {m_wording("hp.column.presenter"), Align::Left, 5},
                     {m_wording("hp.column.minutes"), Align::Right, 2}};
    QDateTime begins = meeting.startsAt;
    int minutes = 0;
    int reportMinutes = 0;
    for (const AgendaItem &item : items) {
        table.rows.push_back({{QString::number(static_cast<int>(table.rows.size()) + 1), time(begins), marked(item.title), marked(item.presenter),
                               QString::number(item.plannedMinutes)},
                              RowStyle::Normal});
        begins = begins.addSecs(item.plannedMinutes * 60);
        minutes += item.plannedMinutes;
        if (item.kind == AgendaKind::Report)
            reportMinutes = std::max(reportMinutes, item.plannedMinutes);
    }
    if (items.empty())
        return;
    table.rows.push_back({{QString(), time(begins), m_wording("hp.agenda.total"), QString(), QString::number(minutes)}, RowStyle::Total});
    add(std::move(table));
    heading(3, m_wording("hp.agenda.rules"));
    paragraph(m_wording("hp.agenda.rules.text").arg(reportMinutes), TextStyle::Normal, Align::Justify);
}

} // namespace eldin::core
