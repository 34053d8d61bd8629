// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/SubtotalSearch.h"
#include "core/exchange/budget/SumChoice.h"

#include <algorithm>
#include <unordered_map>

namespace eldin::core::exchange {

/// The amounts of many rows in one block.
class AmountTable
{
public:
    AmountTable(std::size_t rows, std::size_t budgets)
        : m_budgets(budgets)
        , m_amounts(rows * budgets, 0)
    {
    }
    [[nodiscard]] std::span<std::uint64_t> operator[](std::size_t row) { return {m_amounts.data() + row * m_budgets, m_budgets}; }
    [[nodiscard]] AmountsView operator[](std::size_t row) const { return {m_amounts.data() + row * m_budgets, m_budgets}; }
    void set(std::size_t row, AmountsView amounts) { std::copy(amounts.begin(), amounts.end(), (*this)[row].begin()); }
    void clear(std::size_t row) { std::fill_n((*this)[row].begin(), m_budgets, 0); }

private:
    std::size_t m_budgets;
    std::vector<std::uint64_t> m_amounts;
};

/// The rows while their tree is being found: which rows are held together, how firmly, and what each one
/// counts.
class SumForest
{
public:
    explicit SumForest(const std::vector<SumRow> &rows);

    /// What a row counts in a sum above it as things stand.
    [[nodiscard]] AmountsView counted(std::uint32_t row) const { return m_counted[row]; }
    [[nodiscard]] AmountsView stated(std::uint32_t row) const { return m_stated[row]; }
    /// In which budgets the row states an amount.
    [[nodiscard]] std::vector<bool> states(std::uint32_t row) const;
    [[nodiscard]] bool
    isAside(std::uint32_t row) const; ///< "of which" or balance: counts nothing unless chosen
    [[nodiscard]] bool hasChoices(std::uint32_t row) const;
    [[nodiscard]] std::size_t budgets() const { return m_budgets; }

    /// In how many budgets the row states exactly this sum; `all` if in every one it states at all.
    struct Agreement
    {
        std::size_t budgets = 0;
        bool all = false;
        bool nonZero = false;
    };
    [[nodiscard]] Agreement agreement(std::uint32_t row, AmountsView sum) const;

    enum class Bond {
        None,
        Firm, ///< nesting and sum agree
        Soft, ///< the sum agrees, the nesting says nothing
        Broken, ///< nested for sure, but the sum differs
        Tentative, ///< nested by looks only, and the sum differs
        Outside, ///< right if one row is left out
    };

    void hold(std::uint32_t row, const std::vector<std::uint32_t> &children, Bond bond);
    /// Chooses for the candidates how they count so that the row's sum comes out, and holds them. False if
    /// none does.
    bool holdByChoice(std::uint32_t row, const std::vector<std::uint32_t> &candidates, Bond bond);
    /// Right if exactly one of the candidates is left out: holds them so.
    bool holdWithout(std::uint32_t row, const std::vector<std::uint32_t> &candidates);
    /// Makes the parts of a softly held row its neighbours again.
    void release(std::uint32_t row);
    void countAside(std::uint32_t row);
    /// These break the row down a second time: parts of it that count nowhere.
    void setAside(std::uint32_t row, const std::vector<std::uint32_t> &parts);
    void setRestated(std::uint32_t row) { m_nodes[row].restated = true; }
    [[nodiscard]] Bond bond(std::uint32_t row) const { return m_bonds[row]; }
    [[nodiscard]] const std::vector<std::uint32_t> &children(std::uint32_t row) const
    {
        return m_nodes[row].children;
    }
    [[nodiscard]] bool isHeld(std::uint32_t row) const { return m_nodes[row].parent >= 0; }

    [[nodiscard]] std::vector<SumNode> finish();

private:
    struct Act
    {
        enum Kind { Release, CountAside, TrustStated, TrustLines } kind;
        std::uint32_t row;
    };
    using Plan = std::vector<Act>;

    [[nodiscard]] bool statesIn(std::uint32_t row, std::size_t budget) const { return m_rows[row].amounts[budget].has_value(); }
    [[nodiscard]] std::vector<SumOption> options(std::uint32_t row, std::vector<Plan> &plans,
                                                 int depth) const;
    void perform(const Plan &plan);
    void count(std::uint32_t row);
    void expand(std::uint32_t row, std::vector<std::uint32_t> &into) const;

    const std::vector<SumRow> &m_rows;
    std::size_t m_budgets = 0;
    AmountTable m_stated;
    AmountTable m_counted;
    AmountTable m_below; ///< sum of the children
    std::vector<Bond> m_bonds;
    std::vector<std::int64_t> m_outside; ///< Bond::Outside: the child left out
    std::vector<bool> m_confirmed; ///< Bond::Outside: a sum above agrees with the stated one
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_released; ///< for rows let go: what follows them now
    std::vector<SumNode> m_nodes;
};

} // namespace eldin::core::exchange
