// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/Synonyms.h"
#include "core/exchange/budget/TableMapping.h"
#include "core/exchange/Sheet.h"

#include <QSet>

namespace eldin::core::exchange {

/// What the document's classification knows about a code.
struct KnownCode
{
    BudgetSection section = BudgetSection::Expenditure;
    CodeKind kind = CodeKind::None;
    int validFrom = 0; ///< fiscal years; 0: open
    int validTo = 0;
};

struct UnderstandOptions
{
    std::optional<int> year; ///< for amount columns that state none
    std::optional<BudgetStage> stage; ///< likewise
    std::optional<MoneyUnit> unit; ///< nothing: found in the sheet, or thousand som with a warning
    std::optional<Language> language; ///< of the names; nothing: what our own form says, else that of their words
    Synonyms synonyms = Synonyms::shipped(); ///< may be extended by the municipality's own list
    QHash<QString, KnownCode> knownCodes; ///< empty: no code is called unknown
    QSet<QString> knownSettlements; ///< their names without case and Kyrgyz letters; empty: none is called unknown
    TableMapping mapping; ///< what a person decided about this very table; wins over all proposals
    std::size_t mostLines = 300'000;

    /// What is known of a code that stands in a column of the kind; null if nothing. A column of another country's
    /// classification (раздел, вид расходов …) is never looked up: its "111" is not our "111 Taxes on income".
    [[nodiscard]] const KnownCode *known(CodeKind column, const QString &code) const;
};

/// Reads a sheet as a budget: its head, its columns, what each row is, which lines prove which sums.
/// Never throws for what a sheet holds; whatever stands against it is in `problems` and `gaps`.
/// Whole som are assumed instead of thousands only where no amount has a fraction and one reaches a million.
[[nodiscard]] BudgetReading understandBudget(const Sheet &sheet, const UnderstandOptions &options = {});

} // namespace eldin::core::exchange
