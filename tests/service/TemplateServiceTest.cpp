// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/storage/HearingOutlines.h"
#include "core/service/HearingService.h"
#include "core/service/TemplateService.h"

#include <set>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

constexpr int kYear = 2027;
const QDate kDay(2026, 12, 20);

PlanTask taskAt(TestDocument &document, const Id<Hearing> &hearing, std::size_t index)
{
    return document.stores().tasks.ofHearing(hearing).at(index);
}

} // namespace

TEST_CASE("each kind of hearing is shipped with its sixteen stages, all of them with a task", "[service][template]")
{
    for (const HearingKind kind : {HearingKind::Draft, HearingKind::Execution}) {
        const HearingOutline &outline = shippedOutline(kind);
        CHECK(outline.kind == kind);
        CHECK(outline.stages.size() == 16);
        CHECK(outline.agenda.size() == 6);
        CHECK(outline.roles.size() >= 4);
        std::set<int> stages;
        for (const TemplateTask &task : outline.tasks) {
            stages.insert(task.stage);
            for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
                CHECK_FALSE(task.title.of(language).isEmpty());
                CHECK_FALSE(task.responsible.of(language).isEmpty());
            }
        }
        CHECK(stages.size() == 16);
        CHECK(outlineFromJson(outlineToJson(outline)) == outline);
    }
}

TEST_CASE("an outline from elsewhere is refused where it holds what no person would write", "[service][template]")
{
    const auto refused = [](const QByteArray &json) { CHECK_THROWS_AS(outlineFromJson(json), Error); };
    refused("");
    refused("[]");
    refused(R"({"kind":"party"})");
    refused(R"({"kind":"draft","tasks":[{"stage":17,"days":0}]})");
    refused(R"({"kind":"draft","tasks":[{"stage":1,"days":99999}]})");
    refused(R"({"kind":"draft","title":{"ky":")" + QByteArray(3000, 'a') + R"("}})");
    refused("{\"kind\":\"draft\",\"x\":\"" + QByteArray(600 * 1024, 'a') + "\"}");
    CHECK_NOTHROW(outlineFromJson(R"({"kind":"draft"})"));
}

TEST_CASE("a hearing made from a template has its tasks on days counted from its own", "[service][template]")
{
    TestDocument document;
    const HearingOutline &outline = shippedOutline(HearingKind::Draft);
    Id<Hearing> id;
    checkDoUndoRedo(document, [&] { id = TemplateService(*document).addHearing(hearingFrom(outline, kYear, kDay), outline); });
    const auto tasks = document.stores().tasks.ofHearing(id);
    REQUIRE(tasks.size() == outline.tasks.size());
    CHECK(tasks.front().due == kDay.addDays(-30));
    CHECK(tasks.front().paper == u"ordinance");
    CHECK(document.stores().hearings.get(id).title.ky.startsWith(u"2027"));
}

TEST_CASE("tasks counted from the hearing move with its day, done ones and those with a day of their own stay", "[service][template]")
{
    TestDocument document;
    const HearingOutline &outline = shippedOutline(HearingKind::Draft);
    const auto id = TemplateService(*document).addHearing(hearingFrom(outline, kYear, kDay), outline);
    HearingService service(*document);
    PlanTask done = taskAt(document, id, 0);
    done.state = TaskState::Done;
    service.editTask(done);
    PlanTask fixed = taskAt(document, id, 1);
    fixed.due = QDate(2026, 11, 1);
    service.editTask(fixed);
    const PlanTask counted = taskAt(document, id, 2);
    const auto now = [&](const PlanTask &task) { return document.stores().tasks.get(task.id); };
    CHECK_FALSE(now(fixed).daysFrom);
    Hearing hearing = document.stores().hearings.get(id);
    hearing.date = kDay.addDays(10);
    checkDoUndoRedo(document, [&] { service.edit(hearing); });
    CHECK(now(done).due == kDay.addDays(-30));
    CHECK(now(fixed).due == QDate(2026, 11, 1));
    CHECK(now(counted).due == kDay.addDays(10 + *counted.daysFrom));
}

