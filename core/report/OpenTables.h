// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"
#include "core/domain/OpenTable.h"

namespace eldin::core {

struct Stores;

/// For whom tables are made.
struct OpenOrder
{
    Language language = Language::Kyrgyz; ///< of titles and of names that stand in one language
    bool forPublic = false; ///< without names, telephones and texts that may name somebody
    bool forPeople = false; ///< kinds and states in words instead of the codes that programs rely on, and pictures
};

/// Everything people care for, a table each, with the words of `list` as names. The rows are read when they are asked
/// for: the stores must outlive the package.
[[nodiscard]] OpenPackage openTables(const Stores &stores, const OpenOrder &order);

/// The lines of all budgets in one table, each column with its name in the Open Fiscal Data Package. Without personal data: a
/// text that may name somebody is left out.
[[nodiscard]] OpenPackage fiscalTables(const Stores &stores, Language language);

} // namespace eldin::core
