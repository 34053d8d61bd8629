// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MessageGuess.h"

#include "core/base/Text.h"

#include <QRegularExpression>
#include <QSet>

namespace eldin::core::messageguess {

namespace {

using Words = QSet<QString>;

Words words(const char16_t *list)
{
    const QStringList split = QString::fromUtf16(list).split(u' ');
    return Words(split.begin(), split.end());
}

/// Without case, Kyrgyz letters and links.
QStringList wordsOf(const QString &text)
{
    QStringList found;
    QString word;
    for (const QChar c : foldedWithoutKyrgyzLetters(text) + u' ') {
        if (c.isLetter() || (!word.isEmpty() && (c == u'\'' || c == u'’' || c == u'-'))) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            found += word;
        word.clear();
    }
    return found;
}

/// They ask wherever they stand.
const Words &asking()
{
    static const Words all = words(u"качан канча канчага эмнеге эмне кайсы кантип кайда каякта канчанчы почему сколько зачем "
                                   u"nega qachon qancha nima qanday qayerda kachan kancha emnege kaysy emne");
    return all;
}

/// They ask where a sentence begins with them; later they only join two.
const Words &askingFirst()
{
    static const Words all = words(u"где кто куда когда какой какая какие каков какова ким kim what when why how who where");
    return all;
}

const QStringList &proposing()
{
    static const QStringList all {QStringLiteral("сунуш"), QStringLiteral("предлаг"), QStringLiteral("предложени"), QStringLiteral("просим"),
                                  QStringLiteral("прошу"), QStringLiteral("просьба"), QStringLiteral("необходим"), QStringLiteral("следует"),
                                  QStringLiteral("суранаб"), QStringLiteral("суранам"), QStringLiteral("отунуч"), QStringLiteral("отунобуз"),
                                  QStringLiteral("отуном"), QStringLiteral("taklif"), QStringLiteral("iltimos"), QStringLiteral("sunush"),
                                  QStringLiteral("propos")};
    return all;
}

const Words &needing()
{
    static const Words all = words(u"керек зарыл надо нужно нужен нужна нужны пора хотелось kerak kerek zarur");
    return all;
}

bool endsWithAny(const QString &word, std::initializer_list<QStringView> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return word.endsWith(end); });
}

/// "Коюлсун", "салынсын": let it be done. After a vowel the same letters are a case: "көчөсүн", his street.
bool bids(const QString &word)
{
    constexpr qsizetype kShortest = 6;
    return word.size() >= kShortest && endsWithAny(word, {u"сын", u"син", u"сун"}) && !QStringView(u"аеиоуыэюя").contains(word[word.size() - 4]);
}

/// "Оңдоп бериңиздер", "сделайте": do it. The Kyrgyz end is also that of "your": only the last word, the verb, counts.
bool asksToDo(const QString &word, bool isLast)
{
    constexpr qsizetype kShortest = 6;
    if (word.size() < kShortest)
        return false;
    return endsWithAny(word, {u"айте", u"ейте"})
        || (isLast && endsWithAny(word, {u"ныз", u"низ", u"нуз", u"ныздар", u"низдер", u"нуздар"}));
}

/// "Салынабы", "барбы", "жокпу" at the end of a sentence ask without a question mark.
bool asksAtEnd(const QString &word)
{
    static const Words whole = words(u"барбы жокпу керекпи мумкунбу болобу жаравы жарайбы bormi yo'qmi");
    if (whole.contains(word))
        return true;
    constexpr qsizetype kShortest = 7;
    return word.size() >= kShortest
        && endsWithAny(word, {u"набы", u"неби", u"нобу", u"луубу", u"дыбы", u"диби", u"добу", u"тыбы", u"тиби", u"ганбы", u"генби", u"лабы"});
}

const Words &greetings()
{
    static const Words all
        = words(u"салам саламатсызбы саламатсыздарбы саламатсынарбы саламатчылык кутман кутмандуу кун кунунуздор кечиниздер кеч таныныз "
                u"таныныздар кайырлуу ассалом ассалому ассалам ассаламу алейкум алайкум алейкума салом здравствуйте здрасте добрый доброе доброго день утро "
                u"вечер дня времени суток привет всем айылдаштар урматтуу кадырлуу баарына баарынарга баарыныздарга достор мекендештер калайык "
                u"agaylar salom assalomu alaykum assalamu alaikum hammaga hello hi good morning evening day уважаемые односельчане коллеги и va жана");
    return all;
}

const Words &acknowledgements()
{
    static const Words all
        = words(u"ок окей ok okay рахмат чон спасибо большое благодарю ооба жок да нет хорошо макул жакшы понял поняла понятно ясно "
                u"тушунуктуу ага угу rahmat rakhmat ha yo'q yaxshi katta thanks thank you yes no аминь омин оомийин супер класс баракелде "
                u"молодец азамат жарайсын жарайсыздар плюс");
    return all;
}

bool allAre(const QStringList &found, const Words &known)
{
    return std::all_of(found.begin(), found.end(), [&](const QString &word) { return known.contains(word); });
}

bool askedBy(const QStringList &found)
{
    if (found.isEmpty())
        return false;
    const bool asks = std::any_of(found.begin(), found.end(), [](const QString &word) { return asking().contains(word); });
    return asks || askingFirst().contains(found.first()) || asksAtEnd(found.last());
}

bool proposes(const QStringList &found)
{
    return std::any_of(found.begin(), found.end(), [&](const QString &word) {
        return needing().contains(word) || bids(word) || asksToDo(word, &word == &found.last())
            || std::any_of(proposing().begin(), proposing().end(), [&](const QString &stem) { return word.startsWith(stem); });
    });
}

} // namespace

RemarkKind kind(const QString &text)
{
    // A link has a question mark in it that asks nobody.
    static const QRegularExpression link(QStringLiteral("(?:https?://|www\\.)\\S+"));
    const QString said = QString(text).remove(link);
    if (said.contains(u'?') || said.contains(QChar(0xFF1F)))
        return RemarkKind::Question;
    const QStringList found = wordsOf(said);
    if (askedBy(found))
        return RemarkKind::Question;
    return proposes(found) ? RemarkKind::Proposal : RemarkKind::Comment;
}

QString reasonToLeaveOut(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("(?:https?://|www\\.)\\S+"), QRegularExpression::CaseInsensitiveOption);
    const QString said = QString(text).remove(link);
    const QStringList found = wordsOf(said);
    if (found.isEmpty()) {
        if (said.size() < text.size())
            return QStringLiteral("chat-link");
        return QStringLiteral("chat-no-words");
    }
    if (allAre(found, greetings()))
        return QStringLiteral("chat-greeting");
    qsizetype letters = 0;
    for (const QString &word : found)
        letters += word.size();
    if (letters < 4 || allAre(found, acknowledgements()))
        return QStringLiteral("chat-short");
    return {};
}

} // namespace eldin::core::messageguess
