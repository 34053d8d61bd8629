// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BudgetReading.h"
#include "core/exchange/Sheet.h"

#include <QJsonObject>

#include <map>

namespace eldin::core::exchange {

/// What a person says a column holds, against what the program proposed.
struct ColumnChoice
{
    ColumnRole role = ColumnRole::Ignored;
    CodeKind code = CodeKind::None;   ///< of Code columns
    std::optional<int> year;          ///< of Amount columns; nothing: as the head says
    std::optional<BudgetStage> stage; ///< likewise
    bool operator==(const ColumnChoice &) const = default;
};

/// What a person says a row is.
enum class RowChoice {
    Line,
    Sum,         ///< of other rows, to be proved
    NotCounted,  ///< "of which", a memo, a remark
    Revenue,     ///< here a section begins
    Expenditure,
    Financing,
};

/// The decisions of a person about one table. Whatever is not decided here is found out as ever.
struct TableMapping
{
    std::optional<std::uint32_t> firstHeader; ///< rows of the head, from 0
    std::optional<std::uint32_t> lastHeader;
    std::map<std::uint32_t, ColumnChoice> columns;
    std::map<std::uint32_t, RowChoice> rows; ///< of this file only: the next one has other rows
    std::optional<MoneyUnit> unit;
    std::optional<Language> language; ///< of the names

    [[nodiscard]] bool isEmpty() const { return *this == TableMapping(); }
    /// What of it holds for the next file of the same shape: no rows, and no years, for that one is of another year.
    [[nodiscard]] TableMapping forNextTime() const;
    bool operator==(const TableMapping &) const = default;
};

/// The heads of the columns without figures, case and Kyrgyz letters: equal for last year's file and this year's.
/// Empty where a sheet has no head to know it by.
[[nodiscard]] QString shapeOf(const Sheet &sheet);

/// A mapping as it is kept and exported: columns by letter, rows from 1, codes as in the JSON of `import budget`.
[[nodiscard]] QJsonObject toJson(const TableMapping &mapping);
/// Error{WrongInput, "profile:…"} where it is none.
[[nodiscard]] TableMapping mappingFromJson(const QJsonObject &json);

} // namespace eldin::core::exchange
