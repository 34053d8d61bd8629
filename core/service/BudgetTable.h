// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ImportProfile.h"
#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/UnderstandBudget.h"
#include "core/storage/Stores.h"

#include <map>

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

    /// Further sheets of the file that say the rest of the same budgets, as expenditure beside revenue. None of them has
    /// further ones itself.
    std::vector<BudgetTable> more;
    /// Where no sheet was asked for: those of the file that make whole budgets together, two or three.
    std::vector<QStringList> together;

    /// Gives back the memory of a large table where nobody will look at its cells any more. It can still be imported.
    void releaseCells();
    /// Of all its sheets.
    [[nodiscard]] bool canImport(bool gapsAccepted) const;
    /// Itself and the further sheets.
    [[nodiscard]] std::vector<const BudgetTable *> parts() const;
    /// "Revenue + Expenditure": the names of its sheets.
    [[nodiscard]] QString sheetNames() const;
    /// A cell of one of its sheets for people: "Expenditure!C7" where there are several.
    [[nodiscard]] QString placeOf(const BudgetTable &part, const QString &cell) const;
    [[nodiscard]] std::size_t gapCount() const;
    [[nodiscard]] std::size_t lineCount() const;
};

/// An amount column of one sheet.
struct AmountColumn
{
    const BudgetTable *part = nullptr;
    std::size_t index = 0; ///< into its reading's budgets

    [[nodiscard]] const exchange::ReadBudget &read() const { return part->reading.budgets.at(index); }
};

/// The columns that make up one budget: of several sheets one each.
using AmountColumns = std::vector<AmountColumn>;

/// What each budget is made of, in the order of the sheets: columns of the same year and stage belong together.
[[nodiscard]] std::vector<AmountColumns> budgetColumns(const BudgetTable &table);

struct BudgetTableOptions
{
    exchange::SheetSourceOptions source; ///< its `sheet` chooses one
    QStringList sheets; ///< wins over that: the sheets whose lines are taken together, in this order
    exchange::UnderstandOptions understand;
    /// The sheet's own decisions; nothing: those of the profile of its shape, if there is one.
    std::optional<exchange::TableMapping> mapping;
    std::map<QString, exchange::TableMapping> mappings; ///< by the name of the sheet; go before `mapping`
    std::vector<ImportProfile> profiles;
};

/// What the document's classification says of each code.
[[nodiscard]] QHash<QString, exchange::KnownCode> knownCodes(const Stores &stores);

/// The names of its villages, for UnderstandOptions.
[[nodiscard]] QSet<QString> knownSettlements(const Stores &stores);

/// Reads the tables of a file. Throws what readSheets throws.
[[nodiscard]] BudgetFile readBudgetFile(const QString &path, const exchange::SheetSourceOptions &options);

/// Understands the sheets that are asked for. Where none is: the one that holds most budget lines, or all where
/// two or three look like budgets and hold revenue, expenditure and, if there is one, the financing of the same years, one each. Every other sheet with
/// content is named: a warning for a table that looks like a budget too, a note for anything else. Needs no document and may
/// run beside the window. Error{NoSuchSheet}.
[[nodiscard]] BudgetTable understandBudgetFile(BudgetFile file, const BudgetTableOptions &options);

/// Both in one. Needs no document and may run beside the window. Throws what readSheets throws.
[[nodiscard]] BudgetTable readBudgetTable(const QString &path, const BudgetTableOptions &options);

} // namespace eldin::core
