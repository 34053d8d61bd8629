// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Classification.h"

#include <vector>

namespace eldin::core {

struct Stores;
class Clock;
class Random;

/// The code tables that ship with the program (resources/classification), without ids.
[[nodiscard]] std::vector<ClassificationItem> shippedClassification();

/// Puts the code tables that ship with the program (resources/classification) into a new document, where they are
/// data like any other.
void insertShippedClassification(Stores &stores, const Clock &clock, Random &random);

} // namespace eldin::core
