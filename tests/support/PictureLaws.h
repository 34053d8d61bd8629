// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetPictures.h"

namespace eldin::core {
struct Stores;
}

namespace eldin::core::test {

/// What is wrong with a picture and every level below it; empty if all is right: the lines of an item add up
/// to its amounts, items to what is opened, shares to the whole, rows to the items, a way of changes leads
/// from end to end.
[[nodiscard]] QStringList brokenLaws(const Stores &stores, const BudgetBook &book, PictureKind kind);

} // namespace eldin::core::test
