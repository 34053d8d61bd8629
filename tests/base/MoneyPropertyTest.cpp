// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/MoneyText.h"

#include <rapidcheck.h>

#include <limits>

using namespace eldin::core;

namespace {

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kSmallest = std::numeric_limits<std::int64_t>::min();

/// Amounts of every size, the ends of the range among them.
rc::Gen<Money> anyMoney()
{
    const rc::Gen<std::int64_t> edge = rc::gen::elementOf(
        std::vector<std::int64_t>{kSmallest, kSmallest + 1, -100, -1, 0, 1, 99, 100, kLargest - 1, kLargest});
    const rc::Gen<std::int64_t> wide
        = rc::gen::apply([](std::int64_t value, int shift) { return value >> shift; },
                         rc::gen::arbitrary<std::int64_t>(), rc::gen::inRange(0, 63));
    return rc::gen::map(rc::gen::weightedOneOf<std::int64_t>({{1, edge}, {9, wide}}), &Money::fromTyiyn);
}

/// Such that a few of them can be added.
rc::Gen<Money> someMoney()
{
    return rc::gen::map(rc::gen::arbitrary<std::int64_t>(),
                        [](std::int64_t value) { return Money::fromTyiyn(value >> 8); });
}

rc::Gen<MoneyUnit> anyUnit()
{
    return rc::gen::element(MoneyUnit::Som, MoneyUnit::ThousandSom);
}

template <typename Action> std::optional<Money> unlessOverflow(const Action &action)
{
    try {
        return action();
    } catch (const Error &error) {
        RC_ASSERT((error.code() == ErrorCode::Overflow));
        return std::nullopt;
    }
}

} // namespace

TEST_CASE("sums of money obey the laws of sums", "[base][money]")
{
    CHECK(rc::check([] {
        const Money a = *someMoney();
        const Money b = *someMoney();
        const Money c = *someMoney();
        RC_ASSERT(a + b == b + a);
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a + Money() == a);
        RC_ASSERT(a - b == a + (-b));
        RC_ASSERT((a - b) + b == a);
        RC_ASSERT((a < b) == (a - b).isNegative());
        RC_ASSERT(a.times(3) == a + a + a);
    }));
}

TEST_CASE("no sum of money ever wraps", "[base][money]")
{
    CHECK(rc::check([] {
        const Money a = *anyMoney();
        const Money b = *anyMoney();
        __extension__ using Wide = __int128;
        const Wide sum = Wide(a.tyiyn()) + Wide(b.tyiyn());
        const Wide difference = Wide(a.tyiyn()) - Wide(b.tyiyn());
        const auto fits = [](Wide value) { return value >= Wide(kSmallest) && value <= Wide(kLargest); };
        const auto added = unlessOverflow([&] { return a + b; });
        RC_ASSERT(added.has_value() == fits(sum));
        if (added)
            RC_ASSERT(Wide(added->tyiyn()) == sum);
        const auto subtracted = unlessOverflow([&] { return a - b; });
        RC_ASSERT(subtracted.has_value() == fits(difference));
        Money kept = a;
        if (!unlessOverflow([&] { return kept += b; }))
            RC_ASSERT(kept == a);
        kept = a;
        if (!unlessOverflow([&] { return kept -= b; }))
            RC_ASSERT(kept == a);
    }));
}

TEST_CASE("shares are off by at most half a tyiyn and whole shares by nothing", "[base][money]")
{
    CHECK(rc::check([] {
        const Money amount = *someMoney();
        const auto numerator = *rc::gen::inRange<std::int64_t>(0, 100'000);
        const auto denominator = *rc::gen::inRange<std::int64_t>(1, 100'000);
        const auto part = unlessOverflow([&] { return amount.share(numerator, denominator); });
        RC_PRE(part.has_value());
        __extension__ using Wide = __int128;
        const Wide error = (Wide(part->tyiyn()) * denominator - Wide(amount.tyiyn()) * numerator) * 2;
        RC_ASSERT((error < 0 ? -error : error) <= Wide(denominator));
        RC_ASSERT(amount.share(denominator, denominator) == amount);
        RC_ASSERT((-amount).share(numerator, denominator) == -*part);
    }));
}

TEST_CASE("the plain form of any amount is read back exactly", "[base][money]")
{
    CHECK(rc::check([] {
        const Money amount = *anyMoney();
        const QString text = plainMoney(amount);
        RC_ASSERT(parseMoney(text, MoneyUnit::Som) == std::optional(amount));
        RC_ASSERT(parseSheetNumber(text, MoneyUnit::Som) == std::optional(amount));
        RC_ASSERT(text.section(u'.', 1).size() == 2);
    }));
}

TEST_CASE("a printed figure is read back exactly in every language", "[base][money]")
{
    CHECK(rc::check([] {
        const Money amount = *anyMoney();
        const MoneyUnit unit = *anyUnit();
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            const QString text = moneyFigure(amount, unit, language);
            // A lone English comma reads as a decimal mark: parseMoney says so.
            if (language == Language::English && !text.contains(u'.') && text.count(u',') == 1)
                continue;
            RC_ASSERT(parseMoney(text, unit) == std::optional(amount));
        }
    }));
}

TEST_CASE("no text makes the reading of amounts fail or invent", "[base][money]")
{
    CHECK(rc::check([] {
        const std::u16string letters = u"0123456789   ,.,.-−–()+\u00A0\u2009\u202Fe%oО";
        const auto size = *rc::gen::inRange<std::size_t>(0, 20);
        QString text;
        for (std::size_t i = 0; i < size; ++i)
            text += QChar(letters[*rc::gen::inRange<std::size_t>(0, letters.size())]);
        const MoneyUnit unit = *anyUnit();
        if (const auto money = parseMoney(text, unit)) {
            // What was read is written by the same digits.
            QString read;
            QString written;
            for (const QChar c : text) {
                if (c.isDigit())
                    read += c;
            }
            for (const QChar c : moneyFigure(*money, unit, Language::Kyrgyz)) {
                if (c.isDigit())
                    written += c;
            }
            const auto bare = [](QString digits) {
                while (digits.startsWith(u'0'))
                    digits.remove(0, 1);
                while (digits.endsWith(u'0'))
                    digits.chop(1);
                return digits;
            };
            RC_ASSERT(bare(read) == bare(written));
        }
        static_cast<void>(parseSheetNumber(text, unit));
    }));
}
