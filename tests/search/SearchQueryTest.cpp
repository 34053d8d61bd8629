// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchQuery.h"
#include "tests/support/Printing.h"

using namespace eldin::core;

namespace {

SearchQuery query(const char16_t *text)
{
    return SearchQuery::of(QString::fromUtf16(text), false);
}

std::pair<qint64, qint64> amounts(const char16_t *text)
{
    const SearchQuery read = query(text);
    REQUIRE(read.amounts.size() == 1);
    return {read.amounts[0].from / 100, read.amounts[0].to / 100};
}

constexpr qint64 kMost = std::numeric_limits<qint64>::max() / 100;
constexpr qint64 kLeast = std::numeric_limits<qint64>::min() / 100;

} // namespace

TEST_CASE("a search is words, words in a row, and filters in any language", "[search][query]")
{
    for (const char16_t *text : {u"түрү:сунуш жылы:2027 суу", u"туру: сунуш суу жылы: 2027", u"вид:предложение год:2027 суу", u"kind:proposal year:2027 суу"}) {
        const SearchQuery read = query(text);
        CHECK(read.remarkKinds == std::vector {RemarkKind::Proposal});
        REQUIRE(read.years.size() == 1);
        CHECK(read.years[0].has(2027));
        CHECK_FALSE(read.years[0].has(2026));
        REQUIRE(read.terms.size() == 1);
        CHECK(read.terms[0].words == std::vector {QStringLiteral("суу")});
    }
    const SearchQuery row = query(u"«таза суу» 1-42");
    REQUIRE(row.terms.size() == 2);
    CHECK(row.terms[0].exact);
    CHECK(row.terms[0].words.size() == 2);
    CHECK_FALSE(row.terms[1].exact);
    CHECK(row.terms[1].words == std::vector {QStringLiteral("1"), QStringLiteral("42")});
}

TEST_CASE("a sum is searched as people say it", "[search][query]")
{
    CHECK(amounts(u"сумма:500 миң") == std::pair<qint64, qint64>(500'000, 500'000));
    CHECK(amounts(u"сумма: >500 миң сом") == std::pair<qint64, qint64>(500'000, kMost));
    CHECK(amounts(u"сумма:>=500000").first == 500'000);
    CHECK(amounts(u"сумма:<1,5 млн") == std::pair<qint64, qint64>(kLeast, 1'499'999));
    CHECK(amounts(u"сумма:100-200 тыс") == std::pair<qint64, qint64>(100'000, 200'000));
    CHECK(amounts(u"amount:200 thousand-1 million") == std::pair<qint64, qint64>(200'000, 1'000'000));
    CHECK(amounts(u"сумма:120 000") == std::pair<qint64, qint64>(120'000, 120'000));
    CHECK(amounts(u"сумма:\u00a0120\u00a0000") == std::pair<qint64, qint64>(120'000, 120'000)); // as this program writes it
    CHECK(amounts(u"сумма:1\u202f120\u202f000") == std::pair<qint64, qint64>(1'120'000, 1'120'000));
    // What follows is searched as words again.
    const SearchQuery read = query(u"сумма:500 миң жол");
    REQUIRE(read.terms.size() == 1);
    CHECK(read.terms[0].words == std::vector {QStringLiteral("жол")});
}

TEST_CASE("a kind is named in the form that comes to mind", "[search][query]")
{
    for (const char16_t *text : {u"вид:предложения", u"түрү:сунуштар", u"туру:сунуштар", u"kind:proposals", u"вид:предлож"})
        CHECK(query(text).remarkKinds == std::vector {RemarkKind::Proposal});
    for (const char16_t *text : {u"вид:вопросы", u"вид:вопросов", u"түрү:суроолор", u"kind:questions"})
        CHECK(query(text).remarkKinds == std::vector {RemarkKind::Question});
    CHECK(query(u"вид:ответы").kinds == std::vector {SearchKind::Response});
    CHECK(query(u"вид:статьи").kinds == std::vector {SearchKind::Line});
    CHECK(query(u"вид:сады").filters.empty());
}

TEST_CASE("the name of a filter alone narrows nothing while its value is still to be typed", "[search][query]")
{
    for (const char16_t *text : {u"түрү:", u"суу вид: ", u"year:", u"сумма:\u00a0"}) {
        const SearchQuery typed = SearchQuery::of(QString::fromUtf16(text), true);
        CHECK(typed.waits);
        CHECK(typed.filters.empty());
        CHECK(typed.terms.size() == (text[0] == u'с' && text[2] == u'у' ? 1U : 0U));
        CHECK_FALSE(query(text).waits); // nobody types any more: words
    }
    CHECK_FALSE(SearchQuery::of(QStringLiteral("вид:вопрос"), true).waits);
}

TEST_CASE("nothing that is typed is refused", "[search][query]")
{
    CHECK(query(u"түрү:кыйшык").terms.size() == 1); // no such kind: words
    CHECK(query(u"сумма:").terms.size() == 1);
    CHECK(query(u"год:завтра").filters.empty());
    CHECK(query(u"саат 10:30").terms.size() == 2);
    CHECK(query(u"\"").isEmpty());
    CHECK(query(u"   ").isEmpty());
    CHECK(query(u"%_*'; DROP TABLE remark --").terms.size() == 3);
    CHECK(query(u"сумма:99999999999999999999 миң").filters.empty());
    CHECK_FALSE(SearchQuery::of(QString(100'000, u'а') + QStringLiteral(" \"").repeated(5'000), true).isEmpty());
}

TEST_CASE("villages are found by the beginning of their names in any language", "[search][query]")
{
    const LocalText name {QStringLiteral("Ак-Өлөң"), QStringLiteral("Ак-Олен"), {}};
    CHECK(query(u"айылы:ак-олон").acceptsVillage(name));
    CHECK(query(u"айылы:\"ак олон\"").acceptsVillage(name)); // nobody minds hyphens
    CHECK(query(u"село:\"ак-олен\"").acceptsVillage(name));
    CHECK_FALSE(query(u"айылы:көк").acceptsVillage(name));
    CHECK(query(u"суу").acceptsVillage(name));
    CHECK(query(u"айылы:көк село:ак").acceptsVillage(name)); // two of one field widen
}

TEST_CASE("a filter that is clicked away leaves the rest as it was typed", "[search][query]")
{
    const QString text = QStringLiteral("суу түрү:сунуш таза");
    const SearchQuery read = SearchQuery::of(text, false);
    REQUIRE(read.filters.size() == 1);
    CHECK(read.filters[0].value == QStringLiteral("сунуш"));
    CHECK(withoutFilter(text, read.filters[0]) == QStringLiteral("суу таза"));
    CHECK(filterName(SearchField::Kind, Language::Russian) == QStringLiteral("вид:"));
}
