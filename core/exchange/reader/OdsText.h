// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void add(std::string_view text); ///< white space collapses as the format wants it
    void addVerbatim(char sign);
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
    bool m_begun = false;
    bool m_spaceBefore = true; ///< the next space would be the second one, or the first of a paragraph
};

/// ods keeps the format of a code column in styles, but what shows is enough: `01` for 1 means the format `00`.
/// Empty where the text does not show a code.
[[nodiscard]] std::string codeFormat(std::string_view value, std::string_view shown);

/// Old programs store an error as the number 0 and show what it is: `#REF!`, `Err:502`.
[[nodiscard]] bool showsError(std::string_view shown);

} // namespace eldin::core::exchange
