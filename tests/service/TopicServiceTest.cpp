// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RemarkRows.h"
#include "core/report/Statistics.h"
#include "core/service/RemarkService.h"
#include "core/service/TopicService.h"
#include "tests/merge/Copies.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Topic ofList(TestDocument &document, const char16_t *name)
{
    const TopicList list(document.stores());
    const Topic *topic = list.find(QString::fromUtf16(name));
    return topic == nullptr ? Topic() : *topic;
}

Topic named(const char16_t *name)
{
    Topic topic;
    topic.name.ky = QString::fromUtf16(name);
    return topic;
}

Id<Remark> say(TestDocument &document, const TestDocument::Story &story, const QStringList &topics)
{
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Суу жок");
    entry.topics = topics;
    return RemarkService(*document).record(entry);
}

QStringList shownOf(TestDocument &document, const Id<Remark> &id, Language language)
{
    return TopicList(document.stores()).shown(remarkRow(document.stores(), id).topics, language);
}

QStringList namesOf(TestDocument &document)
{
    QStringList names;
    const TopicList list(document.stores());
    for (const Topic &topic : list.all())
        names += topic.name.ky;
    return names;
}

} // namespace

TEST_CASE("the shipped list has every name in three languages and words in two, none twice", "[service][topics]")
{
    QStringList kyrgyz;
    QStringList russian;
    REQUIRE(shippedTopics().size() >= 18);
    for (const Topic &topic : shippedTopics()) {
        INFO(qUtf8Printable(topic.key));
        for (const QString &name : {topic.name.ky, topic.name.ru, topic.name.en}) {
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(name.contains(u','));
        }
        CHECK(topic.keywords.ky.count(u',') >= 4);
        CHECK(topic.keywords.ru.count(u',') >= 4);
        kyrgyz += topic.name.ky;
        russian += topic.name.ru;
    }
    CHECK(kyrgyz.removeDuplicates() == 0);
    CHECK(russian.removeDuplicates() == 0);
}

TEST_CASE("what people call a topic beside its name is that topic", "[service][topics]")
{
    TestDocument document;
    CHECK(ofList(document, u"маданият жана спорт").key == u"culture");
    CHECK(ofList(document, u"Бюджет и доходы").key == u"budget");
    CHECK(ofList(document, u"Суулар").key.isEmpty());
}

TEST_CASE("topics are added, renamed, hidden, moved, restored and removed, each to be undone", "[service][topics]")
{
    TestDocument document;
    TopicService service(*document);
    Id<Topic> added;
    checkDoUndoRedo(document, [&] { added = service.add(named(u"Мончо")); });
    CHECK(namesOf(document).last() == u"Мончо");
    checkDoUndoRedo(document, [&] {
        Topic topic = ofList(document, u"Мончо");
        topic.name.ru = QStringLiteral("Баня");
        topic.keywords.ru = QStringLiteral(" баня ;парилка,баня ");
        service.edit(topic);
    });
    CHECK(ofList(document, u"баня").keywords.ru == u"баня, парилка");
    checkDoUndoRedo(document, [&] {
        Topic topic = ofList(document, u"Ичүүчү суу");
        topic.name.ky = QStringLiteral("Таза суу");
        service.edit(topic);
    });
    CHECK(ofList(document, u"Таза суу").key == u"water");
    CHECK(ofList(document, u"Ичүүчү суу").key == u"water");
    checkDoUndoRedo(document, [&] { service.move(ofList(document, u"Мончо"), 0); });
    CHECK(namesOf(document).first() == u"Мончо");
    checkDoUndoRedo(document, [&] { service.restore(ofList(document, u"Таза суу")); });
    CHECK(ofList(document, u"Таза суу").name.ky == u"Ичүүчү суу");
    checkDoUndoRedo(document, [&] { service.remove(ofList(document, u"Мончо")); });
    CHECK(ofList(document, u"Мончо").name.isEmpty());
}

TEST_CASE("a topic needs a name that is no other topic's and has no comma", "[service][topics]")
{
    TestDocument document;
    const TopicList list(document.stores());
    CHECK(placesAndCodes(TopicService::validate(Topic(), list)) == QStringList {QStringLiteral("name empty")});
    CHECK(placesAndCodes(TopicService::validate(named(u"питьевая  вода"), list)) == QStringList {QStringLiteral("name topic-taken")});
    CHECK(placesAndCodes(TopicService::validate(named(u"суу, жол"), list)) == QStringList {QStringLiteral("name topic-comma")});
    Topic longer = named(u"Ж");
    longer.name.ru = QString(kLongestTopic + 1, u'ж');
    CHECK(placesAndCodes(TopicService::validate(longer, list)) == QStringList {QStringLiteral("name too-long")});
    CHECK_THROWS(TopicService(*document).add(Topic()));
    CHECK_THROWS(TopicService(*document).remove(*list.find(QStringLiteral("Мектептер"))));
    CHECK_THROWS(TopicService(*document).restore(Topic()));
}

TEST_CASE("a remark's topic is shown in the language of who reads, and free words as they stand", "[service][topics]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const Id<Remark> id = say(document, story, {QStringLiteral("питьевая вода"), QStringLiteral("Ичүүчү суу"), QStringLiteral("мончо")});
    CHECK(shownOf(document, id, Language::Kyrgyz).contains(QStringLiteral("Ичүүчү суу")));
    CHECK(shownOf(document, id, Language::English).contains(QStringLiteral("Drinking water")));
    CHECK(shownOf(document, id, Language::Russian).contains(QStringLiteral("мончо")));
    CHECK(shownOf(document, id, Language::Kyrgyz).size() == 2);
    CHECK(document.stores().topics.ofRemark(id).size() == 2);
}

