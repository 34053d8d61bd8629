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

TEST_CASE("record takes an amount to the last tyiyn, or refuses it by name", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const auto recorded = [&](const QByteArray &amount) {
        const QByteArray line = R"({"text":"Көпүрө \"7\" 15","topics":["2027"],"amount":)" + amount + "}\n";
        const CliRun run = cli.run({u"record"_s, file, u"--meeting"_s, u"latest"_s, u"--language"_s, u"en"_s, u"--json"_s}, line);
        if (run.code == 0)
            return cli.rows({u"list"_s, file, u"remarks"_s}).last()[u"amount"].toString();
        CHECK(run.out.isEmpty());
        return QString::fromUtf8(run.error).trimmed();
    };
    CHECK(recorded("123456789012.35") == u"123456789012.35");
    CHECK(recorded("90071992547409.93") == u"90071992547409.93"); // a double has .92 or .94
    CHECK(recorded("9007199254740993") == u"9007199254740993.00");
    CHECK(recorded("\"90071992547409.93\"") == u"90071992547409.93");
    CHECK(recorded("0.1") == u"0.10");
    for (const char *figure : {"0.30000000000000004", "120000.005", "0.10000000000000000000001", "1e5", "99999999999999999999"}) {
        INFO(figure);
        CHECK(recorded(figure) == u"Line 1: “amount” takes an amount in som such as 120000 or 120000.50, not "_s + QLatin1StringView(figure) + u'.');
    }
    CHECK(recorded("1,\"amount\":2").contains(u"not 1 2"));
    CHECK(recorded("-5").contains(u"must not be negative"));
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).size() == 5);
}

TEST_CASE("a text with U+0000 is refused by name", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    for (const char *line : {R"({"text":"Суу\u0000жок"})", R"({"text":"Суу","topics":["Суу\u0000жок"]})"}) {
        const CliRun run = cli.run({u"record"_s, file, u"--meeting"_s, u"latest"_s, u"--language"_s, u"en"_s}, QByteArray(line) + '\n');
        INFO(line);
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK(QString::fromUtf8(run.error).contains(u"U+0000, here shown as ␀): Суу␀жок"));
    }
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).isEmpty());
    // A table names the cell.
    const QString table = cli.path(u"бюджет.csv"_s);
    QFile csv(table);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    QString cells = u"Аталышы;Код;Сумма, сом\nСалык;11;10\nЖыйым;12;2\n"_s;
    cells.replace(u"Жыйым"_s, u"Жый"_s + QChar(QChar::Null) + u"ым"_s);
    csv.write(QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(cells.utf16()), cells.size() * 2));
    csv.close();
    const CliRun import = cli.run({u"import"_s, u"budget"_s, file, table, u"--year"_s, u"2027"_s, u"--stage"_s, u"draft"_s, u"--json"_s});
    CHECK(import.code == 1);
    CHECK(column(import.object()[u"problems"].toArray(), {u"cell"_s, u"severity"_s, u"code"_s, u"value"_s})
              .contains(u"A3|error|null-character|Жый␀ым"_s));
    CHECK(cli.rows({u"list"_s, file, u"budgets"_s}).isEmpty());
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("a second answer keeps what it does not say again", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString proposal = cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s,
                                       u"Жарык керек"_s})[u"id"]
                                 .toString();
    cli.done({u"respond"_s, file, proposal, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат бар"_s, u"--amount"_s, u"120000"_s,
              u"--responsible"_s, u"Айыл өкмөтү"_s, u"--deadline"_s, u"2027-09-01"_s, u"--source"_s, u" Жергиликтүү  бюджет "_s});
    cli.done({u"respond"_s, file, proposal, u"--decision"_s, u"partly"_s, u"--reason"_s, u"Жарымы быйыл"_s});
    const QJsonArray rows = cli.rows({u"list"_s, file, u"responses"_s});
    REQUIRE(rows.size() == 1);
    CHECK(column(rows, {u"decision"_s, u"reason"_s, u"amount"_s, u"money_source"_s, u"responsible"_s, u"deadline"_s})
          == QStringList {u"partly|Жарымы быйыл|120000.00|Жергиликтүү бюджет|Айыл өкмөтү|2027-09-01"_s});
    // What is no longer granted has no source.
    cli.done({u"respond"_s, file, proposal, u"--decision"_s, u"rejected"_s, u"--reason"_s, u"Каражат жок"_s});
    CHECK(column(cli.rows({u"list"_s, file, u"responses"_s}), {u"decision"_s, u"money_source"_s}) == QStringList {u"rejected|"_s});
}

TEST_CASE("what was put off is listed once its day has come", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const auto putOff = [&](const QDate &until) {
        const QString proposal = cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Жарык керек"_s})[u"id"].toString();
        cli.done({u"respond"_s, file, proposal, u"--decision"_s, u"deferred"_s, u"--reason"_s, u"Долбоор керек"_s, u"--deadline"_s, until.toString(Qt::ISODate)});
        return proposal;
    };
    putOff(QDate(2099, 1, 1));
    const QString due = putOff(QDate(2024, 3, 1));
    CHECK(column(cli.rows({u"list"_s, file, u"waiting"_s}), {u"remark"_s, u"why"_s, u"day"_s, u"prepared_by"_s}) == QStringList {due + u"|put_off|2024-03-01|"_s});
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
