// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PublicWords.h"

#include "core/base/Text.h"
#include "core/domain/PersonName.h"
#include "core/storage/Stores.h"

#include <QRegularExpression>

namespace eldin::core {

namespace {

constexpr qsizetype kShortestName = 3;
/// Shorter names are found only as whole words: too many words begin like them.
constexpr qsizetype kShortestStem = 5;

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// The words of a name as they are looked for.
void addNames(const QString &part, QSet<QString> &names)
{
    for (const QString &written : wordsIn(part)) {
        QString word = foldedWithoutKyrgyzLetters(written);
        if (word.size() < kShortestName || word == u"кызы" || word == u"уулу")
            continue;
        names.insert(word);
        if (word.size() > kShortestStem && word.endsWith(u'а')) { // Асанова, Асановой; Гулнара, Гулнары
            word.chop(1);
            names.insert(word);
        }
    }
}

/// The word is a name, or one with an ending.
bool isNamed(const QString &word, const QSet<QString> &names)
{
    if (names.contains(word))
        return true;
    for (qsizetype length = kShortestStem; length < word.size(); ++length) {
        if (names.contains(word.first(length)))
            return true;
    }
    return false;
}

bool holdsNumberOrAddress(const QString &text)
{
    // Telephones (0555 12-34-56, +996 …) and personal numbers of 14 digits; sums of money are grouped otherwise.
    static const QRegularExpression found(QStringLiteral(
        "(?<!\\d)(?:\\+?996|0)[\\s\\-()]*\\d(?:[\\s\\-()]*\\d){7,8}(?!\\d)|(?<!\\d)\\+\\d(?:[\\s\\-()]*\\d){8,13}(?!\\d)|(?<!\\d)\\d{14}(?!\\d)|\\S@\\S"));
    return text.contains(found);
}

} // namespace

PublicWords::PublicWords(const Stores &stores)
{
    for (const Person &person : stores.persons.all()) {
        const PersonName name = PersonName::of(person.name);
        addNames(name.family, m_families);
        addNames(name.given, m_given);
        m_personal.addName(person.name);
        m_personal.addPhone(person.phone);
        m_personal.addAddress(person.address);
    }
    for (const Settlement &village : stores.settlements.all()) {
        for (const QString &place : {village.name.ky, village.name.ru, village.name.en})
            m_personal.addPlace(place);
    }
}

PublicWords::Found PublicWords::namesIn(const QString &text) const
{
    Found found;
    for (const QString &written : wordsIn(text)) {
        const QString word = foldedWithoutKyrgyzLetters(written);
        found.family = found.family || isNamed(word, m_families);
        found.given = found.given || (written.front().isUpper() && isNamed(word, m_given));
    }
    return found;
}

bool PublicWords::mayNameSomebody(const QString &text) const
{
    if (text.isEmpty())
        return false;
    const Found found = namesIn(text);
    return found.family || found.given || holdsNumberOrAddress(text) || !m_personal.in(text).empty();
}

bool PublicWords::namesSomebodyInFull(const QString &text) const
{
    if (text.isEmpty())
        return false;
    const Found found = namesIn(text);
    return (found.family && found.given) || holdsNumberOrAddress(text);
}

} // namespace eldin::core
