// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace eldin::core {

/// A QR code (ISO/IEC 18004) as its squares, without the quiet zone of four squares that whoever draws it leaves around.
struct QrCode
{
    int size = 0; ///< squares on each side
    std::vector<bool> dark; ///< row by row

    [[nodiscard]] bool isDark(int x, int y) const { return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)]; }
    bool operator==(const QrCode &) const = default;
};

/// Light squares that must stand around a code.
inline constexpr int kQrQuiet = 4;

/// The code of a text in UTF-8, at level M, which is still read with 15 % of it spoilt. Empty text has an empty code.
/// Error{WrongInput, "text:too-long:…"} for more than a code can hold (some 2,300 bytes).
[[nodiscard]] QrCode qrCode(const QString &text);

} // namespace eldin::core
