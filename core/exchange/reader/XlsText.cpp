// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/XlsText.h"

#include "core/exchange/reader/Utf8.h"

#include <algorithm>

namespace eldin::core::exchange {

namespace {

constexpr unsigned kWide = 0x01;
constexpr unsigned kAsian = 0x04; ///< how the text is spoken, kept behind it
constexpr unsigned kRich = 0x08;  ///< runs of formatting, kept behind it

} // namespace

void ContinuedBytes::moveOn()
{
    if (!m_records.continued())
        throw ReadError(ReadCode::Damaged, "text cut short");
    m_fields = LittleEndian(m_records.data());
}

std::uint8_t ContinuedBytes::u8()
{
    while (m_fields.left() == 0)
        moveOn();
    return m_fields.u8();
}

std::uint16_t ContinuedBytes::u16()
{
    const unsigned low = u8();
    return static_cast<std::uint16_t>(low | static_cast<unsigned>(u8()) << 8);
}

std::uint32_t ContinuedBytes::u32()
{
    const std::uint32_t low = u16();
    return low | static_cast<std::uint32_t>(u16()) << 16;
}

void ContinuedBytes::skip(std::uint64_t count)
{
    while (count > m_fields.left()) {
        count -= m_fields.left();
        moveOn();
    }
    m_fields.skip(static_cast<std::size_t>(count));
}

std::string ContinuedBytes::characters(std::size_t count, bool wide)
{
    std::string units; // UTF-16, low byte first: a pair of surrogates may be divided between two records
    units.reserve(count * 2);
    while (count > 0) {
        if (m_fields.left() == 0) {
            moveOn();
            wide = (u8() & kWide) != 0;
            continue;
        }
        const std::size_t here = std::min(count, wide ? m_fields.left() / 2 : m_fields.left());
        if (here == 0)
            throw ReadError(ReadCode::Damaged, "half a character");
        const std::string_view bytes = m_fields.take(wide ? here * 2 : here);
        if (wide) {
            units += bytes;
        } else {
            for (const char c : bytes)
                units += {c, '\0'};
        }
        count -= here;
    }
    return utf8OfUtf16(units);
}

std::string readLongText(ContinuedBytes &bytes)
{
    const std::size_t length = bytes.u16();
    const unsigned flags = bytes.u8();
    return bytes.characters(length, (flags & kWide) != 0);
}

std::string readShortText(ContinuedBytes &bytes)
{
    const std::size_t length = bytes.u8();
    const unsigned flags = bytes.u8();
    return bytes.characters(length, (flags & kWide) != 0);
}

void readXlsStrings(BiffRecords &records, SharedStrings &strings, const ReadLimits &limits)
{
    ContinuedBytes bytes(records);
    static_cast<void>(bytes.u32()); // how often the texts are used
    const std::uint32_t count = bytes.u32();
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::size_t length = bytes.u16();
        const unsigned flags = bytes.u8();
        const std::uint64_t runs = (flags & kRich) != 0 ? bytes.u16() : 0;
        const std::uint64_t spoken = (flags & kAsian) != 0 ? bytes.u32() : 0;
        const std::string text = bytes.characters(length, (flags & kWide) != 0);
        if (text.size() > limits.textBytes)
            throw ReadError(ReadCode::OverLimit, "text");
        strings.add(text, limits);
        bytes.skip(runs * 4 + spoken);
    }
}

} // namespace eldin::core::exchange
