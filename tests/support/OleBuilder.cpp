// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OleBuilder.h"

#include <algorithm>

namespace {

constexpr std::size_t kSmall = 64;
constexpr std::uint32_t kEnd = 0xFFFFFFFE;
constexpr std::uint32_t kFree = 0xFFFFFFFF;
constexpr std::uint32_t kTable = 0xFFFFFFFD;
constexpr std::uint32_t kList = 0xFFFFFFFC;
constexpr std::size_t kListed = 109; ///< sectors of the table that the header names

std::string padded(std::string text, std::size_t unit)
{
    text.resize((text.size() + unit - 1) / unit * unit, '\0');
    return text;
}

std::string numbers(const std::vector<std::uint32_t> &values)
{
    std::string bytes;
    for (const std::uint32_t value : values)
        bytes += le32(value);
    while (bytes.size() % OleBuilder::kSector != 0)
        bytes += le32(kFree);
    return bytes;
}

std::string entry(const std::string &name, unsigned type, std::uint32_t right, std::uint32_t child,
                  std::uint32_t start, std::size_t size)
{
    std::string bytes;
    for (const char c : name)
        bytes += {c, '\0'};
    bytes.resize(64, '\0');
    bytes += le16(name.empty() ? 0U : static_cast<unsigned>(name.size() + 1) * 2);
    bytes += {static_cast<char>(type), '\1'};
    bytes += le32(kFree) + le32(right) + le32(child);
    bytes.resize(116, '\0');
    bytes += le32(start) + le32(static_cast<std::uint32_t>(size)) + le32(0);
    return bytes;
}

/// Puts content into a chain of units and returns the first one's number.
std::uint32_t chain(std::string &to, std::vector<std::uint32_t> &table, const std::string &content, std::size_t unit)
{
    if (content.empty())
        return kEnd;
    const auto first = static_cast<std::uint32_t>(table.size());
    to += padded(content, unit);
    while (table.size() * unit < to.size())
        table.push_back(static_cast<std::uint32_t>(table.size()) + 1);
    table.back() = kEnd;
    return first;
}

} // namespace

std::string le16(unsigned value)
{
    return {static_cast<char>(value & 0xFF), static_cast<char>(value >> 8 & 0xFF)};
}

std::string le32(std::uint32_t value)
{
    return le16(value & 0xFFFF) + le16(value >> 16);
}

OleBuilder &OleBuilder::add(std::string name, std::string content, std::string storage)
{
    m_items.push_back({std::move(name), std::move(content), std::move(storage)});
    return *this;
}

std::string OleBuilder::bytes() const
{
    std::string body;
    std::string small;
    std::vector<std::uint32_t> fat;
    std::vector<std::uint32_t> smallTable;
    // Entry 0 is the root; every storage is followed by its one stream, and siblings hang to the right of each other.
    std::string entries;
    std::size_t index = 1;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const bool isSmall = item.content.size() < 4096;
        const std::uint32_t start = isSmall ? chain(small, smallTable, item.content, kSmall)
                                            : chain(body, fat, item.content, kSector);
        const std::size_t width = item.storage.empty() ? 1 : 2;
        const bool last = i + 1 == m_items.size();
        const std::uint32_t next = last ? kFree : static_cast<std::uint32_t>(index + width);
        if (width == 2)
            entries += entry(item.storage, 1, next, static_cast<std::uint32_t>(index + 1), 0, 0);
        entries += entry(item.name, 2, width == 2 ? kFree : next, kFree, start, item.content.size());
        index += width;
    }
    const std::uint32_t container = chain(body, fat, small, kSector);
    const std::string root = entry("Root Entry", 5, kFree, m_items.empty() ? kFree : 1, container, small.size());
    const std::uint32_t directory = chain(body, fat, root + entries, kSector);
    const std::string smallBytes = numbers(smallTable);
    const std::uint32_t smallStart = chain(body, fat, smallBytes, kSector);
    // The table has to list itself as well, and beyond 109 of its sectors a list of them has sectors of its own.
    const std::size_t data = fat.size();
    const auto listsFor = [](std::size_t count) { return count > kListed ? (count - kListed + 126) / 127 : 0; };
    std::size_t tables = 1;
    while (tables * (kSector / 4) < data + tables + listsFor(tables))
        ++tables;
    const std::size_t lists = listsFor(tables);
    fat.insert(fat.end(), tables, kTable);
    fat.insert(fat.end(), lists, kList);
    const auto tableAt = [data, tables](std::size_t i) { return i < tables ? static_cast<std::uint32_t>(data + i) : kFree; };
    std::string listBytes;
    for (std::size_t i = 0; i < lists; ++i) {
        for (std::size_t entry = 0; entry < 127; ++entry)
            listBytes += le32(tableAt(kListed + i * 127 + entry));
        listBytes += le32(i + 1 < lists ? static_cast<std::uint32_t>(data + tables + i + 1) : kEnd);
    }

    std::string header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    header.resize(24, '\0');
    header += le16(0x3E) + le16(3) + le16(0xFFFE) + le16(9) + le16(6);
    header.resize(44, '\0');
    header += le32(static_cast<std::uint32_t>(tables)) + le32(directory) + le32(0) + le32(4096) + le32(smallStart)
        + le32(static_cast<std::uint32_t>(smallBytes.size() / kSector)) + le32(lists > 0 ? static_cast<std::uint32_t>(data + tables) : kEnd) + le32(static_cast<std::uint32_t>(lists));
    for (std::size_t i = 0; i < kListed; ++i)
        header += le32(tableAt(i));
    return header + body + numbers(fat) + listBytes;
}
