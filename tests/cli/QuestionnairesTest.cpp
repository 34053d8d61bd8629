// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>

using namespace eldin::test;
using namespace Qt::StringLiterals;

TEST_CASE("list questionnaires tells each choice and what was written in own words", "[cli][questionnaire]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QJsonArray rows = cli.rows({u"list"_s, file, u"questionnaires"_s});
    REQUIRE(rows.size() == 4);
    CHECK(rows[0][u"sheets"].toInt() == 20);
    CHECK(rows[1][u"choices"].toArray().size() == 5);
    const QJsonArray words = rows[3][u"words"].toArray();
    REQUIRE(words.size() == 9);
    CHECK(words[0][u"stage"] == u"before"_s);
    CHECK(words[0][u"number"].toInt() > 0);
    CHECK_FALSE(words[0][u"text"].toString().isEmpty());
    CHECK(cli.rows({u"list"_s, file, u"questionnaires"_s, u"--hearing"_s, u"latest"_s}).isEmpty());
}

TEST_CASE("a telephone on a questionnaire goes into the office's export and into none for everybody", "[cli][questionnaire][privacy]")
{
    const Cli cli;
    const QString file = cli.sample();
    const auto exported = [&](const QString &name, const QStringList &more) {
        cli.done(QStringList {u"export"_s, file, u"--to"_s, cli.path(name), u"--format"_s, u"csv"_s} + more);
        QFile table(QDir(cli.path(name)).filePath(u"questionnaire_words.csv"_s));
        REQUIRE(table.open(QIODevice::ReadOnly));
        return QString::fromUtf8(table.readAll());
    };
    CHECK(exported(u"own"_s, {}).contains(u"0700 000 199"_s));
    const QString forAll = exported(u"public"_s, {u"--public"_s});
    CHECK_FALSE(forAll.contains(u"0700 000 199"_s));
    CHECK(forAll.contains(u"Баяндама жөнөкөй тил менен"_s));
}
