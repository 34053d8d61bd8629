// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace eldin::core {

namespace {

constexpr QStringView kAlphabet = u"абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя";

/// Latin letters that look like Cyrillic ones, in pairs.
constexpr std::array<std::pair<char16_t, char16_t>, 12> kHomoglyphs {{
    {u'a', u'а'}, {u'c', u'с'}, {u'e', u'е'}, {u'o', u'о'}, {u'p', u'р'}, {u'x', u'х'},
    {u'y', u'у'}, {u'k', u'к'}, {u'm', u'м'}, {u't', u'т'}, {u'h', u'н'}, {u'b', u'в'},
}};

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x04FF;
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x0250 && c.isLetter();
}

/// Words that mix Cyrillic with Latin look-alikes become Cyrillic; words all in Latin stay.
void mendHomoglyphs(QString &text)
{
    for (qsizetype start = 0; start < text.size();) {
        if (!text[start].isLetter()) {
            ++start;
            continue;
        }
        qsizetype end = start;
        bool cyrillic = false;
        bool latin = false;
        for (; end < text.size() && text[end].isLetter(); ++end) {
            cyrillic = cyrillic || isCyrillic(text[end]);
            latin = latin || isLatin(text[end]);
        }
        if (cyrillic && latin) {
            for (qsizetype i = start; i < end; ++i) {
                for (const auto &[from, to] : kHomoglyphs) {
                    if (text[i] == from)
                        text[i] = to;
                }
            }
        }
        start = end;
    }
}

} // namespace

namespace {

/// ASCII and single letters of Russian and Kyrgyz only: nothing that normalizing would change.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 || (c.unicode() >= 0x0400 && c.unicode() < 0x0482) || (c.unicode() >= 0x048A && c.unicode() < 0x0530);
    });
}

/// Nothing in it that singleLine would change: true for nearly every cell of a table.
bool isSingleLine(const QString &text)
{
    bool space = true; // one at the beginning is one too many
    for (const QChar c : text) {
        if (c == u' ') {
            if (space)
                return false;
            space = true;
            continue;
        }
        space = false;
        // Below the letters stand controls, above them other spaces; ASCII and Cyrillic have neither.
        const bool plain = (c > u' ' && c < QChar(0x7F)) || (c.unicode() >= 0x0400 && c.unicode() <= 0x052F);
        if (!plain && (c.isSpace() || c.category() == QChar::Other_Control || c.unicode() == 0x00AD))
            return false;
    }
    return !space || text.isEmpty();
}

} // namespace

QString shortened(const QString &text, qsizetype longest)
{
    const QString line = singleLine(text);
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest - 1);
    return line.first(space >= longest / 2 ? space : longest - 1) + u'…';
}

QString singleLine(const QString &text)
{
    if (isSingleLine(text))
        return text;
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            result += u' ';
        else if (c.category() != QChar::Other_Control && c.unicode() != 0x00AD) // soft hyphen
            result += c;
    }
    return result.simplified();
}

QString folded(const QString &text)
{
    QString result = singleLine(text);
    if (isPlain(result)) {
        for (QChar &c : result)
            c = c.toCaseFolded();
    } else {
        result = result.normalized(QString::NormalizationForm_KC).toCaseFolded();
    }
    for (QChar &c : result) {
        switch (c.unicode()) {
        case u'ё': c = u'е'; break;
        case 0x04CA: c = u'ң'; break; // ӊ
        case 0x0473: c = u'ө'; break; // ѳ
        default: break;
        }
    }
    mendHomoglyphs(result);
    return result;
}

QString foldedWithoutKyrgyzLetters(const QString &text)
{
    QString result = folded(text);
    for (QChar &c : result) {
        switch (c.unicode()) {
        case u'ө': c = u'о'; break;
        case u'ү': c = u'у'; break;
        case u'ң': c = u'н'; break;
        default: break;
        }
    }
    return result;
}

QString kyrgyzSortKey(const QString &text)
{
    const QString lower = singleLine(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString key;
    key.reserve(lower.size() * 2 + 1 + text.size());
    for (const QChar c : lower) {
        const qsizetype place = kAlphabet.indexOf(c);
        if (place >= 0)
            key += QChar(static_cast<char16_t>(0x3000 + place));
        else if (c.isLetter())
            key.append(QChar(static_cast<char16_t>(isCyrillic(c) ? 0x3100 : 0x2000))).append(c);
        else if (c.isDigit() || c == u' ')
            key += c;
    }
    return key + QChar(0x0001) + text;
}

bool kyrgyzLess(const QString &a, const QString &b)
{
    return kyrgyzSortKey(a) < kyrgyzSortKey(b);
}

} // namespace eldin::core
