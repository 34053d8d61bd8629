// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ClipboardTable.h"
#include "core/exchange/SheetSource.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

const QString kFolder = eldin::test::sourcePath(QStringLiteral("tests/data/budgets/"));

BudgetReading read(const QString &file)
{
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    return understandBudget(readSheets(kFolder + file, options).front());
}

Money thousand(const QJsonValue &value)
{
    return *parseMoney(value.toString(), MoneyUnit::ThousandSom);
}

void compareBudget(const BudgetReading &reading, std::size_t index, const QJsonObject &expected)
{
    const ReadBudget &budget = reading.budgets[index];
    CHECK(budget.year == expected[QStringLiteral("year")].toInt());
    CHECK((budget.stage ? codeOf(*budget.stage) : QString()) == expected[QStringLiteral("stage")].toString());
    CHECK(budget.revenue == thousand(expected[QStringLiteral("revenue")]));
    CHECK(budget.expenditure == thousand(expected[QStringLiteral("expenditure")]));
    if (expected.contains(QStringLiteral("opening_balance"))) {
        CHECK(budget.financing == thousand(expected[QStringLiteral("opening_balance")]));
        REQUIRE(budget.closingBalance.has_value());
        CHECK(*budget.closingBalance == thousand(expected[QStringLiteral("closing_balance")]));
    }
    int revenue = 0;
    int expenditure = 0;
    for (const ReadLine &line : reading.lines) {
        for (const LineAmount &amount : line.amounts) {
            if (amount.budget != static_cast<int>(index))
                continue;
            revenue += line.section == BudgetSection::Revenue ? 1 : 0;
            expenditure += line.section == BudgetSection::Expenditure ? 1 : 0;
        }
    }
    CHECK(revenue == expected[QStringLiteral("revenue_lines")].toInt());
    CHECK(expenditure == expected[QStringLiteral("expenditure_lines")].toInt());
}

} // namespace

TEST_CASE("the budget workbooks are understood as their expected figures say", "[exchange][budget]")
{
    QFile file(kFolder + QStringLiteral("expected.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject files
        = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("files")].toObject();
    REQUIRE(files.size() >= 8);
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        INFO(entry.key().toStdString());
        const QJsonObject expected = entry.value().toObject();
        const BudgetReading reading = read(entry.key());
        CHECK(codeOf(reading.unit) == expected[QStringLiteral("unit")].toString());
        QJsonArray headers;
        for (const std::uint32_t row : reading.headerRows)
            headers.append(static_cast<int>(row) + 1);
        CHECK(headers == expected[QStringLiteral("header_rows")].toArray());
        const QJsonArray budgets = expected[QStringLiteral("budgets")].toArray();
        REQUIRE(reading.budgets.size() == static_cast<std::size_t>(budgets.size()));
        for (std::size_t i = 0; i < reading.budgets.size(); ++i)
            compareBudget(reading, i, budgets[static_cast<qsizetype>(i)].toObject());
        const QJsonArray gaps = expected[QStringLiteral("gaps")].toArray();
        REQUIRE(reading.gaps.size() == static_cast<std::size_t>(gaps.size()));
        for (std::size_t i = 0; i < reading.gaps.size(); ++i) {
            const QJsonObject gap = gaps[static_cast<qsizetype>(i)].toObject();
            CHECK(reading.gaps[i].cell == gap[QStringLiteral("cell")].toString());
            CHECK(reading.gaps[i].name == gap[QStringLiteral("name")].toString());
            CHECK(reading.gaps[i].difference == thousand(gap[QStringLiteral("difference")]));
        }
        CHECK_FALSE(hasError(reading.problems));
    }
}

TEST_CASE("a budget pasted from the clipboard is understood like its workbook", "[exchange][budget]")
{
    for (const char *name : {"kazan-kuigan-2022", "kara-kujur-2021-2023"}) {
        INFO(name);
        const QString file = QString::fromLatin1(name);
        QFile html(kFolder + file + QStringLiteral(".html"));
        REQUIRE(html.open(QIODevice::ReadOnly));
        const auto sheet = clipboardTable(html.readAll(), {});
        REQUIRE(sheet.has_value());
        const BudgetReading pasted = understandBudget(*sheet);
        const BudgetReading original = read(file + QStringLiteral(".xlsx"));
        CHECK(pasted.unit == original.unit);
        CHECK(pasted.titles == original.titles);
        REQUIRE(pasted.budgets.size() == original.budgets.size());
        for (std::size_t i = 0; i < pasted.budgets.size(); ++i) {
            CHECK(pasted.budgets[i].year == original.budgets[i].year);
            CHECK(pasted.budgets[i].revenue == original.budgets[i].revenue);
        }
        REQUIRE(pasted.lines.size() == original.lines.size());
        for (std::size_t i = 0; i < pasted.lines.size(); ++i)
            CHECK(pasted.lines[i].name == original.lines[i].name);
        CHECK(pasted.gaps.size() == original.gaps.size());
    }
}
