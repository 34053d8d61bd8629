// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

namespace eldin::core {

class Document;

/// Full check of an open document, for `check`: the whole file by SQLite's integrity_check, links between rows, every
/// commit against its identity and its parts, and the data tables against what the commits give when applied in
/// canonical order, the sums of the budgets, and the bytes of attached files. Each finding says where; severity Note does not make a document bad.
[[nodiscard]] Problems verifyDocument(Document &document);

} // namespace eldin::core
