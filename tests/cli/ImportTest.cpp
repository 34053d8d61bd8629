// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString table(const char *name)
{
    return eldin::test::sourcePath(QStringLiteral("tests/data/budgets/%1")).arg(QString::fromLatin1(name));
}

QString sampleTable(const char *name)
{
    return eldin::test::sourcePath(QStringLiteral("resources/samples/%1")).arg(QString::fromLatin1(name));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString newDocument(const Cli &cli, const char *name = "бюджет.eldin")
{
    const QString file = cli.path(QString::fromUtf8(name));
    cli.done({u"create"_s, file, u"--municipality"_s, u"Александровка"_s});
    return file;
}

QStringList linesOf(const Cli &cli, const QString &file)
{
    return column(cli.rows({u"list"_s, file, u"lines"_s}), {u"section"_s, u"code"_s, u"name"_s, u"amount"_s});
}

} // namespace

TEST_CASE("a wrong total is named with its cell and nothing is imported", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QByteArray before = contents(file);
    for (const char *name : {"alexandrovka-2020.xlsx", "alexandrovka-2020.ods", "alexandrovka-2020.csv"}) {
        const CliRun run = cli.run({u"import"_s, u"budget"_s, file, table(name), u"--json"_s});
        INFO(name << '\n' << run.error.toStdString());
        CHECK(run.code == 1);
        const QJsonObject result = run.object();
        CHECK_FALSE(result[u"committed"].toBool());
        REQUIRE(result[u"gaps"].toArray().size() == 1);
        const QJsonObject gap = result[u"gaps"][0].toObject();
        CHECK(gap[u"cell"].toString() == u"C24");
        CHECK(gap[u"stated"].toString() == u"20868500.00");
        CHECK(gap[u"computed"].toString() == u"21689400.00");
        CHECK(gap[u"difference"].toString() == u"-820900.00");
        CHECK(run.error.contains("C24"));
        CHECK(run.error.contains("820,9"));
        CHECK(result[u"budgets"][0][u"id"].isNull());
        CHECK(result[u"budgets"][0][u"revenue"].toString() == u"21689400.00");
    }
    CHECK(contents(file) == before);
}

TEST_CASE("accepted gaps are imported with the reason and each line knows its cell", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, table("alexandrovka-2020.xlsx"),
                                         u"--accept-gaps"_s, u"Сайттагы жыйынтык туура эмес"_s});
    CHECK(result[u"committed"].toBool());
    for (const char16_t *key : {u"format", u"sheet", u"header_row", u"unit", u"columns", u"rows_read",
                                u"lines", u"subtotals", u"left_out", u"budgets", u"gaps", u"problems"})
        CHECK(result.contains(QStringView(key)));
    CHECK(result[u"format"].toString() == u"xlsx");
    CHECK(result[u"unit"].toString() == u"thousand-som");
    CHECK(result[u"lines"].toInt() == 17);
    const QJsonArray imports = cli.rows({u"list"_s, file, u"imports"_s});
    REQUIRE(imports.size() == 1);
    CHECK(imports[0][u"accepted_gaps"].toString() == u"Сайттагы жыйынтык туура эмес");
    CHECK(column(imports[0][u"gaps"].toArray(), {u"cell"_s, u"stated"_s, u"computed"_s, u"reason"_s})
          == QStringList{u"C24|20868500.00|21689400.00|Сайттагы жыйынтык туура эмес"_s});
    CHECK(imports[0][u"file"].toString() == u"alexandrovka-2020.xlsx");
    CHECK(imports[0][u"sha256"].toString().toLatin1()
          == QCryptographicHash::hash(contents(table("alexandrovka-2020.xlsx")), QCryptographicHash::Sha256)
                 .toHex());
    QSet<QString> cells;
    for (const QJsonValue line : cli.rows({u"list"_s, file, u"lines"_s})) {
        CHECK(line[u"source"][u"file"].toString() == u"alexandrovka-2020.xlsx");
        cells.insert(line[u"source"][u"cell"].toString());
        CHECK(line[u"entered"].isNull());
    }
    CHECK(cells.size() == 17);
    CHECK(cli.done({u"info"_s, file})[u"budgets"][0][u"revenue"].toString() == u"21689400.00");
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("names go into the language that is said, and a wrong one is refused", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QStringList import {u"import"_s, u"budget"_s, file, table("alexandrovka-2020.xlsx"), u"--accept-gaps"_s};
    CHECK(cli.done(import + QStringList {u"--dry-run"_s})[u"language"].toString() == u"ky");
    CHECK(cli.done(import + QStringList {u"--names-language"_s, u"ru"_s})[u"language"].toString() == u"ru");
    const CliRun refused = cli.run(import + QStringList {u"--names-language"_s, u"song"_s});
    CHECK(refused.code == 2);
    CHECK(refused.error.contains("--names-language"));
}

