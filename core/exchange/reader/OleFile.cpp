// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/OleFile.h"

#include "core/exchange/reader/FileHead.h"
#include "core/exchange/reader/LittleEndian.h"
#include "core/exchange/reader/Utf8.h"

#include <algorithm>
#include <filesystem>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kHeaderBytes = 512;
constexpr std::size_t kEntryBytes = 128;
constexpr std::uint32_t kLastSector = 0xFFFFFFFA; ///< numbers above mean ends, free and table sectors
constexpr std::uint32_t kNoEntry = 0xFFFFFFFF;
constexpr std::uint64_t kToTheEnd = 0xFFFFFFFFFFFFFFFF; ///< of a chain

[[noreturn]] void damaged(const char *where)
{
    throw ReadError(ReadCode::Damaged, std::string("ole: ") + where);
}

void appendNumbers(std::vector<std::uint32_t> &to, std::string_view bytes)
{
    LittleEndian numbers(bytes);
    while (numbers.left() >= 4)
        to.push_back(numbers.u32());
}

/// One of the 128-byte entries of the directory: a tree of siblings, with a tree of children below each storage.
struct DirectoryEntry {
    std::string name;
    std::uint8_t type = 0;
    std::uint32_t left = kNoEntry, right = kNoEntry, child = kNoEntry, start = 0;
    std::uint64_t size = 0;
};

DirectoryEntry parseEntry(std::string_view bytes, bool longSizes)
{
    DirectoryEntry entry;
    LittleEndian fields(bytes);
    const std::string_view name = fields.take(64);
    const std::size_t length = std::min<std::size_t>(fields.u16(), 64);
    entry.name = utf8OfUtf16(name.substr(0, length < 2 ? 0 : length - 2)); // it ends with a zero
    entry.type = fields.u8();
    fields.skip(1);
    entry.left = fields.u32();
    entry.right = fields.u32();
    entry.child = fields.u32();
    fields.skip(36);
    entry.start = fields.u32();
    entry.size = longSizes ? fields.u64() : fields.u32();
    return entry;
}

} // namespace

OleFile::OleFile(const std::string &path, const ReadOptions &options)
    : m_options(options)
    , m_file(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary)
    , m_fileSize(sizeOfFile(path))
{
    if (m_fileSize > options.limits.fileBytes)
        throw ReadError(ReadCode::OverLimit, "file");
    if (!m_file)
        throw ReadError(ReadCode::Io, path);
    const std::string header = bytes(0, kHeaderBytes);
    LittleEndian fields(header);
    fields.skip(30);
    m_shift = fields.u16();
    m_smallShift = fields.u16();
    if ((m_shift != 9 && m_shift != 12) || m_smallShift < 4 || m_smallShift >= m_shift)
        damaged("header");
    fields.skip(14);
    const std::uint32_t directory = fields.u32();
    fields.skip(4);
    m_smallBelow = fields.u32();
    m_firstSmallTable = fields.u32();
    readFat(header);
    readDirectory(directory);
}

std::string OleFile::bytes(std::uint64_t offset, std::size_t size, bool mayEndEarly)
{
    m_options.throwIfCancelled();
    std::string result(size, '\0');
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>(offset));
    m_file.read(result.data(), static_cast<std::streamsize>(size));
    const auto got = static_cast<std::size_t>(std::max<std::streamsize>(m_file.gcount(), 0));
    if (got < size && (!mayEndEarly || got == 0))
        damaged("cut short");
    return result;
}

std::uint64_t OleFile::offsetOf(std::uint32_t sector) const
{
    const std::uint64_t offset = (std::uint64_t {sector} + 1) << m_shift;
    if (sector >= kLastSector || offset >= m_fileSize)
        damaged("sector outside the file");
    return offset;
}

std::string OleFile::sector(std::uint32_t number)
{
    // Programs leave out the unused end of the very last sector.
    return bytes(offsetOf(number), std::size_t {1} << m_shift, true);
}

/// The numbers of the table's own sectors: 109 in the header, the others in a chain of sectors that each hold the
/// number of the next one at their end.
void OleFile::readFat(const std::string &header)
{
    const std::uint64_t sectors = m_fileSize >> m_shift;
    LittleEndian fields(header);
    fields.skip(44);
    const std::uint64_t count = fields.u32();
    fields.skip(20);
    std::uint32_t next = fields.u32();
    fields.skip(4);
    if (count > sectors)
        damaged("table");
    Chain tables;
    appendNumbers(tables, fields.take(kHeaderBytes - 76));
    while (tables.size() < count && next < kLastSector) {
        appendNumbers(tables, sector(next));
        next = tables.back();
        tables.pop_back();
    }
    if (count > tables.size())
        damaged("table");
    // A table longer than the file has sectors says nothing more.
    for (std::uint64_t i = 0; i < count && m_fat.size() < sectors; ++i)
        appendNumbers(m_fat, sector(tables[i]));
}

