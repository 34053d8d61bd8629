// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/Utf8.h"

namespace eldin::core::exchange {

void appendUtf8(std::string &to, std::uint32_t point)
{
    constexpr std::uint32_t kReplacement = 0xFFFD;
    if (point == 0 || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
        point = kReplacement;
    const auto put = [&to](std::uint32_t byte) { to += static_cast<char>(byte); };
    const auto tail = [&put, point](unsigned shift) { put(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        tail(0);
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        tail(6);
        tail(0);
    } else {
        put(0xF0 | (point >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string utf8OfUtf16(std::string_view bytes)
{
    const auto unit = [bytes](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at])
                                          | static_cast<unsigned char>(bytes[at + 1]) << 8);
    };
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        std::uint32_t point = unit(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size()) {
            const std::uint32_t low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        appendUtf8(text, point);
    }
    return text;
}

} // namespace eldin::core::exchange
