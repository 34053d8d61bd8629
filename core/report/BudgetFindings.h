// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetBook.h"
#include "core/report/Picture.h"

namespace eldin::core {

/// What can be said of a budget in one sentence.
enum class BudgetFindingKind {
    OwnRevenue,
    LargestFunction,
    Wages,
    Investment,
    Protected,
    LargestLine,
    PerResident,
    Places, ///< what is meant for single villages
    RevenueResult, ///< executed against plan
    ExpenditureResult,
    Revision, ///< revised against approved
    YearBefore, ///< total against the year before
    Grew, ///< the function that grew most
    Fell,
    Unbalanced,
    Financed, ///< spent beyond revenue, covered by financing
};

template <> struct Codes<BudgetFindingKind>
{
    static constexpr std::pair<BudgetFindingKind, const char16_t *> list[]{
        {BudgetFindingKind::OwnRevenue, u"own_revenue"},
        {BudgetFindingKind::LargestFunction, u"largest_function"},
        {BudgetFindingKind::Wages, u"wages"},
        {BudgetFindingKind::Investment, u"investment"},
        {BudgetFindingKind::Protected, u"protected"},
        {BudgetFindingKind::LargestLine, u"largest_line"},
        {BudgetFindingKind::PerResident, u"per_resident"},
        {BudgetFindingKind::Places, u"places"},
        {BudgetFindingKind::RevenueResult, u"revenue_result"},
        {BudgetFindingKind::ExpenditureResult, u"expenditure_result"},
        {BudgetFindingKind::Revision, u"revision"},
        {BudgetFindingKind::YearBefore, u"year_before"},
        {BudgetFindingKind::Grew, u"grew"},
        {BudgetFindingKind::Fell, u"fell"},
        {BudgetFindingKind::Unbalanced, u"unbalanced"},
        {BudgetFindingKind::Financed, u"financed"},
    };
};

/// A finding: the sentence, what it is about, and where it can be seen.
struct BudgetFinding
{
    BudgetFindingKind kind = BudgetFindingKind::OwnRevenue;
    bool needsAttention = false;
    QString sentence;
    /// What its lines add up to, to the tyiyn. Of a comparison: those of the later budget less those of the
    /// earlier one; of a balance: revenue and financing less expenditure.
    Money amount;
    std::vector<Id<BudgetLine>> lines;
    PictureKind picture = PictureKind::Revenue;
    QStringList path; ///< where in that picture
};

/// Shares in tenths of a percent from which a finding is said, or needs attention. They are ours, not the
/// law's: below them a sentence would tell nobody anything.
struct FindingThresholds
{
    static constexpr std::int64_t largestLine = 100; ///< a line of 10 % of expenditure is named
    static constexpr std::int64_t largestLineMuch = 300; ///< 30 %: the budget hangs on it
    static constexpr std::int64_t ownRevenueLittle = 100;
    static constexpr std::int64_t wagesMuch = 700;
    static constexpr std::int64_t executedLittle = 900;
    static constexpr std::int64_t change = 10; ///< a function that changed by 1 % of all expenditure …
    static constexpr std::int64_t changeOfItself = 500; ///< … and by 5 % of itself, in hundredths
};

/// What is worth saying of the budget looked at, the most asked first; only what holds and can be proved from
/// its lines. Error{Overflow}.
[[nodiscard]] std::vector<BudgetFinding> budgetFindings(const BudgetBook &book);

/// The findings to be printed or saved.
[[nodiscard]] report::Report findingsPaper(const BudgetBook &book,
                                           const std::vector<BudgetFinding> &findings);

} // namespace eldin::core
