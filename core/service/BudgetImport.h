// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BudgetComparison.h"
#include "core/service/BudgetTable.h"
#include "core/service/GapReasons.h"
#include "core/service/Service.h"

#include <map>

namespace eldin::core {

/// What an amount column of a table would become; columns of several sheets that go together are one.
struct PlannedBudget
{
    Budget budget; ///< its id is null until it is imported
    std::optional<Budget> before; ///< the last version of the same year and stage, which stays as it is
    BudgetComparison comparison; ///< against that version; empty where there is none
    bool unchanged = false;      ///< equal to that version in all that is kept, so no new one is made
};

/// Writes what was read, all of it in one action or nothing.
class BudgetImportService final : public Service
{
public:
    using Service::Service;

    /// Told now and then how many of all lines are written; false stops it.
    using GoesOn = std::function<bool(std::size_t written, std::size_t all)>;

    /// Takes back what was decided for tables of this shape.
    void forgetProfile(const QString &shape);

    /// What import() would make of the table, without writing anything: in the order of budgetColumns().
    [[nodiscard]] std::vector<PlannedBudget> plan(const BudgetTable &table, const std::optional<GapReasons> &acceptedGaps = {}) const;

    /// A budget for each of budgetColumns(), their ids in that order, and a record of each sheet. Where there is one of the year and stage, it
    /// becomes a new version; what the table does not say of a line that stood there before (village, project, source,
    /// protection, names in other languages) is taken over from it. Lines of our own Excel form say all of it
    /// themselves. Where nothing has changed since the last version there is no new one: its id is
    /// given; if that is so of all budgets, nothing is written. Error{RuleBroken} where the table has errors
    /// or gaps that nobody accepted; `acceptedGaps` says why they are, which is kept with the import and
    /// with each gap. Error{Cancelled} where `goesOn` says no; then nothing is written.
    /// With `elsewhere` all of it runs there, and `goesOn` is asked there.
    std::vector<Id<Budget>> import(const BudgetTable &table, const std::optional<GapReasons> &acceptedGaps, const GoesOn &goesOn = {},
                                   const Document::Elsewhere &elsewhere = {});

private:
    using ImportIds = std::map<const BudgetTable *, Id<TableImport>>;

    [[nodiscard]] Budget budgetOf(const AmountColumns &columns) const;
    /// The lines of a budget as its sheets say them, one after the other, each with the import of its sheet.
    void eachLine(const AmountColumns &columns, const ImportIds &imports, const std::function<void(BudgetLine &)> &take) const;
    /// The same, completed from those of `before`; ids are those of lines found again, or null.
    [[nodiscard]] std::vector<BudgetLine> linesOf(const AmountColumns &columns, const ImportIds &imports,
                                                  const std::vector<BudgetLine> &before) const;
    /// True where the last version says the same already, gaps and their reason included.
    [[nodiscard]] bool isUnchanged(const AmountColumns &columns, const Budget &known, const std::vector<BudgetLine> &linesBefore,
                                   const std::vector<BudgetLine> &lines, const std::optional<GapReasons> &acceptedGaps) const;
    void keepProfile(Stores &stores, const BudgetTable &table) const;
    /// A null id: the budget has its gaps already.
    void keepGaps(Stores &stores, const BudgetTable &part, const TableImport &import, const GapReasons &reasons,
                  const std::vector<AmountColumns> &columns, const std::vector<Id<Budget>> &budgets) const;
};

} // namespace eldin::core
