// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Wording.h"
#include "core/report/WhatIf.h"

#include <optional>

namespace eldin::core {

/// What was kept beside a remark about its cost, counted on the budget as it stands now; nothing where none is kept.
[[nodiscard]] std::optional<WhatIf> fiscalNote(const Stores &stores, const Id<Remark> &remark);

/// In one line: what a household pays, from which lines it would come, and what has no source yet.
[[nodiscard]] QString fiscalNoteText(const WhatIf &note, const Wording &wording);

} // namespace eldin::core
