// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Case folded, accents of Latin kept, spaces of every kind made one plain space, ends trimmed.
/// Letters that look alike are made one: ӊ and Latin homoglyphs inside Cyrillic words become Kyrgyz letters, ё is е.
[[nodiscard]] QString folded(const QString &text);

/// folded, and ө ү ң as о у н: for those who type Kyrgyz on a Russian keyboard.
[[nodiscard]] QString foldedWithoutKyrgyzLetters(const QString &text);

/// True if a comes before b in the Kyrgyz alphabet (ң after н, ө after о, ү after у, ё after е), case and
/// punctuation aside; equal texts fall back to their code points so that the order is total.
/// Alphabet: Law on the state language; domain.md 6.
[[nodiscard]] bool kyrgyzLess(const QString &a, const QString &b);

/// A key whose plain comparison gives the Kyrgyz order.
[[nodiscard]] QString kyrgyzSortKey(const QString &text);

/// Line breaks, tabs and runs of spaces as one plain space, ends trimmed, and control characters dropped.
[[nodiscard]] QString singleLine(const QString &text);

/// On one line and of so many signs at most, with … where it was cut, between words where the last one is not long.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest);

} // namespace eldin::core
