// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/base/AmountInText.h"
#include "core/report/PracticeScript.h"
#include "core/report/Summary.h"
#include "core/service/Practice.h"

#include <QFile>

#include <set>

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("a practice copy holds its meeting today, with people in the hall and nothing said yet", "[service][practice]")
{
    TestDocument place;
    const QString path = place.pathOf(QStringLiteral("practice.eldin"));
    createPractice(path, place.environment());
    const auto document = Document::open(path, place.environment(), Access::ReadWrite);
    const Stores &stores = document->stores();
    const Hearing hearing = stores.hearings.all().back();
    CHECK(isPractice(*document));
    CHECK(hearing.date == place.environment().clock.today());
    const Meeting meeting = stores.meetings.ofHearing(hearing.id).front();
    CHECK(std::abs(meeting.startsAt.secsTo(place.environment().clock.wallTime())) < 120);
    CHECK(presence(stores, meeting.id).total == 48);
    CHECK(stores.remarks.ofMeeting(meeting.id).empty());
    CHECK(stores.turns.ofMeeting(meeting.id).empty());
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English})
        CHECK(hearing.title.of(language).section(u'.', 0, 0).isUpper());
    CHECK_FALSE(document->undoOperation().has_value());
}

TEST_CASE("a practice copy never takes the place of another file by itself", "[service][practice]")
{
    TestDocument place;
    const QString path = place.pathOf(QStringLiteral("practice.eldin"));
    createPractice(path, place.environment());
    CHECK_THROWS_AS(createPractice(path, place.environment()), Error);
    CHECK(QFile::exists(path));
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".new")));
    CHECK_NOTHROW(createPractice(path, place.environment(), IfTaken::Replace));
    SampleDocument sample;
    CHECK_FALSE(isPractice(*sample));
}

TEST_CASE("the script is whole in three languages: twelve people, six remarks, a proposal whose amount is understood", "[service][practice]")
{
    std::set<QString> people;
    int remarks = 0;
    int amounts = 0;
    for (const PracticeStep &step : practiceScript()) {
        CHECK(step.keys.contains(QStringLiteral("write")) == !step.write.isEmpty());
        remarks += step.keys.contains(QStringLiteral("Ctrl+N")) ? 1 : 0;
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            CHECK_FALSE(step.todo.of(language).isEmpty());
            CHECK(step.who.isEmpty() == step.said.of(language).isEmpty());
            CHECK(step.who.isEmpty() == step.who.of(language).isEmpty());
            CHECK(step.write.isEmpty() == step.write.of(language).isEmpty());
            if (step.keys.contains(QStringLiteral("Ctrl+M"))) {
                ++amounts;
                CHECK(amountInText(step.write.of(language)) == Money::fromSom(400000));
            }
        }
        if (!step.who.isEmpty())
            people.insert(step.who.en);
    }
    CHECK(people.size() == 12);
    CHECK(remarks == 6);
    CHECK(amounts == 3);
}
