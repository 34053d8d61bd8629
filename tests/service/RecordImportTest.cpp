// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Participants, remarks and proposals from tables.
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestDocument.h"

#include "core/service/HearingService.h"
#include "core/service/ParticipantImport.h"
#include "core/service/RemarkImport.h"
#include "core/service/ResponseImport.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("a list of participants is one action", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ParticipantImport service(*document);
    const auto table
        = participantsIn(sheetOf({{"Жыйындын катышуучулары"},
                                  {"№", "Аты-жөнү", "Жынысы", "Жашы", "Айыл", "Ролу"},
                                  {"#1", "Жаанбай кызы Сезим", "аял", "29-35", "Ак-Булак айылы", ""},
                                  {"#2", "Асанов Бакыт", "э", "#44", "село Ак-Булак", "депутат"},
                                  {"#3", "Осмонова Айсулуу", "ж", "", "Кызыл-Суу", "Тургун"},
                                  {"#4", "Осмонова Айсулуу", "ж", "", "Кызыл-Суу", "Тургун"},
                                  {"#5", "", "эркек", "70", "", ""}}));
    const auto plan = service.plan(table, story.meeting);
    CHECK(plan.canImport());
    CHECK(plan.rowsRead == 5);
    CHECK(plan.duplicates == 2);
    REQUIRE(plan.entries.size() == 3);
    CHECK(plan.entries[0].settlementId == story.village);
    CHECK(plan.entries[0].ageGroup == u"36-59");
    CHECK(plan.entries[1].role == u"resident");
    CHECK(plan.entries[2].ageGroup == u"60+");
    CHECK(placesAndCodes(plan.problems)
          == QStringList{QStringLiteral("F4 unknown-role"), QStringLiteral("E5 unknown-village"),
                         QStringLiteral("E6 unknown-village")});
    checkDoUndoRedo(document, [&] { service.import(plan, story.meeting); });
    const auto attendances = document.stores().attendances.ofMeeting(story.meeting);
    REQUIRE(attendances.size() == 4);
    CHECK(attendances.back().number == 5); // as in the list
    CHECK(service.plan(table, story.meeting).entries.size() == 1); // people without a name are never the same
}

TEST_CASE("the numbers of a list are kept if all of them are free, and an unknown age keeps nobody out", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ParticipantImport service(*document);
    const auto numbersAfter = [&](const std::vector<std::string> &numbers) {
        std::vector<std::vector<std::string>> rows {{"№", "Аты-жөнү", "Жашы", "Дареги"}};
        for (const std::string &number : numbers)
            rows.push_back({number, "Асанов " + std::to_string(rows.size()), "улгайган", "Ысык-Көл көч., 5"});
        const auto plan = service.plan(participantsIn(sheetOf(rows)), story.meeting);
        CHECK(plan.canImport());
        CHECK(plan.problems.size() == numbers.size());
        service.import(plan, story.meeting);
        QList<int> result;
        for (const Attendance &attendance : document.stores().attendances.ofMeeting(story.meeting))
            result += attendance.number;
        CHECK(document.stores().persons.all().back().address == u"Ысык-Көл көч., 5");
        document->undo();
        return result;
    };
    REQUIRE(document.stores().attendances.lastNumber(story.meeting) == 1);
    CHECK(numbersAfter({"#7", "#12"}) == QList<int> {1, 7, 12});
    CHECK(numbersAfter({"#1", "#12"}) == QList<int> {1, 2, 3});
    CHECK(numbersAfter({"#7", "#7"}) == QList<int> {1, 2, 3});
    CHECK(numbersAfter({"#7", ""}) == QList<int> {1, 2, 3});
}

TEST_CASE("a plan with errors cannot be imported", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto people = ParticipantImport(*document).plan(
        participantsIn(sheetOf({{"Аты-жөнү", "Жынысы"}, {"Ким", "билбейм"}})), story.meeting);
    CHECK_ERROR(ParticipantImport(*document).import(people, story.meeting), ErrorCode::RuleBroken);
    const auto remarks = RemarkImport(*document).plan(
        remarksIn(sheetOf({{"Сунуш", "Сумма"}, {"Жол", "көп"}})), story.meeting);
    CHECK(placesAndCodes(remarks.problems) == QStringList{QStringLiteral("B2 not-a-number")});
    CHECK_ERROR(RemarkImport(*document).import(remarks), ErrorCode::RuleBroken);
    const auto proposals = ResponseImport(*document).plan(
        proposalsIn(sheetOf({{"Сунуш", "Чечим"}, {"Жол", "четке кагылды"}})), story.hearing);
    CHECK_ERROR(ResponseImport(*document).import(proposals, story.hearing), ErrorCode::RuleBroken);
}

