// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the protocol: whose hearing it is, when, and on what basis.

#include "core/report/ProtocolPart.h"

#include "core/report/HearingName.h"
#include "core/report/OfficialHead.h"

namespace eldin::core {

using namespace report;

void ProtocolPart::addHead(bool translation)
{
    if (translation) {
        paragraph(m_wording("protocol.translation.heading"), TextStyle::Bold, Align::Right);
        paragraph(m_wording("mark.translation_note"), TextStyle::Note, Align::Right);
    }
    add(officialHead(m_stores, m_wording.language()));
    // It gets its number in the register of the office, often by hand after it was printed.
    paragraph(m_wording("protocol.title.numbered").arg(kNoNumberYet), TextStyle::Title, Align::Center);
    if (m_form == ProtocolForm::Short)
        paragraph(m_wording("protocol.title.short"), TextStyle::Subtitle, Align::Center);
    const QString year = budgetYearText(m_stores, m_hearing);
    paragraph(m_wording(m_hearing.kind == HearingKind::Draft ? "protocol.subtitle.draft" : "protocol.subtitle.execution").arg(year),
              TextStyle::Subtitle, Align::Center);
    KeyValues facts;
    facts.rows.emplace_back(m_wording(m_held ? "protocol.date" : "protocol.date.planned"), m_wording.date(m_hearing.date));
    if (!m_hearing.ordinanceNumber.isEmpty() && m_hearing.ordinanceDate.isValid())
        facts.rows.emplace_back(m_wording("protocol.basis"), m_wording("protocol.basis.ordinance")
                                                                 .arg(m_wording.dateIn(m_hearing.ordinanceDate), m_hearing.ordinanceNumber));
    // Nothing stands between the draft and the minutes but the closing: it approves what stands here then.
    if (m_hearing.recordClosedAt.isValid())
        facts.rows.emplace_back(m_wording("protocol.approved"), m_wording.date(m_hearing.recordClosedAt.date()));
    QDate announced;
    for (const Announcement &announcement : m_stores.announcements.ofHearing(m_hearing.id)) {
        if (announcement.date.isValid() && (!announced.isValid() || announcement.date < announced))
            announced = announcement.date;
    }
    add(std::move(facts));
    if (announced.isValid() && announced <= m_hearing.date)
        paragraph(m_wording("protocol.announced")
                      .arg(m_wording.dateIn(announced),
                           m_wording.count(QStringLiteral("count.day"), static_cast<int>(announced.daysTo(m_hearing.date)))));
    else if (m_held)
        paragraph(m_wording("protocol.announced.none"));
}

} // namespace eldin::core
