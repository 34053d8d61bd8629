// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/AnnouncementPaper.h"

#include "core/report/HearingName.h"

namespace eldin::core {

using namespace report;

void AnnouncementPaper::fill()
{
    addLetterhead();
    paragraph(m_wording("hp.announcement.title"), TextStyle::Title, Align::Center);
    paragraph(m_wording("hp.residents"), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording(isDraftHearing() ? "hp.announcement.what.draft" : "hp.announcement.what.execution")
                  .arg(okmotu(), budgetYearText(m_stores, m_hearing)),
              TextStyle::Normal, Align::Justify);
    addFigures(TextStyle::Bold);
    addMeetings(true);
    addAgenda();
    heading(2, m_wording("hp.announcement.input"));
    paragraph(m_wording("hp.announcement.input.text"), TextStyle::Normal, Align::Justify);
    heading(2, m_wording("hp.announcement.use"));
    paragraph(m_wording("hp.announcement.use.text"), TextStyle::Normal, Align::Justify);
    paragraph(m_wording("hp.announcement.materials"), TextStyle::Normal, Align::Justify);
    addContacts();
    paragraph(m_wording("hp.welcome"), TextStyle::Bold, Align::Center);
}

void AnnouncementPaper::addAgenda()
{
    const auto items = m_meetings.empty() ? std::vector<AgendaItem>() : m_stores.agenda.ofMeeting(m_meetings.front().id);
    if (items.empty()) {
        missing("hp.missing.agenda");
        return;
    }
    heading(2, m_wording("hp.announcement.agenda"));
    int number = 0;
    for (const AgendaItem &item : items)
        paragraph(QStringLiteral("%1. ").arg(++number) + marked(item.title), TextStyle::Normal, Align::Left, 1);
}

} // namespace eldin::core
