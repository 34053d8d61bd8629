// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Numbers as these formats store them, lowest byte first.
[[nodiscard]] std::string le16(unsigned value);
[[nodiscard]] std::string le32(std::uint32_t value);

/// Builds the container of Office 97-2003 files, so that tests need no committed binaries.
class OleBuilder
{
public:
    /// A stream below the root or, where `storage` is named, inside that storage.
    OleBuilder &add(std::string name, std::string content, std::string storage = {});
    /// The whole file; streams under 4096 bytes lie in small sectors, as the format demands.
    [[nodiscard]] std::string bytes() const;

    static constexpr std::size_t kSector = 512;

private:
    struct Item {
        std::string name, content, storage;
    };
    std::vector<Item> m_items;
};
