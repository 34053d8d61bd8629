// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/storage/AtHearing.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("responses are given, replaced and removed with undo", "[service][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Жарык керек");
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.decision = Decision::Partly;
    response.reason.ky = QStringLiteral("Каражат жетишсиз");
    ResponseService service(*document);
    checkDoUndoRedo(document, [&] { response.id = service.respond(response); });
    CHECK(document.stores().responses.get(response.id).decidedOn == QDate(2026, 12, 10));
    response.decision = Decision::Accepted;
    checkDoUndoRedo(document, [&] { CHECK(service.respond(response) == response.id); });
    FollowUp followUp;
    followUp.responseId = response.id;
    followUp.status = FollowUpStatus::Implemented;
    followUp.spent = Money::fromTyiyn(4'500'000);
    followUp.newDate = QDate(2027, 5, 1);
    checkDoUndoRedo(document, [&] { followUp.id = service.addFollowUp(followUp); });
    CHECK(document.stores().followUps.get(followUp.id).date == QDate(2026, 12, 10));
    CHECK((document.stores().followUps.get(followUp.id).spent == followUp.spent));
    checkDoUndoRedo(document, [&] { service.removeFollowUp(followUp.id); });
    service.addFollowUp(followUp);
    checkDoUndoRedo(document, [&] { service.remove(response.id); });
}

TEST_CASE("an answer needs a reason, and a closed hearing takes none", "[service][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Рахмат");
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.reason.ru = QStringLiteral("  ");
    ResponseService service(*document);
    CHECK_ERROR(service.respond(response), ErrorCode::WrongInput);
    HearingService(*document).closeHearing(story.hearing);
    response.reason.ru = QStringLiteral("Причина");
    CHECK_ERROR(service.respond(response), ErrorCode::RuleBroken);
}

TEST_CASE("what is not done needs a reason and a new date, for people are told", "[service][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Жарык керек");
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.reason.ky = QStringLiteral("Макул");
    ResponseService service(*document);
    FollowUp note;
    note.responseId = service.respond(response);
    note.status = FollowUpStatus::NotImplemented;
    note.date = QDate(2026, 12, 10);
    CHECK(placesAndCodes(ResponseService::validate(note)) == QStringList {QStringLiteral("note no-reason"), QStringLiteral("new_date no-new-date")});
    CHECK_ERROR(service.addFollowUp(note), ErrorCode::WrongInput);
    note.note.ky = QStringLiteral("Тендер болгон жок");
    CHECK_ERROR(service.addFollowUp(note), ErrorCode::WrongInput);
    note.newDate = QDate(2026, 12, 9);
    CHECK(placesAndCodes(ResponseService::validate(note)) == QStringList {QStringLiteral("new_date date-passed")});
    note.newDate = QDate(2027, 6, 1);
    note.spent = Money::fromTyiyn(-1);
    CHECK(placesAndCodes(ResponseService::validate(note)) == QStringList {QStringLiteral("spent negative")});
    note.spent = {};
    service.addFollowUp(note);
    CHECK(document.stores().followUps.ofResponse(note.responseId).size() == 1);
    // Years after the hearing is closed, too.
    HearingService(*document).closeHearing(story.hearing);
    note.status = FollowUpStatus::Implemented;
    service.addFollowUp(note);
    CHECK(document.stores().followUps.ofResponse(note.responseId).size() == 2);
}

TEST_CASE("the answers of a hearing are the same at whichever end the query begins", "[service][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    Hearing second;
    second.title.ky = QStringLiteral("Дагы бир угуу");
    second.date = QDate(2027, 3, 4);
    const Id<Hearing> small = HearingService(*document).add(second);
    const auto propose = [&](const Id<Meeting> &meeting) {
        RemarkEntry entry;
        entry.meetingId = meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = QStringLiteral("Жарык керек");
        return RemarkService(*document).record(entry);
    };
    const auto answer = [&](const Id<Remark> &remark) {
        Response response;
        response.remarkId = remark;
        response.reason.ky = QStringLiteral("Макул");
        return ResponseService(*document).respond(response);
    };
    Meeting meeting;
    meeting.hearingId = small;
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(second.date, QTime(10, 0));
    meeting.id = HearingService(*document).addMeeting(meeting);
    const auto there = answer(propose(meeting.id));
    CHECK(hasResponses(document.stores(), small));
    CHECK_FALSE(hasResponses(document.stores(), story.hearing));
    const auto here = answer(propose(story.meeting));
    for (int more = 0; more < 4; ++more)
        static_cast<void>(propose(story.meeting));

    const auto condition = [&](const Id<Hearing> &hearing) { return isOfRemarkAt(document->connection(), "response", hearing); };
    CHECK(condition(story.hearing) != condition(small)); // of five remarks two answers are fewer, of one remark they are more
    const auto ids = [&](const Id<Hearing> &hearing) {
        std::vector<Id<Response>> result;
        for (const Response &response : document.stores().responses.ofHearing(hearing))
            result.push_back(response.id);
        return result;
    };
    CHECK(ids(story.hearing) == std::vector {here});
    CHECK(ids(small) == std::vector {there});
    CHECK(hasResponses(document.stores(), story.hearing));
}
