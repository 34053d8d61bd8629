// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/KyrgyzLexicon.h"

#include "core/base/Error.h"
#include "core/base/KyrgyzEndings.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kLongestWord = 40;
constexpr qsizetype kMostLost = 5; ///< question marks in one word
constexpr qsizetype kShortestStem = 2;

QString withoutLetters(QString text)
{
    for (QChar &c : text) {
        if (c == u'ө')
            c = u'о';
        else if (c == u'ү')
            c = u'у';
        else if (c == u'ң')
            c = u'н';
    }
    return text;
}

bool isKyrgyzLetter(QChar c)
{
    return c == u'ө' || c == u'ү' || c == u'ң';
}

bool isVowel(QChar c)
{
    return QStringView(u"аеёиоөуүыэюя").contains(c);
}

/// A lost letter is as big as the one that follows it, or at the word's end as the one before.
bool isBig(const QString &typed, qsizetype at)
{
    if (typed[at] != u'?')
        return typed[at].isUpper();
    for (qsizetype i = at + 1; i < typed.size(); ++i) {
        if (typed[i].isLetter())
            return typed[i].isUpper();
    }
    for (qsizetype i = at - 1; i > 0; --i) { // the first letter is big in names too
        if (typed[i].isLetter())
            return typed[i].isUpper();
    }
    return false;
}

/// The lower-case result with the capitals of what was typed.
QString likeTyped(const QString &typed, QString result)
{
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (isBig(typed, i))
            result[i] = result[i].toUpper();
    }
    return result;
}

/// Front vowels before "уу": no Kyrgyz stem takes it so. Empty where nothing asks for another vowel.
QString byHarmony(const QString &word)
{
    const qsizetype at = word.indexOf(QStringLiteral("уу"));
    if (at < 2)
        return {};
    const QString stem = word.first(at);
    const bool front = std::any_of(stem.begin(), stem.end(), [](QChar c) { return QStringView(u"еиэөү").contains(c); });
    const bool back = std::any_of(stem.begin(), stem.end(), [](QChar c) { return QStringView(u"аыоуёюя").contains(c); });
    const QStringView endings = QStringView(word).sliced(at);
    return front && !back && takesEndings(stem, withoutLetters(endings.toString())) ? stem + harmonised(stem, endings) : QString();
}

} // namespace

KyrgyzLexicon::KyrgyzLexicon(const QString &words)
{
    for (const QString &line : words.split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'-')) {
                m_leftAlone.insert(word.sliced(1));
                continue;
            }
            const auto add = [&](const QString &stem) {
                std::vector<QString> &held = m_stems[withoutLetters(stem)];
                if (std::find(held.begin(), held.end(), stem) == held.end())
                    held.push_back(stem);
            };
            add(word);
            ++m_size;
            // "белгиле" becomes "белгилөө": the stem's last vowel melts with the ending.
            if (word.endsWith(u'е') && word.size() > 3)
                add(word.chopped(1) + QStringLiteral("өө"));
        }
    }
}

