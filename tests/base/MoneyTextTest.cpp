// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/MoneyText.h"

using namespace eldin::core;

namespace {
std::optional<std::int64_t> thousand(const char *text)
{
    const auto money = parseMoney(QString::fromUtf8(text), MoneyUnit::ThousandSom);
    return money ? std::optional(money->tyiyn()) : std::nullopt;
}
std::optional<std::int64_t> sheet(const char *text, int decimals = 5)
{
    const auto money = parseSheetNumber(QString::fromUtf8(text), MoneyUnit::ThousandSom, decimals);
    return money ? std::optional(money->tyiyn()) : std::nullopt;
}
}

TEST_CASE("amounts are read as aimaks write them", "[base][money]")
{
    CHECK(thousand("74957,7") == 7495770000);
    CHECK(thousand("74 957,7") == 7495770000);
    CHECK(thousand("17 445 251,3") == 1744525130000);
    CHECK(thousand("17\u00a0445\u00a0251,3") == 1744525130000);
    CHECK(thousand("17\u202f445\u202f251,3") == 1744525130000);
    CHECK(thousand("17\u2009445\u2009251,3") == 1744525130000);
    CHECK(thousand("74957.7") == 7495770000);
    CHECK(thousand("1,234.5") == 123450000);
    CHECK(thousand("1.234,5") == 123450000);
    CHECK(thousand("1,234,567") == 123456700000);
    CHECK(thousand("1.234.567") == 123456700000);
    CHECK(thousand("1'234,5") == 123450000);
    CHECK(thousand("1\u2019234\u2019567,8") == 123456780000);
    CHECK(thousand("(12,5)") == -1250000);
    CHECK(thousand("\u221212,5") == -1250000);
    CHECK(thousand("0") == 0);
    CHECK(parseMoney(QStringLiteral("5425200"), MoneyUnit::Som)->tyiyn() == 542520000);
}

TEST_CASE("what is no exact amount is not guessed", "[base][money]")
{
    for (const char *text : {"", " ", "-", ",5", "5,", "1 23", "12 34 567", "1 234 56", "1,2,3", "1.234.567.8,", "12,34,567", "1,234.567,8",
                             "abc", "1e5", "12,345678", "1 234\u00a0567", "99999999999999999999", "1-2"})
        CHECK_FALSE(thousand(text).has_value());
    CHECK_FALSE(parseMoney(QStringLiteral("1,005"), MoneyUnit::Som).has_value());
}

TEST_CASE("a figure that two people would read differently is refused", "[base][money]")
{
    for (const char16_t *text : {u"120,000", u"120.000", u"1.500", u"7,100"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseMoney(QString::fromUtf16(text), MoneyUnit::Som).has_value());
        CHECK(parseMoney(QString::fromUtf16(text), MoneyUnit::ThousandSom).has_value());
    }
    CHECK(parseMoney(QStringLiteral("120,50"), MoneyUnit::Som) == Money::fromTyiyn(12050));
}

TEST_CASE("numbers of sheets lose their binary noise and nothing else", "[base][money]")
{
    CHECK(sheet("78615.2") == 7861520000);
    CHECK(sheet("602848.2999999999", 1) == 60284830000);
    CHECK(sheet("602848.2999999999") == 60284830000);
    CHECK(sheet("1.5E3") == 150000000);
    CHECK(sheet("-2.5e-3") == -250);
    CHECK(sheet("0.000005") == 1);
    CHECK(sheet("0.000004") == 0);
    CHECK(sheet("-0.05", 1) == -10000);
    CHECK_FALSE(sheet("1E400").has_value());
    CHECK_FALSE(sheet("nan").has_value());
    CHECK_FALSE(sheet("").has_value());
}

