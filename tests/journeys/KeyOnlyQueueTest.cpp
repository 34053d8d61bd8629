// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of speakers and the floor, without a mouse.
#include "tests/journeys/KeyOnlyHall.h"

#include "core/report/TurnRows.h"

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Who waits to speak, in order: the number, or how the hall would know the speaker.
QStringList waiting(KeyOnlyHall &hall)
{
    QStringList names;
    for (const core::TurnRow &row : core::waitingRows(hall.stores(), hall.meeting()))
        names += row.number > 0 ? QString::number(row.number) : row.turn.description;
    return names;
}

std::optional<core::TurnRow> floor(KeyOnlyHall &hall)
{
    return core::floorRow(hall.stores(), hall.meeting(), hall.window.clock().wallTime());
}

} // namespace

TEST_CASE("by keys alone speakers wait, change places, get the floor, pause and are taken off the list", "[journey][keys][floor]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    hall.window.stopClock();
    keys.ctrl('B');
    REQUIRE(hall.focused() == u"queueAdd");
    for (const char16_t *who : {u"3", u"учунчу катардагы аял", u"5", u"7"}) {
        keys.type(QString::fromUtf16(who));
        keys.press(Qt::Key_Return);
    }
    const QString woman = QStringLiteral("учунчу катардагы аял");
    REQUIRE(waiting(hall) == QStringList {QStringLiteral("3"), woman, QStringLiteral("5"), QStringLiteral("7")});
    // Down goes from the line into the list; Alt with an arrow moves the one that is marked.
    keys.press(Qt::Key_Down);
    REQUIRE(hall.focused() == u"speakerQueue");
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(waiting(hall) == QStringList {woman, QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("7")});
    keys.press(Qt::Key_End);
    keys.press(Qt::Key_Delete);
    CHECK(waiting(hall) == QStringList {woman, QStringLiteral("3"), QStringLiteral("5")});
    // Enter gives the floor to the one that is marked, whoever waits longer.
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    REQUIRE(floor(hall));
    CHECK(floor(hall)->number == 3);
    hall.window.clock().advance(40'000);
    keys.ctrl('P');
    hall.window.clock().advance(60'000);
    CHECK(floor(hall)->isPaused);
    CHECK(floor(hall)->seconds == 40);
    keys.ctrl('P');
    // From the entry line the next one is called with Ctrl and an arrow, and the floor taken with Ctrl+End.
    keys.press(Qt::Key_Escape);
    REQUIRE(hall.focused() == u"entryText");
    keys.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(floor(hall)->turn.description == woman);
    keys.press(Qt::Key_End, Qt::ControlModifier);
    CHECK_FALSE(floor(hall));
    // Who cannot wait has it at once.
    keys.ctrl('B');
    keys.type(QStringLiteral("7"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(floor(hall)->number == 7);
    CHECK(waiting(hall) == QStringList {QStringLiteral("5")});
    keys.press(Qt::Key_Escape);
    hall.undoAndRedo();
}
