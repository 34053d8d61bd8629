// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetTree.h"
#include "core/report/Report.h"
#include "core/report/Wording.h"
#include "core/storage/Stores.h"

namespace eldin::core {

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
    [[nodiscard]] QString share(Money part, Money whole) const { return m_wording.percent(basisPoints(part, whole)); }
    [[nodiscard]] QString plainName(const BudgetNode &node) const;
    [[nodiscard]] QString budgetName(const Budget &budget) const;
    /// Name, amount, share; total last. Rows with children are subtotals.
    [[nodiscard]] report::Table shareTable(const QString &caption, const QString &nameTitle) const;
    void addShareRow(report::Table &table, const QString &name, Money amount, Money total, report::RowStyle style) const;
    [[nodiscard]] report::Chart chart(report::ChartKind kind, const char *titleKey, const char *alternativeKey,
                                      const std::vector<std::pair<QString, Money>> &slices, Money total) const;

    const Stores &m_stores;
    Hearing m_hearing;
    Budget m_budget;
    bool m_hasBudget = false;
    BudgetTotals m_totals;
    BudgetNode m_revenue;
    BudgetNode m_expenditure;
    Municipality m_municipality;
    const Wording &m_wording;
    std::vector<report::Block> m_blocks;
};

} // namespace eldin::core
