// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/PublicCopy.h"

namespace eldin::core {

/// As doubtfulTexts().
[[nodiscard]] std::vector<DoubtfulText> doubtfulTextsIn(sqlite::Connection &connection, const std::function<bool()> &progress);

/// Redacts them in the copy as the plan says, and puts the office where a text says which official did something. Inside the
/// caller's transaction, while the private rows are still there. How many texts were redacted.
int redactTexts(sqlite::Connection &copy, const PublicCopyPlan &plan, const std::function<bool()> &progress);

} // namespace eldin::core
