// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with the protocol.

#include "core/report/ProtocolPart.h"
#include "core/report/papers/PaperKind.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

void ProtocolPart::addAnnexes()
{
    QStringList annexes;
    const auto annex = [&](const char *key) { annexes += m_wording(key); };
    const auto counted = [&](const char *key, std::ptrdiff_t count) {
        if (count > 0)
            annexes += m_wording(key) + QStringLiteral(" – ") + QString::number(count);
    };
    // What is added to the document after the closing never went with the minutes. Some moments are written without their offset.
    const auto onWallClock = [](const QDateTime &moment) { return QDateTime(moment.date(), moment.time()); };
    const QDateTime closed = m_hearing.recordClosedAt;
    const auto wasThere = [&](const QDateTime &since) { return !closed.isValid() || !since.isValid() || onWallClock(since) <= onWallClock(closed); };
    const auto isOfMeetings = [&](const Id<Meeting> &meeting) {
        return meeting.isNull() || std::any_of(m_meetings.begin(), m_meetings.end(), [&](const Meeting &each) { return each.id == meeting; });
    };
    std::vector<Attachment> attachments;
    for (Attachment &attachment : m_stores.attachments.all()) {
        if (attachment.hearingId == m_hearing.id && isOfMeetings(attachment.meetingId) && wasThere(attachment.addedAt))
            attachments.push_back(std::move(attachment));
    }
    const auto kept = [&](AttachmentKind kind) { return std::count_if(attachments.begin(), attachments.end(), [&](const Attachment &each) { return each.kind == kind; }); };

    // Of a hearing to come the sheet is still to be filled in.
    const bool areRegistered = std::any_of(m_meetings.begin(), m_meetings.end(), [&](const Meeting &meeting) { return !m_stores.attendances.ofMeeting(meeting.id).empty(); });
    if (areRegistered || kept(AttachmentKind::SignedList) > 0 || !m_held)
        annex("protocol.annex.participants");
    if (std::any_of(m_meetings.begin(), m_meetings.end(), [&](const Meeting &meeting) { return !m_stores.agenda.ofMeeting(meeting.id).empty(); }))
        annex("protocol.annex.agenda");
    if (!m_hearing.budgetId.isNull() && m_stores.budgets.find(m_hearing.budgetId))
        annex("protocol.annex.budget");
    // Of a paper that is made again only the last making is kept, so the sealed minutes know better than its day.
    const auto papers = m_stores.papers.ofHearing(m_hearing.id);
    const bool isMade = std::any_of(papers.begin(), papers.end(), [&](const Paper &paper) { return paper.kind == codeOf(PaperKind::CitizensBudget) && wasThere(paper.madeAt); });
    if (m_extractLine.isEmpty() ? isMade : m_sealed.hadCitizensBudget.value_or(isMade))
        annex("protocol.annex.citizens_budget");
    const auto announcements = m_stores.announcements.ofHearing(m_hearing.id);
    if (std::any_of(announcements.begin(), announcements.end(), [&](const Announcement &each) { return each.date.isValid() && each.date <= m_hearing.date; }))
        annex("protocol.annex.announcement");
    counted("protocol.annex.slips", std::count_if(m_rows.begin(), m_rows.end(), [](const RemarkRow &row) { return row.remark.channel == RemarkChannel::Slip; }));
    std::ptrdiff_t sheets = 0;
    for (const Questionnaire &questionnaire : m_stores.questionnaires.ofHearing(m_hearing.id)) {
        const auto filled = m_stores.sheets.ofQuestionnaire(questionnaire.id);
        sheets += std::count_if(filled.begin(), filled.end(), [&](const AnswerSheet &sheet) { return wasThere(sheet.enteredAt); });
    }
    counted("protocol.annex.questionnaires", sheets);
    counted("protocol.annex.recording", kept(AttachmentKind::Recording));
    counted("protocol.annex.photos", kept(AttachmentKind::Photo));
    if (annexes.isEmpty())
        return;
    heading(2, m_wording("protocol.annexes"));
    int number = 0;
    for (const QString &each : std::as_const(annexes))
        paragraph(QStringLiteral("%1. ").arg(++number) + each, TextStyle::Normal, Align::Left, 1);
}

} // namespace eldin::core
