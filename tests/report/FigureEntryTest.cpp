// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/FigureEntry.h"
#include "core/service/BudgetService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

BudgetLine water(const Id<Budget> &budget)
{
    BudgetLine line;
    line.budgetId = budget;
    line.section = BudgetSection::Expenditure;
    line.functionCode = QStringLiteral("7063");
    line.code = line.functionCode;
    line.name.ky = QStringLiteral("Таза суу");
    line.amount = Money::fromTyiyn(50'000'00);
    return line;
}

} // namespace

TEST_CASE("a figure is said to be of whoever wrote its amount last, not of who moved or renamed the line", "[report][figure]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto budget = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    document->setAuthor(QStringLiteral("Асан"));
    const auto id = service.addLine(water(budget));
    const auto author = [&] { return figureEntries(*document, {id}).at(id).author; };
    CHECK(author() == u"Асан");
    const QDateTime entered = figureEntries(*document, {id}).at(id).at;

    document->setAuthor(QStringLiteral("Үсөн"));
    BudgetLine line = document->stores().lines.get(id);
    line.name.ky = QStringLiteral("Таза суу, Ак-Булак");
    service.editLine(line);
    CHECK(author() == u"Асан");
    CHECK(figureEntries(*document, {id}).at(id).at == entered);

    line.amount = Money::fromTyiyn(60'000'00);
    service.editLine(line);
    CHECK(author() == u"Үсөн");
    CHECK(figureEntries(*document, {id}).at(id).at > entered);

    // Taken back, the amount is what whoever took it back made it.
    document->setAuthor(QStringLiteral("Айгүл"));
    document->undo();
    CHECK(author() == u"Айгүл");
    CHECK(document->stores().lines.get(id).amount == Money::fromTyiyn(50'000'00));
}

TEST_CASE("a line copied into another version was written when it was copied, and an unknown one is not told of", "[report][figure]")
{
    TestDocument document;
    BudgetService service(*document);
    document->setAuthor(QStringLiteral("Асан"));
    const auto budget = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    service.addLine(water(budget));
    document->setAuthor(QStringLiteral("Үсөн"));
    const auto copy = service.copy(budget, 2027, BudgetStage::Approved);
    const auto copied = document->stores().lines.ofBudget(copy).front().id;
    const Id<BudgetLine> unknown(QStringLiteral("01890000-0000-7000-8000-000000000000"));
    const auto entries = figureEntries(*document, {copied, unknown});
    CHECK(entries.at(copied).author == u"Үсөн");
    CHECK(entries.size() == 1);
    CHECK(figureEntries(*document, {}).empty());
}
