// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LanguageGuess.h"

#include "core/base/Text.h"

#include <QSet>

namespace eldin::core {

namespace {

using Words = QSet<QString>;

Words words(const char16_t *list)
{
    const QStringList split = QString::fromUtf16(list).split(u' ');
    return Words(split.begin(), split.end());
}

/// Function words and endings that the other language does not have; Kyrgyz also as typed without ң ө ү.
const Words &kyrgyzWords()
{
    static const Words list = words(u"жана менен үчүн учун бар жок керек кайсы канча качан эмне эмнеге бул биз биздин "
                                    u"сиз болсо бойунча боюнча да де же бир айыл жол суу кылып берсеңиз болот эле го "
                                    u"ким кантип рахмат экен дагы эч ар деп калды болду");
    return list;
}

const Words &russianWords()
{
    static const Words list = words(u"и в на не что с по для надо нужно как почему когда сколько у нас мы вы это из к "
                                    u"от до за бы или но есть нет при о об чтобы можно будет был была были спасибо "
                                    u"прошу дорогу воду где кто наш нашей нашего все");
    return list;
}

} // namespace

Language guessLanguage(const QString &text)
{
    int kyrgyz = 0;
    int russian = 0;
    int latin = 0;
    int cyrillic = 0;
    const QString line = folded(text);
    for (const QChar c : line) {
        if (c == u'ң' || c == u'ө' || c == u'ү')
            kyrgyz += 2;
        if (c.unicode() >= 0x0400 && c.unicode() <= 0x04FF)
            ++cyrillic;
        else if (c.isLetter())
            ++latin;
    }
    if (latin > cyrillic)
        return Language::English;
    QString word;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i].isLetter()) {
            word += line[i];
            continue;
        }
        if (kyrgyzWords().contains(word))
            kyrgyz += 2;
        if (russianWords().contains(word))
            russian += 2;
        if (word.endsWith(u"ть") || word.endsWith(u"ого") || word.endsWith(u"ый") || word.endsWith(u"ие"))
            ++russian;
        word.clear();
    }
    return russian > kyrgyz ? Language::Russian : Language::Kyrgyz;
}

} // namespace eldin::core
