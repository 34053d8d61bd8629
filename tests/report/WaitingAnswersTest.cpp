// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/WaitingAnswers.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QDate kToday(2026, 11, 2);

Id<Remark> propose(TestDocument &document, const Id<Meeting> &meeting)
{
    RemarkEntry entry;
    entry.meetingId = meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    return RemarkService(*document).record(entry);
}

Id<Response> putOff(TestDocument &document, const Id<Remark> &remark, const QDate &until)
{
    Response response;
    response.remarkId = remark;
    response.decision = Decision::Deferred;
    response.reason.ky = QStringLiteral("Долбоор керек");
    response.deadline = until;
    return ResponseService(*document).respond(response);
}

} // namespace

TEST_CASE("answers wait from three days before they are to be ready until they are given", "[report][waiting]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ResponseService service(*document);
    const auto assigned = [&](int days) {
        const auto remark = propose(document, story.meeting);
        service.assign(remark, QStringLiteral("Асанов"), kToday.addDays(days));
        return remark;
    };
    assigned(4);
    const auto soon = assigned(3);
    const auto today = assigned(0);
    const auto late = assigned(-1);
    service.assign(propose(document, story.meeting), QStringLiteral("Асанов"), {}); // no day: the term of all answers
    const auto waiting = waitingAnswers(document.stores(), story.hearing, kToday);
    REQUIRE(waiting.size() == 3);
    CHECK((waiting[0].remark == late));
    CHECK((waiting[0].why == Waiting::Late));
    CHECK((waiting[1].remark == today));
    CHECK((waiting[1].why == Waiting::Soon));
    CHECK((waiting[2].remark == soon));
    CHECK((waiting[2].why == Waiting::Soon));
    CHECK(waiting[2].day == kToday.addDays(3));
    CHECK(waiting[2].assignee == QStringLiteral("Асанов"));
    CHECK(countOf(waiting, Waiting::Soon) == 2);
    // An answer of any kind ends it.
    putOff(document, late, kToday.addDays(60));
    putOff(document, soon, kToday.addDays(60));
    CHECK(waitingAnswers(document.stores(), story.hearing, kToday).size() == 1);
}

TEST_CASE("what was put off waits again on its day until it is taken up", "[report][waiting]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto first = propose(document, story.meeting);
    const auto second = propose(document, story.meeting);
    const Id<Response> noted = putOff(document, first, kToday);
    putOff(document, second, kToday.addDays(-10));
    putOff(document, propose(document, story.meeting), kToday.addDays(1));
    putOff(document, propose(document, story.meeting), {});
    CHECK(waitingAnswers(document.stores(), story.hearing, kToday.addDays(-11)).empty());
    auto waiting = waitingAnswers(document.stores(), story.hearing, kToday);
    REQUIRE(waiting.size() == 2);
    CHECK((waiting[0].remark == second));
    CHECK((waiting[0].why == Waiting::PutOff));
    CHECK((waiting[1].remark == first));
    // Noted before the day: it was only said again that it is put off.
    FollowUp note;
    note.responseId = noted;
    note.status = FollowUpStatus::InProgress;
    note.date = kToday.addDays(-1);
    ResponseService(*document).addFollowUp(note);
    CHECK(waitingAnswers(document.stores(), story.hearing, kToday).size() == 2);
    note.date = kToday;
    ResponseService(*document).addFollowUp(note);
    waiting = waitingAnswers(document.stores(), story.hearing, kToday);
    REQUIRE(waiting.size() == 1);
    CHECK((waiting[0].remark == second));
    // A new date puts it off until then.
    note.newDate = kToday.addDays(40);
    ResponseService(*document).addFollowUp(note);
    CHECK(waitingAnswers(document.stores(), story.hearing, kToday.addDays(39)).size() == 2); // and the one of tomorrow
    waiting = waitingAnswers(document.stores(), story.hearing, kToday.addDays(40));
    REQUIRE(waiting.size() == 3);
    CHECK((waiting[2].remark == first));
    CHECK(waiting[2].day == kToday.addDays(40));
    // Said again at the next hearing, it is answered there.
    Hearing next = document.stores().hearings.get(story.hearing);
    next.title.ky = QStringLiteral("Кийинки угуу");
    next.date = kToday.addDays(30);
    Meeting meeting = document.stores().meetings.get(story.meeting);
    meeting.hearingId = HearingService(*document).add(next);
    RemarkLinks(*document).link({propose(document, HearingService(*document).addMeeting(meeting))}, second, LinkKind::Duplicate);
    CHECK(waitingAnswers(document.stores(), story.hearing, kToday).empty());
}
