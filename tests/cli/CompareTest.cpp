// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QSet>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString writeTable(const Cli &cli, const char *name, const QByteArray &rows)
{
    const QString path = cli.path(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("2027-жылдын бюджетинин долбоору, сом\nКоду;Аталышы;Сумма\n" + rows);
    return path;
}

QString imported(const Cli &cli, const QString &file, const QString &table)
{
    const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, table, u"--year"_s, u"2027"_s,
                                         u"--stage"_s, u"draft"_s, u"--unit"_s, u"som"_s});
    return result[u"budgets"][0][u"id"].toString();
}

} // namespace

TEST_CASE("compare tells what was added, removed and changed between two versions", "[cli][compare]")
{
    const Cli cli;
    const QString file = cli.path(u"б.eldin"_s);
    cli.done({u"create"_s, file, u"--municipality"_s, u"Ак-Булак"_s});
    const QString a = imported(
        cli, file,
        writeTable(cli, "a.csv", "7045;Жол чыгымы;200\n7063;Суу чыгымы;300\n7011;Башкаруу чыгымы;100,50\n"));
    const QString b = imported(
        cli, file,
        writeTable(cli, "b.csv", "7045;Жол чыгымы;250\n7064;Жарык чыгымы;40\n7011;Башкаруу чыгымы;100,50\n"));
    const QJsonObject result = cli.done({u"compare"_s, file, a, b});
    CHECK(column(result[u"added"].toArray(), {u"code"_s, u"name"_s, u"amount"_s})
          == QStringList{u"7064|Жарык чыгымы|40.00"_s});
    CHECK(column(result[u"removed"].toArray(), {u"code"_s, u"name"_s, u"amount"_s})
          == QStringList{u"7063|Суу чыгымы|300.00"_s});
    CHECK(column(result[u"changed"].toArray(),
                 {u"code"_s, u"name"_s, u"from"_s, u"to"_s, u"difference"_s, u"percent"_s})
          == QStringList{u"7045|Жол чыгымы|200.00|250.00|50.00|25.00"_s});
    const QJsonObject total = result[u"totals"][u"expenditure"].toObject();
    CHECK(total[u"from"].toString() == u"600.50");
    CHECK(total[u"to"].toString() == u"390.50");
    CHECK(total[u"difference"].toString() == u"-210.00");
    CHECK(total[u"percent"].toString() == u"-34.97");
    CHECK(result[u"totals"][u"revenue"][u"percent"].isNull());
    CHECK(result[u"to"][u"version"].toInt() == 2);
    const QJsonObject same = cli.done({u"compare"_s, file, b, b});
    for (const char16_t *key : {u"added", u"removed", u"changed", u"reworded"})
        CHECK(same[QStringView(key)].toArray().isEmpty());
}

TEST_CASE("compare speaks three languages", "[cli][compare]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QJsonArray budgets = cli.rows({u"list"_s, file, u"budgets"_s});
    const QString a = budgets[0][u"id"].toString();
    const QString b = budgets[1][u"id"].toString();
    for (const auto &[language, word] : {std::pair{u"ky"_s, "Чыгашалар: "}, std::pair{u"ru"_s, "Расходы: "},
                                         std::pair{u"en"_s, "Expenditures: "}}) {
        const CliRun run = cli.run({u"compare"_s, file, a, b, u"--language"_s, language});
        CHECK(run.code == 0);
        CHECK(run.out.contains(word));
        CHECK(run.error.isEmpty());
    }
}

TEST_CASE("compare names the accepted proposals behind the lines that changed", "[cli][compare]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QJsonArray budgets = cli.rows({u"list"_s, file, u"budgets"_s});
    QString a;
    QString b;
    for (const auto &budget : budgets) {
        if (budget[u"year"].toInt() == 2026)
            a = budget[u"id"].toString();
        if (budget[u"year"].toInt() == 2027)
            b = budget[u"id"].toString();
    }
    const QJsonObject result = cli.done({u"compare"_s, file, a, b});
    QSet<QString> lines;
    for (const auto &row : result[u"added"].toArray())
        lines.insert(row[u"id"].toString());
    bool found = false;
    const QJsonArray proposals = result[u"proposals"].toArray();
    REQUIRE_FALSE(proposals.isEmpty());
    for (const auto &proposal : proposals) {
        CHECK_FALSE(proposal[u"code"].toString().isEmpty());
        for (const auto &line : proposal[u"lines"].toArray())
            found = found || lines.contains(line.toString());
    }
    CHECK(found); // the sample's new lines were asked for
    CHECK(cli.done({u"compare"_s, file, b, b})[u"proposals"].toArray().isEmpty());
}

TEST_CASE("compare refuses a budget that is not there", "[cli][compare]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString a = cli.rows({u"list"_s, file, u"budgets"_s})[0][u"id"].toString();
    const CliRun run = cli.run({u"compare"_s, file, a, u"none"_s, u"--json"_s});
    CHECK(run.code == 1);
    CHECK(run.out.isEmpty());
    CHECK_FALSE(run.error.isEmpty());
}
