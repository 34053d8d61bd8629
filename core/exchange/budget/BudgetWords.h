// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BudgetReading.h"

#include <set>

namespace eldin::core::exchange::words {

// The words by which Kyrgyz, Russian and English budget tables say what a row or a column is. Every function
// takes a key made by `key`, so that case, missing Kyrgyz letters ("мин сом") and Latin look-alikes make no
// difference.

/// Folded, Kyrgyz letters as о у н, hyphens before a line break mended, single line.
[[nodiscard]] QString key(const QString &text);

/// A cell's text on one line; a word divided at a line break («Раз-\nдел») is joined again.
[[nodiscard]] QString joined(const QString &text);

/// "Бардыгы", "Жыйынтыгы", "Итого", "Всего расходов", "Total": the row states a sum of others.
[[nodiscard]] bool isTotal(const QString &key);
/// Nothing but a word of totality: "Итого", "Жалпы баары".
[[nodiscard]] bool isBareTotal(const QString &key);
/// Nothing but a section's word and words of totality: "I. КИРЕШЕЛЕР", "Бардык чыгашалар", "ДОХОДЫ, всего".
[[nodiscard]] bool isSectionOnly(const QString &key);
/// The section a heading, a total or a title names; nothing where it names none or both.
[[nodiscard]] std::optional<BudgetSection> section(const QString &key);
/// Every section that the text names, as a title may several.
[[nodiscard]] std::set<BudgetSection> sectionsNamed(const QString &key);
/// "III. Финансирование дефицита": a numeral of a chapter stands before it.
[[nodiscard]] bool isNumberedHeading(const QString &key);
/// Worth asking isSectionOnly and balance, which cost more.
[[nodiscard]] bool mayBeHeadingOrBalance(const QString &key);
/// Words that stand for revenue or expenditure in the names of single lines ("салык", "грант"; "эмгек акы").
[[nodiscard]] std::optional<BudgetSection> sectionByLine(const QString &key);

/// Begins with "анын ичинде", "в том числе", "из них", "of which".
[[nodiscard]] bool startsIncluding(const QString &key);
/// "анын ичинде:" and nothing else.
[[nodiscard]] bool isIncludingOnly(const QString &key);
/// "за счет местного бюджета", "жергиликтүү бюджеттен": where the money of the row above comes from.
[[nodiscard]] bool isSourceOfMoney(const QString &key);

enum class Balance { None, Opening, Closing, Result };
/// Opening or closing balance, or surplus and deficit.
[[nodiscard]] Balance balance(const QString &key);

/// A signature line: underscores, "башчысы", "начальник", "бухгалтер".
[[nodiscard]] bool isSignature(const QString &key);

[[nodiscard]] bool isPageNumber(const QString &key); ///< "Стр. 1 из 3", "2-бет"

[[nodiscard]] bool isNumberHead(const QString &key); ///< "№", "№ п/п", "к/с"
[[nodiscard]] bool isNameHead(const QString &key);
[[nodiscard]] bool isAmountHead(const QString &key);
[[nodiscard]] bool isPercentHead(const QString &key);
[[nodiscard]] bool isDeviationHead(const QString &key);
[[nodiscard]] bool
isOtherFigureHead(const QString &key); ///< head counts, rates and other figures that are no amounts
[[nodiscard]] bool isSourceHead(const QString &key);
[[nodiscard]] bool isQuarterHead(const QString &key); ///< "I кв", "2-чейрек": a part of the year
/// "Айыл", "Село": the column names the village that a line is for. Not "айыл окмоту", "айыл аймагы".
[[nodiscard]] bool isSettlementHead(const QString &key);
[[nodiscard]] bool isSectionNameHead(const QString &key);
[[nodiscard]] bool isYearNameHead(const QString &key);
[[nodiscard]] CodeKind codeHead(const QString &key);

/// Executed, revised, draft, approved or forecast, if the words say so.
[[nodiscard]] std::optional<BudgetStage> stage(const QString &key);
/// All years 1990–2099 named, in order.
[[nodiscard]] std::vector<int> years(const QString &text);
/// "миң сом", "мин сом", "тыс. сом", "т.р.", "сом"; nothing if no unit is named.
[[nodiscard]] std::optional<MoneyUnit> unit(const QString &key);
/// Nothing but a unit: "(в тыс. сомов)", "сом", "Өлчөм бирдиги: миң сом".
[[nodiscard]] bool isUnitOnly(const QString &key);
/// A unit that cannot be taken over ("млн сом", "тыс. долл. США").
[[nodiscard]] bool isForeignUnit(const QString &key);

} // namespace eldin::core::exchange::words
