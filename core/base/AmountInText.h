// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <optional>

namespace eldin::core {

/// The sum of money that somebody names while speaking, in Kyrgyz or Russian: "120 миң сом", "500 тыс", "1,2 млн
/// сом", "45 000 сомго", "жарым миллион". The first one called som wins; without the word only thousands and millions
/// count, and not where something else is counted in them (2 миң киши).
[[nodiscard]] std::optional<Money> amountInText(const QString &text);

} // namespace eldin::core
