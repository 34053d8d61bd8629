// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SearchTexts.h"

namespace eldin::core {

struct Stores;

/// Before the key of a shipped wording, where an id is wanted.
inline constexpr QStringView kShippedWording = u"wording:";

/// The wordings of papers that can be changed and are as shipped in this document, for the search: in no table, so it does
/// not find them by itself. By key.
[[nodiscard]] std::vector<SearchText> shippedWordings(const Stores &stores);

} // namespace eldin::core
