// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// What stands in the hidden first column and the hidden row of our own Excel form of a budget, by which it
/// is read back without a question whatever its language. Files of users carry these: they stay.
namespace eldin::core::exchange::formkeys {

inline constexpr char16_t kMark[] = u"eldin-unu-budget-form-1"; ///< the very first cell
inline constexpr char16_t kYear[] = u"year";
inline constexpr char16_t kStage[] = u"stage";
inline constexpr char16_t kUnit[] = u"unit";
inline constexpr char16_t kColumns[] = u"columns"; ///< of the row that names each column
inline constexpr char16_t kHead[] = u"head";
inline constexpr char16_t kSection[] = u"section:"; ///< with the section's code
inline constexpr char16_t kTotal[] = u"total:";
inline constexpr char16_t kBalance[] = u"balance";
inline constexpr char16_t kLine[] = u"line"; ///< alone, or with `:` and the id of the line
inline constexpr std::uint32_t kValueColumn = 3; ///< where year, stage and unit are filled in

/// The columns from the second on.
inline constexpr std::array<const char16_t *, 9> kColumnKeys{u"code",         u"economic",   u"name_ky",
                                                             u"name_ru",      u"settlement", u"project",
                                                             u"money_source", u"protected",  u"amount"};

/// Between a code and its name in the drop-down lists.
inline constexpr char16_t kCodeEnd[] = u" – ";

} // namespace eldin::core::exchange::formkeys
