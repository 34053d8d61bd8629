// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/HearingService.h"
#include "core/service/MeetingCourse.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("agenda items follow each other by the clock, each step undoable", "[service][meeting]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    MeetingCourse course(*document);
    const auto agenda = [&] { return document.stores().agenda.ofMeeting(story.meeting); };
    const auto first = agenda()[0].id;
    const auto second = agenda()[1].id;
    checkDoUndoRedo(document, [&] { course.beginItem(first); });
    CHECK(isUnderWay(agenda()[0]));
    checkDoUndoRedo(document, [&] { course.beginItem(second); });
    CHECK(agenda()[0].endedAt.isValid());
    CHECK(isUnderWay(agenda()[1]));
    checkDoUndoRedo(document, [&] { course.endItem(second); });
    CHECK_FALSE(isUnderWay(agenda()[1]));
    const QDateTime begun = agenda()[1].startedAt;
    checkDoUndoRedo(document, [&] { course.beginItem(second); });
    CHECK(agenda()[1].startedAt == begun);
    checkDoUndoRedo(document, [&] { course.end(story.meeting); });
    CHECK_FALSE(isUnderWay(agenda()[1]));
    CHECK(document.stores().meetings.get(story.meeting).endsAt.isValid());
    checkDoUndoRedo(document, [&] { course.resume(story.meeting); });
    CHECK_FALSE(document.stores().meetings.get(story.meeting).endsAt.isValid());
}

TEST_CASE("a closed record has no further course", "[service][meeting]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService(*document).closeRecord(story.hearing);
    MeetingCourse course(*document);
    CHECK_THROWS_AS(course.end(story.meeting), Error);
    CHECK_THROWS_AS(course.beginItem(document.stores().agenda.ofMeeting(story.meeting)[0].id), Error);
}
