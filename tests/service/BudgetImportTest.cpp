// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestDocument.h"

#include "core/service/BudgetImport.h"
#include "core/service/BudgetService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

BudgetTable tableOf(const std::vector<std::vector<std::string>> &rows)
{
    BudgetTable table;
    table.fileName = QStringLiteral("долбоор.xlsx");
    table.sheet = sheetOf(rows);
    table.reading = exchange::understandBudget(table.sheet);
    return table;
}

/// A draft of expenditure in som; the total is as given.
BudgetTable draft(const std::vector<std::vector<std::string>> &lines, const std::string &total = {})
{
    std::vector<std::vector<std::string>> rows{{"2027-жылдын бюджетинин долбоорунун чыгашалары, сом"},
                                               {"Коду", "Аталышы", "2027 долбоор"}};
    rows.insert(rows.end(), lines.begin(), lines.end());
    if (!total.empty())
        rows.push_back({"", "Бардыгы", total});
    return tableOf(rows);
}

const std::vector<std::vector<std::string>> kFirst{{"7045", "Жолдор", "#200"}, {"7063", "Суу", "#300"}};
const std::vector<std::vector<std::string>> kSecond{{"7045", "Жолдор", "#250"}, {"7064", "Жарык", "#40"}};

} // namespace

TEST_CASE("a first import has nothing to compare with", "[service][import]")
{
    TestDocument document;
    const auto plan = BudgetImportService(*document).plan(draft(kFirst));
    REQUIRE(plan.size() == 1);
    CHECK_FALSE(plan[0].before);
    CHECK(plan[0].budget.version == 1);
    CHECK(plan[0].comparison.isEmpty());
}

TEST_CASE("an import again shows what changes before it writes, and makes a new version", "[service][import]")
{
    TestDocument document;
    BudgetImportService service(*document);
    const auto first = service.import(draft(kFirst), std::nullopt).at(0);
    const BudgetTable again = draft(kSecond);
    const QStringList before = document.dump();
    const auto plan = service.plan(again);
    CHECK(document.dump() == before);
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].before->id == first);
    CHECK(plan[0].budget.version == 2);
    REQUIRE(plan[0].comparison.changed.size() == 1);
    CHECK(plan[0].comparison.changed[0].amount().difference() == Money::fromSom(50));
    CHECK(plan[0].comparison.added.size() == 1);
    CHECK(plan[0].comparison.removed.size() == 1);
    Id<Budget> second;
    checkDoUndoRedo(document, [&] { second = service.import(again, std::nullopt).at(0); });
    CHECK(document.stores().budgets.get(second).version == 2);
    CHECK(document.stores().lines.totals(first).expenditure == Money::fromSom(500));
    CHECK(document.stores().lines.totals(second).expenditure == Money::fromSom(290));
}

TEST_CASE("an import of what is there already writes nothing and leaves no step to undo", "[service][import]")
{
    TestDocument document;
    BudgetImportService service(*document);
    const auto first = service.import(draft(kFirst), std::nullopt).at(0);
    const QStringList before = document.dump();
    const auto steps = document->commits().count();
    BudgetTable moved = draft({{"", "", ""}, kFirst[0], kFirst[1]}); // a row lower, of another file
    moved.fileName = QStringLiteral("көчүрмө.xlsx");
    CHECK(service.plan(moved).at(0).unchanged);
    CHECK(service.import(moved, std::nullopt).at(0) == first);
    CHECK(document.dump() == before);
    CHECK(document->commits().count() == steps);
    CHECK_FALSE(service.plan(draft(kSecond)).at(0).unchanged);
    // A name or a gap that is new is a change.
    CHECK_FALSE(service.plan(draft({kFirst[0], {"7063", "Таза суу", "#300"}})).at(0).unchanged);
    CHECK_FALSE(service.plan(draft(kFirst, "#505")).at(0).unchanged);
}

TEST_CASE("of several years only those that changed become new versions", "[service][import]")
{
    TestDocument document;
    BudgetImportService service(*document);
    const auto years = [](const char *second) {
        return tableOf({{"Бюджеттин чыгашалары, сом"}, {"Коду", "Аталышы", "2026 бекитилген", "2027 долбоор"}, {"7045", "Жолдор", "#200", "#210"}, {"7063", "Суу", "#300", second}});
    };
    const auto first = service.import(years("#310"), std::nullopt);
    std::vector<Id<Budget>> second;
    checkDoUndoRedo(document, [&] { second = service.import(years("#333"), std::nullopt); });
    REQUIRE(second.size() == 2);
    CHECK(second[0] == first[0]);
    CHECK(second[1] != first[1]);
    CHECK(document.stores().budgets.get(second[1]).version == 2);
    CHECK(document.stores().budgets.count() == 3);
}

