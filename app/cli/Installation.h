// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"

#include <QString>

namespace eldin::cli {

/// The random id of this installation, made on first use and shared with the window.
[[nodiscard]] QString deviceId(core::Random &random);
[[nodiscard]] QString systemUserName();
/// The municipality's own list of synonyms, a text file in the folder of the settings; it need not be there.
[[nodiscard]] QString ownSynonymsFile();

/// Where the window keeps what is being typed.
[[nodiscard]] QString draftFolder();
/// Where backups are put; empty: beside each document. Set in the window.
[[nodiscard]] QString backupPlace();

} // namespace eldin::cli
