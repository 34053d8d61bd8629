// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// The code that papers carry of a seal: `7K3M-…`, five groups of four. Nineteen signs say 80 bits of the seal's root, the
/// twentieth checks the others: one wrong sign or two neighbours swapped are noticed without the document. The signs are
/// digits and those capitals that look the same in Latin and Cyrillic, so that the code can be typed under any keyboard.
/// `root` is hexadecimal; empty if it is no SHA-256.
[[nodiscard]] QString sealCode(const QString &root);

/// Written exactly as sealCode() writes, and the last sign agrees with the others.
[[nodiscard]] bool isSealCode(const QString &code);

/// A code as a person types it: small letters, Cyrillic ones that look the same, other gaps. What cannot be a code comes
/// back as some text that is none.
[[nodiscard]] QString typedSealCode(const QString &text);

} // namespace eldin::core
