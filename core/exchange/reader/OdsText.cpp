// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/OdsText.h"

namespace eldin::core::exchange {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void OdsText::clear()
{
    m_text.clear();
    m_begun = false;
}

void OdsText::beginParagraph()
{
    if (m_begun)
        m_text += '\n';
    m_begun = true;
    m_spaceBefore = true;
}

void OdsText::spaces(std::uint32_t number)
{
    m_text.append(number, ' ');
    m_spaceBefore = false;
}

void OdsText::addVerbatim(char sign)
{
    m_text += sign;
    m_spaceBefore = false;
}

void OdsText::add(std::string_view text)
{
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            m_text += c;
        else if (!m_spaceBefore)
            m_text += ' ';
        m_spaceBefore = space;
    }
}

std::string codeFormat(std::string_view value, std::string_view shown)
{
    std::string digits;
    std::string format;
    for (const char c : shown) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '-')
            return {};
        format += isDigit(c) ? '0' : c;
    }
    const std::size_t significant = digits.find_first_not_of('0');
    const std::string whole = significant == std::string::npos ? "0" : digits.substr(significant);
    return digits.size() > 1 && digits.front() == '0' && whole == value ? format : std::string();
}

bool showsError(std::string_view shown)
{
    if (shown.starts_with("Err:") || shown == "#N/A")
        return true;
    return shown.size() > 2 && shown.front() == '#' && shown[1] >= 'A' && shown[1] <= 'Z'
        && (shown.back() == '!' || shown.back() == '?');
}

} // namespace eldin::core::exchange
