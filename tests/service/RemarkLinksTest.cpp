// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/RemarkRows.h"
#include "core/report/Summary.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Id<Remark> said(TestDocument &document, const Id<Meeting> &meeting, const QString &text, RemarkKind kind = RemarkKind::Proposal)
{
    RemarkEntry entry;
    entry.meetingId = meeting;
    entry.kind = kind;
    entry.text = text;
    return RemarkService(*document).record(entry);
}

Id<Response> answered(TestDocument &document, const Id<Remark> &remark, Decision decision = Decision::Accepted)
{
    Response response;
    response.remarkId = remark;
    response.decision = decision;
    response.reason.ky = QStringLiteral("Себеби");
    return ResponseService(*document).respond(response);
}

RemarkRow rowOf(const std::vector<RemarkRow> &rows, const Id<Remark> &id)
{
    for (const RemarkRow &row : rows) {
        if (row.remark.id == id)
            return row;
    }
    FAIL("no such remark");
    return {};
}

} // namespace

TEST_CASE("remarks that say the same become one group, and come apart again", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto first = said(document, story.meeting, QStringLiteral("Көпүрө керек"));
    const auto second = said(document, story.meeting, QStringLiteral("Көпүрөнү оңдогула"));
    const auto third = said(document, story.meeting, QStringLiteral("Көпүрө бузулду"));
    RemarkLinks links(*document);
    checkDoUndoRedo(document, [&] { links.link({second, third}, first, LinkKind::Duplicate); });
    const auto rows = remarkRows(document.stores(), story.hearing);
    CHECK(rows.size() == 3);
    CHECK(rowOf(rows, first).duplicates == 2);
    CHECK(!rowOf(rows, first).link);
    REQUIRE(rowOf(rows, third).lead);
    CHECK(rowOf(rows, third).lead->id == first);
    for (const auto &id : {first, second, third}) {
        CHECK((remarkRow(document.stores(), id) == rowOf(rows, id)));
        CHECK(document.stores().remarkTexts.find(id));
    }
    checkDoUndoRedo(document, [&] { links.unlink({second}); });
    CHECK(!document.stores().remarkLinks.ofRemark(second));
    CHECK(document.stores().remarkLinks.ofRemark(third));
    checkDoUndoRedo(document, [&] { links.unlink({first}); });
    CHECK(document.stores().remarkLinks.count() == 0);
}

TEST_CASE("a group that joins another comes along, and nothing leads in a circle", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    std::vector<Id<Remark>> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(said(document, story.meeting, QStringLiteral("Суу керек %1").arg(i)));
    RemarkLinks links(*document);
    const auto &stores = document.stores();
    links.link({ids[1]}, ids[0], LinkKind::Duplicate);
    links.link({ids[3]}, ids[2], LinkKind::Duplicate);
    checkDoUndoRedo(document, [&] { links.link({ids[0]}, ids[2], LinkKind::Duplicate); });
    for (int i : {0, 1, 3})
        CHECK(stores.remarkLinks.leadOf(ids[static_cast<std::size_t>(i)]) == ids[2]);
    CHECK(stores.remarkLinks.toLead(ids[2]).size() == 3);
    // One that stands below is chosen to lead.
    checkDoUndoRedo(document, [&] { links.link({ids[0], ids[2], ids[3]}, ids[1], LinkKind::Duplicate); });
    CHECK(!stores.remarkLinks.ofRemark(ids[1]));
    for (int i : {0, 2, 3})
        CHECK(stores.remarkLinks.leadOf(ids[static_cast<std::size_t>(i)]) == ids[1]);
    // What is put under a member is put under its lead.
    const auto late = said(document, story.meeting, QStringLiteral("Суу жок"));
    links.link({late}, ids[3], LinkKind::Duplicate);
    CHECK(stores.remarkLinks.leadOf(late) == ids[1]);
    CHECK(stores.remarkLinks.toLead(ids[1]).size() == 4);
    links.link({ids[1]}, ids[1], LinkKind::Duplicate);
    CHECK(!stores.remarkLinks.ofRemark(ids[1]));
}

TEST_CASE("parts stand under what they are part of, and keep their own answers", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto whole = said(document, story.meeting, QStringLiteral("Жол жана суу керек"));
    const auto part = said(document, story.meeting, QStringLiteral("Жол керек"));
    checkDoUndoRedo(document, [&] { RemarkLinks(*document).link({part}, whole, LinkKind::Part); });
    CHECK(remarkRow(document.stores(), whole).parts == 1);
    answered(document, whole);
    CHECK(!remarkRow(document.stores(), part).response);
    // The other way round: the whole is never a part of its part and the part of the whole at once.
    RemarkLinks(*document).link({whole}, part, LinkKind::Part);
    CHECK(!document.stores().remarkLinks.ofRemark(part));
    CHECK(document.stores().remarkLinks.ofRemark(whole)->leadId == part);
}

