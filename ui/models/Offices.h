// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Stores.h"

namespace eldin::ui {

/// Every office that is named in the hearing: of the officials, of the agenda, and of the tasks.
[[nodiscard]] std::vector<core::LocalText> officesOf(const core::Stores &stores, const core::Id<core::Hearing> &hearing);

/// The office that is called so, with its name in the other language; else a new one.
[[nodiscard]] core::LocalText officeNamed(const std::vector<core::LocalText> &offices, const QString &name, core::Language language);

} // namespace eldin::ui