TEST_CASE("figures are printed in the manner of each language", "[base][money]")
{
    const Money money = Money::fromTyiyn(7495770000);
    CHECK(moneyWithUnit(money, MoneyUnit::ThousandSom, Language::Kyrgyz) == QStringLiteral("74\u00a0957,7\u00a0миң\u00a0сом"));
    CHECK(moneyWithUnit(money, MoneyUnit::ThousandSom, Language::Russian) == QStringLiteral("74\u00a0957,7\u00a0тыс.\u00a0сомов"));
    CHECK(moneyWithUnit(money, MoneyUnit::ThousandSom, Language::English) == QStringLiteral("74,957.7\u00a0thousand\u00a0soms"));
    CHECK(moneyFigure(Money::fromTyiyn(-123456), MoneyUnit::Som, Language::Russian) == QStringLiteral("\u22121\u00a0234,56"));
    CHECK(moneyFigure(Money::fromTyiyn(123400), MoneyUnit::Som, Language::Russian) == QStringLiteral("1\u00a0234"));
    CHECK(moneyFigure(Money::fromTyiyn(12345), MoneyUnit::ThousandSom, Language::Kyrgyz) == QStringLiteral("0,12345"));
    CHECK(plainMoney(Money::fromTyiyn(7495770000)) == u"74957700.00");
    CHECK(plainMoney(Money::fromTyiyn(-5)) == u"-0.05");
    CHECK(plainMoney(Money::fromTyiyn(std::numeric_limits<std::int64_t>::min())) == u"-92233720368547758.08");
}

TEST_CASE("soms are counted as the language counts them", "[base][money]")
{
    const auto russian = [](std::int64_t tyiyn) {
        return moneyWithUnit(Money::fromTyiyn(tyiyn), MoneyUnit::Som, Language::Russian).replace(QChar(0x00a0), u' ');
    };
    CHECK(russian(100) == QStringLiteral("1 сом"));
    CHECK(russian(2100) == QStringLiteral("21 сом"));
    CHECK(russian(200) == QStringLiteral("2 сома"));
    CHECK(russian(10400) == QStringLiteral("104 сома"));
    CHECK(russian(500) == QStringLiteral("5 сомов"));
    CHECK(russian(1100) == QStringLiteral("11 сомов"));
    CHECK(russian(11200) == QStringLiteral("112 сомов"));
    CHECK(russian(0) == QStringLiteral("0 сомов"));
    CHECK(russian(593800) == QStringLiteral("5 938 сомов"));
    CHECK(russian(150) == QStringLiteral("1,50 сома"));
    CHECK(russian(-200) == QStringLiteral("\u22122 сома"));
    CHECK(russian(std::numeric_limits<std::int64_t>::min()).endsWith(QStringLiteral(" сома")));
    CHECK(moneyWithUnit(Money::fromSom(1), MoneyUnit::Som, Language::English) == QStringLiteral("1\u00a0som"));
    CHECK(moneyWithUnit(Money::fromSom(21), MoneyUnit::Som, Language::English) == QStringLiteral("21\u00a0soms"));
    CHECK(moneyWithUnit(Money::fromSom(5), MoneyUnit::Som, Language::Kyrgyz) == QStringLiteral("5\u00a0сом"));
}

TEST_CASE("what is printed is read back the same", "[base][money]")
{
    for (const std::int64_t tyiyn : {0LL, 1LL, -1LL, 99LL, 12345678LL, -999999999LL, 9223372036854775807LL}) {
        const Money money = Money::fromTyiyn(tyiyn);
        for (const auto unit : {MoneyUnit::Som, MoneyUnit::ThousandSom}) {
            for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English})
                CHECK(parseMoney(moneyFigure(money, unit, language), unit) == money);
        }
    }
}

TEST_CASE("plain sheet numbers and those with blanks, exponents and noise are read alike", "[base][money]")
{
    for (const char *digits : {"0", "7", "12.5", "-12.5", "123456789.12345", "99999.99999", "-0.1", "1234567890123", "5.", ".5", "-.5"}) {
        INFO(digits);
        const QString plain = QString::fromLatin1(digits);
        // A blank sends it the long way.
        CHECK(parseSheetNumber(plain, MoneyUnit::ThousandSom) == parseSheetNumber(plain + u' ', MoneyUnit::ThousandSom));
        CHECK(parseSheetNumber(plain, MoneyUnit::Som) == parseSheetNumber(plain + u' ', MoneyUnit::Som));
        CHECK(parseSheetNumber(plain, MoneyUnit::Som, 0) == parseSheetNumber(plain + u' ', MoneyUnit::Som, 0));
    }
    for (const char *none : {"", "-", ".", "-.", "1.2.3", "1-2"}) {
        INFO(none);
        CHECK_FALSE(parseSheetNumber(QString::fromLatin1(none), MoneyUnit::ThousandSom).has_value());
    }
}
