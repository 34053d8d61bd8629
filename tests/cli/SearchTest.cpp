// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

using namespace eldin::test;
using namespace Qt::StringLiterals;

TEST_CASE("search finds everything by any form of a word, the best first", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString id = cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Таза суунун түтүгүн тартып бергиле"_s,
                                 u"--amount"_s, u"250000"_s})[u"id"].toString();
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s, u"Дороги когда отремонтируют?"_s});
    const QJsonArray found = cli.rows({u"search"_s, file, u"суу"_s});
    REQUIRE_FALSE(found.isEmpty()); // wordings of papers that say it come behind
    CHECK(found[0][u"id"].toString() == id);
    CHECK(found[0][u"type"].toString() == u"remark");
    CHECK(found[0][u"title"].toString() == u"1-1");
    CHECK(found[0][u"snippet"].toString() == u"Таза суунун түтүгүн тартып бергиле");
    CHECK(found[0][u"score"].toDouble() > 0);
    CHECK(found[0][u"score"].toDouble() <= 1);
    CHECK(cli.rows({u"search"_s, file, u"түрү:сунуш сумма:>200 миң"_s}).size() == 1);
    CHECK(cli.rows({u"search"_s, file, u"вид:вопрос дорога"_s}).size() == 1);
    CHECK(cli.rows({u"search"_s, file, u"kind:person Асанова"_s}).isEmpty());
    CHECK(cli.rows({u"search"_s, file, u"жокнерсе"_s}).isEmpty());
    CHECK(cli.rows({u"search"_s, file, u"kind:hearing 2026"_s, u"--limit"_s, u"1"_s}).size() <= 1);
}

TEST_CASE("search without a word, or with a wrong limit, is wrong usage", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK(cli.run({u"search"_s, file, u" ?! "_s}).code == 2);
    CHECK(cli.run({u"search"_s, file, u"суу"_s, u"--limit"_s, u"0"_s}).code == 2);
    CHECK(cli.run({u"search"_s, file}).code == 2);
    CHECK(cli.run({u"search"_s, cli.path(u"жок.eldin"_s), u"суу"_s}).code == 3);
}

TEST_CASE("what was said twice is listed, put together, taken apart and kept apart", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    QStringList said;
    for (const QString &text : {u"Мектептин алдына жарык керек"_s, u"Айыл өкмөтүнө рахмат"_s, u"Жарык керек мектептин алдына"_s})
        said += cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, text})[u"id"].toString();
    const QStringList ask {u"similar"_s, file, u"--all"_s, u"--hearing"_s, u"latest"_s};
    const QJsonArray groups = cli.rows(ask);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0][u"lead"].toString() == said[0]);
    CHECK(groups[0][u"score"].toDouble() == 1);
    REQUIRE(groups[0][u"remarks"].toArray().size() == 2);
    CHECK(groups[0][u"remarks"][1][u"id"].toString() == said[2]);
    CHECK(groups[0][u"remarks"][1][u"label"].toString() == u"1-3");
    CHECK(cli.done({u"group"_s, file, said[0], said[2]})[u"lead"].toString() == said[0]);
    CHECK(cli.rows(ask).isEmpty());
    cli.done({u"ungroup"_s, file, said[2]});
    CHECK(cli.rows(ask).size() == 1);
    cli.done({u"apart"_s, file, said[0], said[2]});
    CHECK(cli.rows(ask).isEmpty());
    CHECK_FALSE(cli.rows({u"undo"_s, file}).isEmpty());
    CHECK(cli.rows(ask).size() == 1);
    CHECK(cli.run({u"group"_s, file, said[0]}).code == 2);
    CHECK(cli.run({u"apart"_s, file, said[0], said[0]}).code == 2);
    CHECK(cli.run({u"similar"_s, file, u"--all"_s, u"--text"_s, u"жарык"_s}).code == 2);
    CHECK(cli.run({u"similar"_s, file, u"--text"_s, u"жарык"_s, u"--hearing"_s, u"latest"_s}).code == 2);
    CHECK(cli.run({u"group"_s, file, said[0], u"жок"_s}).code != 0);
}

TEST_CASE("search in a copy for everybody finds no person by any name, number or address of the document", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.sample();
    cli.done({u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s, u"--name"_s, u"Түлөбердиева Кызжибек"_s, u"--phone"_s, u"0778 456789"_s});
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Мен Түлөбердиевамын, 0778456789: ысыксуутүтүк керек"_s});
    const QString out = cli.path(u"public.eldin"_s);
    cli.done({u"share"_s, file, u"-o"_s, out, u"--public"_s});
    QStringList words {u"ысыксуутүтүк"_s, u"0778456789"_s};
    for (const QString &word : words)
        REQUIRE_FALSE(cli.rows({u"search"_s, file, word}).isEmpty());
    QSet<QString> values;
    for (const QJsonValue &row : cli.rows({u"list"_s, file, u"people"_s}))
        values += row[u"name"].toString();
    for (const QJsonValue &row : cli.rows({u"list"_s, file, u"participants"_s}))
        values += row[u"phone"].toString();
    values.remove(QString());
    REQUIRE(values.size() > 60);
    // Each as a whole; the words of each are gone through where no program is started for each of them (PublicSearchTest).
    for (const QString &value : std::as_const(values)) {
        for (const QJsonValue &found : cli.rows({u"search"_s, out, value})) {
            CAPTURE(value, found[u"title"].toString(), found[u"snippet"].toString());
            CHECK(found[u"type"].toString() != u"person");
            CHECK_FALSE(found[u"snippet"].toString().contains(value));
            CHECK_FALSE(found[u"title"].toString().contains(value));
        }
    }
    words += u"Түлөбердиева"_s;
    for (const QString &word : std::as_const(words))
        CHECK(cli.rows({u"search"_s, out, word}).isEmpty());
    CHECK(cli.rows({u"search"_s, out, u"kind:person"_s}).isEmpty());
}
