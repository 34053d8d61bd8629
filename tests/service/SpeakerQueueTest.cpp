// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/SpeakerQueue.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Queue
{
    Queue()
        : story(document.seedHearing())
        , queue(*document)
        , floor(*document)
    {
    }
    Id<SpeakingTurn> add(const QString &description)
    {
        Speaker speaker;
        speaker.description = description;
        return queue.add(story.meeting, speaker);
    }
    [[nodiscard]] QString order()
    {
        QString names;
        for (const SpeakingTurn &turn : document.stores().turns.waiting(story.meeting))
            names += turn.description;
        return names;
    }

    TestDocument document;
    TestDocument::Story story;
    SpeakerQueue queue;
    FloorService floor;
};

} // namespace

TEST_CASE("people wait in the order they asked, and can be moved and taken off", "[service][floor]")
{
    Queue queue;
    Id<SpeakingTurn> a;
    checkDoUndoRedo(queue.document, [&] { a = queue.add(QStringLiteral("a")); });
    const auto b = queue.add(QStringLiteral("b"));
    const auto c = queue.add(QStringLiteral("c"));
    CHECK(queue.order() == u"abc");
    checkDoUndoRedo(queue.document, [&] { queue.queue.move(c, -2); });
    CHECK(queue.order() == u"cab");
    checkDoUndoRedo(queue.document, [&] { queue.queue.move(c, 1); });
    CHECK(queue.order() == u"acb");
    queue.queue.move(a, -1); // there is no place before the first
    CHECK(queue.order() == u"acb");
    checkDoUndoRedo(queue.document, [&] { queue.floor.remove(c); });
    CHECK(queue.order() == u"ab");
    queue.add(QStringLiteral("d"));
    CHECK(queue.order() == u"abd");
    CHECK_THROWS_AS(queue.queue.move(c, 1), Error);
    CHECK(queue.document.stores().turns.get(b).isWaiting());
}

TEST_CASE("places that two laptops gave alike are told apart when somebody is moved", "[service][floor]")
{
    Queue queue;
    const auto a = queue.add(QStringLiteral("a"));
    queue.add(QStringLiteral("b"));
    queue.add(QStringLiteral("c"));
    queue.document->transact(Operation::QueueSpeaker, [&](Stores &stores) {
        for (SpeakingTurn turn : stores.turns.waiting(queue.story.meeting)) {
            turn.position = 7;
            stores.turns.update(turn);
        }
    });
    const QString before = queue.order();
    checkDoUndoRedo(queue.document, [&] { queue.queue.move(a, 1); });
    CHECK(queue.order() == QString(before[1]) + before[0] + before[2]);
}

TEST_CASE("a participant waits once", "[service][floor]")
{
    Queue queue;
    const auto first = queue.queue.add(queue.story.meeting, participant(queue.story.participant));
    CHECK(queue.queue.add(queue.story.meeting, participant(queue.story.participant)) == first);
    CHECK(queue.document.stores().turns.waiting(queue.story.meeting).size() == 1);
}

TEST_CASE("the floor goes to the first who waits, and is free when nobody does", "[service][floor]")
{
    Queue queue;
    const auto a = queue.add(QStringLiteral("a"));
    const auto b = queue.add(QStringLiteral("b"));
    checkDoUndoRedo(queue.document, [&] { CHECK(queue.floor.next(queue.story.meeting) == a); });
    checkDoUndoRedo(queue.document, [&] { queue.floor.give(b); });
    CHECK(queue.document.stores().turns.get(a).endedAt.isValid());
    CHECK(queue.document.stores().turns.get(b).hasFloor());
    checkDoUndoRedo(queue.document, [&] { CHECK(queue.floor.next(queue.story.meeting).isNull()); });
    CHECK(queue.document.stores().turns.atFloor(queue.story.meeting).empty());
}

TEST_CASE("taking somebody off who waits leaves the clock of the one at the floor", "[service][floor]")
{
    // OpenSlides client#4200: removing a waiting speaker set the clock back.
    Queue queue;
    queue.add(QStringLiteral("a"));
    const auto b = queue.add(QStringLiteral("b"));
    const auto speaking = queue.floor.next(queue.story.meeting);
    const SpeakingTurn before = queue.document.stores().turns.get(speaking);
    queue.floor.remove(b);
    CHECK(queue.document.stores().turns.get(speaking) == before);
}
