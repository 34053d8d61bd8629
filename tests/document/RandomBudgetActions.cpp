// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/RandomBudgetActions.h"

#include "tests/document/RandomChoice.h"
#include "tests/support/Sheets.h"

#include "core/service/BudgetImport.h"
#include "core/service/BudgetService.h"

namespace eldin::core::test {

namespace {

/// A table of one or two amount columns, now and then with a total that does not agree.
BudgetTable someTable()
{
    std::vector<std::vector<std::string>> rows {{"2026-жылдын бюджетинин чыгашалары, сом"}, {"Коду", "Аталышы", "2026-жыл, бекитилген"}};
    const bool two = below(2) == 0;
    if (two)
        rows.back().emplace_back("2026-жыл, аткарылышы");
    const int lines = 1 + below(4);
    int sum = 0;
    for (int i = 0; i < lines; ++i) {
        const int amount = 1 + below(1000);
        sum += amount;
        rows.push_back({std::to_string(7111 + i), word().toStdString(), '#' + std::to_string(amount)});
        if (two)
            rows.back().push_back('#' + std::to_string(1 + below(1000)));
    }
    if (!two)
        rows.push_back({"", "Бардыгы", '#' + std::to_string(sum + (below(4) == 0 ? 1 : 0))});
    BudgetTable table;
    table.fileName = QStringLiteral("бюджет.xlsx");
    table.sheet = sheetOf(rows);
    table.reading = exchange::understandBudget(table.sheet);
    return table;
}

void actOnLines(Document &document, const Id<Budget> &budget)
{
    BudgetService service(document);
    const auto lines = document.stores().lines.ofBudget(budget);
    switch (below(6)) {
    case 0: {
        BudgetLine line = oneOf(lines);
        line.amount = Money::fromSom(below(1000));
        service.editLine(line);
        break;
    }
    case 1: {
        BudgetLine changed = oneOf(lines);
        changed.amount = Money::fromSom(below(1000));
        changed.name = text();
        BudgetLine further = changed;
        further.id = {};
        further.position = 0;
        service.editLines({changed, further});
        break;
    }
    case 2:
        service.removeLines({oneOf(lines).id});
        break;
    case 3: {
        const BudgetLine line = oneOf(lines);
        service.splitLine(line.id, Money::fromTyiyn(line.amount.tyiyn() / (1 + below(5))));
        break;
    }
    case 4:
        service.swapLines({{oneOf(lines).id, oneOf(lines).id}});
        break;
    default: {
        BudgetLine line;
        line.budgetId = budget;
        line.name = text();
        line.settlementId = someVillage(document);
        line.amount = Money::fromTyiyn(below(1'000'000));
        service.addLine(line);
    }
    }
}

} // namespace

void seedBudget(Document &document)
{
    BudgetService service(document);
    BudgetLine line;
    line.budgetId = service.add(2026, BudgetStage::Draft, MoneyUnit::Som);
    line.name.ky = QStringLiteral("Жол");
    line.amount = Money::fromSom(100);
    for (int i = 0; i < 3; ++i)
        service.addLine(line);
}

void actOnBudgets(Document &document)
{
    BudgetService service(document);
    const auto budgets = document.stores().budgets.all();
    switch (below(10)) {
    case 0:
        service.add(2025 + below(3), oneOf(std::vector {BudgetStage::Draft, BudgetStage::Executed}), MoneyUnit::ThousandSom);
        break;
    case 1:
        service.copy(oneOf(budgets).id, 2027, BudgetStage::Draft);
        break;
    case 2:
        service.remove(oneOf(budgets).id);
        break;
    case 3:
        BudgetImportService(document).import(someTable(), below(2) ? std::optional(word()) : std::nullopt);
        break;
    default:
        actOnLines(document, oneOf(budgets).id);
    }
}

} // namespace eldin::core::test
