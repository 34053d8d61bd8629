// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::core::test {

/// Does something that a user could do, chosen by rapidcheck; what rules forbid throws as it does for the
/// user.
void doSomething(Document &document);

} // namespace eldin::core::test
