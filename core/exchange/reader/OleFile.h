// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/ReadOptions.h"

#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace eldin::core::exchange {

/// The container of Office 97-2003 files: sectors, chained by a table (FAT), that make up named streams; small streams
/// lie in sectors of a second size with a table of their own. Only the streams of the root are known here, for an
/// embedded workbook has the same names one storage deeper. Every chain is followed no further than the file is long.
class OleFile
{
public:
    /// ReadError Damaged where header, tables or directory cannot be followed; OverLimit for the size of the file.
    OleFile(const std::string &path, const ReadOptions &options);

    [[nodiscard]] bool has(std::string_view name) const { return m_streams.contains(name); }

    /// Reads one stream from any place on.
    class Stream
    {
    public:
        [[nodiscard]] std::uint64_t size() const { return m_size; }
        [[nodiscard]] std::uint64_t position() const { return m_at; }
        /// Places behind the end read as the end.
        void seek(std::uint64_t position) { m_at = position; }
        /// The bytes that are left, at most `size`; looks at the cancel flag. ReadError Damaged where the file ends first.
        [[nodiscard]] std::size_t read(char *buffer, std::size_t size);

    private:
        void fill();

        friend class OleFile;
        OleFile *m_file = nullptr;
        std::vector<std::uint64_t> m_offsets; ///< of the sectors in the file
        std::uint64_t m_sectorSize = 0;
        std::uint64_t m_size = 0;
        std::uint64_t m_at = 0;
        std::string m_block; ///< what was read ahead
        std::uint64_t m_blockAt = 0;
    };
    /// ReadError Damaged where there is no such stream or its chain is broken.
    [[nodiscard]] Stream open(std::string_view name);

private:
    struct Entry {
        std::uint32_t start = 0;
        std::uint64_t size = 0;
    };
    using Chain = std::vector<std::uint32_t>;

    [[nodiscard]] std::string bytes(std::uint64_t offset, std::size_t size, bool mayEndEarly = false);
    [[nodiscard]] std::string sector(std::uint32_t number);
    [[nodiscard]] std::uint64_t offsetOf(std::uint32_t sector) const;
    void readFat(const std::string &header);
    void readDirectory(std::uint32_t first);
    [[nodiscard]] static Chain follow(const std::vector<std::uint32_t> &table, std::uint32_t first, std::uint64_t most);
    [[nodiscard]] std::vector<std::uint64_t> bigOffsets(std::uint32_t first, std::uint64_t size) const;
    [[nodiscard]] std::vector<std::uint64_t> smallOffsets(std::uint32_t first, std::uint64_t size);

    const ReadOptions &m_options;
    std::ifstream m_file;
    std::uint64_t m_fileSize = 0;
    unsigned m_shift = 9; ///< of the size of a sector
    unsigned m_smallShift = 6;
    std::uint64_t m_smallBelow = 4096; ///< shorter streams lie in small sectors
    std::uint32_t m_firstSmallTable = 0;
    std::vector<std::uint32_t> m_fat;
    Entry m_root; ///< its stream holds the small sectors
    std::map<std::string, Entry, std::less<>> m_streams;
};

} // namespace eldin::core::exchange