TEST_CASE("a group has one answer, whoever of it is answered", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto lead = said(document, story.meeting, QStringLiteral("Көпүрө керек"));
    const auto same = said(document, story.meeting, QStringLiteral("Көпүрөнү оңдогула"));
    const auto other = said(document, story.meeting, QStringLiteral("Бала бакча керек"));
    RemarkLinks links(*document);
    links.link({same}, lead, LinkKind::Duplicate);
    const auto answer = answered(document, same);
    CHECK(document.stores().responses.get(answer).remarkId == lead);
    for (const auto &id : {lead, same})
        CHECK(remarkRow(document.stores(), id).response->id == answer);
    CHECK(remarkRow(document.stores(), same).isAnsweredByLead());
    CHECK_FALSE(remarkRow(document.stores(), lead).isAnsweredByLead());
    CHECK(summaryOf(document.stores(), document.stores().hearings.get(story.hearing)).answered == 2);
    CHECK(answered(document, same, Decision::Rejected) == answer);
    CHECK(document.stores().responses.count() == 1);
    // An answer that a remark brings along goes to the lead; two are one too many.
    const auto second = answered(document, other);
    try {
        links.link({other}, lead, LinkKind::Duplicate);
        FAIL("two answers");
    } catch (const Error &error) {
        CHECK(error.detail() == u"two-answers:1-3");
    }
    ResponseService(*document).remove(answer);
    checkDoUndoRedo(document, [&] { links.link({other}, lead, LinkKind::Duplicate); });
    CHECK(document.stores().responses.get(second).remarkId == lead);
    HearingService(*document).closeRecord(story.hearing);
    HearingService(*document).closeHearing(story.hearing);
    CHECK_ERROR(links.unlink({same}), ErrorCode::RuleBroken);
}

TEST_CASE("a proposal is led by a proposal", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto proposal = said(document, story.meeting, QStringLiteral("Көпүрө керек"));
    const auto question = said(document, story.meeting, QStringLiteral("Көпүрө качан болот?"), RemarkKind::Question);
    RemarkLinks links(*document);
    CHECK_ERROR(links.link({proposal}, question, LinkKind::Duplicate), ErrorCode::RuleBroken);
    CHECK_NOTHROW(links.link({question}, proposal, LinkKind::Duplicate));
}

TEST_CASE("a closed record still lets remarks be grouped, and changes nothing that was said", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto lead = said(document, story.meeting, QStringLiteral("Көпүрө керек"));
    const auto same = said(document, story.meeting, QStringLiteral("Көпүрөнү оңдогула"));
    HearingService(*document).closeRecord(story.hearing);
    RemarkService service(*document);
    CHECK_ERROR(service.moveTo({same}, {}), ErrorCode::RuleBroken);
    CHECK_ERROR(service.restoreLetters({{same, QStringLiteral("Башка"), {}}}), ErrorCode::RuleBroken);
    CHECK_ERROR(service.remove(same), ErrorCode::RuleBroken);
    checkDoUndoRedo(document, [&] { RemarkLinks(*document).link({same}, lead, LinkKind::Duplicate); });
}

TEST_CASE("a remark of this year says what one of last year said, and waits for its own answer", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto earlier = said(document, story.meeting, QStringLiteral("Көпүрө керек"));
    answered(document, earlier);
    Hearing hearing;
    hearing.title.ky = QStringLiteral("Кийинки угуу");
    hearing.date = QDate(2027, 12, 10);
    const auto next = HearingService(*document).add(hearing);
    Meeting meeting;
    meeting.hearingId = next;
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(QDate(2027, 12, 10), QTime(10, 0));
    const auto place = HearingService(*document).addMeeting(meeting);
    const auto again = said(document, place, QStringLiteral("Көпүрө дагы эле жок"));
    RemarkLinks(*document).link({again}, earlier, LinkKind::Duplicate);
    const RemarkRow row = remarkRow(document.stores(), again);
    CHECK(row.lead->id == earlier);
    CHECK(!row.response);
    answered(document, again, Decision::Partly);
    CHECK(remarkRow(document.stores(), again).response->decision == Decision::Partly);
    CHECK(remarkRow(document.stores(), earlier).response->decision == Decision::Accepted);
}

TEST_CASE("a removed remark leaves no link behind", "[service][remark][link]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto lead = said(document, story.meeting, QStringLiteral("Көпүрө керек"));
    const auto same = said(document, story.meeting, QStringLiteral("Көпүрөнү оңдогула"));
    RemarkLinks(*document).link({same}, lead, LinkKind::Duplicate);
    checkDoUndoRedo(document, [&] { RemarkService(*document).remove(lead); });
    CHECK(document.stores().remarkLinks.count() == 0);
}

TEST_CASE("remarks move to another meeting, and to another hearing under new labels", "[service][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService hearings(*document);
    Meeting second;
    second.hearingId = story.hearing;
    second.place.ky = QStringLiteral("Мектеп");
    second.startsAt = QDateTime(QDate(2026, 12, 11), QTime(10, 0));
    const auto there = hearings.addMeeting(second);
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрө керек");
    entry.attendanceId = story.participant;
    const auto id = service.record(entry);
    checkDoUndoRedo(document, [&] { service.moveTo({id}, there); });
    CHECK(document.stores().remarks.get(id).meetingId == there);
    CHECK(document.stores().remarks.get(id).attendanceId == story.participant);
    checkDoUndoRedo(document, [&] { service.moveTo({id}, {}); });
    CHECK(document.stores().remarks.get(id).hearingId == story.hearing);

    Hearing other;
    other.title.ky = QStringLiteral("Башка угуу");
    other.date = QDate(2027, 12, 10);
    const auto elsewhere = hearings.add(other);
    Meeting third = second;
    third.hearingId = elsewhere;
    const auto far = hearings.addMeeting(third);
    said(document, far, QStringLiteral("Биринчи"));
    checkDoUndoRedo(document, [&] { service.moveTo({id}, far); });
    CHECK(document.stores().remarks.get(id).label() == u"1-2");
    CHECK(document.stores().remarks.get(id).attendanceId.isNull());
    answered(document, id);
    CHECK_ERROR(service.moveTo({id}, story.meeting), ErrorCode::RuleBroken);
}
