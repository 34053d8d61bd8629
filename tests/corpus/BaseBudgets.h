// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/CorpusCase.h"

namespace eldin::corpus {

/// A workbook of tests/data/budgets with its published figures, gaps included; expected.json holds the same sums.
[[nodiscard]] CorpusCase realBudget(const QString &file);

/// What an invented table looks like: the shapes of domain.md 3.6.
struct Shape
{
    core::Language language = core::Language::Kyrgyz;
    bool revenue = true;
    bool expenditure = false;
    int headLevels = 1; ///< 1 to 3, merged where there are more
    int years = 1;
    bool twoStages = false; ///< approved and executed of each year, with per cent and deviation behind
    enum class Codes { None, One, FunctionAndEconomic } codes = Codes::One;
    enum class UnitPlace { Title, Head, Corner, Nowhere } unitPlace = UnitPlace::Title;
    core::MoneyUnit unit = core::MoneyUnit::ThousandSom;
    bool numbering = false;
    bool columnNumbers = false;
    bool memo = false;
    bool signatures = false;
    bool negative = false; ///< one line is a refund
    bool formulas = false; ///< sums are formulas with stored results
};

/// The same seed gives the same table.
[[nodiscard]] CorpusCase inventedBudget(const Shape &shape, unsigned seed);

/// A short list without codes, with one total a section; `wrong`: perhaps one total is, in a way that a search for sums may
/// mistake for a right one.
[[nodiscard]] CorpusCase plainBudget(unsigned seed, bool wrong);

/// Revenue, expenditure and financing below headings of their own, with codes that no classification has to know.
[[nodiscard]] CorpusCase financedBudget(unsigned seed);

/// The same as three tables, each with the heading above it: row 0 of the case is a paragraph.
[[nodiscard]] std::vector<CorpusCase> financedTables(unsigned seed);

} // namespace eldin::corpus
