// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Sheet.h"

#include <QStringView>

namespace eldin::core::exchange {

/// True for a text in which question marks stand where Ө, Ү, Ң were: `Ысык-К?л`, `?к?м`. The encodings of old files
/// have no place for these letters, and programs write `?` without a word. A question mark at the end of a word may be
/// one, so it does not count.
[[nodiscard]] bool hasLostLetters(QStringView text);

/// Adds a warning `lossy-kyrgyz` to the sheet for each text cell with lost letters, at most the first twenty.
void noteLostLetters(Sheet &sheet);

} // namespace eldin::core::exchange
