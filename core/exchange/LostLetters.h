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

/// Adds to the sheet a warning `lossy-kyrgyz` for each text cell with lost letters and an error `null-character` for each
/// with U+0000, which cannot be stored (it is shown as ␀); at most the first twenty.
void noteUnusableLetters(Sheet &sheet);

} // namespace eldin::core::exchange
