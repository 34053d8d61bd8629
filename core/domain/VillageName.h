// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// The bare name of a village: people write "Ак-Булак айылы" and "село Ак-Булак" as well as "Ак-Булак".
[[nodiscard]] QString bareVillageName(const QString &name);

/// By which names of villages are compared: bare, without case and without the letters that Russian keyboards lack.
[[nodiscard]] QString villageKey(const QString &name);

} // namespace eldin::core
