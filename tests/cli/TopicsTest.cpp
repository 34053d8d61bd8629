// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject named(const QJsonArray &rows, const QString &name)
{
    for (const QJsonValue row : rows) {
        if (row[u"name"].toString() == name)
            return row.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("topics are listed in the language asked for, with what people typed freely behind", "[cli][topics]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Суу жок"_s, u"--topic"_s, u"Питьевая вода"_s,
              u"--topic"_s, u"мончо"_s});
    const QJsonArray rows = cli.rows({u"--language"_s, u"en"_s, u"list"_s, file, u"topics"_s});
    CHECK(rows.size() > 18);
    const QJsonObject water = named(rows, u"Drinking water"_s);
    CHECK(water[u"key"].toString() == u"water");
    CHECK(water[u"names"][u"ky"].toString() == u"Ичүүчү суу");
    CHECK(water[u"remarks"].toInt() == 1);
    REQUIRE(water[u"villages"].toArray().size() == 1); // nobody said which
    CHECK(water[u"villages"][0][u"settlement"].isNull());
    CHECK(water[u"villages"][0][u"remarks"].toInt() == 1);
    CHECK(named(rows, u"мончо"_s)[u"listed"].toBool(true) == false);
    const QJsonArray remarks = cli.rows({u"--language"_s, u"en"_s, u"list"_s, file, u"remarks"_s});
    CHECK(remarks[0][u"topics"].toArray().contains(u"Drinking water"_s));
}

TEST_CASE("search says that it was the topic that it found", "[cli][topics]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Түтүк тешик"_s, u"--topic"_s, u"Питьевая вода"_s});
    const QJsonArray found = cli.rows({u"--language"_s, u"ru"_s, u"search"_s, file, u"ичүүчү"_s});
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found[0][u"snippet"].toString() == u"Тема: Питьевая вода (Ичүүчү суу) · Түтүк тешик");
    CHECK(found[0][u"topic"].toString() == u"Питьевая вода");
    const QJsonArray said = cli.rows({u"search"_s, file, u"түтүк"_s});
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said[0][u"snippet"].toString() == u"Түтүк тешик");
    CHECK(said[0][u"topic"].isNull());
}

TEST_CASE("a topic is added, renamed, hidden and put back, and undo takes each back", "[cli][topics]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK_FALSE(cli.done({u"add"_s, u"topic"_s, file, u"--ky"_s, u"Мончо"_s, u"--ru"_s, u"Баня"_s, u"--keywords-ru"_s, u"баня, парилка"_s})[u"id"].toString().isEmpty());
    CHECK(named(cli.rows({u"--language"_s, u"ru"_s, u"list"_s, file, u"topics"_s}), u"Баня"_s)[u"keywords"][u"ru"].toString() == u"баня, парилка");
    cli.done({u"edit"_s, u"topic"_s, file, u"Баня"_s, u"--hide"_s, u"--en"_s, u"Bath house"_s});
    CHECK(named(cli.rows({u"--language"_s, u"en"_s, u"list"_s, file, u"topics"_s}), u"Bath house"_s)[u"hidden"].toBool());
    cli.done({u"edit"_s, u"topic"_s, file, u"баня"_s, u"--before"_s, u"water"_s});
    CHECK(cli.rows({u"--language"_s, u"ru"_s, u"list"_s, file, u"topics"_s})[0][u"name"].toString() == u"Баня");
    CHECK_FALSE(cli.rows({u"undo"_s, file, u"--count"_s, u"3"_s}).isEmpty());
    CHECK(named(cli.rows({u"--language"_s, u"ru"_s, u"list"_s, file, u"topics"_s}), u"Баня"_s).isEmpty());
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("a topic that cannot be is refused with a reason", "[cli][topics]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK(cli.run({u"add"_s, u"topic"_s, file}).code != 0);
    CHECK(cli.run({u"add"_s, u"topic"_s, file, u"--ky"_s, u"ичүүчү суу"_s}).code != 0);
    CHECK(cli.run({u"edit"_s, u"topic"_s, file, u"water"_s, u"--remove"_s}).code == 1);
    CHECK(cli.run({u"edit"_s, u"topic"_s, file, u"жок тема"_s, u"--hide"_s}).code != 0);
    CHECK(cli.run({u"edit"_s, u"topic"_s, file, u"water"_s, u"--hide"_s, u"--show"_s}).code == 2);
    // What would be dropped is not dropped in silence.
    CHECK(cli.run({u"edit"_s, u"topic"_s, file, u"water"_s, u"--restore"_s, u"--hide"_s}).code == 2);
    CHECK(cli.run({u"edit"_s, u"topic"_s, file, u"water"_s, u"--before"_s, u"roads"_s, u"--ky"_s, u"Суу"_s}).code == 2);
    CHECK(cli.run({u"edit"_s, u"topic"_s, file, u"water"_s, u"--remove"_s, u"--restore"_s}).code == 2);
    cli.done({u"edit"_s, u"topic"_s, file, u"water"_s, u"--ky"_s, u"Таза суу"_s});
    CHECK(cli.done({u"--language"_s, u"ky"_s, u"edit"_s, u"topic"_s, file, u"water"_s, u"--restore"_s})[u"topic"].toString() == u"Ичүүчү суу");
}

TEST_CASE("topics are suggested for words, and for all remarks that have none, without writing", "[cli][topics]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Фонарь койгула"_s});
    const QJsonArray words = cli.rows({u"--language"_s, u"ru"_s, u"suggest"_s, u"topics"_s, file, u"--text"_s, u"Мектепке көмүр керек"_s});
    REQUIRE(words.size() == 2);
    CHECK_FALSE(words[0][u"words"].toArray().isEmpty());
    const QJsonArray rows = cli.rows({u"suggest"_s, u"topics"_s, file});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"suggested"].toArray()[0][u"topic"].toString() == u"Көчө жарыгы");
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s})[0][u"topics"].toArray().isEmpty());
}
