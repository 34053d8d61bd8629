// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/UnderstandBudget.h"
#include "tests/corpus/BaseBudgets.h"
#include "tests/corpus/Places.h"
#include "tests/support/Places.h"

namespace eldin::corpus {

using namespace core::exchange;

CorpusCase realBudget(const QString &file)
{
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    CorpusCase table;
    table.name = file;
    table.sheet = readSheets(eldin::test::sourcePath(QStringLiteral("tests/data/budgets/")) + file, options).front();
    table.sheet.problems.clear();
    const BudgetReading reading = understandBudget(table.sheet);
    table.truth.unit = reading.unit;
    table.truth.dataStart = reading.dataStart;
    for (const ColumnMeaning &column : reading.columns) {
        if (column.role == ColumnRole::Name)
            table.truth.nameColumn = column.column;
    }
    for (const ReadBudget &budget : reading.budgets)
        table.truth.budgets.push_back({budget.column, budget.year, budget.stage});
    for (const ReadLine &read : reading.lines) {
        TrueLine line{read.row, read.name, read.section, {}, -1};
        line.amounts.resize(reading.budgets.size());
        for (const LineAmount &amount : read.amounts)
            line.amounts[static_cast<std::size_t>(amount.budget)] = amount.amount;
        for (const RowMeaning &row : reading.rows)
            line.parent = row.row == read.row ? row.parent : line.parent;
        table.truth.lines.push_back(std::move(line));
    }
    for (const Gap &gap : reading.gaps)
        table.truth.gaps.push_back(placeOf(gap.cell));
    return table;
}

} // namespace eldin::corpus
