// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

namespace eldin::core {

/// The amount as official papers write it out beside the figure: "жетимиш төрт миллион тогуз жүз элүү жети миң жети жүз
/// сом 00 тыйын". Tyiyn stay figures, as in payment papers.
[[nodiscard]] QString moneyInWords(Money amount, Language language);

} // namespace eldin::core
