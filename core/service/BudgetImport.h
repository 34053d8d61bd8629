// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/UnderstandBudget.h"
#include "core/service/Service.h"

namespace eldin::core {

/// What a foreign table was read as, before anything is written.
struct BudgetTable
{
    QString fileName; ///< without its folder
    QString fileSha256;
    exchange::Sheet sheet;
    exchange::BudgetReading reading;
    /// What stands against the import besides the reading's own problems and gaps.
    Problems problems;

    [[nodiscard]] bool canImport(bool gapsAccepted) const { return !hasError(problems) && reading.canImport(gapsAccepted); }
};

struct BudgetTableOptions
{
    exchange::SheetSourceOptions source; ///< its `sheet` chooses one; else the sheet that holds most budget lines
    exchange::UnderstandOptions understand;
};

/// What the document's classification says of each code.
[[nodiscard]] QHash<QString, exchange::KnownCode> knownCodes(const Stores &stores);

/// Reads and understands a table. Needs no document and may run beside the window. Throws what readSheets throws.
[[nodiscard]] BudgetTable readBudgetTable(const QString &path, const BudgetTableOptions &options);

/// Writes what was read, all of it in one action or nothing.
class BudgetImportService final : public Service
{
public:
    using Service::Service;

    /// A budget for each amount column; their ids in the reading's order. Error{RuleBroken} where the table has errors
    /// or gaps that nobody accepted; `acceptedGaps` is the reason, kept with the import.
    std::vector<Id<Budget>> import(const BudgetTable &table, const std::optional<QString> &acceptedGaps);
};

} // namespace eldin::core
