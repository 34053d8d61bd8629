// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/WireReader.h"

#include "core/exchange/reader/Wire.h"

#include <algorithm>

namespace eldin::core::exchange {

namespace {

[[noreturn]] void broken()
{
    throw ReadError(ReadCode::Damaged, "protocol");
}

std::uint64_t number(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

void check(bool right)
{
    if (!right)
        broken();
}

} // namespace

/// The fields of one record, taken in order; all must be taken.
class WireReader::Body
{
public:
    explicit Body(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    std::uint8_t take8() { return static_cast<std::uint8_t>(number(take(1))); }
    std::uint32_t take32() { return static_cast<std::uint32_t>(number(take(4))); }
    std::uint64_t take64() { return number(take(8)); }
    std::string_view takeText() { return take(take32()); }
    std::uint32_t takeBelow(std::uint32_t bound)
    {
        const std::uint32_t value = take32();
        check(value < bound);
        return value;
    }
    void end() const { check(m_rest.empty()); }

private:
    std::string_view take(std::size_t size)
    {
        check(size <= m_rest.size());
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }
    std::string_view m_rest;
};

WireReader::WireReader(CellSink &sink, const ReadLimits &limits)
    : m_sink(sink)
    , m_limits(limits)
{
}

void WireReader::feed(std::string_view bytes)
{
    m_pending += bytes;
    std::string_view rest = m_pending;
    if (m_state == State::Magic) {
        check(rest.starts_with(wire::kMagic.substr(0, std::min(rest.size(), wire::kMagic.size()))));
        if (rest.size() < wire::kMagic.size())
            return;
        rest.remove_prefix(wire::kMagic.size());
        m_state = State::Format;
    }
    while (rest.size() >= wire::kHeaderBytes) {
        const auto length = static_cast<std::size_t>(number(rest.substr(1, 4)));
        check(length <= wire::kMaxBody);
        if (rest.size() - wire::kHeaderBytes < length)
            break;
        record(static_cast<unsigned char>(rest[0]), rest.substr(wire::kHeaderBytes, length));
        rest.remove_prefix(wire::kHeaderBytes + length);
    }
    check(m_state != State::Ended || rest.empty());
    m_pending.erase(0, m_pending.size() - rest.size());
}

void WireReader::record(unsigned type, std::string_view bytes)
{
    using wire::RecordType;
    check(m_state != State::Ended);
    Body body(bytes);
    const auto kind = static_cast<RecordType>(type);
    if (kind != RecordType::Cell && kind != RecordType::SheetBegins && ++m_others > 4 * std::uint64_t {kMaxRows})
        throw ReadError(ReadCode::OverLimit, "records");
    switch (kind) {
    case RecordType::Format:
        check(m_state == State::Format);
        m_state = State::Between;
        m_sink.formatFound(body.takeText());
        break;
    case RecordType::SheetBegins: {
        check(m_state == State::Between);
        m_state = State::InSheet;
        if (++m_sheets > m_limits.sheets)
            throw ReadError(ReadCode::OverLimit, "sheets");
        SheetInfo sheet;
        sheet.index = body.take32();
        sheet.hidden = body.take8() != 0;
        sheet.name = body.takeText();
        m_sink.sheetBegins(sheet);
        break;
    }
    case RecordType::Cell: cell(body); break;
    case RecordType::Merge: merge(body); break;
    case RecordType::HiddenRows:
    case RecordType::HiddenColumns: {
        check(m_state == State::InSheet);
        const bool rows = kind == RecordType::HiddenRows;
        const std::uint32_t first = body.take32();
        const std::uint32_t last = body.takeBelow(rows ? kMaxRows : kMaxColumns);
        check(first <= last);
        rows ? m_sink.rowsHidden(first, last) : m_sink.columnsHidden(first, last);
        break;
    }
    case RecordType::SheetEnds:
        check(m_state == State::InSheet);
        m_state = State::Between;
        m_sink.sheetEnds();
        break;
    case RecordType::Progress: {
        const std::uint64_t done = body.take64();
        m_sink.progress(done, body.take64());
        break;
    }
    case RecordType::End:
        check(m_state == State::Between);
        m_state = State::Ended;
        break;
    case RecordType::Failure: {
        const std::uint8_t code = body.take8();
        check(code >= static_cast<unsigned>(ReadCode::Missing) && code <= static_cast<unsigned>(ReadCode::Cancelled));
        throw ReadError(static_cast<ReadCode>(code), std::string(body.takeText()));
    }
    default: broken();
    }
    body.end();
}

void WireReader::cell(Body &body)
{
    check(m_state == State::InSheet);
    if (++m_cells > m_limits.cells)
        throw ReadError(ReadCode::OverLimit, "cells");
    m_cell.row = body.takeBelow(kMaxRows);
    m_cell.column = body.takeBelow(kMaxColumns);
    const std::uint8_t kind = body.take8();
    check(kind <= static_cast<unsigned>(CellKind::NoValue));
    m_cell.kind = static_cast<CellKind>(kind);
    m_cell.formula = (body.take8() & 1) != 0;
    m_cell.text = body.takeText();
    if (m_cell.text.size() > m_limits.textBytes)
        throw ReadError(ReadCode::OverLimit, "text");
    m_cell.numberFormat = body.takeText();
    m_sink.cell(m_cell);
}

void WireReader::merge(Body &body)
{
    check(m_state == State::InSheet);
    Merge range;
    range.firstRow = body.take32();
    range.firstColumn = body.take32();
    range.lastRow = body.takeBelow(kMaxRows);
    range.lastColumn = body.takeBelow(kMaxColumns);
    check(range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn);
    m_sink.merge(range);
}

} // namespace eldin::core::exchange
