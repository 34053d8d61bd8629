// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"
#include "tests/support/SharedData.h"

#include <QDir>
#include <QFile>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString newDocument(const Cli &cli)
{
    const QString file = cli.path(u"шаар.eldin"_s);
    QFile::remove(file);
    cli.done({u"create"_s, file, u"--municipality"_s, u"Томск"_s});
    return file;
}

QStringList linesOf(const Cli &cli, const QString &file)
{
    return column(cli.rows({u"list"_s, file, u"lines"_s}), {u"section"_s, u"code"_s, u"name"_s, u"amount"_s});
}

} // namespace

TEST_CASE("the departmental budget of Tomsk comes in whole, with the row that belongs nowhere named", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QString table = sharedData(u"budgets/tomsk2022_pril2_vedomstvennaya.xlsx"_s);
    const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, table, u"--year"_s, u"2022"_s, u"--stage"_s, u"approved"_s});
    CHECK(result[u"committed"].toBool());
    CHECK(result[u"gaps"].toArray().isEmpty());
    CHECK(result[u"budgets"][0][u"expenditure"].toString() == u"17445251300.00");
    const QStringList leftOut = column(result[u"left_out"].toArray(), {u"cell"_s, u"why"_s});
    CHECK(leftOut.contains(u"H976|in-no-subtotal"_s));
    CHECK(cli.done({u"info"_s, file})[u"budgets"][0][u"expenditure"].toString() == u"17445251300.00");
    // Neither typed subtotals nor the restated row are lines.
    QStringList cells;
    for (const QJsonValue line : cli.rows({u"list"_s, file, u"lines"_s}))
        cells += line[u"source"][u"cell"].toString();
    for (const char16_t *cell : {u"H976", u"H1137", u"H1330", u"H132", u"H1446"})
        CHECK_FALSE(cells.contains(QString::fromUtf16(cell)));
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());

    const QStringList expected = linesOf(cli, file);
    for (const char16_t *twin : {u"cp1251_semicolon_nbsp.csv", u"utf16le_tab_thinsp.txt", u"utf8bom_semicolon_nnbsp.csv"}) {
        const QString other = newDocument(cli);
        cli.done({u"import"_s, u"budget"_s, other, sharedData(u"budgets/tomsk2022_pril2_"_s + QString::fromUtf16(twin)), u"--year"_s,
                  u"2022"_s, u"--stage"_s, u"approved"_s});
        CHECK(linesOf(cli, other) == expected);
    }
}

TEST_CASE("a flat table of ten thousand rows is understood or refused with its reason, and never half", "[cli][import]")
{
    const Cli cli;
    for (const char16_t *name : {u"oakland_fy15-16_proposed.csv", u"oakland_fy16-17_midcycle.xlsx"}) {
        const QString file = newDocument(cli);
        const CliRun run = cli.run({u"import"_s, u"budget"_s, file, sharedData(u"budgets/"_s + QString::fromUtf16(name)), u"--json"_s});
        INFO(run.error.toStdString());
        const QJsonObject result = run.object();
        const auto imported = cli.rows({u"list"_s, file, u"lines"_s}).size();
        if (run.code == 0) {
            CHECK(result[u"committed"].toBool());
            CHECK(imported >= result[u"lines"].toInt());
        } else {
            CHECK(run.code == 1);
            CHECK_FALSE(result[u"committed"].toBool());
            CHECK((!result[u"problems"].toArray().isEmpty() || !result[u"gaps"].toArray().isEmpty()));
            CHECK(imported == 0);
        }
    }
}

TEST_CASE("damaged databases are refused and stay byte for byte as they were", "[cli]")
{
    const Cli cli;
    const QDir folder(sharedData(u"sqlite"_s));
    const QStringList images = folder.entryList({u"*.db"_s});
    REQUIRE(images.size() >= 10);
    const QString document = newDocument(cli);
    for (const QString &name : images) {
        const QString copy = cli.path(name);
        REQUIRE(QFile::copy(folder.filePath(name), copy));
        const QByteArray before = contents(copy);
        for (const QStringList &arguments : std::vector<QStringList> {{u"info"_s, copy}, {u"check"_s, copy}, {u"undo"_s, copy},
                                                                      {u"list"_s, copy, u"remarks"_s}, {u"import"_s, u"budget"_s, document, copy}}) {
            const CliRun run = cli.run(arguments);
            INFO(arguments.join(u' ').toStdString() << '\n' << run.error.toStdString());
            CHECK(run.code == 3);
            CHECK(run.out.isEmpty());
        }
        CHECK(contents(copy) == before);
        CHECK_FALSE(QFile::exists(copy + u"-journal"_s));
    }
}

TEST_CASE("damaged databases that say they are ours are refused too", "[cli]")
{
    const Cli cli;
    const QDir folder(sharedData(u"sqlite"_s));
    for (const QString &name : folder.entryList({u"*.db"_s})) {
        QByteArray bytes = contents(folder.filePath(name));
        if (bytes.size() < 100)
            continue;
        bytes.replace(68, 4, "ELDN");
        bytes.replace(60, 4, QByteArray("\0\0\0\1", 4));
        const QString copy = cli.path(name);
        QFile file(copy);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        for (const char16_t *command : {u"info", u"check", u"undo"}) {
            const CliRun run = cli.run({QString::fromUtf16(command), copy});
            INFO(name.toStdString() << '\n' << run.error.toStdString());
            CHECK(run.code == 3);
        }
        CHECK(contents(copy) == bytes);
    }
}
