// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/AmountInText.h"

using namespace eldin::core;

namespace {
/// In som; nothing if no sum is found.
std::optional<std::int64_t> som(const char *text)
{
    const auto money = amountInText(QString::fromUtf8(text));
    return money ? std::optional(money->tyiyn() / 100) : std::nullopt;
}
}

TEST_CASE("sums are found in what people say", "[base][money]")
{
    CHECK(som("Мектептин алдына жарык керек, 120 миң сом") == 120'000);
    CHECK(som("Нужно 500 тыс на мост") == 500'000);
    CHECK(som("1,2 млн сом бөлүнсүн") == 1'200'000);
    CHECK(som("Көпүрөгө 45 000 сомго чейин") == 45'000);
    CHECK(som("300 тыс. сомов на дорогу") == 300'000);
    CHECK(som("120мин сом") == 120'000);
    CHECK(som("1 200 000 сом") == 1'200'000);
    CHECK(som("баасы 850 сом") == 850);
    CHECK(som("2 миллион сомдук долбоор") == 2'000'000);
    CHECK(som("жарым миллион сом") == 500'000);
    CHECK(som("Полтора миллиона на воду") == 1'500'000);
    CHECK(som("бир жарым миллион керек") == 1'500'000);
    CHECK(som("12,5 миң сом") == 12'500);
    CHECK(som("500 миңге жетет") == 500'000);
    CHECK(som("100 миң com") == 100'000);
    CHECK(som("2026-жылы 250 миң сом") == 250'000);
}

TEST_CASE("what is no sum of money is left alone", "[base][money]")
{
    CHECK_FALSE(som(""));
    CHECK_FALSE(som("2 миң киши келди"));
    CHECK_FALSE(som("3 тыс. человек живут без воды"));
    CHECK_FALSE(som("20 мин калды"));
    CHECK_FALSE(som("2027-жылдын бюджети"));
    CHECK_FALSE(som("300 метр жол"));
    CHECK_FALSE(som("жарым жыл өттү"));
    CHECK_FALSE(som("99999999999999999999 млрд сом"));
    CHECK_FALSE(som("0 сом"));
}

TEST_CASE("the sum called som goes before another number", "[base][money]")
{
    CHECK(som("500 миңге чейин, так айтканда 480 миң сом") == 480'000);
    CHECK(som("2 миң киши үчүн 90 миң сом") == 90'000);
}
