// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetTree.h"
#include "core/report/Report.h"
#include "core/report/Wording.h"
#include "core/storage/Stores.h"

namespace eldin::core {

/// A row or a slice: a part of a whole with its share in tenths of a percent, which a negative part has not.
struct BudgetPortion
{
    QString name;
    Money amount;
    std::optional<std::int64_t> share;
    const BudgetNode *node = nullptr; ///< null: the rest of a list
};

/// Own revenue and transfers, where the lines say which is which.
struct RevenueSplit
{
    bool known = false;
    Money own;
    Money transfers;
    std::int64_t transfersShare = 0; ///< tenths of a percent
};

/// Builds the citizens' budget in one language: the thirteen contents of domain 4, in order.
class CitizensBudgetPart final
{
public:
    CitizensBudgetPart(const Stores &stores, Hearing hearing, const Wording &wording);

    [[nodiscard]] report::Part make(bool translation);

private:
    void addFront(bool translation);
    void addHearing();
    void addAimak();
    void addWhatIsABudget();
    void addTotals();
    void addRevenue();
    void addExpenditure();
    void addEconomic();
    void addComparison();
    void addProjects();
    void addPast();
    void addProtected();
    void addGlossary();
    void addTakePart();
    void addSlip();

    void heading(const char *key) { m_blocks.push_back(report::Heading {1, m_wording(key)}); }
    void paragraph(const QString &text, report::TextStyle style = report::TextStyle::Normal, int indent = 0);
    [[nodiscard]] QString money(Money amount) const { return m_wording.money(amount, m_budget.unit); }
    [[nodiscard]] QString figure(Money amount) const { return m_wording.figure(amount, m_budget.unit); }
    [[nodiscard]] QString plainName(const BudgetNode &node) const;
    [[nodiscard]] QString budgetName(const Budget &budget) const;
    /// The parts of a node with shares that add up to `whole`; by their plain names if so asked.
    [[nodiscard]] std::vector<BudgetPortion> portions(const std::vector<const BudgetNode *> &nodes, std::int64_t whole,
                                                      bool plain) const;
    /// At most so many, and one more for the rest.
    [[nodiscard]] std::vector<BudgetPortion> largest(std::vector<BudgetPortion> portions, std::size_t most) const;
    [[nodiscard]] RevenueSplit revenueSplit() const;
    /// Name, amount, share; total last. Rows with children are subtotals.
    [[nodiscard]] report::Table shareTable(const QString &caption, const QString &nameTitle) const;
    void addShareRow(report::Table &table, const QString &name, const BudgetPortion &portion, report::RowStyle style) const;
    [[nodiscard]] report::Chart chart(report::ChartKind kind, const char *titleKey, const char *alternativeKey,
                                      const std::vector<BudgetPortion> &portions) const;

    const Stores &m_stores;
    Hearing m_hearing;
    Budget m_budget;
    bool m_hasBudget = false;
    BudgetTotals m_totals;
    std::vector<BudgetLine> m_lines;
    BudgetNode m_revenue;
    BudgetNode m_expenditure;
    Municipality m_municipality;
    const Wording &m_wording;
    bool m_over; ///< the hearing has been held: nobody can be asked to come any more
    std::vector<report::Block> m_blocks;
};

} // namespace eldin::core