TEST_CASE("remarks find their speaker, and count on from the last label", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry first;
    first.meetingId = story.meeting;
    first.text = QStringLiteral("Биринчи");
    RemarkService(*document).record(first);
    RemarkImport service(*document);
    const auto plan = service.plan(remarksIn(sheetOf({{"Аты-жөнү", "Сунуш", "Айыл"},
                                                      {"Жаанбай кызы Сезим", "Көпүрө салынсын", ""},
                                                      {"Белгисиз Бирөө", "Суу киргизилсин", "Ак-Булак айылы"},
                                                      {"", "БИРИНЧИ", ""}})),
                                   story.meeting);
    CHECK(plan.duplicates == 1);
    CHECK(placesAndCodes(plan.problems) == QStringList{QStringLiteral("A3 unknown-person")});
    checkDoUndoRedo(document, [&] { service.import(plan); });
    const auto remarks = document.stores().remarks.ofMeeting(story.meeting);
    REQUIRE(remarks.size() == 3);
    CHECK(remarks[1].attendanceId == story.participant);
    CHECK(remarks[1].settlementId == story.village);
    CHECK(remarks[1].kind == RemarkKind::Proposal);
    CHECK(remarks[1].labelNumber == 2);
    CHECK(remarks[2].attendanceId.isNull());
    CHECK(remarks[2].labelNumber == 3);
}

TEST_CASE("a head that names two kinds settles none", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto kind = [&](const char *head) {
        return RemarkImport(*document)
            .plan(remarksIn(sheetOf({{head}, {"Эмне үчүн?"}})), story.meeting)
            .entries.at(0)
            .kind;
    };
    CHECK(kind("Суроолор жана сунуштар") == RemarkKind::Comment);
    CHECK(kind("Вопрос") == RemarkKind::Question);
    CHECK(kind("Proposal") == RemarkKind::Proposal);
}

TEST_CASE("decisions come to proposals that wait for them, and to new ones", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry known;
    known.meetingId = story.meeting;
    known.kind = RemarkKind::Proposal;
    known.text = QStringLiteral("Көчөгө жарык коюлсун");
    const auto remark = RemarkService(*document).record(known);
    ResponseImport service(*document);
    const auto table
        = proposalsIn(sheetOf({{"Сунуш", "Чечим", "Негиздеме", "Мөөнөтү", "Бөлүнгөн сумма, миң сом"},
                               {"Көчөгө жарык коюлсун", "кабыл алынды", "Акча бар", "2027-06-01", "#120.5"},
                               {"Мектеп оңдолсун", "кийинкиге калтырылды", "Долбоор жок", "", ""}}));
    const auto plan = service.plan(table, story.hearing);
    REQUIRE(plan.entries.size() == 2);
    CHECK(plan.entries[0].known == remark);
    checkDoUndoRedo(document, [&] { service.import(plan, story.hearing); });
    const auto response = document.stores().responses.ofRemark(remark);
    REQUIRE(response);
    CHECK(response->decision == Decision::Accepted);
    CHECK(response->amount == Money::fromTyiyn(12'050'000));
    CHECK(response->deadline == QDate(2027, 6, 1));
    CHECK(document.stores().responses.ofHearing(story.hearing).size() == 2);
    CHECK(service.plan(table, story.hearing).duplicates == 2);
}

TEST_CASE("a closed record takes answers from a table, but no new proposals", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry known;
    known.meetingId = story.meeting;
    known.kind = RemarkKind::Proposal;
    known.text = QStringLiteral("Жол оңдолсун");
    RemarkService(*document).record(known);
    document->transact(Operation::EditHearing, [&](Stores &stores) {
        Hearing hearing = stores.hearings.get(story.hearing);
        hearing.recordClosedAt = document.clock().now();
        stores.hearings.update(hearing);
    });
    ResponseImport service(*document);
    const auto answers = service.plan(proposalsIn(sheetOf({{"Сунуш", "Чечим", "Негиздеме"},
                                                           {"Жол оңдолсун", "четке кагылды", "Акча жок"}})),
                                      story.hearing);
    checkDoUndoRedo(document, [&] { service.import(answers, story.hearing); });
    const auto fresh = service.plan(proposalsIn(sheetOf({{"Сунуш"}, {"Жаңы сунуш"}})), story.hearing);
    CHECK_ERROR(service.import(fresh, story.hearing), ErrorCode::RuleBroken);
    const auto remarks
        = RemarkImport(*document).plan(remarksIn(sheetOf({{"Сунуш"}, {"Кечиккен"}})), story.meeting);
    CHECK_ERROR(RemarkImport(*document).import(remarks), ErrorCode::RuleBroken);
    const auto people
        = ParticipantImport(*document).plan(participantsIn(sheetOf({{"Аты-жөнү"}, {"Ким"}})), story.meeting);
    CHECK_ERROR(ParticipantImport(*document).import(people, story.meeting), ErrorCode::RuleBroken);
}

TEST_CASE("broken cells of a table of records are errors with their place", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto plan = ParticipantImport(*document).plan(
        participantsIn(sheetOf({{"Аты-жөнү", "Жашы"}, {"Ким", "?"}, {"!#REF!", "#30"}})), story.meeting);
    CHECK(placesAndCodes(plan.problems).contains(QStringLiteral("B2 no-stored-value")));
    CHECK(placesAndCodes(plan.problems).contains(QStringLiteral("A3 error-cell")));
    CHECK_FALSE(plan.canImport());
}
