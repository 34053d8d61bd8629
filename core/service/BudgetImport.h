// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BudgetComparison.h"
#include "core/domain/ImportProfile.h"
#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/UnderstandBudget.h"
#include "core/service/Service.h"

namespace eldin::core {

/// A foreign file or what was pasted, read and not yet understood.
struct BudgetFile
{
    QString name;   ///< without its folder
    QString sha256; ///< of the bytes it came from
    std::vector<exchange::Sheet> sheets;
};

/// What a foreign table was read as, before anything is written.
struct BudgetTable
{
    QString fileName; ///< without its folder
    QString fileSha256;
    exchange::Sheet sheet;
    exchange::BudgetReading reading;
    exchange::TableMapping mapping; ///< what a person decided about it, now or for a table of its shape before
    std::optional<ImportProfile> profile; ///< the one that was found and applied
    /// What stands against the import besides the reading's own problems and gaps.
    Problems problems;

    QString shape; ///< of the sheet, once its cells are released and the import will want it

    /// Gives back the memory of a large table where nobody will look at its cells any more. It can still be imported.
    void releaseCells();
    [[nodiscard]] bool canImport(bool gapsAccepted) const { return !hasError(problems) && reading.canImport(gapsAccepted); }
};

struct BudgetTableOptions
{
    exchange::SheetSourceOptions source; ///< its `sheet` chooses one; else the sheet that holds most budget lines
    exchange::UnderstandOptions understand;
    /// The sheet's own decisions; nothing: those of the profile of its shape, if there is one.
    std::optional<exchange::TableMapping> mapping;
    std::vector<ImportProfile> profiles;
};

/// What the document's classification says of each code.
[[nodiscard]] QHash<QString, exchange::KnownCode> knownCodes(const Stores &stores);

/// The names of its villages, for UnderstandOptions.
[[nodiscard]] QSet<QString> knownSettlements(const Stores &stores);

/// Reads the tables of a file. Throws what readSheets throws.
[[nodiscard]] BudgetFile readBudgetFile(const QString &path, const exchange::SheetSourceOptions &options);

/// Understands the sheet asked for by `source.sheet`, else the one that holds most budget lines. Needs no document and
/// may run beside the window. Error{NoSuchSheet}.
[[nodiscard]] BudgetTable understandBudgetFile(BudgetFile file, const BudgetTableOptions &options);

/// Both in one. Needs no document and may run beside the window. Throws what readSheets throws.
[[nodiscard]] BudgetTable readBudgetTable(const QString &path, const BudgetTableOptions &options);

/// What an amount column of a table would become.
struct PlannedBudget
{
    Budget budget; ///< its id is null until it is imported
    std::optional<Budget> before; ///< the last version of the same year and stage, which stays as it is
    BudgetComparison comparison; ///< against that version; empty where there is none
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

    /// What import() would make of the table, without writing anything: in the reading's order.
    [[nodiscard]] std::vector<PlannedBudget> plan(const BudgetTable &table) const;

    /// A budget for each amount column; their ids in the reading's order. Where there is one of the year and stage, it
    /// becomes a new version; what the table does not say of a line that stood there before (village, project, source,
    /// protection, names in other languages) is taken over from it. Lines of our own Excel form say all of it
    /// themselves. Error{RuleBroken} where the table has errors
    /// or gaps that nobody accepted; `acceptedGaps` is the reason, kept with the import and
    /// with each gap. Error{Cancelled} where `goesOn` says no; then nothing is written.
    std::vector<Id<Budget>> import(const BudgetTable &table, const std::optional<QString> &acceptedGaps, const GoesOn &goesOn = {});

private:
    [[nodiscard]] Budget budgetOf(const BudgetTable &table, std::size_t index) const;
    /// The lines of one amount column as the table says them, one after the other.
    void eachLine(const BudgetTable &table, std::size_t index, const std::function<void(BudgetLine &)> &take) const;
    /// The lines of one amount column, completed from those of `before`; ids are those of lines found again, or null.
    [[nodiscard]] std::vector<BudgetLine> linesOf(const BudgetTable &table, std::size_t index,
                                                  const std::vector<BudgetLine> &before) const;
    void keepProfile(Stores &stores, const BudgetTable &table) const;
    void keepGaps(Stores &stores, const BudgetTable &table, const TableImport &import,
                  const std::vector<Id<Budget>> &budgets) const;
};

} // namespace eldin::core
