// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

/// Appends one code point; a surrogate, zero or what is no code point at all as U+FFFD.
void appendUtf8(std::string &to, std::uint32_t point);

/// Bytes of UTF-16, low byte first, as UTF-8; lone surrogates and zeros become U+FFFD, an odd last byte falls.
[[nodiscard]] std::string utf8OfUtf16(std::string_view bytes);

} // namespace eldin::core::exchange
