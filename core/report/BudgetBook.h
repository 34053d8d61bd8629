// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/CodeTable.h"
#include "core/report/PartTree.h"
#include "core/report/Wording.h"

namespace eldin::core {

struct Stores;

/// What pictures and findings of a budget are made from, read once and kept: the budget looked at, those
/// chosen beside it, the code tables, the villages. A change of the document needs a new one.
class BudgetBook final
{
public:
    /// How a name is shown that is not written in the language: as it is on the screen, marked on paper, for
    /// a paper never mixes languages in silence.
    enum class Names { AsTheyAre, Marked };

    /// `chosen` as they stand side by side, oldest first; the last is the one looked at. Names and sentences
    /// are in `language`. The stores must outlive the book.
    BudgetBook(const Stores &stores, std::vector<Budget> chosen, Language language,
               Names names = Names::AsTheyAre);

    [[nodiscard]] bool isEmpty() const { return m_chosen.empty(); }
    /// The budget looked at; only of a book that is not empty.
    [[nodiscard]] const Budget &budget() const { return m_chosen.back(); }
    [[nodiscard]] const std::vector<Budget> &chosen() const { return m_chosen; }
    [[nodiscard]] const std::vector<Budget> &all() const { return m_all; } ///< by year, stage, version
    [[nodiscard]] const Municipality &municipality() const { return m_municipality; }
    [[nodiscard]] const std::vector<Settlement> &settlements() const { return m_settlements; }
    [[nodiscard]] const Wording &wording() const { return m_wording; }
    [[nodiscard]] Language language() const { return m_wording.language(); }

    /// Error{NotFound}.
    [[nodiscard]] const std::vector<BudgetLine> &lines(const Id<Budget> &budget) const;
    [[nodiscard]] std::vector<BudgetLine> lines(const Id<Budget> &budget, BudgetSection section) const;
    [[nodiscard]] BudgetTotals totals(const Id<Budget> &budget) const;
    /// The newest version of the stage in the year.
    [[nodiscard]] std::optional<Budget> latest(int year, BudgetStage stage) const;
    /// What a year is known by: its execution, else revised, approved, draft, forecast.
    [[nodiscard]] std::optional<Budget> bestOf(int year) const;
    /// Approved, revised and executed of one year, as far as they are there: of the year looked at if it has
    /// two of them, else of the last year that has. Empty where none has.
    [[nodiscard]] std::vector<Budget> plansAndResult() const;
    /// The budget that the one looked at is compared with: the one chosen beside it, else the one before it.
    [[nodiscard]] std::optional<Budget> before() const;

    [[nodiscard]] PartRule byRevenue() const; ///< own or transfer, then the revenue classification
    [[nodiscard]] PartRule byFunction() const;
    [[nodiscard]] PartRule byItem() const; ///< economic classification
    [[nodiscard]] PartRule bySettlement() const; ///< village, then function

    /// The name as people say it, where the wording has one ("cb.plain.709"), else the official one.
    [[nodiscard]] QString nameOf(const PartStep &step) const;
    [[nodiscard]] QString nameOf(const LocalText &name) const;
    /// "Draft budget for 2027"; with its version from the second on.
    [[nodiscard]] QString nameOf(const Budget &budget) const;

private:
    [[nodiscard]] std::vector<PartStep> steps(const CodeTable &table, const QString &code) const;
    [[nodiscard]] LocalText lineNameOf(const BudgetLine &line) const;

    const Stores &m_stores;
    std::vector<Budget> m_chosen;
    std::vector<Budget> m_all;
    Municipality m_municipality;
    std::vector<Settlement> m_settlements;
    CodeTable m_revenue;
    CodeTable m_function;
    CodeTable m_economic;
    Wording m_wording;
    Names m_names;
    mutable std::map<Id<Budget>, std::vector<BudgetLine>> m_lines;
};

/// Keys of the first steps of byRevenue() and bySettlement().
inline constexpr char16_t kOwnRevenue[] = u"own";
inline constexpr char16_t kTransfers[] = u"transfer";
inline constexpr char16_t kUnknownRevenue[] = u"unknown";
inline constexpr char16_t kWholeAimak[] = u"aimak";

} // namespace eldin::core
