// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/ClockDoubt.h"
#include "core/report/History.h"
#include "core/service/HearingService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("a clock that is far from the plan or before the last change is doubted", "[report][clock]")
{
    TestDocument document;
    const auto meeting = document.seedHearing().meeting; // planned for 10 December, 10:00
    const auto at = [&](const QDate &day, const QTime &time) {
        document.clock().set(QDateTime(day, time, Qt::OffsetFromUTC, 6 * 3600));
        return clockDoubt(*document, meeting);
    };
    CHECK(at(QDate(2026, 12, 10), QTime(10, 1)) == ClockDoubt::None);
    CHECK(at(QDate(2026, 12, 10), QTime(12, 59)) == ClockDoubt::None);
    CHECK(at(QDate(2026, 12, 10), QTime(13, 1)) == ClockDoubt::FarFromPlan);
    CHECK(at(QDate(2026, 12, 10), QTime(9, 57)) == ClockDoubt::BeforeLastChange);
    CHECK(at(QDate(2020, 1, 1), QTime(0, 0)) == ClockDoubt::BeforeLastChange);
}

TEST_CASE("who wrote last is named once and first", "[report][history]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto rename = [&](const char16_t *author) {
        document->setAuthor(QString::fromUtf16(author));
        Hearing hearing = document.stores().hearings.get(story.hearing);
        hearing.title.en += u'.';
        HearingService(*document).edit(hearing);
    };
    rename(u"Токтогулов Бакыт");
    rename(u"");
    rename(u"Үсөнова Айгүл");
    rename(u"Токтогулов Бакыт");
    CHECK(recentAuthors(*document, 5)
          == QStringList {QStringLiteral("Токтогулов Бакыт"), QStringLiteral("Үсөнова Айгүл"), QStringLiteral("Асанова Гүлнара")});
    CHECK(recentAuthors(*document, 1).size() == 1);
}
