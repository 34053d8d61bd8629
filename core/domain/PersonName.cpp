// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PersonName.h"

#include "core/base/Text.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace eldin::core {

namespace {

bool endsWithAny(const QString &word, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings) {
        if (word.size() > ending.size() && word.endsWith(ending))
            return true;
    }
    return false;
}

bool isSon(const QString &word)
{
    return word == u"уулу" || word == u"улуу" || word == u"uulu";
}

bool isDaughter(const QString &word)
{
    return word == u"кызы" || word == u"kyzy";
}

bool isOfFather(const QString &word)
{
    const QString small = word.toLower();
    return isSon(small) || isDaughter(small);
}

Sex sexOfFamilyName(const QString &word)
{
    if (endsWithAny(word, {u"ова", u"ева", u"ёва", u"ина", u"ская", u"цкая", u"ova", u"eva"}))
        return Sex::Female;
    if (endsWithAny(word, {u"ов", u"ев", u"ёв", u"ский", u"цкий", u"ov", u"ev"}))
        return Sex::Male;
    return Sex::Unknown;
}

Sex sexOfPatronymic(const QString &word)
{
    if (endsWithAny(word, {u"овна", u"евна", u"ична", u"ovna", u"evna"}))
        return Sex::Female;
    return endsWithAny(word, {u"ович", u"евич", u"ovich", u"evich"}) ? Sex::Male : Sex::Unknown;
}

Sex sexOfGivenName(const QString &word)
{
    if (endsWithAny(word, {u"гүл", u"гул", u"бүбү", u"бубу", u"айым", u"бийке", u"кыз", u"сулуу", u"gul"}))
        return Sex::Female;
    return endsWithAny(word, {u"бек", u"бай", u"кул", u"мырза", u"дин", u"болот", u"bek", u"bai"}) ? Sex::Male : Sex::Unknown;
}

bool looksLikeFamilyName(const QString &word)
{
    return sexOfFamilyName(word.toLower()) != Sex::Unknown;
}

bool looksLikePatronymic(const QString &word)
{
    return sexOfPatronymic(word.toLower()) != Sex::Unknown;
}

QString joined(const QStringList &words, qsizetype from)
{
    return words.mid(from).join(u' ');
}

/// With "уулу" or "кызы" as the word at `at`.
PersonName withFather(const QStringList &words, qsizetype at)
{
    if (at == 0) // the father's name is missing
        return {words.first(), words.value(1), joined(words, 2)};
    const QString fathers = words[at - 1] + u' ' + words[at];
    if (at == 1)
        return {fathers, words.value(2), joined(words, 3)};
    if (at == 2) // Сезим Жаанбай кызы
        return {fathers, words.first(), joined(words, 3)};
    return {words.first(), words[1], joined(words, 2)}; // Асанов Бакыт Эсен уулу
}

} // namespace

PersonName PersonName::of(const QString &written)
{
    const QStringList words = written.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isOfFather(words[i]))
            return withFather(words, i);
    }
    if (words.size() == 2 && looksLikeFamilyName(words[1]) && !looksLikeFamilyName(words[0]))
        return {words[1], words[0], {}};
    if (words.size() == 3 && looksLikePatronymic(words[1]) && looksLikeFamilyName(words[2]))
        return {words[2], words[0], words[1]};
    return {words.value(0), words.value(1), joined(words, 2)};
}

QString PersonName::withInitials() const
{
    QString result = family;
    const auto add = [&](const QString &word) {
        if (!word.isEmpty() && word.front().isLetter())
            result += u' ' + word.front().toUpper() + u'.';
    };
    add(given);
    for (const QString &word : rest.split(u' ', Qt::SkipEmptyParts)) {
        if (!isOfFather(word))
            add(word);
    }
    return result;
}

QString PersonName::sortKey() const
{
    // The separator comes before every letter: a family name stands before the longer one that begins with it.
    return QStringList {kyrgyzSortKey(family), kyrgyzSortKey(given), kyrgyzSortKey(rest)}.join(QChar(1));
}

Sex sexByName(const QString &written)
{
    bool female = false;
    bool male = false;
    const auto note = [&](Sex sex) {
        female = female || sex == Sex::Female;
        male = male || sex == Sex::Male;
    };
    const QStringList words = folded(written).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        note(isSon(word) ? Sex::Male : isDaughter(word) ? Sex::Female : sexOfPatronymic(word));
    }
    if (!female && !male) {
        // A father's name before "уулу" says nothing of the child, so it is read only where there is none.
        for (const QString &word : words)
            note(sexOfFamilyName(word));
    }
    if (!female && !male) {
        for (const QString &word : words)
            note(sexOfGivenName(word));
    }
    if (female == male)
        return Sex::Unknown;
    return female ? Sex::Female : Sex::Male;
}

bool mayBeTheSame(const QString &a, const QString &b)
{
    const QStringList one = foldedWithoutKyrgyzLetters(a).split(u' ', Qt::SkipEmptyParts);
    const QStringList other = foldedWithoutKyrgyzLetters(b).split(u' ', Qt::SkipEmptyParts);
    const QStringList &fewer = one.size() <= other.size() ? one : other;
    QStringList more = one.size() <= other.size() ? other : one;
    if (fewer.isEmpty() || (fewer.size() == 1 && more.size() != 1) || more.size() - fewer.size() > 1)
        return false;
    return std::all_of(fewer.begin(), fewer.end(), [&](const QString &word) { return more.removeOne(word); });
}

} // namespace eldin::core
