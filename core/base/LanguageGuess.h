// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

namespace eldin::core {

/// In which language a remark was probably written, by letters and frequent short words. Mixed texts go to the
/// language with more evidence; without any evidence Kyrgyz, the language of most hearings.
[[nodiscard]] Language guessLanguage(const QString &text);

} // namespace eldin::core
