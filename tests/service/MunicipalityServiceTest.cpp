// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/Texts.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("the municipality and its villages are edited with undo", "[service][municipality]")
{
    TestDocument document;
    MunicipalityService service(*document);
    Municipality municipality = document.stores().municipality.one();
    municipality.population = 9400;
    checkDoUndoRedo(document, [&] { service.edit(municipality); });
    Settlement settlement;
    settlement.name.ky = QStringLiteral("Тогуз-Булак");
    checkDoUndoRedo(document, [&] { settlement.id = service.addSettlement(settlement); });
    settlement = document.stores().settlements.get(settlement.id);
    settlement.households = 120;
    checkDoUndoRedo(document, [&] { service.editSettlement(settlement); });
    checkDoUndoRedo(document, [&] { service.removeSettlement(settlement.id); });
    CHECK(document.stores().settlements.all().empty());
}

TEST_CASE("a village in use stays", "[service][municipality]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    CHECK_ERROR(MunicipalityService(*document).removeSettlement(story.village), ErrorCode::Conflict);
}

TEST_CASE("names that a closed record bears stay; all else can still be changed", "[service][municipality]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    MunicipalityService service(*document);
    Settlement elsewhere;
    elsewhere.name.ky = QStringLiteral("Жаңы-Турмуш");
    elsewhere = document.stores().settlements.get(service.addSettlement(elsewhere));
    Settlement village = document.stores().settlements.get(story.village);
    Municipality municipality = document.stores().municipality.one();
    const auto renamed = [](auto record) {
        record.name.ru = QStringLiteral("Новое имя");
        return record;
    };
    checkDoUndoRedo(document, [&] { service.edit(renamed(municipality)); });
    document->undo();
    checkDoUndoRedo(document, [&] { service.editSettlement(renamed(village)); });
    document->undo();
    HearingService(*document).closeRecord(story.hearing);

    const QStringList before = document.dump();
    const QString title = document.stores().hearings.get(story.hearing).title.ky;
    const auto refusal = [&](const std::function<void()> &act) {
        try {
            act();
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::RuleBroken);
            CHECK(document.dump() == before);
            return errorText(error);
        }
        FAIL("not refused");
        return QString();
    };
    CHECK(refusal([&] { service.edit(renamed(municipality)); }).contains(title));
    Municipality moved = municipality;
    moved.district.ky = QStringLiteral("Башка район");
    CHECK(refusal([&] { service.edit(moved); }).contains(u"begin a new document"));
    moved = municipality;
    moved.oblast.ky = QStringLiteral("Башка область");
    CHECK(refusal([&] { service.edit(moved); }).contains(title));
    CHECK(refusal([&] { service.editSettlement(renamed(village)); }).contains(u"add it as a new village"));

    municipality.population = 9401;
    checkDoUndoRedo(document, [&] { service.edit(municipality); });
    village.households = 77;
    checkDoUndoRedo(document, [&] { service.editSettlement(village); });
    checkDoUndoRedo(document, [&] { service.editSettlement(renamed(elsewhere)); });
}

TEST_CASE("a village stays as named whichever way it came into a closed record", "[service][municipality]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    MunicipalityService service(*document);
    Settlement village;
    village.name.ky = QStringLiteral("Жаңы-Турмуш");
    village.id = service.addSettlement(village);
    SECTION("as the place of a meeting")
    {
        Meeting meeting = document.stores().meetings.get(story.meeting);
        meeting.settlementId = village.id;
        HearingService(*document).editMeeting(meeting);
    }
    SECTION("with a participant")
    {
        ParticipantEntry entry;
        entry.meetingId = story.meeting;
        entry.settlementId = village.id;
        AttendanceService(*document).registerParticipant(entry);
    }
    SECTION("with people counted")
    {
        HeadCount count;
        count.meetingId = story.meeting;
        count.settlementId = village.id;
        count.count = 4;
        AttendanceService(*document).addHeadCount(count);
    }
    SECTION("with a remark")
    {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.settlementId = village.id;
        entry.text = QStringLiteral("Суу жок");
        RemarkService(*document).record(entry);
    }
    HearingService(*document).closeRecord(story.hearing);
    village = document.stores().settlements.get(village.id);
    village.name.ky = QStringLiteral("Башка");
    CHECK_ERROR(service.editSettlement(village), ErrorCode::RuleBroken);
}

TEST_CASE("a municipality needs a name and a whole SOATE code", "[service][municipality]")
{
    Municipality municipality;
    municipality.soate = QStringLiteral("41705");
    const Problems problems = MunicipalityService::validate(municipality);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where == u"name");
    CHECK(problems[1].code == u"not-14-digits");
    TestDocument document;
    CHECK_ERROR(MunicipalityService(*document).edit(municipality), ErrorCode::WrongInput);
    CHECK_ERROR(MunicipalityService(*document).addSettlement({}), ErrorCode::WrongInput);
}

TEST_CASE("the residents of a sex and age group are noted once, changed and forgotten with undo", "[service][municipality]")
{
    TestDocument document;
    MunicipalityService service(*document);
    const QString young = QStringLiteral("18-28");
    checkDoUndoRedo(document, [&] { service.countResidents(Sex::Female, young, 610); });
    checkDoUndoRedo(document, [&] { service.countResidents(Sex::Female, young, 615); });
    service.countResidents(Sex::Male, {}, 4700);
    const auto groups = service.residents();
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].sex == Sex::Female);
    CHECK(groups[0].ageGroup == young);
    CHECK(groups[0].count == 615);
    CHECK(groups[1].count == 4700);
    checkDoUndoRedo(document, [&] { service.countResidents(Sex::Female, young, 0); });
    CHECK(service.residents().size() == 1);
    CHECK_ERROR(service.countResidents(Sex::Unknown, young, 5), ErrorCode::WrongInput);
    CHECK_ERROR(service.countResidents(Sex::Female, QStringLiteral("7-8"), 5), ErrorCode::WrongInput);
    CHECK_ERROR(service.countResidents(Sex::Female, young, -1), ErrorCode::WrongInput);
    CHECK_ERROR(service.countResidents(Sex::Female, young, 10'000'001), ErrorCode::WrongInput);
}
