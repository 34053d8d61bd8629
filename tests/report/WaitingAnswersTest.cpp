// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/WaitingAnswers.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/storage/PutOff.h"

#include <random>
#include <set>

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

namespace {

/// Answer by answer, as somebody would with the papers before them.
std::vector<PutOff> readOneByOne(const Stores &stores, const QDate &today)
{
    std::vector<PutOff> waiting;
    for (const Hearing &hearing : stores.hearings.all()) {
        std::set<Id<Remark>> answered;
        for (const Response &response : stores.responses.ofHearing(hearing.id)) {
            if (!answered.insert(response.remarkId).second || response.decision != Decision::Deferred)
                continue;
            const auto notes = stores.followUps.ofResponse(response.id);
            QDate day = response.deadline;
            if (!notes.empty() && notes.back().newDate.isValid())
                day = notes.back().newDate;
            else if (!notes.empty() && notes.back().date >= response.deadline)
                day = {};
            const auto links = stores.remarkLinks.toLead(response.remarkId);
            const bool isUnderLater = std::any_of(links.begin(), links.end(), [&](const RemarkLink &link) { return stores.remarks.get(link.remarkId).hearingId != hearing.id; });
            if (day.isValid() && day <= today && !isUnderLater)
                waiting.push_back({response.remarkId, hearing.id, day});
        }
    }
    return waiting;
}

std::vector<PutOff> sorted(std::vector<PutOff> list)
{
    std::sort(list.begin(), list.end(), [](const PutOff &a, const PutOff &b) { return a.remark.text() < b.remark.text(); });
    return list;
}

} // namespace

TEST_CASE("one query finds what reading the answers of all hearings one by one finds", "[report][waiting][property]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    std::mt19937 random(2026);
    SeededRandom ids(2027);
    const auto upTo = [&random](int last) { return static_cast<int>(random() % static_cast<unsigned>(last + 1)); };
    const auto someDay = [&] { return upTo(5) == 0 ? QDate() : kToday.addDays(upTo(6) - 3); };
    std::vector<Id<Remark>> earlier;
    for (int year = 0; year < 8; ++year) {
        Hearing hearing = document.stores().hearings.get(story.hearing);
        hearing.date = hearing.date.addYears(year);
        Meeting meeting = document.stores().meetings.get(story.meeting);
        meeting.hearingId = HearingService(*document).add(hearing);
        const auto place = HearingService(*document).addMeeting(meeting);
        std::vector<Id<Remark>> now;
        for (int i = 0; i < 12; ++i) {
            now.push_back(propose(document, place));
            // Straight into the tables: merged copies hold what no rule let through, two answers to one proposal and notes without a day.
            document->transact(Operation::AddResponse, [&](Stores &stores) {
                for (int answers = upTo(2); answers > 0; --answers) {
                    Response response;
                    response.id = Id<Response>::create(document.clock(), ids);
                    response.remarkId = now.back();
                    response.decision = upTo(3) == 0 ? Decision::Rejected : Decision::Deferred;
                    response.deadline = someDay();
                    stores.responses.insert(response);
                    for (int notes = upTo(2); notes > 0; --notes) {
                        FollowUp note;
                        note.id = Id<FollowUp>::create(document.clock(), ids);
                        note.responseId = response.id;
                        note.date = someDay();
                        note.newDate = upTo(2) == 0 ? someDay() : QDate();
                        stores.followUps.insert(note);
                    }
                }
            });
            if (!earlier.empty() && upTo(5) == 0)
                RemarkLinks(*document).link({now.back()}, earlier[random() % earlier.size()], LinkKind::Duplicate);
        }
        earlier.insert(earlier.end(), now.begin(), now.end());
    }
    const Stores &stores = document.stores();
    for (int day = -4; day <= 4; ++day) {
        const QDate today = kToday.addDays(day);
        const auto expected = readOneByOne(stores, today);
        CHECK((sorted(putOffUntilNow(stores, today)) == sorted(expected)));
        std::vector<PutOff> each;
        for (const Hearing &hearing : stores.hearings.all()) {
            const auto some = putOffUntilNow(stores, today, hearing.id);
            each.insert(each.end(), some.begin(), some.end());
        }
        CHECK((each == expected));
        CHECK((day < 3 || expected.size() > 10));
    }
}
