// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/CodeNesting.h"
#include "core/exchange/budget/TableHead.h"
#include "core/exchange/budget/UnderstandBudget.h"

#include <memory>

namespace eldin::core::exchange {

/// What the words of a row are understood by.
struct RowTexts
{
    QString key; ///< the name folded
    std::vector<QString> codes; ///< a code column each, empty where blank; a mixed column counts as two
    QString section; ///< of a column that names it
};

/// One row below the head with what it says, before anything is known about its place among the others.
struct BodyRow
{
    std::uint32_t row = 0;
    int indent = 0; ///< leading spaces of the name
    QString name; ///< single line
    QString number; ///< "1.1.", "I."
    CodeStems stems; ///< the codes made comparable, with those of rows above that still hold
    std::vector<QString> fullCodes; ///< codes with those of rows above that still hold
    std::vector<std::optional<Money>> amounts;
    RareList<std::pair<std::uint32_t, Money>> sources; ///< column of source, amount
    std::unique_ptr<RowTexts> texts; ///< while the rows are read; a large table has no room for them longer
    std::optional<BudgetSection> section;
    std::optional<BudgetSection> guessed; ///< what its codes look like, where no heading says it
    RowRole role = RowRole::Empty; ///< of rows without amounts, and of those left out at once
    int balance = 0; ///< words::Balance
    bool nameless : 1 = false; ///< the name column is empty; the name is the first text of the row
    bool coded : 1 = false; ///< has a code of its own that is not all zeros
    bool hasAmount : 1 = false;
    bool computed : 1 = false; ///< the sheet computes its amounts
    bool total : 1 = false;
    bool grand : 1 = false;
    bool whole : 1 = false; ///< a total whose words say that it covers the section
    bool including : 1 = false;
    bool source : 1 = false; ///< "за счет …"
    bool sectionStart : 1 = false;
    bool dashed : 1 = false; ///< a dash or an x stands where an amount would
    bool figures : 1 = false; ///< a signature or page number with figures, which are no amounts
    bool unread : 1 = false; ///< what stands there is no amount, and is named
    bool withoutAmount : 1 = false; ///< might be a line, is no heading, and has no amount
    bool unheaded : 1 = false; ///< coded, and no heading above names a section
    bool headingWon : 1 = false; ///< the first row below a heading whose codes look like another section; the heading counts
    bool codeWon : 1 = false; ///< … whose codes are of another section; they count
    bool chosenLine : 1 = false; ///< a person said that it is a line
    bool chosenOut : 1 = false; ///< … or that it is not counted
};

/// The rows below the head and how their codes stand to each other.
struct Body
{
    std::vector<BodyRow> rows; ///< only rows with content
    std::vector<CodeKind> kinds; ///< of the codes of each row
    std::vector<std::pair<std::uint32_t, std::uint32_t>> doubtful; ///< row and column of amounts that a problem names, by row
    bool numbered = false; ///< the numbering column tells levels apart
    std::vector<QString> numberStyles; ///< in order of first appearance: outermost first

    [[nodiscard]] Nesting nesting(const BodyRow &parent, const BodyRow &child) const;
};

/// Reads names, codes and amounts; what is no amount where one should stand goes to the problems.
[[nodiscard]] Body readBody(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
                            BudgetReading &reading);

} // namespace eldin::core::exchange
