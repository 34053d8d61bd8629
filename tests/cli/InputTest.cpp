// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QFile>

using namespace eldin::test;
using namespace Qt::StringLiterals;

TEST_CASE("record refuses what it would read wrongly or not at all", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    for (const char *line : {R"({"text":"Суу","amount":true})", R"({"text":"Суу","amount":{}})", R"({"text":"Суу","amount":"120,000"})",
                             R"({"text":"Суу","kind":5})", R"({"text":"Суу","person":5})", R"({"text":"Суу","topics":"жол"})",
                             R"({"text":"Суу","topics":[1]})", R"({"text":["Суу"]})", R"({"text":"Суу","line":"7063"})"}) {
        INFO(line);
        const CliRun run = cli.run({u"record"_s, file, u"--meeting"_s, u"latest"_s}, QByteArray(line) + '\n');
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.error.isEmpty());
    }
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).isEmpty());
}

TEST_CASE("a second answer keeps what it does not say again", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString proposal = cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s,
                                       u"Жарык керек"_s})[u"id"]
                                 .toString();
    cli.done({u"respond"_s, file, proposal, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат бар"_s, u"--amount"_s, u"120000"_s,
              u"--responsible"_s, u"Айыл өкмөтү"_s, u"--deadline"_s, u"2027-09-01"_s});
    cli.done({u"respond"_s, file, proposal, u"--decision"_s, u"partly"_s, u"--reason"_s, u"Жарымы быйыл"_s});
    const QJsonArray rows = cli.rows({u"list"_s, file, u"responses"_s});
    REQUIRE(rows.size() == 1);
    CHECK(column(rows, {u"decision"_s, u"reason"_s, u"amount"_s, u"responsible"_s, u"deadline"_s})
          == QStringList {u"partly|Жарымы быйыл|120000.00|Айыл өкмөтү|2027-09-01"_s});
}

TEST_CASE("what does not fit is named with its reason", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const auto error = [&](const QStringList &arguments, int code) {
        const CliRun run = cli.run(arguments + QStringList {u"--language"_s, u"ru"_s});
        CHECK(run.code == code);
        return QString::fromUtf8(run.error);
    };
    CHECK(error({u"list"_s, file, u"remarks"_s, u"--hearing"_s, u"Фрунзе"_s}, 1).contains(u"«Фрунзе» не найдено"));
    CHECK(error({u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s, u"--age-group"_s, u"99"_s}, 1).contains(u"99"));
    CHECK(error({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Суу"_s, u"--line"_s,
                 u"foo"_s},
                1)
              .contains(u"foo"));
    CHECK(error({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Суу"_s, u"--amount"_s,
                 u"120.000"_s},
                2)
              .contains(u"amount"));
    const QString table = cli.path(u"бюджет.csv"_s);
    QFile csv(table);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Аталышы;Сумма, миң сом\nСалык;10,5\nЖыйым;2,5\nБардыгы;13\n");
    csv.close();
    for (const char16_t *year : {u"1", u"-5", u"0", u"99999"})
        CHECK(error({u"import"_s, u"budget"_s, file, table, u"--year"_s, QString::fromUtf16(year)}, 2).contains(u"2027"));
    const QString assumed = QString::fromUtf8(
        cli.run({u"import"_s, u"budget"_s, file, table, u"--year"_s, u"2027"_s, u"--stage"_s, u"draft"_s, u"--json"_s, u"--language"_s, u"ru"_s}).out);
    CHECK_FALSE(assumed.contains(u"\":"_s + u" не указано"_s));
    CHECK_FALSE(assumed.contains(u"принято: revenue"));
}

TEST_CASE("help and usage are wholly in the language asked for", "[cli]")
{
    const Cli cli;
    const QString help = QString::fromUtf8(cli.run({u"record"_s, u"--help"_s, u"--language"_s, u"ru"_s}).out);
    CHECK(help.contains(u"Параметры:"));
    CHECK_FALSE(help.contains(u"Options"));
    CHECK(QString::fromUtf8(cli.run({u"record"_s, u"f"_s, u"--foo"_s, u"--language"_s, u"ky"_s}).error).contains(u"деген параметр жок"));
}
