// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/OleFile.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

/// The records that an old Excel workbook consists of, named as in Microsoft's description of the format.
namespace biff {

inline constexpr std::uint16_t kFormula = 0x0006;
inline constexpr std::uint16_t kEof = 0x000A;
inline constexpr std::uint16_t kDate1904 = 0x0022;
inline constexpr std::uint16_t kFilePass = 0x002F;
inline constexpr std::uint16_t kContinue = 0x003C;
inline constexpr std::uint16_t kColInfo = 0x007D;
inline constexpr std::uint16_t kBoundSheet = 0x0085;
inline constexpr std::uint16_t kMulRk = 0x00BD;
inline constexpr std::uint16_t kRString = 0x00D6;
inline constexpr std::uint16_t kXf = 0x00E0;
inline constexpr std::uint16_t kMergeCells = 0x00E5;
inline constexpr std::uint16_t kSst = 0x00FC;
inline constexpr std::uint16_t kLabelSst = 0x00FD;
inline constexpr std::uint16_t kNumber = 0x0203;
inline constexpr std::uint16_t kLabel = 0x0204;
inline constexpr std::uint16_t kBoolErr = 0x0205;
inline constexpr std::uint16_t kString = 0x0207;
inline constexpr std::uint16_t kRow = 0x0208;
inline constexpr std::uint16_t kRk = 0x027E;
inline constexpr std::uint16_t kFormat = 0x041E;
inline constexpr std::uint16_t kBof = 0x0809;

} // namespace biff

/// Walks the records of a stream: number, length, and as many bytes; a long record goes on in CONTINUE records.
class BiffRecords
{
public:
    explicit BiffRecords(OleFile::Stream &stream)
        : m_stream(stream)
    {
    }
    /// The next record; false at the end of the stream. ReadError Damaged where a record is cut.
    [[nodiscard]] bool next();
    /// Moves on to the CONTINUE record that follows this one; false where another follows.
    [[nodiscard]] bool continued();
    void seek(std::uint64_t position);

    [[nodiscard]] std::uint16_t id() const { return m_id; }
    [[nodiscard]] std::string_view data() const { return m_data; }

private:
    [[nodiscard]] bool header();

    OleFile::Stream &m_stream;
    std::uint16_t m_id = 0;
    std::string m_data;
    bool m_ahead = false; ///< the header of the next record is read already
    std::uint16_t m_nextId = 0;
    std::uint16_t m_nextLength = 0;
};

} // namespace eldin::core::exchange