const KyrgyzLexicon &KyrgyzLexicon::shipped()
{
    static const KyrgyzLexicon lexicon = [] {
        QFile file(QStringLiteral(":/eldin/lexicon/kyrgyz.txt"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        return KyrgyzLexicon(QString::fromUtf8(file.readAll()));
    }();
    return lexicon;
}

KyrgyzLexicon::Match KyrgyzLexicon::match(const QString &key) const
{
    Match result;
    for (qsizetype length = key.size(); length >= kShortestStem && result.words.empty(); --length) {
        const QStringView rest = QStringView(key).sliced(length);
        // Two letters and a string of endings could be anything.
        if (length == kShortestStem && !rest.isEmpty())
            continue;
        const auto take = [&](const QString &stem, QChar last) {
            const auto found = m_stems.constFind(stem);
            if (found == m_stems.constEnd())
                return;
            for (QString word : *found) {
                if (!takesEndings(word, rest))
                    continue;
                word.back() = word.back() == stem.back() ? last : word.back();
                result.words.push_back(word + harmonised(word, rest));
                result.stem = length;
            }
        };
        const QString stem = key.first(length);
        const QChar last = stem.back();
        take(stem, last);
        // "бөлүк" becomes "бөлүгү", "көп" becomes "көбү".
        if (!rest.isEmpty() && isVowel(rest.front()) && (last == u'г' || last == u'б'))
            take(stem.chopped(1) + (last == u'г' ? u'к' : u'п'), last);
    }
    return result;
}

std::optional<RestoredWord> KyrgyzLexicon::restoredPart(const QString &word) const
{
    const QString typed = word.toLower();
    if (typed.size() != word.size() || typed.size() > kLongestWord || typed.size() < kShortestStem || m_leftAlone.contains(typed))
        return std::nullopt;
    const Match found = match(withoutLetters(typed));
    if (std::find(found.words.begin(), found.words.end(), typed) != found.words.end())
        return std::nullopt;
    if (found.words.size() == 1) {
        const QString &right = found.words.front();
        // Who typed one of the letters could type them all: those stay, and the rest is no more than likely.
        bool certain = true;
        for (qsizetype i = 0; i < typed.size(); ++i) {
            if (isKyrgyzLetter(typed[i]) && right[i] != typed[i])
                return std::nullopt;
            certain = certain && !isKyrgyzLetter(typed[i]);
        }
        return RestoredWord{likeTyped(word, right), certain};
    }
    if (!found.words.empty())
        return std::nullopt;
    const QString guessed = byHarmony(typed);
    return guessed.isEmpty() || guessed == typed ? std::nullopt : std::optional(RestoredWord{likeTyped(word, guessed), false});
}

std::optional<RestoredWord> KyrgyzLexicon::restored(const QString &word) const
{
    if (const auto whole = restoredPart(word); whole && (whole->certain || !word.contains(u'-')))
        return whole;
    if (!word.contains(u'-'))
        return std::nullopt;
    RestoredWord result{{}, true};
    bool any = false;
    for (const QString &part : word.split(u'-')) {
        const auto right = restoredPart(part);
        result.certain = result.certain && (!right || right->certain);
        any = any || right.has_value();
        result.word += (result.word.isEmpty() ? QString() : QStringLiteral("-")) + (right ? right->word : part);
    }
    return any && result.word.size() == word.size() ? std::optional(result) : std::nullopt;
}

std::optional<RestoredWord> KyrgyzLexicon::completed(const QString &word) const
{
    const QString typed = word.toLower();
    const qsizetype lost = typed.count(u'?');
    if (lost == 0 || lost > kMostLost || typed.size() > kLongestWord || typed.size() != word.size())
        return std::nullopt;
    std::vector<QString> fits;
    qsizetype longest = 0; ///< stem of these
    std::vector<QString> open{typed};
    while (!open.empty()) {
        QString candidate = open.back();
        open.pop_back();
        const qsizetype at = candidate.indexOf(u'?');
        if (at >= 0) {
            for (const QChar letter : QStringView(u"оун")) {
                candidate[at] = letter;
                open.push_back(candidate);
            }
            continue;
        }
        const Match found = match(candidate);
        for (const QString &right : found.words) {
            // Exactly the lost ones are Kyrgyz letters: a program that lost one lost all of them.
            bool same = true;
            for (qsizetype i = 0; i < typed.size(); ++i)
                same = same && (typed[i] == u'?' ? isKyrgyzLetter(right[i]) : typed[i] == right[i]);
            if (!same || found.stem < longest || std::find(fits.begin(), fits.end(), right) != fits.end())
                continue;
            if (found.stem > longest)
                fits.clear();
            longest = found.stem;
            fits.push_back(right);
        }
    }
    if (fits.size() != 1)
        return std::nullopt;
    return RestoredWord{likeTyped(word, fits.front()), true};
}

} // namespace eldin::core
