// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace eldin::core::exchange {

/// What the bytes 0x80 to 0xFF mean; 0xFFFD where nothing.
using UpperHalf = std::array<char16_t, 128>;

/// A one-byte encoding of old files. Own tables, for Qt knows these sets only where it was built with ICU.
struct SingleByteSet {
    const char *name;
    UpperHalf upper;
};

inline constexpr std::size_t kSingleByteSets = 5;

/// In the order of how likely they are here: Windows, Unix, ISO and DOS Cyrillic, then Western European.
[[nodiscard]] const std::array<SingleByteSet, kSingleByteSets> &singleByteSets();

} // namespace eldin::core::exchange
