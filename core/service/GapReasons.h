// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <utility>

namespace eldin::core {

struct BudgetTable;

/// Why stated sums that their lines do not give are taken over all the same.
struct GapReasons
{
    QString common; ///< of every sum that has none of its own
    std::map<std::pair<QString, QString>, QString> own; ///< by sheet and cell of the sum

    GapReasons() = default;
    GapReasons(const QString &reason) : common(reason) {} // NOLINT: one sentence for all is the usual case

    /// For the sum in a cell of one sheet; empty where there is none.
    [[nodiscard]] QString of(const BudgetTable &part, const QString &cell) const;
    /// True where every gap of the table has a reason.
    [[nodiscard]] bool cover(const BudgetTable &table) const;
    /// What the record of the import keeps: each reason once, the common one first.
    [[nodiscard]] QString summary() const;
};

} // namespace eldin::core
