// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchIndex.h"
#include "core/search/SearchSnippet.h"
#include "core/service/AppealService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/TopicService.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <algorithm>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A document with a hearing, remarks as they are added, and an index that has read nothing yet.
struct Searched
{
    TestDocument document;
    TestDocument::Story story = document.seedHearing();
    RemarkService remarks {*document};
    SearchIndex index {*document};

    Id<Remark> say(const char16_t *text, RemarkKind kind = RemarkKind::Comment, std::optional<Money> amount = {})
    {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.text = QString::fromUtf16(text);
        entry.kind = kind;
        entry.amount = amount;
        return remarks.record(entry);
    }
    void readAll()
    {
        while (!index.prepare(std::chrono::milliseconds(50))) { }
    }
    QStringList ids(const char16_t *text, bool isTyped = false)
    {
        QStringList found;
        for (const SearchHit &hit : index.search(SearchQuery::of(QString::fromUtf16(text), isTyped), 50).hits)
            found += hit.id;
        return found;
    }
};

} // namespace

TEST_CASE("a remark is found by any form of its words, in Kyrgyz and Russian", "[search][index]")
{
    Searched all;
    const QString water = all.say(u"Айылга таза суунун түтүгүн тартып бергиле").text();
    const QString road = all.say(u"Просим отремонтировать дорогу у школы").text();
    all.say(u"Рахмат баарына");
    all.readAll();
    CHECK(all.ids(u"суу") == QStringList {water});
    CHECK(all.ids(u"сууга") == QStringList {water}); // though суу by itself is nowhere
    CHECK(all.ids(u"суусар") == QStringList()); // a marten
    CHECK(all.ids(u"tutuk") == QStringList {water});
    CHECK(all.ids(u"тутук суу") == QStringList {water});
    CHECK(all.ids(u"дорогами") == QStringList {road});
    CHECK(all.ids(u"дорога суу").isEmpty()); // both words are asked for
    CHECK(all.ids(u"\"таза суунун\"") == QStringList {water});
    CHECK(all.ids(u"\"суунун таза\"").isEmpty());
    CHECK(all.ids(u"отре", true) == QStringList {road});
    CHECK(all.ids(u"отре").isEmpty());
    CHECK(all.ids(u"отремонтиравать") == QStringList {road}); // one fault
    CHECK(all.ids(u"1-1") == QStringList {water});
}

TEST_CASE("faults are forgiven only where little else is found, and exact words come first", "[search][index]")
{
    Searched all;
    for (int i = 0; i < 10; ++i)
        all.say(u"Мектепти оңдогула");
    const QString fault = all.say(u"Мектпе жөнүндө").text();
    const QString exact = all.say(u"мектеп").text();
    all.readAll();
    CHECK(all.ids(u"мектеп").front() == exact);
    CHECK_FALSE(all.ids(u"мектеп").contains(fault));
    all.document->undo();
    all.document->undo();
    CHECK_FALSE(all.index.search(SearchQuery::of(QStringLiteral("мектеп"), false), 50).hasFaults);
    all.document->undo();
    all.document->redo();
    all.document->redo();
    CHECK(all.ids(u"мектеп").size() == 10);
}

TEST_CASE("a number is found whether its digits are written in groups or not", "[search][index]")
{
    Searched all;
    const QString grouped = all.say(u"Көпүрөгө 1\u00a0250 000 сом керек").text();
    const QString whole = all.say(u"Жарыкка 1250000 сом керек").text();
    const QString other = all.say(u"24-мектепке 125 000 сом, 0555 123 456га чалыңыз").text();
    all.readAll();
    const QSet<QString> both {grouped, whole};
    for (const char16_t *text : {u"1250000", u"1 250 000", u"1\u202f250\u00a0000", u"\"1 250 000\"", u"1 250 000 сом", u"керек 1250000"}) {
        const QStringList found = all.ids(text);
        CHECK(QSet<QString>(found.begin(), found.end()) == both);
    }
    CHECK(all.ids(u"125000") == QStringList {other});
    CHECK(all.ids(u"125 000") == QStringList {other});
    CHECK(all.ids(u"12500", true).size() == 3); // while it is typed
    CHECK(all.ids(u"250").contains(grouped)); // by its groups too
    CHECK(all.ids(u"\"250 000 сом\"") == QStringList {grouped}); // as it stands there
    CHECK(all.ids(u"0555 123") == QStringList {other}); // no sum
    const QString said = QStringLiteral("Көпүрөгө 1 250 000 сом");
    for (const char16_t *text : {u"1250000", u"1 250 000"}) {
        const SearchMarker marker = all.index.marker(SearchQuery::of(QString::fromUtf16(text), false), false);
        CHECK(marker.marks(said).size() == 1);
        CHECK(said.sliced(marker.marks(said).front().at, marker.marks(said).front().length) == u"1 250 000");
        CHECK(marker.marks(QStringLiteral("1250000 сом")).size() == 1);
    }
}