OleFile::Chain OleFile::follow(const std::vector<std::uint32_t> &table, std::uint32_t first, std::uint64_t most)
{
    Chain chain;
    for (std::uint32_t next = first; next < kLastSector && chain.size() < most; next = table[next]) {
        // More links than the table is long: the chain bites its tail.
        if (next >= table.size() || chain.size() > table.size())
            damaged("chain");
        chain.push_back(next);
    }
    return chain;
}

void OleFile::readDirectory(std::uint32_t first)
{
    std::vector<DirectoryEntry> entries;
    for (const std::uint32_t number : follow(m_fat, first, kToTheEnd)) {
        const std::string block = sector(number);
        for (std::size_t at = 0; at + kEntryBytes <= block.size(); at += kEntryBytes)
            entries.push_back(parseEntry(std::string_view(block).substr(at, kEntryBytes), m_shift == 12));
        if (entries.size() > m_options.limits.entries)
            throw ReadError(ReadCode::OverLimit, "entries");
    }
    if (entries.empty() || entries.front().type != 5)
        damaged("directory");
    m_root = {entries.front().start, entries.front().size};

    std::vector<bool> seen(entries.size());
    std::vector<std::uint32_t> open {entries.front().child};
    while (!open.empty()) {
        const std::uint32_t index = open.back();
        open.pop_back();
        if (index >= entries.size() || seen[index])
            continue;
        seen[index] = true;
        const DirectoryEntry &entry = entries[index];
        if (entry.type == 2)
            m_streams.emplace(entry.name, Entry {entry.start, entry.size});
        open.push_back(entry.left);
        open.push_back(entry.right);
    }
}

std::vector<std::uint64_t> OleFile::bigOffsets(std::uint32_t first, std::uint64_t size) const
{
    const std::uint64_t needed = (size + (std::uint64_t {1} << m_shift) - 1) >> m_shift;
    std::vector<std::uint64_t> offsets;
    for (const std::uint32_t number : follow(m_fat, first, needed))
        offsets.push_back(offsetOf(number));
    return offsets;
}

std::vector<std::uint64_t> OleFile::smallOffsets(std::uint32_t first, std::uint64_t size)
{
    std::vector<std::uint32_t> table;
    for (const std::uint32_t number : follow(m_fat, m_firstSmallTable, kToTheEnd))
        appendNumbers(table, sector(number));
    const std::vector<std::uint64_t> container = bigOffsets(m_root.start, m_root.size);
    const std::uint64_t needed = (size + (std::uint64_t {1} << m_smallShift) - 1) >> m_smallShift;
    std::vector<std::uint64_t> offsets;
    for (const std::uint32_t number : follow(table, first, needed)) {
        const std::uint64_t at = std::uint64_t {number} << m_smallShift;
        if ((at >> m_shift) >= container.size())
            damaged("small sector");
        offsets.push_back(container[at >> m_shift] + (at & ((std::uint64_t {1} << m_shift) - 1)));
    }
    return offsets;
}

OleFile::Stream OleFile::open(std::string_view name)
{
    const auto found = m_streams.find(name);
    if (found == m_streams.end())
        damaged("no such stream");
    const Entry &entry = found->second;
    if (entry.size > m_fileSize)
        damaged("stream longer than the file");
    Stream stream;
    stream.m_file = this;
    const bool small = entry.size < m_smallBelow;
    stream.m_offsets = small ? smallOffsets(entry.start, entry.size) : bigOffsets(entry.start, entry.size);
    stream.m_sectorSize = std::uint64_t {1} << (small ? m_smallShift : m_shift);
    stream.m_size = entry.size;
    if (stream.m_offsets.size() * stream.m_sectorSize < stream.m_size)
        damaged("chain");
    return stream;
}

std::size_t OleFile::Stream::read(char *buffer, std::size_t size)
{
    std::size_t done = 0;
    while (done < size && m_at < m_size) {
        if (m_at < m_blockAt || m_at >= m_blockAt + m_block.size())
            fill();
        const auto inside = static_cast<std::size_t>(m_at - m_blockAt);
        const std::size_t count = std::min(size - done, m_block.size() - inside);
        std::copy_n(m_block.data() + inside, count, buffer + done);
        done += count;
        m_at += count;
    }
    return done;
}

/// Reads ahead, as far as the sectors follow each other in the file.
void OleFile::Stream::fill()
{
    constexpr std::uint64_t kBlock = 64 * 1024;
    std::uint64_t index = m_at / m_sectorSize;
    const std::uint64_t inside = m_at % m_sectorSize;
    const std::uint64_t offset = m_offsets[index] + inside;
    const std::uint64_t wanted = std::min(kBlock, m_size - m_at);
    std::uint64_t run = m_sectorSize - inside;
    for (; run < wanted && m_offsets[index + 1] == m_offsets[index] + m_sectorSize; ++index)
        run += m_sectorSize;
    m_block = m_file->bytes(offset, static_cast<std::size_t>(std::min(run, wanted)));
    m_blockAt = m_at;
}

} // namespace eldin::core::exchange
