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
    m_paragraph = 0;
    m_begun = false;
    m_run = 0;
    m_layout = false;
}

void OdsText::beginParagraph()
{
    settleRun();
    if (m_begun)
        m_text += '\n';
    m_begun = true;
    m_paragraph = m_text.size();
}

void OdsText::spaces(std::uint32_t number)
{
    settleRun();
    m_text.append(number, ' ');
}

void OdsText::addVerbatim(char sign)
{
    settleRun();
    m_text += sign;
}

void OdsText::add(std::string_view text)
{
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++m_run;
            m_layout = m_layout || c != ' ';
        } else {
            settleRun();
            m_text += c;
        }
    }
}

const std::string &OdsText::text()
{
    settleRun();
    return m_text;
}

void OdsText::settleRun()
{
    if (!m_layout)
        m_text.append(m_run, ' ');
    else if (m_text.size() > m_paragraph)
        m_text += ' ';
    m_run = 0;
    m_layout = false;
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