TEST_CASE("filters narrow what is found", "[search][index]")
{
    Searched all;
    const QString proposal = all.say(u"Жарык керек", RemarkKind::Proposal, Money::fromSom(120'000)).text();
    const QString question = all.say(u"Жарык качан болот?", RemarkKind::Question).text();
    all.readAll();
    CHECK(all.ids(u"жарык").size() == 2);
    CHECK(all.ids(u"жарык түрү:сунуш") == QStringList {proposal});
    CHECK(all.ids(u"жарык вид:вопрос") == QStringList {question});
    CHECK(all.ids(u"сумма:>100 миң") == QStringList {proposal});
    CHECK(all.ids(u"сумма:<100 миң").isEmpty());
    CHECK(all.ids(u"жарык жылы:2026").size() == 2);
    CHECK(all.ids(u"жарык жылы:2025").isEmpty());
    CHECK(all.ids(u"жарык айылы:жокайыл").isEmpty());
}

TEST_CASE("the index follows what is recorded, changed, removed, undone and redone", "[search][index]")
{
    Searched all;
    const auto bridge = all.say(u"Көпүрөнү оңдогула");
    all.readAll();
    CHECK(all.ids(u"көпүрө") == QStringList {bridge.text()});
    RemarkEntry entry = all.remarks.entryOf(bridge);
    entry.text = QStringLiteral("Китепкана ачылсын");
    entry.topics = {QStringLiteral("сейилбак")};
    all.remarks.edit(bridge, entry);
    CHECK(all.ids(u"көпүрө").isEmpty());
    CHECK(all.ids(u"китепкананы") == QStringList {bridge.text()});
    CHECK(all.ids(u"сейилбак") == QStringList {bridge.text()});
    all.document->undo();
    CHECK(all.ids(u"көпүрө") == QStringList {bridge.text()});
    CHECK(all.ids(u"сейилбак").isEmpty());
    all.remarks.remove(bridge);
    CHECK(all.ids(u"көпүрө").isEmpty());
    all.document->undo();
    CHECK(all.ids(u"көпүрө") == QStringList {bridge.text()});
}

TEST_CASE("a remark is found by what its appeal was answered, and no more once that is taken back", "[search][index]")
{
    Searched all;
    const auto remark = all.say(u"Жол жөнүндө", RemarkKind::Criticism);
    all.readAll();
    AppealEntry appeal;
    appeal.remarkId = remark;
    appeal.receivedOn = QDate(2026, 12, 10);
    appeal.name = QStringLiteral("Асанова Гүлнара");
    appeal.address = QStringLiteral("Ак-Булак");
    AppealService service(*all.document);
    service.set(appeal);
    CHECK(all.ids(u"асфальт").isEmpty());
    appeal.answer.ky = QStringLiteral("Жазында асфальт\nтөшөлөт");
    appeal.answeredBy.ru = QStringLiteral("заместитель главы");
    const auto id = service.set(appeal);
    const QStringList found {remark.text()};
    CHECK(all.ids(u"асфальтты") == found);
    CHECK(all.ids(u"төшөлөт") == found);
    CHECK(all.ids(u"заместителя") == found);
    const auto hit = all.index.search(SearchQuery::of(QStringLiteral("асфальт"), false), 1).hits.at(0);
    const auto shown = all.index.shown(hit, all.index.marker(SearchQuery::of(QStringLiteral("асфальт"), false), false), 60);
    REQUIRE(shown);
    CHECK(shown->snippet.text.contains(QStringLiteral("асфальт")));
    CHECK_FALSE(shown->topic);
    all.document->undo();
    CHECK(all.ids(u"асфальт").isEmpty());
    all.document->redo();
    CHECK(all.ids(u"асфальт") == found);
    service.remove(id);
    CHECK(all.ids(u"асфальт").isEmpty());
    CHECK(all.ids(u"жол") == found);
    all.document->undo();
    CHECK(all.ids(u"асфальт") == found);
}

TEST_CASE("the index can be asked before it has read all, and says so", "[search][index]")
{
    Searched all;
    const auto bridge = all.say(u"Көпүрөнү оңдогула");
    const SearchResults early = all.index.search(SearchQuery::of(QStringLiteral("көпүрө"), false), 10);
    CHECK_FALSE(early.isComplete);
    all.readAll();
    const SearchResults late = all.index.search(SearchQuery::of(QStringLiteral("көпүрө"), false), 10);
    CHECK(late.isComplete);
    CHECK(late.counts[static_cast<std::size_t>(SearchKind::Remark)] == 1);
    REQUIRE(late.hits.size() == 1);
    CHECK(late.hits[0].id == bridge.text());
    CHECK(late.hits[0].score > 0.5);
}

TEST_CASE("a file with the search in use holds nothing of it", "[search][index]")
{
    Searched all;
    all.say(u"Көпүрөнү оңдогула");
    all.readAll();
    CHECK(all.ids(u"көпүрө").size() == 1);
    auto tables = all.document->connection().prepare("SELECT count(*) FROM temp.sqlite_schema");
    REQUIRE(tables.step());
    CHECK(tables.integer(0) == 0);
}

TEST_CASE("the snippet shows the words that were found where they stand", "[search][index]")
{
    const SearchQuery query = SearchQuery::of(QStringLiteral("суу"), false);
    const SearchMarker marker(query, false, {});
    const QString text = QStringLiteral("Биздин көчөдө жашагандардын баары көптөн бери айтып келатат: качан бизге таза сууну жеткиресиңер, качан сууга кубанабыз");
    const SearchSnippet snippet = marker.snippet({QStringLiteral("башка"), text}, 60);
    CHECK(snippet.text.startsWith(u'…'));
    CHECK(snippet.text.size() <= 62);
    REQUIRE(!snippet.marks.empty());
    CHECK(snippet.text.mid(snippet.marks[0].at, snippet.marks[0].length) == QStringLiteral("сууну"));
    CHECK(marker.marks(text).size() == 2);
    CHECK(marker.snippet({}, 60).text.isEmpty());
}

TEST_CASE("a remark is found by every name of its topic, and by a new one as soon as it has it", "[search][index][topics]")
{
    Searched all;
    RemarkEntry entry;
    entry.meetingId = all.story.meeting;
    entry.text = QStringLiteral("Түтүк тешик");
    entry.topics = {QStringLiteral("Ичүүчү суу")};
    const QString id = all.remarks.record(entry).text();
    all.readAll();
    CHECK(all.ids(u"питьевая") == QStringList {id});
    CHECK(all.ids(u"родник").isEmpty());
    const TopicList list(all.document.stores());
    Topic water = *list.find(QStringLiteral("Ичүүчү суу"));
    water.name.ru = QStringLiteral("Родник");
    TopicService(*all.document).edit(water);
    all.readAll();
    CHECK(all.ids(u"родник") == QStringList {id});
    CHECK(all.ids(u"питьевая").isEmpty());
    all.document->undo();
    all.readAll();
    CHECK(all.ids(u"родник").isEmpty());
    CHECK(all.ids(u"питьевая") == QStringList {id});
}

TEST_CASE("what is found by its topic says so, and shows what was said beside", "[search][index][topics]")
{
    Searched all;
    const auto about = [&](const char16_t *text, const QString &topic) {
        RemarkEntry entry;
        entry.meetingId = all.story.meeting;
        entry.text = QString::fromUtf16(text);
        entry.topics = {topic};
        return all.remarks.record(entry).text();
    };
    const QString pipe = about(u"Түтүк тешик", QStringLiteral("Ичүүчү суу"));
    const QString place = about(u"Ийримге орун керек", QStringLiteral("100%1 сейил"));
    const QString water = about(u"Ичүүчү суубуз ылай", QStringLiteral("Ичүүчү суу"));
    all.readAll();
    const auto line = [&](const QString &id, const char16_t *words, Language language) {
        const SearchQuery query = SearchQuery::of(QString::fromUtf16(words), false);
        const SearchResults results = all.index.search(query, 10);
        const auto hit = std::find_if(results.hits.begin(), results.hits.end(), [&id](const SearchHit &each) { return each.id == id; });
        REQUIRE(hit != results.hits.end());
        const auto shown = all.index.shown(*hit, all.index.marker(query, results.hasFaults), 80);
        REQUIRE(shown);
        return shown->line(QStringLiteral("Topic: %1"), language);
    };
    const auto marked = [](const SearchSnippet &snippet) {
        QStringList words;
        for (const WordPlace &mark : snippet.marks)
            words += snippet.text.mid(mark.at, mark.length);
        return words;
    };
    const SearchSnippet own = line(pipe, u"питьевая тешик", Language::Russian);
    CHECK(own.text == QStringLiteral("Түтүк тешик")); // as many of the words were said
    const SearchSnippet named = line(place, u"сейил", Language::Russian);
    CHECK(named.text == QStringLiteral("Topic: 100%1 сейил · Ийримге орун керек"));
    CHECK(marked(named) == QStringList {QStringLiteral("сейил")});
    const SearchSnippet other = line(pipe, u"питьевая", Language::Kyrgyz);
    CHECK(other.text == QStringLiteral("Topic: Ичүүчү суу (Питьевая вода) · Түтүк тешик"));
    CHECK(marked(other) == QStringList {QStringLiteral("Питьевая")});
    CHECK(line(water, u"1-3", Language::Kyrgyz).text == QStringLiteral("Ичүүчү суубуз ылай")); // by its number, which is its name
    CHECK(line(water, u"ичүүчү", Language::Kyrgyz).text == QStringLiteral("Ичүүчү суубуз ылай")); // said in the remark itself
}
