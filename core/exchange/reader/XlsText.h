// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/BiffRecords.h"
#include "core/exchange/reader/LittleEndian.h"
#include "core/exchange/reader/SharedStrings.h"

namespace eldin::core::exchange {

/// Reads on through the data of a record and of the CONTINUE records behind it.
class ContinuedBytes
{
public:
    explicit ContinuedBytes(BiffRecords &records)
        : m_records(records)
        , m_fields(records.data())
    {
    }
    [[nodiscard]] std::uint16_t u16();
    [[nodiscard]] std::uint32_t u32();
    [[nodiscard]] std::uint8_t u8();
    void skip(std::uint64_t count);
    /// As many characters, as UTF-8. Two bytes each, or one if not `wide`; where a record ends within them the next one
    /// begins with a byte that says anew whether they are wide. Nowhere else is that byte repeated.
    [[nodiscard]] std::string characters(std::size_t count, bool wide);

private:
    void moveOn();

    BiffRecords &m_records;
    LittleEndian m_fields;
};

/// A text with a length of two bytes, as in LABEL, STRING and FORMAT; formatting behind it is left alone.
[[nodiscard]] std::string readLongText(ContinuedBytes &bytes);
/// A text with a length of one byte, as in BOUNDSHEET.
[[nodiscard]] std::string readShortText(ContinuedBytes &bytes);

/// The texts of an SST record, on which the reader stands. ReadError OverLimit for their size.
void readXlsStrings(BiffRecords &records, SharedStrings &strings, const ReadLimits &limits);

} // namespace eldin::core::exchange
