// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/BudgetService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

BudgetLine line(const Id<Budget> &budget, std::int64_t som)
{
    BudgetLine result;
    result.budgetId = budget;
    result.functionCode = QStringLiteral("7063");
    result.name.ky = QStringLiteral("Суу түтүгү");
    result.amount = Money::fromSom(som);
    return result;
}

const QDate kDay(2026, 12, 25);

} // namespace

TEST_CASE("approval is an action with undo and redo", "[service][budget][version]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Approved, MoneyUnit::Som);
    CHECK_FALSE(document.stores().budgets.get(id).isFixed());
    checkDoUndoRedo(document, [&] { service.approve(id, kDay); });
    CHECK(document.stores().budgets.get(id).approvedOn == kDay);
    document.reopen();
    CHECK(document.stores().budgets.get(id).isFixed());
}

TEST_CASE("nothing of an approved version can be changed", "[service][budget][version]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Approved, MoneyUnit::Som);
    const auto lineId = service.addLine(line(id, 100));
    const auto other = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    const auto otherLine = service.addLine(line(other, 5));
    service.approve(id, kDay);
    const QStringList before = document.dump();
    BudgetLine edited = document.stores().lines.get(lineId);
    edited.amount = Money::fromSom(1);
    CHECK_ERROR(service.editLine(edited), ErrorCode::RuleBroken);
    CHECK_ERROR(service.addLine(line(id, 1)), ErrorCode::RuleBroken);
    CHECK_ERROR(service.removeLines({lineId}), ErrorCode::RuleBroken);
    BudgetLine moved = document.stores().lines.get(otherLine);
    moved.budgetId = id;
    CHECK_ERROR(service.editLine(moved), ErrorCode::RuleBroken);
    Budget budget = document.stores().budgets.get(id);
    budget.unit = MoneyUnit::ThousandSom;
    CHECK_ERROR(service.edit(budget), ErrorCode::RuleBroken);
    CHECK_ERROR(service.remove(id), ErrorCode::RuleBroken);
    CHECK_ERROR(service.approve(id, kDay), ErrorCode::RuleBroken);
    CHECK(document.dump() == before);
}

TEST_CASE("a copy of an approved version is open and counts on", "[service][budget][version]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Approved, MoneyUnit::Som);
    service.addLine(line(id, 100));
    service.approve(id, kDay);
    Id<Budget> copy;
    checkDoUndoRedo(document, [&] { copy = service.copy(id, 2027, BudgetStage::Approved); });
    const Budget made = document.stores().budgets.get(copy);
    CHECK(made.version == 2);
    CHECK_FALSE(made.isFixed());
    BudgetLine edited = document.stores().lines.ofBudget(copy).front();
    edited.amount = Money::fromSom(120);
    checkDoUndoRedo(document, [&] { service.editLine(edited); });
    CHECK(document.stores().lines.totals(id).expenditure == Money::fromSom(100));
}

TEST_CASE("editing a budget approves nothing, and approval needs a day", "[service][budget][version]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    Budget budget = document.stores().budgets.get(id);
    budget.approvedOn = kDay;
    service.edit(budget);
    CHECK_FALSE(document.stores().budgets.get(id).isFixed());
    CHECK_ERROR(service.approve(id, {}), ErrorCode::WrongInput);
}
