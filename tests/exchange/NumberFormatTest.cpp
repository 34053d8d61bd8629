// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/NumberFormat.h"
#include "core/exchange/reader/DateText.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

TEST_CASE("a number format tells dates from amounts", "[reader][format]")
{
    for (const char *date : {"yyyy-mm-dd", "d\\ mmm;@", "[$-419]dd\\.mm\\.yyyy", "mmm", "m/d/yy h:mm", "dd\".\"mm",
                             "[Red]yyyy", "General\\ d"})
        CHECK(formatKind(date) == FormatKind::Date);
    for (const char *time : {"h:mm", "h:mm AM/PM", "mm:ss", "mm:ss.0", "hh:mm:ss.000"})
        CHECK(formatKind(time) == FormatKind::Time);
    for (const char *elapsed : {"[h]:mm", "[mm]:ss", "[hh]:mm:ss;@"})
        CHECK(formatKind(elapsed) == FormatKind::Elapsed);
    for (const char *number :
         {"", "General", "0", "00", "#,##0.00", "0.00E+00", "0.00\" days\"", "#,##0\\ \\d", "[Red]0", "_-* #,##0_d",
          "0%", "@", "# ?/?", "[>=100]0", "#,##0.00\\ \"сом\"", "\"yyyy\"0", "000\\-00"})
        CHECK(formatKind(number) == FormatKind::Number);
}

TEST_CASE("a code format shows the zeros that the number lost", "[reader][format]")
{
    CHECK(shownCode("1", "00") == "01");
    CHECK(shownCode("701", "00000") == "00701");
    CHECK(shownCode("12", "00") == "12");
    CHECK(shownCode("123", "00") == "123");
    CHECK(shownCode("0", "000") == "000");
    CHECK(shownCode("19900020", "00\\ 0\\ 00\\ 00000") == "00 1 99 00020");
    CHECK(shownCode("5", "\"7\"000") == "7005");
    CHECK(shownCode("1", "00;-00;@") == "01");
    CHECK(shownCode("123456", "00-00") == "1234-56");
}

TEST_CASE("amount formats and broken numbers are no codes", "[reader][format]")
{
    for (const char *format : {"", "0", "0.00", "#,##0", "00.00", "0\" тыс.\"", "00%", "@", "[Red]00", "0000E+00"})
        CHECK_FALSE(shownCode("1", format));
    for (const char *digits : {"", "-1", "1.5", "01", "1E3", "12345678901234567890"})
        CHECK_FALSE(shownCode(digits, "00"));
}

TEST_CASE("a serial number becomes the day it means", "[reader][date]")
{
    const auto day = [](const char *number) { return serialToIso(number, FormatKind::Date, false).value_or("none"); };
    CHECK(day("46366") == "2026-12-10");
    CHECK(day("46366.4375") == "2026-12-10T10:30:00");
    CHECK(day("46365.999999999") == "2026-12-10");
    CHECK(day("61") == "1900-03-01");
    CHECK(day("60") == "none");
    CHECK(day("59") == "1900-02-28");
    CHECK(day("1") == "1900-01-01");
    CHECK(day("0") == "none");
    CHECK(day("-1") == "none");
    CHECK(day("2958465") == "9999-12-31");
    CHECK(day("2958466") == "none");
    CHECK(day("1E300") == "none");
    CHECK(serialToIso("44904", FormatKind::Date, true) == "2026-12-10");
    CHECK(serialToIso("0", FormatKind::Date, true) == "1904-01-01");
    CHECK(serialToIso("0.4375", FormatKind::Time, false) == "10:30:00");
    CHECK(serialToIso("1.25", FormatKind::Elapsed, false) == "30:00:00");
}

TEST_CASE("stored ISO dates and durations are tidied", "[reader][date]")
{
    CHECK(tidyIsoDate("2026-12-10T00:00:00") == "2026-12-10");
    CHECK(tidyIsoDate("2026-12-10T10:30:00.000Z") == "2026-12-10T10:30:00");
    CHECK(tidyIsoDate("2026-12-10T10:30") == "2026-12-10T10:30:00");
    CHECK_FALSE(tidyIsoDate("10.12.2026"));
    CHECK_FALSE(tidyIsoDate(""));
    CHECK(durationToTime("PT10H30M05.5S") == "10:30:05");
    CHECK(durationToTime("PT30H") == "30:00:00");
    CHECK_FALSE(durationToTime("P1D"));
    CHECK_FALSE(durationToTime("PT5"));
    CHECK_FALSE(durationToTime("PT99999999999H"));
}

TEST_CASE("only plain decimal numbers are numbers", "[reader][format]")
{
    for (const char *number : {"0", "-12.5", "1.2E-3", "1e400", "78615.199999999997", ".5", "5."})
        CHECK(isNumber(number));
    for (const char *text : {"", " 1", "1 000", "1,5", "inf", "nan", "0x10", "1.2.3", "--1", "E5"})
        CHECK_FALSE(isNumber(text));
}
