// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QString>

#include <optional>
#include <vector>

namespace eldin::core::exchange {

/// A likely reason why a stated sum and its parts differ, and the part that explains it, if one does.
struct GapCause
{
    QString code;
    std::optional<std::size_t> part;
};

/// `parts`: the amounts below the sum, nothing where the cell is empty.
/// Factor 10 or 100 is a lost comma, 1000 a figure in the other unit.
[[nodiscard]] GapCause explainGap(Money stated, Money computed,
                                  const std::vector<std::optional<Money>> &parts);

} // namespace eldin::core::exchange