TEST_CASE("a figure of the sample, which came from no file, names who entered it and when", "[cli][import]")
{
    const Cli cli;
    const QJsonArray lines = cli.rows({u"list"_s, cli.sample(), u"lines"_s});
    REQUIRE_FALSE(lines.isEmpty());
    for (const QJsonValue line : lines) {
        CHECK(line[u"source"].isNull());
        CHECK_FALSE(line[u"entered"][u"by"].toString().isEmpty());
        CHECK(QDateTime::fromString(line[u"entered"][u"at"].toString(), Qt::ISODate).isValid());
    }
}

TEST_CASE("gaps may be accepted without a reason", "[cli][import]")
{
    const Cli cli;
    for (const QStringList &arguments : std::vector<QStringList>{
             {u"--accept-gaps"_s}, {u"--accept-gaps"_s, u"--year"_s, u"2020"_s}, {u"--accept-gaps="_s}}) {
        const QString file = newDocument(cli);
        const QJsonObject result = cli.done(
            QStringList{u"import"_s, u"budget"_s, file, table("alexandrovka-2020.xlsx")} + arguments);
        CHECK(result[u"committed"].toBool());
        CHECK(cli.rows({u"list"_s, file, u"lines"_s}).size() == 17);
        QFile::remove(file);
    }
}

TEST_CASE("a lost decimal comma is recognised among three years", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const CliRun run
        = cli.run({u"import"_s, u"budget"_s, file, table("kara-kujur-2021-2023.xlsx"), u"--json"_s});
    CHECK(run.code == 1);
    const QJsonObject result = run.object();
    CHECK_FALSE(result[u"committed"].toBool());
    CHECK(column(result[u"gaps"].toArray(), {u"cell"_s, u"stated"_s, u"computed"_s, u"cause"_s, u"suspect"_s}).first()
          == u"D7|85986000.00|8598600.00|lost-decimal-comma|D7");
    CHECK(run.error.contains("D7 уячасын караңыз"));
    CHECK(column(result[u"budgets"].toArray(), {u"year"_s, u"stage"_s, u"lines"_s, u"revenue"_s})
          == QStringList{u"2021|forecast|2|8554400.00"_s, u"2022|forecast|2|8598600.00"_s,
                         u"2023|forecast|2|8600400.00"_s});
    cli.done({u"import"_s, u"budget"_s, file, table("kara-kujur-2021-2023.xlsx"), u"--accept-gaps"_s,
              u"үтүр жоголгон"_s});
    CHECK(cli.rows({u"list"_s, file, u"budgets"_s}).size() == 3);
}

TEST_CASE("a sound table is imported as it stands, once or as a second version", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QStringList import{u"import"_s,  u"budget"_s,  file, table("kazan-kuigan-2022.xlsx"),
                             u"--stage"_s, u"approved"_s};
    const QJsonObject dry = cli.done(import + QStringList{u"--dry-run"_s});
    CHECK_FALSE(dry[u"committed"].toBool());
    CHECK(cli.rows({u"list"_s, file, u"budgets"_s}).isEmpty());
    const QJsonObject result = cli.done(import);
    CHECK(result[u"committed"].toBool());
    CHECK(result[u"gaps"].toArray().isEmpty());
    CHECK(column(cli.rows({u"list"_s, file, u"budgets"_s}),
                 {u"year"_s, u"stage"_s, u"version"_s, u"lines"_s, u"revenue"_s})
          == QStringList{u"2022|approved|1|4|5453600.00"_s});
    CHECK(result[u"compared"].toArray().isEmpty());
    // The same once more changes nothing, and says so.
    const QByteArray before = contents(file);
    const QJsonObject again = cli.done(import);
    CHECK_FALSE(again[u"committed"].toBool());
    CHECK(column(again[u"problems"].toArray(), {u"severity"_s, u"code"_s}).contains(u"note|unchanged"_s));
    CHECK(again[u"budgets"][0][u"id"] == result[u"budgets"][0][u"id"]);
    CHECK(contents(file) == before);
    // A change makes a new version.
    cli.done(import + QStringList {u"--unit"_s, u"som"_s});
    CHECK(column(cli.rows({u"list"_s, file, u"budgets"_s}), {u"version"_s, u"fixed"_s})
          == QStringList{u"1|false"_s, u"2|false"_s});
}

