// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/storage/Seals.h"

namespace eldin::core {

/// Where two closed a hearing at the same time and the document goes by the other closing: whether what this one sealed is, in the
/// history, as it was when it was made. Works out the document of that commit.
[[nodiscard]] SealFindings checkFormerClosing(Document &document, const Seal &seal, int limit = 100);

} // namespace eldin::core
