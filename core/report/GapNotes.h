// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <QStringList>

namespace eldin::core {

struct Stores;
class Wording;

/// What the papers must say of sums that the source table of a budget states otherwise than its lines give: a
/// sentence each with file, cell, both amounts and why it was accepted.
[[nodiscard]] QStringList gapNotes(const Stores &stores, const Budget &budget, const Wording &wording);

} // namespace eldin::core
