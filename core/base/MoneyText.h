// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <optional>

namespace eldin::core {

/// In what a table or a paper counts its amounts.
enum class MoneyUnit { Som, ThousandSom };

enum class Language { Kyrgyz, Russian, English };

/// `ky`, `ru`, `en`.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);

/// Reads an amount as people and sheets write it: `74 957,7`, `74957.70`, `1 234 567`, `(12,5)`, `−3`, with any of
/// the spaces that stand between thousands (space, no-break, narrow, thin), apostrophes (`1'234`), or a comma or point
/// written more than once (`1.234.567`). Groups must have three digits. A lone comma or point is the decimal mark
/// (`1,234` is one and a bit): whoever reads a table that groups by commas says so. More digits behind the mark than
/// the unit has are no amount, zeros or not: `120,000` som could be meant as a hundred and twenty thousand. Nothing where it is no amount, has parts smaller than a tyiyn, or is out of range.
[[nodiscard]] std::optional<Money> parseMoney(const QString &text, MoneyUnit unit);

/// The raw digits of a spreadsheet's number (`78615.2`, `1.5E3`, `602848.2999999999`) in the unit, rounded half
/// away from zero to `decimals` of the unit: binary noise beyond what a budget states is not money.
[[nodiscard]] std::optional<Money> parseSheetNumber(const QString &digits, MoneyUnit unit, int decimals = 5);

/// `74957700.00`: som with two decimals and a point, for JSON and CSV.
[[nodiscard]] QString plainMoney(Money amount);

/// As a figure for people: groups, the language's decimal mark, a true minus, no unit.
/// ThousandSom shows one decimal where that is exact, else as many as needed (up to 5); Som shows two or none.
[[nodiscard]] QString moneyFigure(Money amount, MoneyUnit unit, Language language);

/// `74 957,7 миң сом`, `74 957,7 тыс. сомов`, `74,957.7 thousand soms`; soms in the form the number asks for: `1 сом`,
/// `2 сома`, `5 938 сомов`, `1,50 сома`; `1 som`, `2 soms`.
[[nodiscard]] QString moneyWithUnit(Money amount, MoneyUnit unit, Language language);

/// `миң сом`, `тыс. сомов`, `thousand soms`; `сом`, `сом`, `som`.
[[nodiscard]] QString unitName(MoneyUnit unit, Language language);

} // namespace eldin::core
