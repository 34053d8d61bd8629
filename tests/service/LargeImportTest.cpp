// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables so long that their commit stands in several blocks and their cells are released before they are stored.
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/BudgetImport.h"
#include "core/service/BudgetService.h"

#include <future>
#include <thread>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

constexpr int kLines = 5000;

/// Of the digits 1 to 9 only and of one length, so that none is the beginning of another.
std::string codeOf(int number)
{
    std::string code;
    for (int i = 0; i < 5; ++i, number /= 9)
        code.insert(code.begin(), static_cast<char>('1' + number % 9));
    return code;
}

/// Two amount columns.
BudgetTable longTable(int lines = kLines, std::size_t mostLines = 300'000)
{
    std::vector<std::vector<std::string>> rows{{"2026-жылдын бюджетинин чыгашалары, сом"},
                                               {"Коду", "Аталышы", "2026-жыл, бекитилген", "2026-жыл, аткарылышы"}};
    for (int i = 0; i < lines; ++i)
        rows.push_back({codeOf(i), "Айыл өкмөтүн кармоо " + std::to_string(i), "#" + std::to_string(i + 1),
                        "#" + std::to_string(2 * i + 1)});
    exchange::UnderstandOptions options;
    options.mostLines = mostLines;
    BudgetTable table;
    table.fileName = QStringLiteral("узун.xlsx");
    table.sheet = sheetOf(rows);
    table.reading = exchange::understandBudget(table.sheet, options);
    return table;
}

std::vector<BudgetLine> linesOf(TestDocument &document, const Id<Budget> &budget)
{
    auto lines = document->stores().lines.ofBudget(budget);
    for (BudgetLine &line : lines) {
        line.id = {};
        line.budgetId = {};
        line.importId = {};
    }
    return lines;
}

} // namespace

TEST_CASE("a long import is one step that is undone, done again and verified", "[service][import]")
{
    TestDocument document;
    checkDoUndoRedo(document, [&] { BudgetImportService(*document).import(longTable(), std::nullopt); });
    CHECK(document->undoCount() == 1);
    int blocks = 0;
    for (const QString &id : document->commits().canonicalOrder()) {
        const auto commit = document->commits().find(id);
        REQUIRE(commit);
        CHECK(commitId(*commit) == id);
        blocks = std::max(blocks, static_cast<int>(commit->parts.front().blocks.size()));
    }
    CHECK(blocks > 2);
    // The history of a line is found in what is packed too.
    const auto line = document->stores().lines.ofBudget(document->stores().budgets.all().at(0).id).at(2'400);
    CHECK(document->commits().mentioning(line.id.text()).size() == 3); // done, undone, done again
    const Problems findings = verifyDocument(*document);
    CHECK(findings.empty());
}

TEST_CASE("an import that goes beyond what can be told apart says that everything changed", "[service][import]")
{
    TestDocument document;
    std::vector<ChangeSet> notices;
    QObject::connect(&*document, &Document::changed, &*document, [&](const ChangeSet &changes) { notices.push_back(changes); });
    BudgetImportService(*document).import(longTable(), std::nullopt);
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].concerns(QStringLiteral("budget_line")));
}

TEST_CASE("a line of a long import can be changed afterwards, each in its own step", "[service][import]")
{
    TestDocument document;
    const auto ids = BudgetImportService(*document).import(longTable(), std::nullopt);
    BudgetLine line = document->stores().lines.ofBudget(ids[1])[4321];
    line.name.ky = QStringLiteral("Суу");
    checkDoUndoRedo(document, [&] { BudgetService(*document).editLine(line); });
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("a long import that runs elsewhere can be read beside, refuses other changes and tells here", "[service][import]")
{
    TestDocument document;
    const auto here = std::this_thread::get_id();
    std::thread::id told;
    QObject::connect(&*document, &Document::changed, &*document, [&] { told = std::this_thread::get_id(); });
    std::thread::id asked;
    const auto goesOn = [&](std::size_t, std::size_t) {
        asked = std::this_thread::get_id();
        return true;
    };
    int readings = 0;
    const auto elsewhere = [&](const std::function<void()> &work) {
        auto working = std::async(std::launch::async, work);
        const auto change = [&] { BudgetImportService(*document).forgetProfile(QStringLiteral("x")); };
        CHECK_ERROR(change(), ErrorCode::Internal);
        do {
            CHECK_FALSE(document->stores().municipality.one().name.ky.isEmpty());
            ++readings;
        } while (working.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready);
        working.get();
    };
    std::vector<Id<Budget>> ids;
    checkDoUndoRedo(document, [&] { ids = BudgetImportService(*document).import(longTable(), std::nullopt, goesOn, elsewhere); });
    CHECK(document->stores().lines.ofBudget(ids[1]).size() == kLines);
    CHECK(told == here);
    CHECK(asked != here);
    CHECK(asked != std::thread::id());
    CHECK(readings > 0);
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("a long import that is stopped leaves nothing, wherever it runs", "[service][import]")
{
    TestDocument document;
    const QStringList before = document.dump();
    Document::Elsewhere elsewhere;
    SECTION("here") { }
    SECTION("elsewhere")
    {
        elsewhere = [](const std::function<void()> &work) { std::async(std::launch::async, work).get(); };
    }
    const auto goesOn = [](std::size_t written, std::size_t) { return written < 4000; };
    CHECK_ERROR(BudgetImportService(*document).import(longTable(), std::nullopt, goesOn, elsewhere), ErrorCode::Cancelled);
    CHECK(document.dump() == before);
    CHECK_FALSE(document->undoOperation().has_value());
    CHECK_NOTHROW(BudgetImportService(*document).import(longTable(), std::nullopt));
}

TEST_CASE("released cells are missed by no line", "[service][import]")
{
    TestDocument whole;
    TestDocument released;
    BudgetTable table = longTable(300);
    const auto one = BudgetImportService(*whole).import(table, std::nullopt);
    table.releaseCells();
    CHECK(table.sheet.cells.empty());
    const auto other = BudgetImportService(*released).import(table, std::nullopt);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto lines = linesOf(whole, one[i]);
        REQUIRE(lines.size() == 300);
        CHECK(lines == linesOf(released, other[i]));
    }
    CHECK(table.reading.lines[7].codes.front().second == u"11118");
}

TEST_CASE("every amount column counts towards the most lines there may be", "[service][import]")
{
    const BudgetTable table = longTable(4, 7);
    REQUIRE(hasProblem(table.reading, u"too-many-lines"));
    CHECK_FALSE(hasProblem(longTable(4, 8).reading, u"too-many-lines"));
    TestDocument document;
    CHECK_ERROR(BudgetImportService(*document).import(table, std::nullopt), ErrorCode::RuleBroken);
}
