// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/ReadError.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

/// Turns what a reader sends into the records of Wire.h.
class WireWriter final : public CellSink
{
public:
    /// `output` gets blocks of bytes in order.
    explicit WireWriter(std::function<void(std::string_view)> output);

    void formatFound(std::string_view format) override;
    void sheetBegins(const SheetInfo &sheet) override;
    void cell(const Cell &cell) override;
    void merge(const Merge &range) override;
    void rowsHidden(std::uint32_t first, std::uint32_t last) override;
    void columnsHidden(std::uint32_t first, std::uint32_t last) override;
    void sheetEnds() override;
    void progress(std::uint64_t done, std::uint64_t total) override;

    void end();
    void failure(const ReadError &error);

private:
    void flush();

    std::function<void(std::string_view)> m_output;
    std::string m_buffer;
    std::uint64_t m_lastProgress = 0;
};

} // namespace eldin::core::exchange
