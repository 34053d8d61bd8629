// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Speeches.h"
#include "tests/support/Printing.h"

using namespace eldin::core;

namespace {

const QDateTime kStart(QDate(2026, 12, 10), QTime(10, 0));

/// Of the participant `speaker`, in minutes; without an end he has the floor.
SpeakingTurn turn(const char *id, const char *speaker, int began, int ended, bool about = false)
{
    SpeakingTurn result;
    result.id = Id<SpeakingTurn>(QString::fromLatin1(id));
    result.attendanceId = Id<Attendance>(QString::fromLatin1(speaker));
    result.beganAt = kStart.addSecs(began * 60);
    if (ended >= 0)
        result.endedAt = kStart.addSecs(ended * 60);
    result.isAbout = about;
    return result;
}

/// "id from-to", to `…` where he still speaks.
std::string told(const std::vector<SpeakingTurn> &turns, const std::vector<SpeakingPause> &pauses = {})
{
    QStringList lines;
    for (const Speech &speech : speechesHeld(turns, pauses)) {
        lines += QStringLiteral("%1 %2-%3").arg(speech.turn.id.text()).arg(kStart.secsTo(speech.turn.beganAt) / 60)
                     .arg(speech.turn.endedAt.isValid() ? QString::number(kStart.secsTo(speech.turn.endedAt) / 60) : QStringLiteral("*"));
    }
    return lines.join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST_CASE("what one laptop took with a watch stands for what the other noted about", "[unit][speaking]")
{
    CHECK(told({turn("about", "a", 1, 5, true), turn("watch", "a", 2, 4)}) == "watch 2-4");
    CHECK(told({turn("watch", "a", 2, 4), turn("about", "a", 3, 9, true)}) == "watch 2-4");
    // The floor twice, and the other laptop saw one speech.
    CHECK(told({turn("about", "a", 1, 9, true), turn("first", "a", 2, 4), turn("second", "a", 6, 8)}) == "first 2-4, second 6-8");
    // Somebody else's, and his own of another time.
    CHECK(told({turn("about", "b", 1, 5, true), turn("watch", "a", 2, 4), turn("later", "a", 4, 6, true)})
          == "about 1-5, watch 2-4, later 4-6");
}

TEST_CASE("turns of one speaker that overlap are one speech", "[unit][speaking]")
{
    CHECK(told({turn("one", "a", 0, 3), turn("two", "a", 2, 5)}) == "one 0-5");
    CHECK(told({turn("one", "a", 0, 3, true), turn("two", "a", 1, 2, true)}) == "one 0-3");
    CHECK(told({turn("one", "a", 0, 3), turn("two", "a", 3, 5)}) == "one 0-3, two 3-5");
    // An answer by office is none of what he says as a resident.
    SpeakingTurn answer = turn("answer", "a", 1, 2);
    answer.kind = TurnKind::Answer;
    CHECK(told({turn("one", "a", 0, 3), answer}) == "one 0-3, answer 1-2");
    // Two who are not registered, by what was written of them.
    SpeakingTurn woman = turn("woman", "", 0, 3);
    woman.description = QStringLiteral("Үчүнчү катардагы аял");
    SpeakingTurn same = turn("same", "", 1, 4);
    same.description = QStringLiteral("үчүнчү катардагы  аял");
    SpeakingTurn unknown = turn("unknown", "", 1, 2);
    SpeakingTurn another = turn("another", "", 1, 2);
    CHECK(told({woman, same, unknown, another}) == "woman 0-4, another 1-2, unknown 1-2");
}

TEST_CASE("a turn that nobody ended is over when somebody else begins", "[unit][speaking]")
{
    CHECK(told({turn("open", "a", 0, -1), turn("next", "b", 4, 6)}) == "open 0-4, next 4-6");
    CHECK(told({turn("open", "a", 0, -1), turn("on", "a", 4, 6), turn("next", "b", 7, -1)}) == "open 0-7, next 7-*");
    CHECK(told({turn("open", "a", 0, -1)}) == "open 0-*");
    // What is noted about beside it ends no watch, and nobody ends who began with him.
    CHECK(told({turn("watch", "a", 0, -1), turn("about", "b", 2, 3, true)}) == "watch 0-*, about 2-3");
    CHECK(told({turn("one", "a", 0, -1), turn("two", "b", 0, -1)}) == "one 0-*, two 0-*");
    SpeakingTurn waiting;
    waiting.id = Id<SpeakingTurn>(QStringLiteral("waiting"));
    CHECK(told({waiting}).empty());
}

TEST_CASE("breaks that either laptop noted count for the one speech", "[unit][speaking]")
{
    const auto pause = [](const char *turnId, int began, int ended) {
        return SpeakingPause {{}, Id<SpeakingTurn>(QString::fromLatin1(turnId)), kStart.addSecs(began * 60), kStart.addSecs(ended * 60)};
    };
    const auto speeches = speechesHeld({turn("one", "a", 0, 6), turn("two", "a", 1, 8)}, {pause("one", 1, 3), pause("two", 2, 4), pause("else", 5, 6)});
    REQUIRE(speeches.size() == 1);
    CHECK(spokenSeconds(speeches[0].turn, speeches[0].pauses, kStart.addSecs(3600)) == (8 - 3) * 60);
}
