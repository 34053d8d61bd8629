// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/XlsBuilder.h"

#include <QString>

#include <bit>

std::string biff(unsigned id, const std::string &data)
{
    return le16(id) + le16(static_cast<unsigned>(data.size())) + data;
}

std::string real(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return le32(static_cast<std::uint32_t>(bits)) + le32(static_cast<std::uint32_t>(bits >> 32));
}

std::string utf16(const std::string &text)
{
    std::string bytes;
    for (const QChar unit : QString::fromStdString(text))
        bytes += le16(unit.unicode());
    return bytes;
}

std::string place(unsigned row, unsigned column, unsigned style)
{
    return le16(row) + le16(column) + le16(style);
}

std::string wideText(const std::string &text)
{
    const std::string units = utf16(text);
    return le16(static_cast<unsigned>(units.size() / 2)) + '\1' + units;
}

std::string XlsParts::stream() const
{
    const auto bof = [](unsigned biffVersion, unsigned kind) {
        return biff(0x0809, le16(biffVersion) + le16(kind) + std::string(12, '\0'));
    };
    const auto list = [this](std::size_t start) {
        std::string records;
        for (const Sheet &sheet : sheets) {
            const std::string units = utf16(sheet.name);
            records += biff(0x0085,
                            le32(static_cast<std::uint32_t>(start)) + static_cast<char>(sheet.hidden)
                                + static_cast<char>(sheet.kind) + static_cast<char>(units.size() / 2) + '\1' + units);
            start += 20 + sheet.records.size() + 4;
        }
        return records;
    };
    const std::string before = bof(version, 5) + head;
    std::string result = before + list(before.size() + list(0).size() + 4) + biff(0x000A);
    for (const Sheet &sheet : sheets)
        result += bof(sheet.version, sheet.kind == 2 ? 0x20 : 0x10) + sheet.records + biff(0x000A);
    return result;
}

XlsParts oneXlsSheet(std::string records, std::string head)
{
    XlsParts parts;
    XlsParts::Sheet sheet;
    sheet.records = std::move(records);
    parts.sheets.push_back(std::move(sheet));
    parts.head = std::move(head);
    return parts;
}
