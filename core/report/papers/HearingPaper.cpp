// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/HearingPaper.h"

#include "core/report/GapNotes.h"
#include "core/report/HearingName.h"
#include "core/report/OfficialHead.h"
#include "core/domain/VillageName.h"

namespace eldin::core {

using namespace report;

HearingPaper::HearingPaper(const Stores &stores, const PaperOrder &order, const Wording &wording)
    : PaperBlocks(wording)
    , m_stores(stores)
    , m_order(order)
    , m_hearing(stores.hearings.get(order.hearing))
{
    for (const Meeting &meeting : stores.meetings.ofHearing(m_hearing.id)) {
        if (order.meeting.isNull() || meeting.id == order.meeting)
            m_meetings.push_back(meeting);
    }
}

Part HearingPaper::make(bool translation)
{
    if (translation) {
        paragraph(m_wording("hp.translation"), TextStyle::Bold, Align::Right);
        paragraph(m_wording("mark.translation_note"), TextStyle::Note, Align::Right);
    }
    const std::size_t top = place();
    fill();
    const QString note = isDraftWhileIncomplete() ? missingNote() : QString();
    if (!note.isEmpty())
        insertNote(top, note);
    Part part = finish(translation, name());
    part.cutMark = m_wording("hp.poster.cut");
    part.glueMark = m_wording("hp.poster.glue");
    if (!note.isEmpty())
        part.draftMark = m_wording("mark.draft");
    return part;
}

void HearingPaper::addLetterhead()
{
    add(officialHead(m_stores, m_wording.language()));
}

void HearingPaper::addMeetings(bool withHeading)
{
    if (withHeading)
        heading(2, m_wording("hp.announcement.where"));
    if (m_meetings.empty()) {
        missing("hp.missing.meetings");
        paragraph(m_wording("not_stated"));
        return;
    }
    Table table;
    table.caption = m_wording("hp.announcement.where");
    table.columns = {{m_wording("hp.column.village"), Align::Left, 3},
                     {m_wording("hp.column.place"), Align::Left, 5},
                     {m_wording("hp.column.day"), Align::Left, 4},
                     {m_wording("hp.column.time"), Align::Left, 2}};
    for (const Meeting &meeting : m_meetings) {
        const auto village = meeting.settlementId.isNull() ? std::nullopt : m_stores.settlements.find(meeting.settlementId);
        table.rows.push_back({{village ? marked(village->name) : QStringLiteral("–"), marked(meeting.place), day(meeting.startsAt.date()), times(meeting)},
                              RowStyle::Normal});
    }
    add(std::move(table));
}

void HearingPaper::addPlaces()
{
    if (m_meetings.empty())
        missing("hp.missing.meetings");
    for (const Meeting &meeting : m_meetings) {
        heading(1, m_wording("hp.poster.when").arg(day(meeting.startsAt.date()), time(meeting.startsAt)));
        const auto village = meeting.settlementId.isNull() ? std::nullopt : m_stores.settlements.find(meeting.settlementId);
        const QString place = marked(meeting.place);
        const bool named = !village || place.contains(bareVillageName(village->name.best(m_wording.language())), Qt::CaseInsensitive);
        paragraph(named ? place : marked(village->name) + QStringLiteral(", ") + place, TextStyle::Lead);
    }
}

void HearingPaper::addContacts()
{
    const LocalText contacts = m_stores.municipality.one().contacts;
    if (contacts.isEmpty())
        missing("hp.missing.contacts");
    KeyValues values;
    values.rows.emplace_back(m_wording("hp.contacts"), contacts.isEmpty() ? m_wording("not_stated") : marked(contacts));
    add(std::move(values));
}

void HearingPaper::addSignature(const QString &label, const QString &name)
{
    Signatures signatures;
    signatures.signatureWord = m_wording("signature");
    signatures.rows = {{label, name}};
    add(std::move(signatures));
}

void HearingPaper::addSignature(Office office, const QDate &day)
{
    const Signatory who = signatory(office, day);
    if (office == Office::Head && who.name.isEmpty())
        missing("hp.missing.head");
    addSignature(who.office, who.name);
}

void HearingPaper::addFigures(TextStyle style)
{
    const auto sums = totals();
    if (!sums)
        return missing("hp.missing.budget");
    paragraph(m_wording("hp.announcement.figures")
                  .arg(m_wording.money(sums->revenue, MoneyUnit::ThousandSom), m_wording.money(sums->expenditure, MoneyUnit::ThousandSom)),
              style);
}

HearingPaper::Signatory HearingPaper::signatory(Office office, const QDate &day) const
{
    const char *const title = office == Office::Head ? "okmotu.head"
        : office == Office::CouncilChair             ? "kenesh.chair"
        : office == Office::FinanceHead              ? "finance.head"
                                                     : "executive_secretary";
    const auto holder = m_stores.holders.onDay(office, day);
    const auto person = holder ? m_stores.persons.find(holder->personId) : std::nullopt;
    return {holder && holder->acting ? m_wording("hp.acting").arg(m_wording(title)) : m_wording(title), person ? person->name : QString()};
}

QString HearingPaper::name() const
{
    return hearingName(m_stores, m_hearing, m_wording);
}

void HearingPaper::addGapNotes(const Budget &budget)
{
    for (const QString &note : gapNotes(m_stores, budget, m_wording))
        paragraph(note, TextStyle::Note);
}

QString HearingPaper::times(const Meeting &meeting)
{
    const QString begins = time(meeting.startsAt);
    return meeting.expectedMinutes > 0 ? begins + u'–' + time(meeting.startsAt.addSecs(60LL * meeting.expectedMinutes)) : begins;
}

QString HearingPaper::okmotu() const
{
    return okmotuName(m_stores, m_wording);
}

QString HearingPaper::day(const QDate &date) const
{
    if (!date.isValid())
        return m_wording("not_stated");
    return m_wording("hp.day_week").arg(m_wording.date(date), m_wording.text(QStringLiteral("weekday.%1").arg(date.dayOfWeek())));
}

QString HearingPaper::personWith(Duty duty) const
{
    for (const Meeting &meeting : m_meetings) {
        for (const PersonDuty &link : m_stores.duties.ofMeeting(meeting.id)) {
            const auto person = m_stores.persons.find(link.personId);
            if (link.duty == duty && person)
                return person->name;
        }
    }
    return {};
}

std::optional<BudgetTotals> HearingPaper::totals() const
{
    if (m_hearing.budgetId.isNull() || !m_stores.budgets.find(m_hearing.budgetId))
        return std::nullopt;
    return m_stores.lines.totals(m_hearing.budgetId);
}

} // namespace eldin::core
