// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/TurnRows.h"
#include "core/service/FloorService.h"
#include "core/service/SpeakerQueue.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("a gentle signal comes before the time is over and a final one after", "[unit][speaking]")
{
    CHECK(signalOf(149, 180) == SpeakingSignal::None);
    CHECK(signalOf(150, 180) == SpeakingSignal::Gentle);
    CHECK(signalOf(179, 180) == SpeakingSignal::Gentle);
    CHECK(signalOf(180, 180) == SpeakingSignal::Final);
    CHECK(signalOf(44, 60) == SpeakingSignal::None); // of a short time the last quarter
    CHECK(signalOf(45, 60) == SpeakingSignal::Gentle);
    CHECK(signalOf(9999, 0) == SpeakingSignal::None);
}

TEST_CASE("the sex is proposed where a description names it, and only there", "[unit][speaking]")
{
    const auto sex = [](const char16_t *words) { return sexInWords(QString::fromUtf16(words)); };
    CHECK(sex(u"үчүнчү катардагы аял") == Sex::Female);
    CHECK(sex(u"Женщина в третьем ряду") == Sex::Female);
    CHECK(sex(u"кызыл топулуу жигит") == Sex::Male);
    CHECK(sex(u"мужчины у окна") == Sex::Male);
    CHECK(sex(u"эркектин жанындагы аял") == Sex::Unknown);
    CHECK(sex(u"терезенин жанындагы киши") == Sex::Unknown);
    CHECK(sex(u"") == Sex::Unknown);
}

TEST_CASE("those who wait are heard after the rest of the speech under way", "[unit][speaking]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto at = [&](int minute) { document.clock().set(QDateTime(QDate(2026, 12, 10), QTime(10, minute), Qt::OffsetFromUTC, 6 * 3600)); };
    const auto seconds = [&](int minute) { return queueSeconds(document.stores(), story.meeting, QDateTime(QDate(2026, 12, 10), QTime(10, minute))); };
    at(0);
    FloorService(*document).give(story.meeting, participant(story.participant), TurnKind::Speech);
    Speaker other = participant({});
    other.description = QStringLiteral("аял");
    SpeakerQueue(*document).add(story.meeting, other, TurnKind::Question);
    CHECK(seconds(10) == 60); // the one at the floor is over the time
    CHECK(seconds(1) > 60);
    CHECK(seconds(1) <= 60 + 180);
    const auto rows = waitingRows(document.stores(), story.meeting);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().turn.description == u"аял");
    const auto speaking = floorRow(document.stores(), story.meeting, QDateTime(QDate(2026, 12, 10), QTime(10, 1)));
    REQUIRE(speaking.has_value());
    CHECK(speaking->number == 1);
    CHECK(speaking->personName == u"Жаанбай кызы Сезим");
}