TEST_CASE("every kind of file gives the same lines", "[cli][import]")
{
    const Cli cli;
    const auto imported = [&](const QString &path) {
        const QString file = newDocument(cli, "эгиз.eldin");
        cli.done({u"import"_s, u"budget"_s, file, path, u"--accept-gaps"_s, u"тест"_s, u"--stage"_s,
                  u"approved"_s});
        const QStringList lines = linesOf(cli, file);
        QFile::remove(file);
        return lines;
    };
    const QStringList alexandrovka = imported(table("alexandrovka-2020.xlsx"));
    CHECK(alexandrovka.size() == 17);
    CHECK(imported(table("alexandrovka-2020.ods")) == alexandrovka);
    CHECK(imported(table("alexandrovka-2020.csv")) == alexandrovka);
    CHECK(imported(table("alexandrovka-2020.xls")) == alexandrovka);
    CHECK(imported(table("expenditure-function-economic.xls"))
          == imported(table("expenditure-function-economic.xlsx")));
    CHECK(imported(table("kazan-kuigan-2022.xls")) == imported(table("kazan-kuigan-2022.xlsx")));
    CHECK(imported(table("kazan-kuigan-2022.ods")) == imported(table("kazan-kuigan-2022.xlsx")));
    CHECK(imported(table("ak-bulak-2027-draft.ods")) == imported(sampleTable("ak-bulak-2027-draft.xlsx")));
}

TEST_CASE("undo after an import brings back what was, redo the import", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    cli.done({u"import"_s, u"budget"_s, file, sampleTable("ak-bulak-2027-draft.xlsx")});
    const QStringList lines = linesOf(cli, file);
    CHECK(lines.size() > 200);
    cli.rows({u"undo"_s, file});
    for (const char16_t *what : {u"budgets", u"lines", u"imports"})
        CHECK(cli.rows({u"list"_s, file, QString::fromUtf16(what)}).isEmpty());
    cli.rows({u"redo"_s, file});
    CHECK(linesOf(cli, file) == lines);
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("the workbook of Ak-Bulak gives the budgets of the sample to the last tyiyn", "[cli][import]")
{
    const Cli cli;
    const QString sample = cli.sample();
    const QString file = newDocument(cli);
    const QStringList keys{u"year"_s,        u"stage"_s,     u"revenue"_s,
                           u"expenditure"_s, u"financing"_s, u"balance"_s};
    QStringList inSample = column(cli.rows({u"list"_s, sample, u"budgets"_s}), keys);
    inSample.removeIf(
        [](const QString &budget) { return budget.contains(u"approved"); }); // not in the workbook
    for (const char *name : {"ak-bulak-2027-draft.xlsx", "ak-bulak-2027-draft-ru.xlsx"}) {
        const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, sampleTable(name)});
        CHECK(result[u"problems"].toArray().isEmpty());
        // The opening balance is financing in both; closing balances follow from the rest.
        const QJsonArray budgets = cli.rows({u"list"_s, file, u"budgets"_s});
        CHECK(column(budgets, keys) == inSample);
        for (const QJsonValue budget : budgets) {
            const auto amounts = [&](const QString &document, const QString &id) {
                QStringList lines = column(cli.rows({u"list"_s, document, u"lines"_s, u"--budget"_s, id}),
                                           {u"section"_s, u"function"_s, u"economic"_s, u"amount"_s});
                lines.sort();
                return lines;
            };
            for (const QJsonValue other : cli.rows({u"list"_s, sample, u"budgets"_s})) {
                if (other[u"year"] == budget[u"year"] && other[u"stage"] == budget[u"stage"])
                    CHECK(amounts(file, budget[u"id"].toString())
                          == amounts(sample, other[u"id"].toString()));
            }
        }
        cli.rows({u"undo"_s, file});
    }
}

