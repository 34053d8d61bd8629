// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/RestatedSums.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SharedData.h"
#include "tests/support/Sheets.h"

#include <QElapsedTimer>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

BudgetReading read(const char *file)
{
    SheetSourceOptions source;
    source.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    UnderstandOptions options;
    options.year = 2022;
    return understandBudget(readSheets(sharedData(QString::fromUtf8(file)), source).front(), options);
}

QStringList asTexts(const BudgetReading &reading)
{
    QStringList result;
    for (const ReadLine &line : reading.lines)
        result << line.code + u'\t' + line.name + u'\t' + plainMoney(line.amounts.at(0).amount);
    return result;
}

const RowMeaning &row(const BudgetReading &reading, std::uint32_t number)
{
    for (const RowMeaning &meaning : reading.rows) {
        if (meaning.row + 1 == number)
            return meaning;
    }
    FAIL("no row " << number);
    throw 0;
}

} // namespace

TEST_CASE("the departmental budget of Tomsk adds up to its total without its formulas", "[exchange][budget]")
{
    const BudgetReading reading = read("budgets/tomsk2022_pril2_vedomstvennaya.xlsx");
    REQUIRE(reading.budgets.size() == 1);
    CHECK(reading.budgets[0].expenditure == tenths(174452513));
    CHECK(reading.budgets[0].year == 2022);
    CHECK(reading.headerRows == std::vector<std::uint32_t>{6});
    CHECK(reading.unitCell == QStringLiteral("H6"));
    CHECK(reading.rowsRead == 1438);
    CHECK(reading.gaps.empty());
    CHECK(reading.canImport());
    // In no formula and not in the total.
    CHECK(row(reading, 976).role == RowRole::LeftOut);
    CHECK(hasProblem(reading, u"in-no-subtotal"));
    CHECK(std::count_if(reading.leftOut.begin(), reading.leftOut.end(),
                        [](const LeftOut &left) { return left.why == u"in-no-subtotal"; })
          == 1);
    // Typed sums and one that says the next row again.
    for (const std::uint32_t number : {1137U, 1330U, 132U})
        CHECK(row(reading, number).role == RowRole::Subtotal);
    const auto told = [&](const char16_t *code) {
        QStringList cells;
        for (const Problem &problem : reading.problems) {
            if (problem.code == QStringView(code))
                cells += problem.where;
        }
        return cells;
    };
    CHECK(told(u"typed-subtotal") == QStringList {QStringLiteral("H1137")});
    CHECK(told(u"restated-subtotal") == QStringList {QStringLiteral("H1330")});
    CHECK(row(reading, 133).parent == 131);
    const auto restated = restatedSums(reading);
    CHECK(std::any_of(restated.begin(), restated.end(), [](const RestatedSum &sum) { return sum.row == 131 && sum.part == 132; }));
    // 129 = 130 + 133 has two parts.
    CHECK(std::none_of(restated.begin(), restated.end(), [](const RestatedSum &sum) { return sum.row == 128; }));
    CHECK(row(reading, 1446).role == RowRole::Total);
    CHECK(row(reading, 1449).role == RowRole::Signature);
}

TEST_CASE("the text twins of Tomsk give the same lines as the workbook", "[exchange][budget]")
{
    const QStringList expected = asTexts(read("budgets/tomsk2022_pril2_vedomstvennaya.xlsx"));
    for (const char *file : {"budgets/tomsk2022_pril2_cp1251_semicolon_nbsp.csv",
                             "budgets/tomsk2022_pril2_utf8bom_semicolon_nnbsp.csv",
                             "budgets/tomsk2022_pril2_utf16le_tab_thinsp.txt"}) {
        INFO(file);
        const BudgetReading reading = read(file);
        CHECK(reading.canImport());
        CHECK(asTexts(reading) == expected);
    }
}

TEST_CASE("annexes without codes are understood by numbering words and sums", "[exchange][budget]")
{
    const BudgetReading programmes = read("budgets/tomsk2022_pril5_programmy.xlsx");
    CHECK(programmes.canImport());
    CHECK(programmes.budgets[0].expenditure == tenths(157548233));
    CHECK(programmes.lines.size() == 23);
    CHECK(programmes.lines[0].sources.size() == 2);
    const BudgetReading investments = read("budgets/tomsk2022_pril6_investicii.xlsx");
    CHECK(investments.canImport());
    CHECK(investments.budgets[0].expenditure == tenths(14456090));
}

TEST_CASE("the published lists of three municipalities keep their known faults", "[exchange][budget]")
{
    const BudgetReading alexandrovka = read("kg/alexandrovka_2020_revenue.csv");
    REQUIRE(alexandrovka.gaps.size() == 1);
    CHECK(alexandrovka.gaps[0].cell == QStringLiteral("B19"));
    CHECK(alexandrovka.gaps[0].difference == tenths(-8209));
    CHECK(alexandrovka.budgets[0].revenue == tenths(216894));
    CHECK(alexandrovka.budgets[0].year == 2020);

    const BudgetReading karaKujur = read("kg/kara_kujur_2021_2023_revenue.csv");
    REQUIRE(karaKujur.budgets.size() == 3);
    REQUIRE(karaKujur.gaps.size() == 1);
    CHECK(karaKujur.gaps[0].cause == QStringLiteral("lost-decimal-comma"));
    CHECK(karaKujur.budgets[2].revenue == tenths(86004));

    const BudgetReading kazanKuigan = read("kg/kazan_kuigan_2022_revenue.csv");
    CHECK(kazanKuigan.canImport());
    CHECK(kazanKuigan.budgets[0].revenue == tenths(54536));
    CHECK(kazanKuigan.lines.size() == 4);
}

TEST_CASE("flat tables from elsewhere are counted whole and fast", "[exchange][budget]")
{
    QElapsedTimer timer;
    timer.start();
    const BudgetReading csv = read("budgets/oakland_fy15-16_proposed.csv");
    CHECK(csv.lines.size() == 10362);
    CHECK(csv.budgets[0].revenue + csv.budgets[0].expenditure == Money::fromSom(2427786225));
    CHECK(hasProblem(csv, u"unit-assumed"));
    const BudgetReading xlsx = read("budgets/oakland_fy16-17_midcycle.xlsx");
    CHECK(xlsx.lines.size() == 11231);
    CHECK(xlsx.canImport());
    CHECK(timer.elapsed() < 10'000);
}
