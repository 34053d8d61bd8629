// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/TopicGuess.h"
#include "core/service/TopicService.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <QFile>

#include <cstdio>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QStringList keysOf(const std::vector<GuessedTopic> &guesses)
{
    QStringList keys;
    for (const GuessedTopic &guess : guesses)
        keys += guess.topic.key;
    return keys;
}

TopicGuess shippedGuess()
{
    TestDocument document;
    return TopicGuess(TopicList(document.stores()));
}

} // namespace

TEST_CASE("a topic is suggested by words in any form, and says by which", "[search][topics]")
{
    const TopicGuess guess = shippedGuess();
    const auto found = guess.of(QStringLiteral("Айылыбызга ичүүчү сууну качан тартасыздар?"));
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].topic.key == u"water");
    CHECK(found[0].words.contains(QStringLiteral("ичүүчү сууну")));
    CHECK(keysOf(guess.of(QStringLiteral("Поставьте фонари на нашей улице"))).first() == u"lighting");
    // Typed without Kyrgyz letters, in Latin letters, and in two languages at once.
    CHECK(keysOf(guess.of(QStringLiteral("копуронун тагы чирип калды"))).first() == u"roads");
    CHECK(keysOf(guess.of(QStringLiteral("suu jok"))).first() == u"water");
    CHECK(keysOf(guess.of(QStringLiteral("Мектептин крышасын жасап бергиле, школьники мёрзнут"))).first() == u"schools");
}

TEST_CASE("three topics are suggested at most, and none where no word is telling", "[search][topics]")
{
    const TopicGuess guess = shippedGuess();
    CHECK(guess.of(QStringLiteral("Рахмат, чоң рахмат")).empty());
    CHECK(guess.of({}).empty());
    CHECK(guess.of(QStringLiteral("жол, мектеп, фонарь, мусор, спорт, көмүр")).size() == 3);
    CHECK(guess.of(QStringLiteral("жол, мектеп, фонарь"), 1).size() == 1);
}

TEST_CASE("several words in a row mean more than each of them", "[search][topics]")
{
    const TopicGuess guess = shippedGuess();
    CHECK(keysOf(guess.of(QStringLiteral("Сугат суу жетпейт"))).first() == u"irrigation");
    CHECK(keysOf(guess.of(QStringLiteral("Бала бакчада орун жок"))).first() == u"kindergartens");
    CHECK(keysOf(guess.of(QStringLiteral("Жер салыгы көбөйдү"))).first() == u"revenue");
}

TEST_CASE("a hidden topic is not suggested, and one's own is by its own words", "[search][topics]")
{
    TestDocument document;
    TopicService service(*document);
    const TopicList list(document.stores());
    Topic water = *list.find(QStringLiteral("Питьевая вода"));
    water.isHidden = true;
    service.edit(water);
    Topic own;
    own.name.ky = QStringLiteral("Мончо");
    own.keywords.ky = QStringLiteral("мончо, буулан*");
    service.add(own);
    const TopicGuess guess {TopicList(document.stores())};
    CHECK_FALSE(keysOf(guess.of(QStringLiteral("Таза суу жок"))).contains(QStringLiteral("water")));
    const auto found = guess.of(QStringLiteral("Буулануучу жай жок"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].topic.name.ky == u"Мончо");
}

TEST_CASE("a text that is very long or made to hurt gives an answer at once", "[search][topics]")
{
    const TopicGuess guess = shippedGuess();
    CHECK(guess.of(QString(200000, u'а')).empty());
    CHECK(guess.of(QString(500, u',') + QStringLiteral("\u0000 %s '; DROP")).empty());
    CHECK(guess.of(QStringLiteral("суу ").repeated(50000)).size() == 1);
}

// What is measured: 129 short remarks as people say them, Kyrgyz and Russian, each labelled by hand with what it is about
// (tests/data/topics.tsv); a few are about nothing. Precision at one: of the remarks that get a suggestion, the share whose
// first one is right. Recall: of all labels, the share that is among the three suggested.
TEST_CASE("suggested topics are right on remarks labelled by hand", "[search][topics]")
{
    QFile file(eldin::test::sourcePath(QStringLiteral("tests/data/topics.tsv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString lines = QString::fromUtf8(file.readAll());
    const TopicGuess guess = shippedGuess();
    int remarks = 0;
    int labels = 0;
    int suggested = 0;
    int first = 0;
    int found = 0;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList wanted = line.section(u'\t', 1).split(u',', Qt::SkipEmptyParts);
        const QStringList keys = keysOf(guess.of(line.section(u'\t', 0, 0)));
        ++remarks;
        labels += static_cast<int>(wanted.size());
        suggested += keys.isEmpty() ? 0 : 1;
        first += !keys.isEmpty() && wanted.contains(keys[0]) ? 1 : 0;
        for (const QString &key : wanted)
            found += keys.contains(key) ? 1 : 0;
        if (keys.isEmpty() != wanted.isEmpty() || (!keys.isEmpty() && !wanted.contains(keys[0])))
            std::printf("  %s -> %s\n", qUtf8Printable(line), qUtf8Printable(keys.join(u',')));
    }
    const double precision = static_cast<double>(first) / suggested;
    const double recall = static_cast<double>(found) / labels;
    std::printf("topics suggested for %d of %d remarks: precision at one %.3f, recall among three %.3f\n", suggested, remarks, precision, recall);
    CHECK(precision >= 0.85);
    CHECK(recall >= 0.85);
}