TEST_CASE("the day of an execution, the institution and the sources of a line are kept", "[service][import]")
{
    TestDocument document;
    const BudgetTable table = tableOf(
        {{"Жергиликтүү бюджеттин 2026-жылдын 30-сентябрына карата аткарылышы, чыгашалар, сом"},
         {"Ведомство", "Функция", "Аталышы", "2026 аткарылганы, бардыгы", "2026 аткарылганы, жергиликтүү бюджет", "2026 аткарылганы, грант"},
         {"120", "7045", "Жолдор", "#200", "#200", ""},
         {"121", "7063", "Суу", "#300", "#100", "#200"}});
    const auto id = BudgetImportService(*document).import(table, std::nullopt).at(0);
    CHECK(document.stores().budgets.get(id).executedUntil == QDate(2026, 9, 30));
    const auto lines = document.stores().lines.ofBudget(id);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].institutionCode == u"120");
    CHECK(lines[0].moneySource.ky.contains(QStringLiteral("жергиликтүү")));
    CHECK_FALSE(lines[0].moneySource.ky.contains(QStringLiteral("200")));
    CHECK(lines[1].moneySource.ky.contains(QStringLiteral(": 100")));
    CHECK(lines[1].moneySource.ky.contains(QStringLiteral(": 200")));
}

TEST_CASE("an approved version stays when its table is imported again", "[service][import]")
{
    TestDocument document;
    BudgetImportService service(*document);
    const auto first = service.import(draft(kFirst), std::nullopt).at(0);
    BudgetService(*document).approve(first, QDate(2026, 12, 25));
    const auto second = service.import(draft(kSecond), std::nullopt).at(0);
    CHECK(document.stores().budgets.get(first).isFixed());
    CHECK_FALSE(document.stores().budgets.get(second).isFixed());
    CHECK(document.stores().lines.totals(first).expenditure == Money::fromSom(500));
}

TEST_CASE("what was added to a line by hand is taken over into the new version", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    BudgetImportService service(*document);
    const auto first = service.import(draft(kFirst), std::nullopt).at(0);
    BudgetLine road = document.stores().lines.ofBudget(first).at(0);
    road.settlementId = story.village;
    road.project.ru = QStringLiteral("Улица Ленина");
    road.name.ru = QStringLiteral("Дороги");
    road.isProtected = true;
    BudgetService(*document).editLine(road);
    const BudgetTable again = draft(kSecond);
    const auto plan = service.plan(again);
    CHECK(plan[0].comparison.reworded.empty());
    const auto second = service.import(again, std::nullopt).at(0);
    const BudgetLine kept = document.stores().lines.ofBudget(second).at(0);
    CHECK(kept.settlementId == story.village);
    CHECK(kept.project == road.project);
    CHECK(kept.name == road.name);
    CHECK(kept.isProtected);
    CHECK(kept.amount == Money::fromSom(250));
    CHECK(kept.cell == u"C3");
    CHECK_FALSE(document.stores().lines.ofBudget(second).at(1).isProtected);
}

TEST_CASE("names that were taken for another language by mistake leave it when they are imported again", "[service][import]")
{
    TestDocument document;
    BudgetImportService service(*document);
    BudgetTable table = draft(kFirst);
    table.reading.language = Language::Kyrgyz;
    const auto first = service.import(table, std::nullopt).at(0);
    const QString name = document.stores().lines.ofBudget(first).at(0).name.ky;
    table.reading.language = Language::Russian;
    const auto second = service.import(table, std::nullopt).at(0);
    CHECK(document.stores().lines.ofBudget(second).at(0).name == LocalText::in(Language::Russian, name));
}

TEST_CASE("an accepted gap stays on record with its cell, amounts and reason", "[service][import]")
{
    TestDocument document;
    BudgetImportService service(*document);
    const BudgetTable table = draft(kFirst, "#505");
    REQUIRE(table.reading.gaps.size() == 1);
    CHECK_ERROR(service.import(table, std::nullopt), ErrorCode::RuleBroken);
    Id<Budget> id;
    checkDoUndoRedo(document, [&] { id = service.import(table, QStringLiteral("Ката басылган")).at(0); });
    const auto gaps = document.stores().gaps.ofBudget(id);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].cell == u"C5");
    CHECK(gaps[0].name == u"Бардыгы");
    CHECK(gaps[0].stated == Money::fromSom(505));
    CHECK(gaps[0].computed == Money::fromSom(500));
    CHECK(gaps[0].reason == u"Ката басылган");
    Id<Budget> copy;
    checkDoUndoRedo(document, [&] { copy = BudgetService(*document).copy(id, 2027, BudgetStage::Approved); });
    CHECK(document.stores().gaps.ofBudget(copy).size() == 1);
    checkDoUndoRedo(document, [&] { BudgetService(*document).remove(copy); });
    CHECK(document.stores().gaps.ofBudget(id).size() == 1);
}

TEST_CASE("lines of a table with a column of villages belong to their village after the import, and undo takes it all back", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const QString village = document.stores().settlements.get(story.village).name.ky;
    const BudgetTable table = tableOf({{"Аталышы", "Айыл", "2027, долбоор, сом"}, {"Суу", village.toStdString(), "#90"}, {"Жол", "", "#10"}});
    Id<Budget> id;
    checkDoUndoRedo(document, [&] { id = BudgetImportService(*document).import(table, std::nullopt).at(0); });
    const auto lines = document.stores().lines.ofBudget(id);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].settlementId == story.village);
    CHECK(lines[1].settlementId.isNull());
}
