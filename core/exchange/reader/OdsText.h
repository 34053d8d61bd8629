// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

/// The text of one ods cell: several paragraphs, runs of spaces and tabs written as elements.
class OdsText
{
public:
    void clear();
    void beginParagraph();
    void spaces(std::uint32_t count);
    /// Spaces stay as they are: Calc writes the indent of a text with mixed formats so, against the standard, which
    /// has them collapse. A run with a line break in it is the layout of the XML and counts as one space.
    void add(std::string_view text);
    void addVerbatim(char sign);
    [[nodiscard]] const std::string &text();
    [[nodiscard]] std::size_t size() const { return m_text.size() + m_run; }

private:
    void settleRun();

    std::string m_text;
    std::size_t m_paragraph = 0; ///< where the present one begins
    bool m_begun = false;
    std::size_t m_run = 0; ///< white space since the last sign
    bool m_layout = false; ///< a line break or tab is in it
};

/// ods keeps the format of a code column in styles, but what shows is enough: `01` for 1 means the format `00`.
/// Empty where the text does not show a code.
[[nodiscard]] std::string codeFormat(std::string_view value, std::string_view shown);

/// Old programs store an error as the number 0 and show what it is: `#REF!`, `Err:502`.
[[nodiscard]] bool showsError(std::string_view shown);

} // namespace eldin::core::exchange
