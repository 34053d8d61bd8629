// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/WireWriter.h"

#include "core/exchange/reader/Wire.h"

#include <algorithm>

namespace eldin::core::exchange {

namespace {

using wire::RecordType;

constexpr std::size_t kBlock = 64 * 1024;
constexpr std::uint64_t kProgressStep = 1 << 20;
constexpr std::size_t kLongestName = 4096; ///< of sheets, formats and details; longer ones are cut

void put8(std::string &to, unsigned value)
{
    to += static_cast<char>(value & 0xFF);
}

template <typename Number> void putNumber(std::string &to, Number value)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        put8(to, static_cast<unsigned>(value >> (8 * i)));
}

void putText(std::string &to, std::string_view text)
{
    putNumber(to, static_cast<std::uint32_t>(text.size()));
    to += text;
}

/// Opens a record and fills its length in at the end.
class Record
{
public:
    Record(std::string &to, RecordType type)
        : m_to(to)
    {
        put8(m_to, static_cast<unsigned>(type));
        m_length = m_to.size();
        putNumber(m_to, std::uint32_t {0});
    }
    ~Record()
    {
        const std::size_t size = m_to.size() - m_length - 4;
        for (std::size_t i = 0; i < 4; ++i)
            m_to[m_length + i] = static_cast<char>((size >> (8 * i)) & 0xFF);
    }
    Record(const Record &) = delete;
    Record &operator=(const Record &) = delete;

private:
    std::string &m_to;
    std::size_t m_length;
};

} // namespace

WireWriter::WireWriter(std::function<void(std::string_view)> output)
    : m_output(std::move(output))
    , m_buffer(wire::kMagic)
{
}

void WireWriter::formatFound(std::string_view format)
{
    const Record record(m_buffer, RecordType::Format);
    putText(m_buffer, format);
}

void WireWriter::sheetBegins(const SheetInfo &sheet)
{
    const Record record(m_buffer, RecordType::SheetBegins);
    putNumber(m_buffer, sheet.index);
    put8(m_buffer, sheet.hidden ? 1 : 0);
    putText(m_buffer, std::string_view(sheet.name).substr(0, kLongestName));
}

void WireWriter::cell(const Cell &cell)
{
    {
        const Record record(m_buffer, RecordType::Cell);
        putNumber(m_buffer, cell.row);
        putNumber(m_buffer, cell.column);
        put8(m_buffer, static_cast<unsigned>(cell.kind));
        put8(m_buffer, cell.formula ? 1 : 0);
        putText(m_buffer, cell.text);
        putText(m_buffer, std::string_view(cell.numberFormat).substr(0, kLongestName));
    }
    if (m_buffer.size() >= kBlock)
        flush();
}

void WireWriter::merge(const Merge &range)
{
    const Record record(m_buffer, RecordType::Merge);
    for (const std::uint32_t end : {range.firstRow, range.firstColumn, range.lastRow, range.lastColumn})
        putNumber(m_buffer, end);
}

void WireWriter::rowsHidden(std::uint32_t first, std::uint32_t last)
{
    const Record record(m_buffer, RecordType::HiddenRows);
    putNumber(m_buffer, first);
    putNumber(m_buffer, last);
}

void WireWriter::columnsHidden(std::uint32_t first, std::uint32_t last)
{
    const Record record(m_buffer, RecordType::HiddenColumns);
    putNumber(m_buffer, first);
    putNumber(m_buffer, last);
}

void WireWriter::sheetEnds()
{
    const Record record(m_buffer, RecordType::SheetEnds);
}

void WireWriter::progress(std::uint64_t done, std::uint64_t total)
{
    if (done < m_lastProgress + kProgressStep)
        return;
    m_lastProgress = done;
    {
        const Record record(m_buffer, RecordType::Progress);
        putNumber(m_buffer, done);
        putNumber(m_buffer, total);
    }
    flush();
}

void WireWriter::end()
{
    {
        const Record record(m_buffer, RecordType::End);
    }
    flush();
}

void WireWriter::failure(const ReadError &error)
{
    {
        const Record record(m_buffer, RecordType::Failure);
        put8(m_buffer, static_cast<unsigned>(error.code()));
        putText(m_buffer, std::string_view(error.detail()).substr(0, kLongestName));
    }
    flush();
}

void WireWriter::flush()
{
    m_output(m_buffer);
    m_buffer.clear();
}

} // namespace eldin::core::exchange
