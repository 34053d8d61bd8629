// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/KyrgyzEndings.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kLongestChain = 22;
constexpr qsizetype kLongestEnding = 5;
constexpr int kMostSingles = 2;
constexpr qsizetype kShortStem = 3;

bool isVowel(QChar c)
{
    return QStringView(u"аоуыеиэөүёюя").contains(c);
}

/// The vowel that the endings follow; null where there is none.
QChar lastVowel(const QString &stem)
{
    const auto found = std::find_if(stem.rbegin(), stem.rend(), isVowel);
    return found == stem.rend() ? QChar() : *found;
}

/// Plural, possession, case, then those that make nouns, adjectives and verb forms; each in its front and back forms.
const QSet<QString> &endings()
{
    static const QSet<QString> set = [] {
        const QStringList list
            = QStringLiteral("лар лер лор дар дер дор тар тер тор "
                             "ым им ум ын ин ун сы си су быз биз буз ыбыз ибиз убуз ныз низ нуз ыныз иниз унуз "
                             "нын нин нун дын дин дун тын тин тун га ге го ка ке ко на не но "
                             "ны ни ну ды ди ду ты ти ту да де до та те то нда нде ндо дан ден дон тан тен тон нан нен нон "
                             "лык лик лук дык дик дук тык тик тук луу дуу туу сыз сиз суз чы чи чу чыл чил чул "
                             "дагы деги догу тагы теги тогу ндагы ндеги ндогу кы ки ку гы ги гу ча че чо дай дей дой "
                             "ыраак ирээк урээк ураак ороок рээк роок лап леп лоп ла ле ло "
                             "уу учу уучу оо оочу ган ген гон кан кен кон ат ет от йт ып ип уп са се со сын син сун "
                             "ар ер ор бай бей бой пай пей пой бас бес бос пас пес пос ба бе бо па пе по "
                             "ыл ил ул ыш иш уш тыр тир тур дыр дир дур ныл нил нул гыз гиз гуз кыз киз куз каз "
                             "ткан ткуч куч гуч гыч кыч ык ик ук ум ма ме мо йлу "
                             "жан жен ла рун рул руш рук й дос таш теш тош лаш леш лош лан лен лон лат лет лот а е о ы и у н т м к л п ш с р г б")
                  .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return set;
}

bool chain(QStringView text, int singles)
{
    if (text.isEmpty())
        return true;
    for (qsizetype length = std::min(kLongestEnding, text.size()); length > 0; --length) {
        if (length == 1 && singles == 0)
            break;
        if (endings().contains(text.first(length).toString()) && chain(text.sliced(length), singles - (length == 1 ? 1 : 0)))
            return true;
    }
    return false;
}

} // namespace

bool takesEndings(const QString &stem, QStringView text)
{
    if (text.isEmpty())
        return true;
    const QChar last = lastVowel(stem);
    const auto first = std::find_if(text.begin(), text.end(), isVowel);
    if (first != text.end()) {
        const bool back = *first == u'а' || *first == u'ы';
        const bool isLong = std::next(first) != text.end() && *std::next(first) == *first;
        // "бекитүү" but never "бюджетү": what is round behind е and и is long, so that Russian cases are none of ours.
        if (QStringView(u"еиэ").contains(last) && (*first == u'о' || *first == u'у') && !isLong)
            return false;
        if (QStringView(u"өү").contains(last) ? back || *first == u'е' || *first == u'и' : QStringView(u"еиэ").contains(last) && back)
            return false;
    }
    const bool shortStem = stem.size() <= kShortStem;
    if (shortStem && !isVowel(text.front()) && (text.size() == 1 || !endings().contains(text.first(2).toString())))
        return text.size() >= 3 && endings().contains(text.first(3).toString()) && chain(text.sliced(3), 1);
    return text.size() <= kLongestChain && chain(text, shortStem ? 1 : kMostSingles);
}

QString harmonised(const QString &stem, QStringView text)
{
    bool front = QStringView(u"еиэөү").contains(lastVowel(stem));
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (front && (c == u'у' || c == u'о'))
            result += c == u'у' ? u'ү' : u'ө';
        else if (c == u'н' && i + 2 < text.size() && text[i + 2] == u'з' && QStringView(u"ыиу").contains(text[i + 1]))
            result += u'ң';
        else
            result += c;
        if (QStringView(u"еиэ").contains(c))
            front = true;
        else if (QStringView(u"аы").contains(c))
            front = false;
    }
    return result;
}

} // namespace eldin::core
