// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {
BudgetLine line(const Id<Budget> &budget, BudgetSection section, std::int64_t som)
{
    BudgetLine result;
    result.budgetId = budget;
    result.section = section;
    result.functionCode = QStringLiteral("7063");
    result.name.ky = QStringLiteral("Суу түтүгү");
    result.amount = Money::fromSom(som);
    return result;
}
}

TEST_CASE("budgets and lines are edited with undo", "[service][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    Id<Budget> id;
    checkDoUndoRedo(document, [&] { id = service.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom); });
    Id<BudgetLine> lineId;
    checkDoUndoRedo(document, [&] { lineId = service.addLine(line(id, BudgetSection::Expenditure, 100)); });
    BudgetLine edited = document.stores().lines.get(lineId);
    edited.amount = Money::fromSom(250);
    checkDoUndoRedo(document, [&] { service.editLine(edited); });
    CHECK(document.stores().lines.totals(id).expenditure == Money::fromSom(250));
    Id<Budget> copy;
    checkDoUndoRedo(document, [&] { copy = service.copy(id, 2027, BudgetStage::Approved); });
    CHECK(document.stores().lines.ofBudget(copy).size() == 1);
    Budget budget = document.stores().budgets.get(id);
    budget.unit = MoneyUnit::Som;
    checkDoUndoRedo(document, [&] { service.edit(budget); });
    checkDoUndoRedo(document, [&] { service.removeLines({lineId}); });
    checkDoUndoRedo(document, [&] { service.remove(copy); });
}

TEST_CASE("a line is split, lines change places, and several are edited or removed as one act", "[service][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
    const auto road = service.addLine(line(id, BudgetSection::Expenditure, 900));
    const auto water = service.addLine(line(id, BudgetSection::Expenditure, 100));
    const auto order = [&] {
        std::vector<Id<BudgetLine>> ids;
        for (const BudgetLine &each : document.stores().lines.ofBudget(id))
            ids.push_back(each.id);
        return ids;
    };
    Id<BudgetLine> part;
    checkDoUndoRedo(document, [&] { part = service.splitLine(road, Money::fromSom(250)); });
    CHECK(order() == std::vector {road, part, water});
    CHECK(document.stores().lines.get(road).amount == Money::fromSom(650));
    CHECK(document.stores().lines.get(part).amount == Money::fromSom(250));
    CHECK(document.stores().lines.totals(id).expenditure == Money::fromSom(1000));
    for (const std::int64_t som : {0, 650, 700, -1})
        CHECK_ERROR(service.splitLine(road, Money::fromSom(som)), ErrorCode::WrongInput);

    checkDoUndoRedo(document, [&] { service.swapLines({{road, part}}); });
    CHECK(order() == std::vector {part, road, water});
    checkDoUndoRedo(document, [&] { service.swapLines({{road, water}}); });
    CHECK(order() == std::vector {part, water, road});

    BudgetLine edited = document.stores().lines.get(water);
    edited.amount = Money::fromSom(120);
    BudgetLine added = line(id, BudgetSection::Expenditure, 5);
    checkDoUndoRedo(document, [&] { service.editLines({edited, added}); });
    CHECK(document.stores().lines.totals(id).expenditure == Money::fromSom(1025));
    checkDoUndoRedo(document, [&] { service.removeLines({road, water}); });
    CHECK(document.stores().lines.totals(id).expenditure == Money::fromSom(255));

    service.approve(id, QDate(2026, 12, 28));
    CHECK_ERROR(service.splitLine(part, Money::fromSom(1)), ErrorCode::RuleBroken);
    CHECK_ERROR(service.swapLines({{part, part}}), ErrorCode::RuleBroken);
    CHECK_ERROR(service.editLines({edited}), ErrorCode::NotFound);
}

TEST_CASE("financing is never counted as revenue", "[service][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    service.addLine(line(id, BudgetSection::Revenue, 900));
    service.addLine(line(id, BudgetSection::Financing, 100));
    service.addLine(line(id, BudgetSection::Expenditure, 1000));
    const BudgetTotals totals = document.stores().lines.totals(id);
    CHECK(totals.revenue == Money::fromSom(900));
    CHECK(totals.balance().isZero());
    CHECK(totals.lines == 3);
}

TEST_CASE("an edited amount loses its source cell and another edit keeps it", "[service][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    TableImport import;
    import.id = Id<TableImport>(QStringLiteral("0193b1c0-0000-7000-8000-0000000000ff"));
    import.importedAt = document.clock().now();
    BudgetLine imported = line(id, BudgetSection::Revenue, 5);
    imported.id = Id<BudgetLine>(QStringLiteral("0193b1c0-0000-7000-8000-0000000000fe"));
    imported.importId = import.id;
    imported.cell = QStringLiteral("D12");
    document->transact(Operation::ImportBudget, [&](Stores &stores) {
        stores.imports.insert(import);
        stores.lines.insert(imported);
    });
    imported.name.ru = QStringLiteral("Водопровод");
    service.editLine(imported);
    CHECK(document.stores().lines.get(imported.id).cell == u"D12");
    imported.amount = Money::fromSom(6);
    service.editLine(imported);
    CHECK(document.stores().lines.get(imported.id).cell.isEmpty());
    CHECK(document.stores().lines.get(imported.id).importId.isNull());
}

TEST_CASE("a budget under a hearing stays, versions count up, wrong input is refused", "[service][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    CHECK(document.stores().budgets.get(service.add(2027, BudgetStage::Draft, MoneyUnit::Som)).version == 2);
    Hearing hearing;
    hearing.title.ky = QStringLiteral("Угуу");
    hearing.date = QDate(2026, 12, 10);
    hearing.budgetId = id;
    HearingService(*document).add(hearing);
    CHECK_ERROR(service.remove(id), ErrorCode::Conflict);
    CHECK_ERROR(service.add(20270, BudgetStage::Draft, MoneyUnit::Som), ErrorCode::WrongInput);
    CHECK_ERROR(service.addLine(BudgetLine {}), ErrorCode::WrongInput);
    CHECK_ERROR(service.addLine(line(Id<Budget>(QStringLiteral("none")), BudgetSection::Revenue, 1)), ErrorCode::NotFound);
}
