// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace eldin::core {

/// A cell of a table for other programs; nothing where there is none.
using OpenCell = std::variant<std::monostate, QString, qint64, bool, Money, QDate, QDateTime>;
using OpenRow = std::vector<OpenCell>;

enum class OpenKind { Text, Integer, Boolean, Amount, Day, Moment };

struct OpenColumn
{
    QString name;  ///< stable English word
    QString title; ///< in the language of the reader
    OpenKind kind = OpenKind::Text;
    QString fiscalType {}; ///< what the Fiscal Data Package calls it (`columnType`); empty: it has no name for it
};

/// A picture that stands beside a table in a workbook: a bar for each row, one group for each column of figures.
struct OpenChart
{
    std::size_t names = 0;  ///< the column that names the bars
    std::size_t first = 1;  ///< the columns of figures
    std::size_t last = 1;
};

/// A table as it is given to others. Its rows come one at a time and in a stable order.
struct OpenTable
{
    using Take = std::function<void(const OpenRow &)>;

    QString name;  ///< stable English word
    QString title; ///< in the language of the reader
    std::vector<OpenColumn> columns;
    std::function<void(const Take &)> eachRow;
    bool hasTotals = false; ///< sums under its amounts mean something
    std::optional<OpenChart> chart {};
};

/// Tables that are given together.
struct OpenPackage
{
    QString name;  ///< lower-case Latin letters, digits and dashes
    QString title; ///< in the language of the reader
    QString totalWord; ///< what stands before sums, likewise
    std::vector<OpenTable> tables;
    bool isLarge = false; ///< too long to be kept in memory as a whole
};

/// The cell as text for programs: amounts in som with two decimals, ISO days and moments, `true` and `false`.
[[nodiscard]] QString openText(const OpenCell &cell);

} // namespace eldin::core
