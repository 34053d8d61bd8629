// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HtmlTokens.h"

#include <QHash>

#include <algorithm>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kMostAttributes = 100;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// The signs that office programs write by name; the others they write by number or as themselves.
const QHash<QString, char16_t> &namedEntities()
{
    static const QHash<QString, char16_t> names {
        {QStringLiteral("nbsp"), u'\u00A0'},  {QStringLiteral("amp"), u'&'},         {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},         {QStringLiteral("quot"), u'"'},        {QStringLiteral("apos"), u'\''},
        {QStringLiteral("laquo"), u'\u00AB'}, {QStringLiteral("raquo"), u'\u00BB'},  {QStringLiteral("ldquo"), u'\u201C'},
        {QStringLiteral("rdquo"), u'\u201D'}, {QStringLiteral("bdquo"), u'\u201E'},  {QStringLiteral("lsquo"), u'\u2018'},
        {QStringLiteral("rsquo"), u'\u2019'}, {QStringLiteral("ndash"), u'\u2013'},  {QStringLiteral("mdash"), u'\u2014'},
        {QStringLiteral("minus"), u'\u2212'}, {QStringLiteral("hellip"), u'\u2026'}, {QStringLiteral("shy"), u'\u00AD'},
        {QStringLiteral("sect"), u'\u00A7'},  {QStringLiteral("deg"), u'\u00B0'},    {QStringLiteral("middot"), u'\u00B7'},
        {QStringLiteral("ensp"), u'\u2002'},  {QStringLiteral("emsp"), u'\u2003'},   {QStringLiteral("thinsp"), u'\u2009'},
    };
    return names;
}

/// The sign that an entity's name (without `&` and `;`) stands for; empty if there is none.
QString entity(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const auto found = namedEntities().find(name.toString());
        return found == namedEntities().end() ? QString() : QString(QChar(*found));
    }
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool ok = false;
    const char32_t point = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || point == 0 || point > 0x10FFFF || QChar::isSurrogate(point))
        return {};
    return QString::fromUcs4(&point, 1);
}

} // namespace

std::optional<QString> HtmlToken::attribute(QStringView wanted) const
{
    for (const auto &entry : attributes) {
        if (entry.first == wanted)
            return entry.second;
    }
    return std::nullopt;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            if (skipDeclaration())
                continue;
            if (readTag(token))
                return true;
        }
        // A `<` that begins no tag is a sign of the text.
        const qsizetype end = m_html.indexOf(u'<', m_at + 1);
        const QStringView text = m_html.sliced(m_at, (end < 0 ? m_html.size() : end) - m_at);
        m_at += text.size();
        token.kind = HtmlToken::Kind::Text;
        token.name.clear();
        token.attributes.clear();
        token.text = withoutEntities(text);
        return true;
    }
    return false;
}

/// Comments hold what only old browsers or only Office shall see; `<!DOCTYPE>`, `<![if …]>` and `<?xml …>` hold no text.
bool HtmlTokens::skipDeclaration()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(u"<!--"))
        skipTo(u"-->");
    else if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
        skipTo(u">");
    else
        return false;
    return true;
}

bool HtmlTokens::readTag(HtmlToken &token)
{
    const bool end = m_at + 1 < m_html.size() && m_html[m_at + 1] == u'/';
    const qsizetype start = m_at + (end ? 2 : 1);
    if (start >= m_html.size() || !isLetter(m_html[start]))
        return false;
    token.kind = end ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.text.clear();
    token.attributes.clear();
    m_at = start;
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != u'>' && m_html[m_at] != u'/')
        ++m_at;
    token.name = m_html.sliced(start, m_at - start).toString().toLower();
    for (skipSpaces(); m_at < m_html.size() && m_html[m_at] != u'>'; skipSpaces())
        readAttribute(token);
    ++m_at;
    if (!end && (token.name == u"style" || token.name == u"script" || token.name == u"title"))
        skipTo(QStringLiteral("</") + token.name);
    return true;
}

void HtmlTokens::readAttribute(HtmlToken &token)
{
    const qsizetype start = m_at++; // one sign at least, whatever it is
    while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != u'=' && m_html[m_at] != u'>')
        ++m_at;
    const QStringView name = m_html.sliced(start, m_at - start);
    skipSpaces();
    QStringView value;
    if (m_at < m_html.size() && m_html[m_at] == u'=') {
        ++m_at;
        skipSpaces();
        const QChar quote = m_at < m_html.size() ? m_html[m_at] : QChar();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype from = m_at + 1;
            const qsizetype end = m_html.indexOf(quote, from);
            m_at = end < 0 ? m_html.size() : end + 1;
            value = m_html.sliced(from, (end < 0 ? m_html.size() : end) - from);
        } else {
            const qsizetype from = m_at;
            while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != u'>')
                ++m_at;
            value = m_html.sliced(from, m_at - from);
        }
    }
    if (token.attributes.size() < kMostAttributes)
        token.attributes.emplace_back(name.toString().toLower(), withoutEntities(value));
}

void HtmlTokens::skipTo(QStringView mark)
{
    const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
    // What begins with `</` is a tag that is still to be read.
    m_at = found < 0 ? m_html.size() : mark.startsWith(u"</") ? found : found + mark.size();
}

void HtmlTokens::skipSpaces()
{
    while (m_at < m_html.size() && isSpace(m_html[m_at]))
        ++m_at;
}

QString withoutEntities(QStringView text)
{
    constexpr qsizetype kLongestEntity = 10;
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.sliced(at, std::min(kLongestEntity + 2, text.size() - at)).indexOf(u';');
        const QString sign = end < 0 ? QString() : entity(text.sliced(at + 1, end - 1));
        if (sign.isEmpty())
            continue;
        result += text.sliced(from, at - from);
        result += sign;
        at += end;
        from = at + 1;
    }
    result += text.sliced(from);
    return result;
}

} // namespace eldin::core::exchange
