// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/MeetingSteps.h"
#include "core/service/HearingService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/VoteService.h"
#include "core/service/WordingService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Hall
{
    Hall()
        : story(document.seedHearing())
    {
        for (const AgendaItem &item : document.stores().agenda.ofMeeting(story.meeting))
            HearingService(*document).removeAgendaItem(item.id);
        for (const AgendaKind kind : {AgendaKind::Opening, AgendaKind::Report, AgendaKind::Voting}) {
            AgendaItem item;
            item.meetingId = story.meeting;
            item.kind = kind;
            item.title.ky = QStringLiteral("Маселе");
            items.push_back(HearingService(*document).addAgendaItem(item));
        }
    }
    [[nodiscard]] MeetingStep next(const std::vector<MeetingStep> &passed = {}) { return nextStep(document.stores(), story.meeting, passed); }
    void begin(std::size_t item) { MeetingCourse(*document).beginItem(items[item]); }
    void vote(std::size_t item, OpeningStep step)
    {
        VoteEntry entry;
        entry.vote.agendaItemId = items[item];
        entry.vote.title = titleOf(document.stores(), step);
        if (step == OpeningStep::None)
            entry.vote.title.ky = QStringLiteral("Бюджетти колдоо");
        entry.vote.step = step;
        entry.vote.inFavour = 3;
        VoteService(*document).take(entry);
    }

    TestDocument document;
    TestDocument::Story story;
    std::vector<Id<AgendaItem>> items;
};

} // namespace

TEST_CASE("the opening settles the agenda and the rules before anything is reported", "[report][steps]")
{
    Hall hall;
    CHECK(hall.next() == MeetingStep {MeetingAct::Begin, hall.items[0], {}});
    hall.begin(0);
    CHECK(hall.next() == MeetingStep {MeetingAct::ApproveAgenda, hall.items[0], {}});
    hall.vote(0, OpeningStep::Agenda);
    CHECK(hall.next() == MeetingStep {MeetingAct::AgreeRules, hall.items[0], {}});
    hall.vote(0, OpeningStep::Rules);
    CHECK(hall.next() == MeetingStep {MeetingAct::NextItem, hall.items[1], {}});
    hall.begin(1);
    CHECK(hall.next() == MeetingStep {MeetingAct::NextItem, hall.items[2], {}});
    hall.begin(2);
    CHECK(hall.next() == MeetingStep {MeetingAct::TakeVote, hall.items[2], {}});
    hall.vote(2, OpeningStep::None);
    CHECK(hall.next().act == MeetingAct::End);
    MeetingCourse(*hall.document).end(hall.story.meeting);
    CHECK(hall.next().act == MeetingAct::CloseRecord);
    HearingService(*hall.document).closeRecord(hall.story.hearing);
    CHECK(hall.next().act == MeetingAct::Answer);
}

TEST_CASE("a vote that is passed over is not asked for again, the next one is", "[report][steps]")
{
    Hall hall;
    hall.begin(0);
    const MeetingStep first = hall.next();
    CHECK(hall.next({first}).act == MeetingAct::AgreeRules);
    CHECK(hall.next({first, hall.next({first})}).act == MeetingAct::NextItem);
    // Whoever goes on by the agenda itself is not called back.
    hall.begin(1);
    CHECK(hall.next().act == MeetingAct::NextItem);
}

TEST_CASE("after one meeting the next one is in order, and the record last", "[report][steps]")
{
    Hall hall;
    Meeting second = hall.document.stores().meetings.get(hall.story.meeting);
    second.id = {};
    const Id<Meeting> other = HearingService(*hall.document).addMeeting(second);
    MeetingCourse(*hall.document).end(hall.story.meeting);
    CHECK(hall.next() == MeetingStep {MeetingAct::NextMeeting, {}, other});
}

TEST_CASE("what the opening votes on is worded in three languages and in the municipality's own way", "[report][steps]")
{
    Hall hall;
    const LocalText title = titleOf(hall.document.stores(), OpeningStep::Agenda);
    CHECK(title.ky.contains(u"күн тартиби"));
    CHECK(title.ru.contains(u"повестки дня"));
    CHECK(title.en.contains(u"agenda"));
    CHECK(titleOf(hall.document.stores(), OpeningStep::None).isEmpty());
    WordingService(*hall.document).set(QStringLiteral("meeting.step.agenda"), Language::Kyrgyz, QStringLiteral("Төрагалыкты бекитүү"));
    CHECK(titleOf(hall.document.stores(), OpeningStep::Agenda).ky == u"Төрагалыкты бекитүү");
}
