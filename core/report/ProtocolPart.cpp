// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ProtocolPart.h"

#include "core/report/AnswersDue.h"
#include "core/report/GapNotes.h"
#include "core/report/HearingName.h"
#include "core/report/Summary.h"

namespace eldin::core {

using namespace report;

ProtocolPart::ProtocolPart(const Stores &stores, Hearing hearing, const Id<Meeting> &onlyMeeting, const Wording &wording, ProtocolForm form)
    : PaperBlocks(wording)
    , m_stores(stores)
    , m_hearing(std::move(hearing))
    , m_form(form)
{
    for (const Meeting &meeting : stores.meetings.ofHearing(m_hearing.id)) {
        if (onlyMeeting.isNull() || meeting.id == onlyMeeting)
            m_meetings.push_back(meeting);
    }
    for (RemarkRow &row : remarkRows(stores, m_hearing.id)) {
        if (row.remark.receivedAfterClosing)
            continue; // came from a copy that did not know of the closing: no part of what was sealed
        const bool before = row.remark.meetingId.isNull();
        if (onlyMeeting.isNull() || row.remark.meetingId == onlyMeeting || (before && onlyMeeting.isNull()))
            m_rows.push_back(std::move(row));
    }
    // Two who merged may have moved a remark to one meeting and under an item of another: it is not lost between them.
    for (RemarkRow &row : m_rows) {
        if (const auto item = stores.agenda.find(row.remark.agendaItemId); item && item->meetingId != row.remark.meetingId)
            row.remark.agendaItemId = {};
    }
    // While a meeting goes on the hearing may still be called announced: what was entered tells.
    const bool all = m_hearing.state != HearingState::Planned && m_hearing.state != HearingState::Announced;
    for (const Meeting &meeting : m_meetings) {
        if (all || presence(stores, meeting.id).total > 0 || std::any_of(m_rows.begin(), m_rows.end(), [&](const RemarkRow &row) {
                return row.remark.meetingId == meeting.id;
            }))
            m_heldMeetings.insert(meeting.id);
    }
    m_held = all || !m_heldMeetings.empty();
}

void ProtocolPart::makeExtract(const QString &line, SealedMinutes sealed)
{
    m_extractLine = line;
    m_sealed = std::move(sealed);
    m_hearing.closedAt = {}; // that the answers were closed later is no part of the minutes
}

Part ProtocolPart::make(bool translation)
{
    if (!m_extractLine.isEmpty())
        paragraph(m_extractLine, TextStyle::Bold, Align::Right);
    addHead(translation);
    const std::size_t afterHead = place();
    if (m_meetings.empty())
        missing("protocol.missing.meetings");
    int number = 0;
    for (const Meeting &meeting : m_meetings)
        addMeeting(meeting, ++number);
    const auto before = rowsOf({}, {RemarkKind::Question, RemarkKind::Comment, RemarkKind::Criticism, RemarkKind::Thanks, RemarkKind::Proposal});
    if (!before.empty()) {
        heading(2, m_wording("protocol.remarks.before"));
        addRemarks(before);
    }
    addProposals();
    addBudget();
    if (m_held)
        addResult();
    addAnnexes();
    addSignatures();

    QStringList notes;
    if (!m_hearing.recordClosedAt.isValid())
        notes += m_wording(m_held ? "protocol.state.draft" : "protocol.state.planned");
    notes += missingNote();
    notes.removeAll(QString());
    if (!notes.isEmpty())
        insertNote(afterHead, notes.join(u' '));
    return finish(translation, hearingName(m_stores, m_hearing, m_wording));
}

void ProtocolPart::addMeeting(const Meeting &meeting, int number)
{
    if (m_meetings.size() > 1)
        heading(1, m_wording("protocol.meeting.heading").arg(QString::number(number), m_wording.marked(meeting.place)));
    addPlaceAndTime(meeting);
    addPresence(meeting);
    addOfficials(meeting);
    const auto items = m_stores.agenda.ofMeeting(meeting.id);
    addAgenda(items);
    if (wasHeld(meeting) && !items.empty())
        addTimeLimits();
    int itemNumber = 0;
    // Each under the first item for its kind, unless it was put under another.
    std::vector<RemarkKind> questions {RemarkKind::Question};
    std::vector<RemarkKind> speeches {RemarkKind::Proposal, RemarkKind::Comment, RemarkKind::Criticism, RemarkKind::Thanks};
    for (const AgendaItem &item : items) {
        std::vector<RemarkKind> kinds;
        if (item.kind == AgendaKind::Questions)
            kinds.swap(questions);
        else if (item.kind == AgendaKind::Speeches)
            kinds.swap(speeches);
        addAgendaItem(meeting, item, ++itemNumber, kinds);
    }
    // What was said stands in the record even if the agenda has no place for it.
    if (const auto asked = rowsOf(meeting.id, questions); !asked.empty()) {
        heading(2, m_wording("protocol.questions"));
        addRemarks(asked);
    }
    if (const auto said = rowsOf(meeting.id, speeches); !said.empty()) {
        heading(2, m_wording("protocol.comments"));
        addRemarks(said);
    }
}

void ProtocolPart::addPlaceAndTime(const Meeting &meeting)
{
    KeyValues facts;
    facts.rows.emplace_back(m_wording(wasHeld(meeting) ? "protocol.place" : "protocol.place.planned"), m_wording.marked(meeting.place));
    const QString format = QStringLiteral("HH:mm");
    const QString start = meeting.startsAt.time().toString(format);
    QString time = m_wording("time").arg(start);
    if (meeting.endsAt.isValid())
        time = m_wording("time.range").arg(start, meeting.endsAt.time().toString(format));
    else if (wasHeld(meeting))
        missing("protocol.missing.end");
    if (meeting.startsAt.date() != m_hearing.date)
        time = m_wording.date(meeting.startsAt.date()) + QStringLiteral(", ") + time;
    facts.rows.emplace_back(m_wording("protocol.time"), time);
    add(std::move(facts));
}

void ProtocolPart::addBudget()
{
    const auto budget = m_hearing.budgetId.isNull() ? std::nullopt : m_stores.budgets.find(m_hearing.budgetId);
    if (!budget)
        return;
    const BudgetTotals totals = m_stores.lines.totals(budget->id);
    heading(2, m_wording(m_held ? "protocol.budget.heading" : "protocol.budget.heading.planned"));
    const auto money = [&](Money amount) { return m_wording.money(amount, budget->unit); };
    if (totals.revenue.isZero() && totals.expenditure.isZero())
        paragraph(m_wording("cb.totals.nothing"));
    else if (totals.expenditure.isZero())
        paragraph(m_wording("protocol.budget.revenue_only").arg(money(totals.revenue), money(totals.opening)));
    else if (totals.revenue.isZero())
        paragraph(m_wording("protocol.budget.expenditure_only").arg(money(totals.expenditure), money(totals.opening)));
    else
        paragraph(m_wording("protocol.budget.text")
                      .arg(money(totals.revenue), money(totals.expenditure), money(totals.opening), money(totals.balance())));
    if (!totals.otherFinancing().isZero())
        paragraph(m_wording("protocol.budget.other").arg(money(totals.otherFinancing())));
    for (const QString &note : gapNotes(m_stores, *budget, m_wording))
        paragraph(note, TextStyle::Note);
}

void ProtocolPart::addResult()
{
    int counts[5] {};
    for (const RemarkRow &row : m_rows)
        ++counts[static_cast<int>(row.remark.kind)];
    const auto count = [&](const char *key, RemarkKind kind) {
        return m_wording.count(QString::fromLatin1(key), counts[static_cast<int>(kind)]);
    };
    heading(2, m_wording("protocol.result"));
    paragraph(m_wording("protocol.remarks.summary")
                  .arg(count("count.question", RemarkKind::Question), count("count.proposal", RemarkKind::Proposal),
                       count("count.comment", RemarkKind::Comment), count("count.criticism", RemarkKind::Criticism),
                       count("count.thanks", RemarkKind::Thanks)));
    if (m_hearing.recordClosedAt.isValid()) {
        paragraph(m_wording("protocol.state.record_closed").arg(m_wording.dateIn(m_hearing.recordClosedAt.date())));
        if (m_hearing.closedAt.isValid())
            paragraph(m_wording("protocol.state.answers_closed").arg(m_wording.dateIn(m_hearing.closedAt.date())));
    }
    if (isLastItemOpen())
        addDuties();
    paragraph(m_wording("protocol.result.advisory"));
    const bool isOver = std::all_of(m_meetings.begin(), m_meetings.end(), [](const Meeting &meeting) { return meeting.endsAt.isValid(); });
    if (isOver && !m_meetings.empty() && !m_stores.agenda.ofMeeting(m_meetings.back().id).empty())
        paragraph(m_wording("protocol.closed_by"));
}

bool ProtocolPart::isLastItemOpen() const
{
    if (m_meetings.empty())
        return false;
    const auto items = m_stores.agenda.ofMeeting(m_meetings.back().id);
    if (items.empty() || !items.back().decision.isEmpty())
        return false;
    const auto votes = m_stores.votes.ofMeeting(m_meetings.back().id);
    return std::none_of(votes.begin(), votes.end(), [&](const Vote &vote) { return vote.agendaItemId == items.back().id; });
}

void ProtocolPart::addDuties()
{
    int number = 0;
    const auto duty = [&](const QString &text) { paragraph(QStringLiteral("%1. ").arg(++number) + text, TextStyle::Normal, Align::Left, 1); };
    const bool areProposals = std::any_of(m_rows.begin(), m_rows.end(), [](const RemarkRow &row) { return row.remark.kind == RemarkKind::Proposal; });
    const QDate due = answersDue(m_stores, m_hearing);
    if (areProposals && due.isValid())
        duty(m_wording("protocol.result.review").arg(m_wording.dateUntil(due)));
    duty(m_wording("protocol.result.to_kenesh"));
    duty(m_wording("protocol.result.publish"));
}

void ProtocolPart::addSignatures()
{
    Signatures signatures;
    signatures.signatureWord = m_wording("signature");
    const auto nameOnly = [&](Duty duty) {
        for (const Meeting &meeting : m_meetings) {
            for (const PersonDuty &link : m_stores.duties.ofMeeting(meeting.id)) {
                const auto person = m_stores.persons.find(link.personId);
                if (link.duty == duty && person)
                    return person->name;
            }
        }
        return QString();
    };
    signatures.rows = {{m_wording("protocol.signature.chair"), nameOnly(Duty::Chair)},
                       {m_wording("protocol.signature.secretary"), nameOnly(Duty::Secretary)}};
    add(std::move(signatures));
}

} // namespace eldin::core