TEST_CASE("the day of completion and the state of a task go together", "[service][template]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService service(*document);
    service.addUsualTasks(story.hearing);
    PlanTask task = taskAt(document, story.hearing, 0);
    task.doneOn = QDate(2026, 12, 1);
    checkDoUndoRedo(document, [&] { service.editTask(task); });
    task = taskAt(document, story.hearing, 0);
    CHECK(task.state == TaskState::Done);
    task.doneOn = {};
    service.editTask(task);
    CHECK(taskAt(document, story.hearing, 0).state == TaskState::Open);
    task.state = TaskState::Done;
    service.editTask(task);
    CHECK(taskAt(document, story.hearing, 0).doneOn == QDate(2026, 12, 10));
    task = taskAt(document, story.hearing, 0);
    task.state = TaskState::Dropped;
    service.editTask(task);
    CHECK_FALSE(taskAt(document, story.hearing, 0).doneOn.isValid());
    task.stage = 17;
    CHECK_THROWS_AS(service.editTask(task), Error);
}

TEST_CASE("a hearing like an earlier one takes over how it went and nothing of what was said", "[service][template]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService service(*document);
    service.addUsualTasks(story.hearing);
    PlanTask task = taskAt(document, story.hearing, 3);
    task.title.ky = QStringLiteral("Биздин иш");
    task.state = TaskState::Done;
    service.editTask(task);
    AgendaItem item = document.stores().agenda.ofMeeting(story.meeting).front();
    item.startedAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
    item.decision.ky = QStringLiteral("Бекитилди");
    service.editAgendaItem(item);
    const Hearing earlier = document.stores().hearings.get(story.hearing);

    Id<Hearing> id;
    const Hearing next = hearingFrom(outlineFrom(document.stores(), story.hearing), kYear + 1, earlier.date.addDays(365));
    checkDoUndoRedo(document, [&] { id = TemplateService(*document).addHearingLike(story.hearing, next); });
    const auto meetings = document.stores().meetings.ofHearing(id);
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].startsAt == document.stores().meetings.get(story.meeting).startsAt.addDays(365));
    CHECK(document.stores().attendances.ofMeeting(meetings[0].id).empty());
    const auto agenda = document.stores().agenda.ofMeeting(meetings[0].id);
    CHECK(agenda.size() == document.stores().agenda.ofMeeting(story.meeting).size());
    CHECK_FALSE(agenda.front().startedAt.isValid());
    CHECK(agenda.front().decision.isEmpty());
    const PlanTask copy = taskAt(document, id, 3);
    CHECK(copy.title.ky == u"Биздин иш");
    CHECK(copy.isOpen());
    CHECK(copy.due == taskAt(document, story.hearing, 3).due.addDays(365));
    CHECK(document.stores().hearings.get(id).state == HearingState::Planned);
    CHECK(document.stores().hearings.get(id).ordinanceNumber.isEmpty());
}

TEST_CASE("a municipality's own template serves new hearings and their meetings, and can go", "[service][template]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    TemplateService service(*document);
    HearingService hearings(*document);
    hearings.addUsualTasks(story.hearing);
    AgendaItem item = document.stores().agenda.ofMeeting(story.meeting).front();
    hearings.removeAgendaItem(item.id);
    Id<HearingTemplate> own;
    checkDoUndoRedo(document, [&] { own = service.save(story.hearing, LocalText::in(Language::Kyrgyz, QStringLiteral("Биздин тартип"))); });
    const auto kept = document.stores().templates.get(own);
    const HearingOutline outline = outlineFromJson(kept.outline.toUtf8());
    CHECK(outline.agenda.size() == 5);
    Hearing hearing = hearingFrom(outline, kYear, kDay);
    hearing.templateId = own;
    const auto id = service.addHearing(hearing, outline);
    Meeting meeting;
    meeting.hearingId = id;
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(kDay, QTime(10, 0));
    CHECK(document.stores().agenda.ofMeeting(hearings.addMeeting(meeting)).size() == 5);
    checkDoUndoRedo(document, [&] { service.remove(own); });
    CHECK(document.stores().agenda.ofMeeting(hearings.addMeeting(meeting)).size() == 6);
    CHECK_THROWS_AS(service.save(story.hearing, {}), Error);
}
