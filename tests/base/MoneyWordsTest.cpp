// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/MoneyWords.h"

#include <limits>

using namespace eldin::core;

namespace {

QString ky(std::int64_t tyiyn) { return moneyInWords(Money::fromTyiyn(tyiyn), Language::Kyrgyz); }
QString ru(std::int64_t tyiyn) { return moneyInWords(Money::fromTyiyn(tyiyn), Language::Russian); }
QString en(std::int64_t tyiyn) { return moneyInWords(Money::fromTyiyn(tyiyn), Language::English); }

} // namespace

TEST_CASE("amounts are written out in Kyrgyz", "[base][money]")
{
    CHECK(ky(7'495'770'000) == u"жетимиш төрт миллион тогуз жүз элүү жети миң жети жүз сом 00 тыйын");
    CHECK(ky(100'100) == u"бир миң бир сом 00 тыйын");
    CHECK(ky(11'105) == u"жүз он бир сом 05 тыйын");
    CHECK(ky(0) == u"нөл сом 00 тыйын");
    CHECK(ky(-250) == u"минус эки сом 50 тыйын");
}

TEST_CASE("amounts are written out in Russian with the forms that the numbers ask for", "[base][money]")
{
    CHECK(ru(7'495'770'000) == u"семьдесят четыре миллиона девятьсот пятьдесят семь тысяч семьсот сомов 00 тыйынов");
    CHECK(ru(100'100) == u"одна тысяча один сом 00 тыйынов");
    CHECK(ru(212'200) == u"две тысячи сто двадцать два сома 00 тыйынов");
    CHECK(ru(1'100'001) == u"одиннадцать тысяч сомов 01 тыйын");
    CHECK(ru(101'100'000'000) == u"один миллиард одиннадцать миллионов сомов 00 тыйынов");
    CHECK(ru(400) == u"четыре сома 00 тыйынов");
}

TEST_CASE("amounts are written out in English", "[base][money]")
{
    CHECK(en(100) == u"one som 00 tyiyn");
    CHECK(en(12'345'621) == u"one hundred and twenty-three thousand four hundred and fifty-six soms 21 tyiyn");
}

TEST_CASE("the largest and the least amount have words too", "[base][money]")
{
    CHECK(ky(std::numeric_limits<std::int64_t>::max()).startsWith(u"токсон эки миң эки жүз отуз үч триллион"));
    CHECK(ru(std::numeric_limits<std::int64_t>::min()).startsWith(u"минус девяносто две тысячи двести тридцать три триллиона"));
    CHECK(ky(100'000'000'000'000'000) == u"бир миң триллион сом 00 тыйын");
}
