// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/Salvage.h"

#include <QStringList>

namespace eldin::core {

/// What came out of a damaged document, a sentence a line: whether all of it is there, then by kind of record what was
/// recovered, then what is known to be lost.
[[nodiscard]] QStringList salvageTexts(const SalvageResult &result);

} // namespace eldin::core
