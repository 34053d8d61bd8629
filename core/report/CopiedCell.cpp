// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CopiedCell.h"

#include <algorithm>

namespace eldin::core {

QString copiedCell(const QString &shown, Language language)
{
    if (shown == u"–")
        return {};
    const auto ofFigure = [](QChar c) { return c.isDigit() || QStringView(u"\u2212\u00a0+-,.%").contains(c); };
    const bool figure = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isDigit(); })
        && std::all_of(shown.begin(), shown.end(), ofFigure);
    if (figure) {
        QString plain = shown;
        plain.replace(QChar(0x2212), u'-');
        plain.removeIf([language](QChar c) { return c == u'\u00a0' || (language == Language::English && c == u','); });
        return plain;
    }
    QString words = shown.simplified();
    if (!words.isEmpty() && QStringView(u"=+-@").contains(words.front()))
        words.prepend(u'\'');
    return words;
}

} // namespace eldin::core