TEST_CASE("a profile says what the columns mean, and is found again for the next file of the shape", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const auto table = [&](const QString &name, const char *text) {
        const QString path = cli.path(name);
        QFile csv(path);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write(text);
        return path;
    };
    const QString profile = table(u"профиль.json"_s, R"({"unit":"thousand-som","columns":{"B":{"role":"ignored"},"C":{"role":"amount","stage":"draft"}}})");
    const QString first = table(u"2026.csv"_s, "Аталышы;А;Б\nСуу;1,5;2,5\nЖол;1,0;1,0\nБардыгы;2,5;3,5\n");
    const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, first, u"--year"_s, u"2026"_s, u"--profile"_s, profile});
    CHECK(result[u"committed"].toBool());
    CHECK(result[u"budgets"].toArray().size() == 1);
    CHECK(result[u"budgets"][0][u"expenditure"].toString() == u"3500.00");
    CHECK(result[u"profile"].isNull());
    const QJsonArray kept = cli.rows({u"list"_s, file, u"profiles"_s});
    REQUIRE(kept.size() == 1);
    CHECK(kept[0][u"mapping"][u"columns"][u"B"][u"role"].toString() == u"ignored");

    const QString next = table(u"2027.csv"_s, "Аталышы;А;Б\nСуу;1,5;4,5\nЖол;1,0;1,0\nБардыгы;2,5;5,5\n");
    const QJsonObject again = cli.done({u"import"_s, u"budget"_s, file, next, u"--year"_s, u"2027"_s});
    CHECK(again[u"profile"].toString() == u"2026.csv");
    CHECK(again[u"budgets"][0][u"expenditure"].toString() == u"5500.00");

    const QString song = table(u"song.json"_s, R"({"columns":{"B":{"role":"song"}}})");
    const CliRun refused = cli.run({u"import"_s, u"budget"_s, file, next, u"--year"_s, u"2027"_s, u"--profile"_s, song});
    CHECK(refused.code == 1);
    CHECK(refused.error.contains("song"));
    CHECK(cli.run({u"import"_s, u"budget"_s, file, next, u"--profile"_s, cli.path(u"жок.json"_s)}).code == 3);
}

TEST_CASE("a municipality's own list of synonyms is used where it lies beside the settings", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QString path = cli.path(u"таблица.csv"_s);
    QFile rows(path);
    REQUIRE(rows.open(QIODevice::WriteOnly));
    rows.write("2027-жылдын бюджетинин долбоорунун чыгашалары, миң сом\nАталышы;2027 долбоор\nЖол;100,5\nСуу;50\nҮстүнө чыгарганда;150,5\n");
    rows.close();
    const QStringList import{u"import"_s, u"budget"_s, file, path, u"--dry-run"_s};
    // Without the list the row is a riddle that nobody but a person can solve.
    const CliRun riddle = cli.run(import + QStringList {u"--json"_s});
    CHECK(riddle.code == 1);
    CHECK(column(riddle.object()[u"problems"].toArray(), {u"cell"_s, u"severity"_s, u"code"_s}) == QStringList {u"B5|error|total-or-line"_s});
    REQUIRE(QDir(cli.path(u"config"_s)).mkpath(u"eldin-unu"_s));
    QFile list(cli.path(u"config/eldin-unu/synonyms.txt"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("# биздин сөздөр\nбардыгы = үстүнө чыгарганда\nката сап\n");
    list.close();
    const QJsonObject result = cli.done(import);
    CHECK(result[u"lines"].toInt() == 2);
    CHECK(result[u"subtotals"].toInt() == 1);
    CHECK(column(result[u"problems"].toArray(), {u"cell"_s, u"severity"_s, u"code"_s}) == QStringList{u"3|warning|no-synonym"_s});
}

TEST_CASE("letters of names are repaired only where that is asked for, and each repair is listed", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QString path = cli.path(u"таблица.csv"_s);
    QFile rows(path);
    REQUIRE(rows.open(QIODevice::WriteOnly));
    rows.write("Аталышы;2027-жыл, долбоор, миң сом\nКыймылсыз мулк салыгы;100,5\nЖер caлыгы;50,0\nБардыгы;150,5\n");
    rows.close();
    const QStringList import{u"import"_s, u"budget"_s, file, path};
    const QJsonObject as = cli.done(import + QStringList{u"--dry-run"_s});
    CHECK(as[u"repaired"].toArray().isEmpty());
    const QJsonObject result = cli.done(import + QStringList{u"--repair-text"_s});
    CHECK(column(result[u"repaired"].toArray(), {u"cell"_s, u"from"_s, u"to"_s, u"kind"_s})
          == QStringList{u"A3|Жер caлыгы|Жер салыгы|look-alike"_s});
    CHECK(column(cli.rows({u"list"_s, file, u"lines"_s}), {u"name"_s})
          == QStringList{u"Кыймылсыз мулк салыгы"_s, u"Жер салыгы"_s});
}
