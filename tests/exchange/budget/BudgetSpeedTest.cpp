// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include <QElapsedTimer>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

constexpr std::uint32_t kRows = 300'000;

/// Generous: a slow machine must not fail it, a quadratic search must.
constexpr qint64 kMostMilliseconds = 40'000;

/// Digits 1 to 9 only, so that no code is another's beginning but for its own group's.
QString digits(std::int64_t number, int length)
{
    QString result;
    for (int i = 0; i < length; ++i, number /= 9)
        result.prepend(QChar(static_cast<char16_t>(u'1' + number % 9)));
    return result;
}

Sheet longSheet(bool coded)
{
    Sheet sheet = sheetOf({{"Код", "Аталышы", "2026, такталган, миң сом", "2027, долбоор, миң сом"}});
    std::int64_t group = 0;
    for (std::uint32_t i = 0; i < kRows; ++i) {
        const std::uint32_t row = i + 1;
        if (coded) {
            const bool head = i % 100 == 0;
            group = head ? group + 1 : group;
            sheet.put(row, 0,
                      {CellKind::Text, false, digits(group, 5) + (head ? QString() : digits(i % 100, 3))});
        }
        const std::int64_t amount = coded && i % 100 == 0 ? 99 : 1 + (coded ? 0 : i % 7);
        sheet.put(row, 1, {CellKind::Text, false, QStringLiteral("Сап %1").arg(i)});
        sheet.put(row, 2, {CellKind::Number, false, QString::number(amount)});
        sheet.put(row, 3, {CellKind::Number, false, QString::number(amount)});
    }
    return sheet;
}

} // namespace

TEST_CASE("three hundred thousand coded rows with subtotals are understood in seconds", "[exchange][budget]")
{
    const Sheet sheet = longSheet(true);
    QElapsedTimer timer;
    timer.start();
    const BudgetReading reading = understandBudget(sheet);
    CHECK(timer.elapsed() < kMostMilliseconds);
    CHECK(reading.gaps.empty());
    CHECK(reading.subtotals == kRows / 100);
    CHECK(reading.lines.size() == kRows - kRows / 100);
}

TEST_CASE("three hundred thousand flat rows with equal figures are understood in seconds",
          "[exchange][budget]")
{
    const Sheet sheet = longSheet(false);
    QElapsedTimer timer;
    timer.start();
    const BudgetReading reading = understandBudget(sheet);
    CHECK(timer.elapsed() < kMostMilliseconds);
    CHECK(reading.lines.size() == kRows);
    CHECK(hasProblem(reading, u"too-many-lines")); // in each of two columns
}

TEST_CASE("a hundred thousand equal lines are understood in seconds", "[exchange][budget]")
{
    Sheet sheet = sheetOf({{"Код", "Аталышы", "2027, долбоор, миң сом"}});
    constexpr std::uint32_t rows = 100'000;
    for (std::uint32_t row = 1; row <= rows; ++row) {
        sheet.put(row, 0, {CellKind::Text, false, QStringLiteral("2215")});
        sheet.put(row, 1, {CellKind::Text, false, QStringLiteral("Башка кызматтар")});
        sheet.put(row, 2, {CellKind::Number, false, QString::number(1 + row % 7)});
    }
    QElapsedTimer timer;
    timer.start();
    const BudgetReading reading = understandBudget(sheet);
    CHECK(timer.elapsed() < kMostMilliseconds / 4);
    CHECK(reading.lines.size() == rows);
    CHECK(hasProblem(reading, u"duplicate-line"));
}

TEST_CASE("more rows than can be read are refused before they are understood", "[exchange][budget]")
{
    UnderstandOptions options;
    options.mostLines = 3;
    const std::vector<std::vector<std::string>> head{{"Код", "Аталышы", "2027, долбоор, миң сом"}};
    auto rows = head;
    for (int i = 0; i < 6; ++i)
        rows.push_back({"2215", "Башка кызматтар", "1,0"});
    CHECK(understandBudget(sheetOf(rows), options).lines.size() == 6);
    rows.push_back({"2215", "Башка кызматтар", "1,0"});
    const BudgetReading refused = understandBudget(sheetOf(rows), options);
    CHECK(hasProblem(refused, u"too-many-lines"));
    CHECK_FALSE(refused.canImport());
    CHECK(refused.lines.empty());
    rows = head;
    for (int i = 0; i < 4; ++i)
        rows.push_back({"2215", "Башка кызматтар", ""});
    const BudgetReading without = understandBudget(sheetOf(rows), options);
    CHECK(hasProblem(without, u"too-many-rows"));
    CHECK(without.leftOut.empty());
}
