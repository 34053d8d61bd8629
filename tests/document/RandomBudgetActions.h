// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::core::test {

/// A budget of three lines, for the actions to begin with.
void seedBudget(Document &document);

/// Does something that a user could do with a budget, chosen by rapidcheck.
void actOnBudgets(Document &document);

} // namespace eldin::core::test
