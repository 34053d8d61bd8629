// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/ReadOptions.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

/// Takes the records of Wire.h and trusts none of them: the helper may have been overrun by the file it read.
/// A broken stream is ReadError Damaged `protocol`, too much of anything OverLimit; a Failure record comes out as the
/// ReadError it tells.
class WireReader
{
public:
    WireReader(CellSink &sink, const ReadLimits &limits);

    /// Takes the next bytes, cut anywhere.
    void feed(std::string_view bytes);
    /// True once the record End came.
    [[nodiscard]] bool ended() const { return m_state == State::Ended; }

private:
    enum class State { Magic, Format, Between, InSheet, Ended };
    class Body;

    void record(unsigned type, std::string_view bytes);
    void cell(Body &body);
    void merge(Body &body);

    CellSink &m_sink;
    ReadLimits m_limits;
    State m_state = State::Magic;
    std::string m_pending;
    std::uint64_t m_sheets = 0;
    std::uint64_t m_cells = 0;
    std::uint64_t m_others = 0;
    Cell m_cell;
};

} // namespace eldin::core::exchange
