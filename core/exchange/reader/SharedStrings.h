// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/Xml.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eldin::core::exchange {

/// The texts that the cells of a workbook name by number, one after the other in one buffer.
class SharedStrings
{
public:
    /// The next text; ReadError OverLimit.
    void add(std::string_view text, const ReadLimits &limits);
    /// All texts of an xlsx; an empty part name reads as no texts.
    void read(Package &package, const std::string &part);
    /// Nothing where the index names no text: a damaged cell, to be reported.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;

private:
    std::string m_texts;
    std::vector<std::uint32_t> m_ends;
};

/// Texts in xlsx write control characters as `_x000D_` and a real `_x` as `_x005F_x`.
void appendUnescaped(std::string &to, std::string_view text);

} // namespace eldin::core::exchange
