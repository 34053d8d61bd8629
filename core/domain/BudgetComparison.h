// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <array>
#include <optional>
#include <vector>

namespace eldin::core {

/// Two amounts and what lies between them.
struct AmountChange
{
    Money from;
    Money to;

    [[nodiscard]] Money difference() const { return to - from; }
    /// The difference in hundredths of a percent of the former amount, rounded once, half away from zero;
    /// nothing where there was no amount before or the ratio is beyond any meaning.
    [[nodiscard]] std::optional<std::int64_t> basisPoints() const;
    bool operator==(const AmountChange &) const = default;
};

/// One line that is not the same in both budgets: only in the second (added), only in the first (removed), or
/// in both.
struct LineChange
{
    std::optional<BudgetLine> from;
    std::optional<BudgetLine> to;

    [[nodiscard]] AmountChange amount() const
    {
        return {from ? from->amount : Money(), to ? to->amount : Money()};
    }
    /// The line as it now is, or was.
    [[nodiscard]] const BudgetLine &line() const { return to ? *to : *from; }
};

struct BudgetComparison
{
    std::vector<LineChange> added; ///< in the order of the second budget, as the next two
    std::vector<LineChange> changed; ///< the amount is another
    std::vector<LineChange>
        reworded; ///< the same amount under another name, code, village, project or source
    std::vector<LineChange> removed; ///< in the order of the first budget
    std::size_t unchanged = 0;
    /// By section, in the order of BudgetSection: sums of all lines, not only of those that changed.
    std::array<AmountChange, std::size(Codes<BudgetSection>::list)> totals;

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && changed.empty() && reworded.empty() && removed.empty();
    }
    [[nodiscard]] const AmountChange &of(BudgetSection section) const
    {
        return totals.at(static_cast<std::size_t>(section));
    }
};

/// For each line of the second list the place of the same line in the first one, if it is there. Every line of the
/// first list is given at most once.
[[nodiscard]] std::vector<std::optional<std::size_t>> matchLines(const std::vector<BudgetLine> &from,
                                                                 const std::vector<BudgetLine> &to);

/// What changed from one list of lines to another. Lines of a section are the same if their ids are, else by
/// codes, name, village, project and source; among twins those of the same amount first, then in their order;
/// then by codes and name alone; then by a code that stands once in each. Near-linear in the number of lines.
[[nodiscard]] BudgetComparison compareLines(const std::vector<BudgetLine> &from,
                                            const std::vector<BudgetLine> &to);

} // namespace eldin::core
