// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core::exchange {

/// A word of Cyrillic letters with Latin look-alikes among them ("cалык" with a Latin c).
[[nodiscard]] bool hasMixedLetters(const QString &text);

/// A word that is only written without its ү ө ң: "тендештирүүчү" as "тендештируучу", "мулк", "онуктуруу".
[[nodiscard]] bool lacksKyrgyzLetters(const QString &text);

} // namespace eldin::core::exchange
