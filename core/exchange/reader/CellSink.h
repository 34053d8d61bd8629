// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/Cell.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

struct SheetInfo {
    std::uint32_t index = 0; ///< place in the workbook, from 0, chart sheets counted
    std::string name;
    bool hidden = false;
};

/// Takes what a reader finds, in the order of the file. A sheet counts only once `sheetEnds` came: until then its
/// part may still prove damaged. Merges and hidden columns may come before or after the cells they concern.
class CellSink
{
public:
    virtual ~CellSink() = default;

    virtual void formatFound(std::string_view format) = 0; ///< `xlsx`, `xls`, `ods` or `docx`
    virtual void sheetBegins(const SheetInfo &sheet) = 0;
    virtual void cell(const Cell &cell) = 0;
    virtual void merge(const Merge &range) = 0;
    virtual void rowsHidden(std::uint32_t first, std::uint32_t last) = 0;
    virtual void columnsHidden(std::uint32_t first, std::uint32_t last) = 0;
    virtual void sheetEnds() = 0;
    /// Unpacked bytes read so far of about `total`; the total is the file's own word and may lie.
    virtual void progress(std::uint64_t done, std::uint64_t total)
    {
        static_cast<void>(done);
        static_cast<void>(total);
    }
};

} // namespace eldin::core::exchange
