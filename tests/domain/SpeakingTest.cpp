// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Speaking.h"
#include "tests/support/Printing.h"

using namespace eldin::core;

namespace {

const QDateTime kStart(QDate(2026, 12, 10), QTime(10, 0));

QDateTime at(int second)
{
    return kStart.addSecs(second);
}

SpeakingTurn turn(int began, int ended)
{
    SpeakingTurn result;
    result.id = Id<SpeakingTurn>(QStringLiteral("turn"));
    result.beganAt = at(began);
    if (ended >= 0)
        result.endedAt = at(ended);
    return result;
}

SpeakingPause pause(int began, int ended)
{
    return {Id<SpeakingPause>(QStringLiteral("pause")), Id<SpeakingTurn>(QStringLiteral("turn")), at(began), ended < 0 ? QDateTime() : at(ended)};
}

} // namespace

TEST_CASE("the time spoken is that between the breaks", "[unit][speaking]")
{
    CHECK(spokenSeconds(SpeakingTurn {}, {}, at(50)) == 0);
    CHECK(spokenSeconds(turn(0, -1), {}, at(75)) == 75);
    CHECK(spokenSeconds(turn(0, 60), {}, at(500)) == 60);
    CHECK(spokenSeconds(turn(0, 60), {pause(10, 25)}, at(500)) == 45);
    CHECK(spokenSeconds(turn(0, -1), {pause(10, -1)}, at(500)) == 10);
    CHECK(spokenSeconds(turn(0, 60), {pause(50, -1)}, at(500)) == 50);
    // Noted on two laptops, and one of another speech.
    CHECK(spokenSeconds(turn(0, 60), {pause(10, 30), pause(20, 40)}, at(500)) == 30);
    SpeakingPause other = pause(0, 60);
    other.turnId = Id<SpeakingTurn>(QStringLiteral("other"));
    CHECK(spokenSeconds(turn(0, 60), {other}, at(500)) == 60);
    // A beginning that was put right later than a break.
    CHECK(spokenSeconds(turn(30, 60), {pause(10, 20), pause(25, 35)}, at(500)) == 25);
}
