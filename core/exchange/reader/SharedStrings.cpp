// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/SharedStrings.h"

#include "core/exchange/reader/Utf8.h"

namespace eldin::core::exchange {

namespace {

/// The code unit of `_xHHHH_` at the beginning of the text, or -1.
int escapedUnit(std::string_view text)
{
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return -1;
    int unit = 0;
    for (const char c : text.substr(2, 4)) {
        int digit = 0;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool isHigh(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void appendUnescaped(std::string &to, std::string_view text)
{
    std::size_t from = 0;
    for (std::size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at)) {
        const int unit = escapedUnit(text.substr(at));
        if (unit < 0) {
            ++at;
            continue;
        }
        to.append(text, from, at - from);
        at += 7;
        const int next = isHigh(unit) ? escapedUnit(text.substr(at)) : -1;
        if (isLow(next)) {
            appendUtf8(to, static_cast<std::uint32_t>(0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00)));
            at += 7;
        } else {
            appendUtf8(to, static_cast<std::uint32_t>(unit));
        }
        from = at;
    }
    to.append(text, from);
}

void SharedStrings::add(std::string_view text, const ReadLimits &limits)
{
    m_texts += text;
    if (m_texts.size() > limits.sharedTextBytes || m_ends.size() >= limits.cells)
        throw ReadError(ReadCode::OverLimit, "shared-strings");
    m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
}

/// `si` holds one `t`, or several runs `r` with a `t` each; `rPh` is how Japanese is spoken and no part of the text.
class SharedStringsPart final : public XmlHandler
{
public:
    SharedStringsPart(SharedStrings &strings, const ReadLimits &limits)
        : m_strings(strings)
        , m_limits(limits)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "rPh")
            ++m_phonetic;
        else if (name == "si")
            m_text.clear();
        m_inText = name == "t" && m_phonetic == 0;
    }
    void endElement(std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si") {
            std::string text;
            appendUnescaped(text, m_text);
            m_strings.add(text, m_limits);
        }
    }
    void characters(std::string_view text) override
    {
        if (!m_inText)
            return;
        m_text += text;
        if (m_text.size() > m_limits.textBytes)
            throw ReadError(ReadCode::OverLimit, "text");
    }

private:
    SharedStrings &m_strings;
    const ReadLimits &m_limits;
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

void SharedStrings::read(Package &package, const std::string &part)
{
    m_texts.clear();
    m_ends.clear();
    if (part.empty())
        return;
    SharedStringsPart handler(*this, package.options().limits);
    parseXml(package, part, handler);
}

std::optional<std::string_view> SharedStrings::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return std::nullopt;
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_texts).substr(begin, m_ends[index] - begin);
}

} // namespace eldin::core::exchange
