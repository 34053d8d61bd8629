// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/LineGuess.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QString first(const LineGuess &guess, const char16_t *text)
{
    const auto found = guess.of(QString::fromUtf16(text), 1);
    return found.empty() ? QString() : found.front().code;
}

} // namespace

TEST_CASE("words that differ in their ends are one", "[unit][guess]")
{
    const auto same = [](const char16_t *a, const char16_t *b) { return sameStem(QString::fromUtf16(a), QString::fromUtf16(b)); };
    CHECK(same(u"кочо", u"кочолорду"));
    CHECK(same(u"мектеп", u"мектебине"));
    CHECK(same(u"дорога", u"дороги"));
    CHECK(same(u"суу", u"сууга"));
    CHECK(same(u"вода", u"воду"));
    CHECK_FALSE(same(u"кочо", u"кошумча"));
    CHECK_FALSE(same(u"бал", u"бак"));
    CHECK_FALSE(same(u"мектеп", u"медпункт"));
}

TEST_CASE("what people speak of is found in the budget by its words", "[unit][guess]")
{
    SampleDocument document;
    const LineGuess guess(document.stores(), document.openHearing().budgetId);
    CHECK(first(guess, u"Көчөлөргө жарык орнотуп бергиле") == u"7064");
    CHECK(first(guess, u"Суу түтүктөрү эскирип калды") == u"7063");
    CHECK(first(guess, u"Бала бакчанын чатыры агып жатат") == u"7091");
    CHECK(first(guess, u"Кто вывезет мусор с нашей улицы, нужны контейнеры") == u"7051");
    CHECK(first(guess, u"Рахмат, баары жакшы").isEmpty());
    CHECK(first(guess, u"").isEmpty());
    CHECK(LineGuess().of(QStringLiteral("жол")).empty());
}

TEST_CASE("most remarks of the sample find their function among three", "[unit][guess]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    int asked = 0;
    int found = 0;
    for (const Hearing &hearing : stores.hearings.all()) {
        const LineGuess guess(stores, hearing.budgetId);
        for (const Remark &remark : stores.remarks.ofHearing(hearing.id)) {
            if (remark.lineCode.isEmpty())
                continue;
            ++asked;
            const auto lines = guess.of(stores.remarkTexts.get(remark.id).text);
            found += std::any_of(lines.begin(), lines.end(), [&](const GuessedLine &line) { return line.code == remark.lineCode; });
        }
    }
    INFO(found << " of " << asked);
    CHECK(asked > 20);
    CHECK(found * 100 >= asked * 75);
}
