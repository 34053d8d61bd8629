// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/CodeNesting.h"

namespace eldin::core::exchange {

namespace {

constexpr qsizetype kLongestCode = 40;

bool isZeros(QStringView text)
{
    for (const QChar c : text) {
        if (c != u'0')
            return false;
    }
    return true;
}

/// These are compared whole: 91 is no parent of 917.
bool isAtomic(CodeKind kind)
{
    return kind == CodeKind::Institution || kind == CodeKind::Section || kind == CodeKind::Subsection
        || kind == CodeKind::Fund;
}

/// Codes are typed with Cyrillic letters as well as with Latin ones ("02 2 Е4", "02 2 E4").
QString inLatin(QString code)
{
    static constexpr QStringView cyrillic = u"АВЕКМНОРСТУХ";
    static constexpr QStringView latin = u"ABEKMHOPCTYX";
    for (QChar &c : code) {
        if (const qsizetype at = cyrillic.indexOf(c.toUpper()); at >= 0)
            c = latin[at];
    }
    return code;
}

/// 0100 covers 0113, 2200 covers 2211, 11110000 covers 11111100: zeros at the end may mean "all" or be
/// digits.
QStringView withoutZeros(QStringView code)
{
    // Sections 01 to 14 with two digits of a subsection.
    const qsizetype step = code.size() == 4 && code.first(2).compare(QStringView(u"14")) <= 0 ? 2 : 1;
    if (code.size() < 3)
        return code;
    while (code.size() > step && isZeros(code.last(step)))
        code.chop(step);
    return code;
}

Nesting covers(const QString &parent, const QString &child, CodeKind kind)
{
    if (isAtomic(kind))
        return parent == child ? Nesting::Surely : Nesting::No;
    if (child.startsWith(parent))
        return Nesting::Surely;
    // Codes in groups have lost their zeros already, group by group.
    if (parent.contains(u'|'))
        return Nesting::No;
    return QStringView(child).startsWith(withoutZeros(parent)) ? Nesting::Likely : Nesting::No;
}

} // namespace

QString codeStem(const QString &written)
{
    // Nearly every code is plain digits and stays the text that it is.
    if (!written.isEmpty() && std::all_of(written.begin(), written.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return isZeros(written) ? QString() : written;
    const QString code = inLatin(written);
    const auto groups = QStringView(code).split(u' ', Qt::SkipEmptyParts);
    if (groups.isEmpty())
        return {};
    qsizetype used = groups.size();
    while (used > 0 && isZeros(groups[used - 1]))
        --used;
    if (used == 0)
        return {};
    if (groups.size() > 1) {
        QString stem;
        for (qsizetype i = 0; i < used; ++i)
            stem += groups[i].toString() + u'|';
        return stem;
    }
    return groups.front().toString();
}

Nesting codeNesting(const CodeStems &parent, const CodeStems &child, const std::vector<CodeKind> &kinds)
{
    bool equal = true;
    Nesting result = Nesting::Surely;
    for (std::size_t i = 0; i < parent.size(); ++i) {
        if (parent[i] == child[i])
            continue;
        // A parent may carry its child's last code by mistake ("… 610" over "… 000"): the sums decide.
        if (equal && child[i].isEmpty() && i + 1 == parent.size() && i > 0)
            return Nesting::Maybe;
        equal = false;
        if (parent[i].isEmpty())
            continue;
        result = child[i].isEmpty() ? Nesting::No : std::min(result, covers(parent[i], child[i], kinds[i]));
        if (result == Nesting::No)
            return result;
    }
    return equal ? Nesting::Maybe : result;
}

bool looksLikeCode(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestCode)
        return false;
    int digits = 0;
    int letters = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (c.isLetter())
            ++letters;
        else if (c != u' ' && c != u'.' && c != u'-' && c != u'/' && c != QChar(0x00A0))
            return false;
    }
    return digits > 0 && letters <= digits && letters <= 4;
}

CodeKind kindByShape(const QString &code)
{
    if (code.size() < 2)
        return CodeKind::None;
    for (const QChar c : code) {
        if (c < u'0' || c > u'9')
            return CodeKind::None;
    }
    if (code.startsWith(u"710") || (code.size() >= 3 && code.startsWith(u"70")))
        return code.size() <= 6 ? CodeKind::Function : CodeKind::None;
    if ((code.startsWith(u'2') || code.startsWith(u'3')) && code.size() <= 8)
        return CodeKind::Economic;
    if (code.startsWith(u'1'))
        return CodeKind::Revenue;
    return CodeKind::None;
}

} // namespace eldin::core::exchange
