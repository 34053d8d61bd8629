// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/SpokenPapers.h"

#include "core/report/HearingName.h"

namespace eldin::core {

using namespace report;

void MessagePaper::fill()
{
    paragraph(m_wording("hp.residents"), TextStyle::Bold);
    paragraph(m_wording(isDraftHearing() ? "hp.announcement.what.draft" : "hp.announcement.what.execution")
                  .arg(okmotu(), budgetYearText(m_stores, m_hearing)));
    if (totals())
        addFigures(TextStyle::Normal);
    if (m_meetings.empty())
        missing("hp.missing.meetings");
    for (const Meeting &meeting : m_meetings)
        paragraph(QStringLiteral("• ") + marked(meeting.place) + QStringLiteral(": ") + day(meeting.startsAt.date()) + QStringLiteral(", ")
                  + m_wording("time").arg(time(meeting.startsAt)));
    paragraph(m_wording("hp.announcement.input.text"));
    const LocalText contacts = m_stores.municipality.one().contacts;
    if (!contacts.isEmpty())
        paragraph(m_wording("hp.contacts") + QStringLiteral(": ") + marked(contacts));
    paragraph(m_wording("hp.welcome"), TextStyle::Bold);
}

void LoudspeakerPaper::fill()
{
    paragraph(m_wording("hp.loudspeaker.attention"), TextStyle::Lead);
    if (m_meetings.empty())
        missing("hp.missing.meetings");
    for (const Meeting &meeting : m_meetings)
        paragraph(m_wording("hp.loudspeaker.meeting").arg(m_wording.dateIn(meeting.startsAt.date()), time(meeting.startsAt), marked(meeting.place)), TextStyle::Lead);
    paragraph(m_wording("hp.loudspeaker.what"), TextStyle::Lead);
    paragraph(m_wording("hp.loudspeaker.end"), TextStyle::Lead);
}

} // namespace eldin::core
