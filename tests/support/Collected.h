// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/CellSink.h"
#include "core/exchange/reader/ReadOptions.h"
#include "tests/support/ZipBuilder.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

/// A sheet as a reader sent it.
struct ReadSheet {
    eldin::core::exchange::SheetInfo info;
    std::map<std::string, eldin::core::exchange::Cell> cells; ///< by address, e.g. `B7`
    std::vector<eldin::core::exchange::Merge> merges;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hiddenRows, hiddenColumns;
    bool ended = false;

    /// Kind and text of a cell in one word, e.g. `N:12.5`; empty where there is none.
    [[nodiscard]] std::string operator[](const std::string &address) const;
};

/// Keeps all that a reader sends.
class Collected final : public eldin::core::exchange::CellSink
{
public:
    void formatFound(std::string_view found) override { format = found; }
    void sheetBegins(const eldin::core::exchange::SheetInfo &sheet) override
    {
        sheets.push_back({sheet, {}, {}, {}, {}, false});
    }
    void cell(const eldin::core::exchange::Cell &cell) override;
    void merge(const eldin::core::exchange::Merge &range) override { sheets.back().merges.push_back(range); }
    void rowsHidden(std::uint32_t first, std::uint32_t last) override
    {
        sheets.back().hiddenRows.emplace_back(first, last);
    }
    void columnsHidden(std::uint32_t first, std::uint32_t last) override
    {
        sheets.back().hiddenColumns.emplace_back(first, last);
    }
    void sheetEnds() override { sheets.back().ended = true; }

    std::string format;
    std::vector<ReadSheet> sheets;
};

/// A path in a folder that lives as long as the test program.
[[nodiscard]] std::string scratchFile(const std::string &name);
/// Writes bytes there and returns the path.
std::string scratchFile(const std::string &name, const std::string &bytes);

[[nodiscard]] std::string readFile(const std::string &path);

/// Reads the archive; failures come out as ReadError.
[[nodiscard]] Collected readZip(const ZipBuilder &zip, const eldin::core::exchange::ReadOptions &options = {});
/// How reading the file fails, e.g. `damaged`; `none` if it does not.
[[nodiscard]] std::string failure(const std::string &path, const eldin::core::exchange::ReadOptions &options = {});
[[nodiscard]] std::string failure(const ZipBuilder &zip, const eldin::core::exchange::ReadOptions &options = {});
