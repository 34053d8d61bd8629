// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// What is common to the forms of a Russian word, by the Snowball stemmer: дорога, дорогами and дорог give дорог.
/// The word is folded(), so ё is е already.
[[nodiscard]] QString russianStem(const QString &word);

} // namespace eldin::core
