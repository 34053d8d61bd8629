// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetPictures.h"
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

/// Builds the citizens' budget in one language: the thirteen contents of domain 4, in order, and the eight charts.
class CitizensBudgetPart
{
public:
    CitizensBudgetPart(const Stores &stores, Hearing hearing, const Wording &wording);
    CitizensBudgetPart(const CitizensBudgetPart &) = delete;
    CitizensBudgetPart &operator=(const CitizensBudgetPart &) = delete;
    virtual ~CitizensBudgetPart() = default;

    [[nodiscard]] report::Part make(bool translation);

protected:
    virtual void fill(bool translation);
    void addMissing();
    void addFront(bool translation);
    void addHearing();
    void addAimak();
    void addWhatIsABudget();
    void addTotals();
    void addRevenue();
    void addExpenditure();
    void addEconomic();
    void addExample();
    void addComparison();
    void addPlanAndResult();
    void addProjects();
    void addPast();
    void addProtected();
    void addGlossary();
    /// `slipWords`: where the slip is found.
    void addTakePart(const char *slipWords = "cb.take_part.2");
    /// `cutWords`: what stands at the line to cut along.
    void addSlip(const char *cutWords = "cb.slip.cut");

    /// One som of expenditure in tyiyn; nothing where there is no expenditure.
    void addOneSom();
    [[nodiscard]] report::Chart revenueChart(report::ChartKind kind, std::size_t most) const;
    [[nodiscard]] report::Chart expenditureChart(std::size_t most) const;
    /// Expenditure of a year for so many people, to the som: an average is no budget figure. Error{Overflow}.
    [[nodiscard]] Money average(int people) const;
    /// A line of a project as a table names it: where, what.
    [[nodiscard]] QString villageOf(const BudgetLine &line) const;
    [[nodiscard]] std::vector<BudgetLine> projects() const;
    /// What became of the proposals of the last hearing before this one that gave answers.
    struct Past
    {
        report::Table table;
        QString summary;
    };
    [[nodiscard]] std::optional<Past> past() const;
    /// Of the last six years and stages, the newest version each.
    [[nodiscard]] std::vector<Budget> comparedBudgets() const;

    [[nodiscard]] report::Table yearsTable(const std::vector<Budget> &budgets) const;

    void add(report::Block block) { m_blocks.push_back(std::move(block)); }
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

    static constexpr int kFamily = 5; ///< of the worked example

    const Stores &m_stores;
    Hearing m_hearing;
    Budget m_budget;
    bool m_hasBudget = false;
    BudgetTotals m_totals;
    std::vector<BudgetLine> m_lines;
    BudgetNode m_revenue;
    BudgetNode m_expenditure;
    std::optional<BudgetBook> m_book; ///< of m_budget
    std::optional<BudgetPictures> m_pictures; ///< of m_book
    Municipality m_municipality;
    const Wording &m_wording;
    bool m_over; ///< the hearing has been held: nobody can be asked to come any more

private:
    std::vector<report::Block> m_blocks;
};

} // namespace eldin::core
