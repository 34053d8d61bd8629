// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Speaking.h"
#include "tests/support/Printing.h"

#include <rapidcheck.h>

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

TEST_CASE("every second of a speech is spoken or silent, however breaks lie over each other", "[property][speaking]")
{
    CHECK(rc::check([] {
        const int began = *rc::gen::inRange(0, 40);
        const int ended = *rc::gen::inRange(-1, 100);
        const int now = *rc::gen::inRange(60, 120);
        std::vector<SpeakingPause> pauses;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            const int from = *rc::gen::inRange(0, 110);
            const bool open = *rc::gen::inRange(0, 4) == 0;
            pauses.push_back(pause(from, open ? -1 : from + *rc::gen::inRange(0, 40)));
        }
        const int end = ended < 0 ? now : std::max(began, ended);
        int spoken = 0;
        for (int second = began; second < end; ++second) {
            spoken += std::none_of(pauses.begin(), pauses.end(), [&](const SpeakingPause &each) {
                return each.beganAt <= at(second) && (!each.endedAt.isValid() || at(second) < each.endedAt);
            });
        }
        RC_ASSERT(spokenSeconds(turn(began, ended < 0 ? -1 : end), pauses, at(now)) == spoken);
    }));
}