TEST_CASE("a remark that is corrected in another language keeps its topic as it was given", "[service][topics]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const Id<Remark> id = say(document, story, {QStringLiteral("Ичүүчү суу")});
    const QStringList before = document.dump();
    RemarkService service(*document);
    RemarkEntry entry = service.entryOf(id);
    entry.topics = {QStringLiteral("Drinking water")};
    service.edit(id, entry);
    CHECK(document.dump() == before);
    entry.topics = {QStringLiteral("Drinking water"), QStringLiteral("Мусор")};
    checkDoUndoRedo(document, [&] { service.edit(id, entry); });
    CHECK(document.stores().topics.ofRemark(id).size() == 2);
}

TEST_CASE("remarks stay about a topic that is renamed or hidden, and a used one is not removed", "[service][topics]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    TopicService service(*document);
    service.add(named(u"Мончо"));
    const Id<Remark> id = say(document, story, {QStringLiteral("Мончо")});
    Topic topic = ofList(document, u"Мончо");
    topic.name.ky = QStringLiteral("Коомдук мончо");
    topic.isHidden = true;
    service.edit(topic);
    CHECK(shownOf(document, id, Language::Kyrgyz) == QStringList {QStringLiteral("Коомдук мончо")});
    CHECK_FALSE(knownTopics(document.stores(), Language::Kyrgyz).contains(QStringLiteral("Коомдук мончо")));
    try {
        service.remove(ofList(document, u"Мончо"));
        FAIL("removed");
    } catch (const Error &error) {
        CHECK(error.detail() == u"topic-used");
    }
}

TEST_CASE("the list keeps its order when a topic is put between two that have no place between", "[service][topics]")
{
    TestDocument document;
    TopicService service(*document);
    for (int i = 0; i < 10; ++i) {
        const TopicList list(document.stores());
        QStringList wanted = namesOf(document);
        wanted.move(wanted.size() - 1, 1);
        service.move(list.all().back(), 1);
        CHECK(namesOf(document) == wanted);
    }
}

TEST_CASE("statistics count a topic once whatever language it was written in, and hide small groups of villages", "[service][topics]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    for (int i = 0; i < 3; ++i)
        say(document, story, {i == 0 ? QStringLiteral("Мусор") : QStringLiteral("Таштанды")});
    const Statistics statistics = statisticsOf(document.stores(), document.stores().hearings.get(story.hearing), Wording(Language::Russian));
    REQUIRE(statistics.topics.size() == 1);
    CHECK(statistics.topics[0].topic == u"Мусор");
    CHECK(statistics.topics[0].remarks == 3);
    REQUIRE(statistics.topics[0].villages.size() == statistics.villages.size());
    for (const QString &shown : statistics.topics[0].villagesShown)
        CHECK(shown != u"3");
}

TEST_CASE("two copies that name a topic apart lose neither name, and the same new topic is one", "[service][topics]")
{
    Copies copies(2);
    const QString names[] {QStringLiteral("Таза суу"), QStringLiteral("Аш суу")};
    for (int i = 0; i < 2; ++i) {
        const TopicList list(copies[i].stores());
        Topic water = *list.find(QStringLiteral("Ичүүчү суу"));
        water.name.ky = names[i];
        TopicService(copies[i]).edit(water);
        TopicService(copies[i]).add(named(u"Мончо"));
    }
    copies.merge(0, 1);
    const TopicList list(copies[0].stores());
    for (const QString &name : {names[0], names[1], QStringLiteral("Ичүүчү суу")}) {
        INFO(qUtf8Printable(name));
        REQUIRE(list.find(name) != nullptr);
        CHECK(list.find(name)->key == u"water");
    }
    CHECK(list.all().size() == shippedTopics().size() + 1);
}

TEST_CASE("two desks that each begin a topic and name it later have two, and remember no placeholder", "[service][topics]")
{
    Copies copies(2);
    const QString names[] {QStringLiteral("Мал чарба"), QStringLiteral("Интернет")};
    for (int i = 0; i < 2; ++i) {
        TopicService service(copies[i]);
        const auto id = service.begin(named(u"Жаңы тема"));
        const TopicList list(copies[i].stores());
        Topic topic = *list.find(QStringLiteral("Жаңы тема"));
        CHECK(topic.id == id);
        topic.name.ky = names[i];
        service.edit(topic);
    }
    copies.merge(0, 1);
    const TopicList list(copies[0].stores());
    CHECK(list.all().size() == shippedTopics().size() + 2);
    for (const QString &name : names) {
        REQUIRE(list.find(name) != nullptr);
        CHECK(list.find(name)->name.ky == name);
    }
    CHECK(list.find(QStringLiteral("Жаңы тема")) == nullptr);
}

TEST_CASE("the spelling of a topic that was typed freely can be corrected", "[service][topics]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const Id<Remark> id = say(document, story, {QStringLiteral("мончо куруу"), QStringLiteral("Ичүүчү суу")});
    RemarkService service(*document);
    RemarkEntry entry = service.entryOf(id);
    entry.topics = {QStringLiteral("Мончо куруу"), QStringLiteral("ичүүчү суу")};
    checkDoUndoRedo(document, [&] { service.edit(id, entry); });
    const QStringList topics = remarkRow(document.stores(), id).topics;
    CHECK(topics.size() == 2);
    CHECK(topics.contains(QStringLiteral("Мончо куруу")));
    CHECK(topics.contains(QStringLiteral("Ичүүчү суу"))); // of the list: as it was given
}
