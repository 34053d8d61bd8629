// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// A file name that every system takes, without a path in it: letters and digits of any script, others as a dash, at most
/// 80 signs with the ending kept. Names that Windows keeps for devices (`con`, `nul`, `com1` …) get an underscore. Never empty.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace eldin::core
