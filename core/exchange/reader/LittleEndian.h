// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/ReadError.h"

#include <bit>
#include <cstdint>
#include <string_view>

namespace eldin::core::exchange {

/// Takes numbers out of bytes from elsewhere, lowest byte first; where the bytes end too early: ReadError Damaged.
class LittleEndian
{
public:
    explicit LittleEndian(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    void skip(std::size_t count) { static_cast<void>(take(count)); }
    [[nodiscard]] std::string_view take(std::size_t count)
    {
        if (count > left())
            throw ReadError(ReadCode::Damaged, "record too short");
        const std::string_view taken = m_bytes.substr(m_at, count);
        m_at += count;
        return taken;
    }
    [[nodiscard]] std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    [[nodiscard]] std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    [[nodiscard]] std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    [[nodiscard]] std::uint64_t u64() { return number(8); }
    [[nodiscard]] double real() { return std::bit_cast<double>(number(8)); }

private:
    [[nodiscard]] std::uint64_t number(std::size_t width)
    {
        std::uint64_t value = 0;
        const std::string_view taken = take(width);
        for (std::size_t i = width; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(taken[i]);
        return value;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace eldin::core::exchange
