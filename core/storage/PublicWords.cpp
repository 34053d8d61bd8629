// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PublicWords.h"

#include "core/base/Text.h"
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
    return foldedWithoutKyrgyzLetters(text).split(between, Qt::SkipEmptyParts);
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
        for (QString word : wordsIn(person.name)) {
            if (word.size() < kShortestName || word == u"кызы" || word == u"уулу")
                continue;
            m_names.insert(word);
            if (word.size() > kShortestStem && word.endsWith(u'а')) { // Асанова, Асановой; Гулнара, Гулнары
                word.chop(1);
                m_names.insert(word);
            }
        }
    }
}

bool PublicWords::mayNameSomebody(const QString &text) const
{
    if (text.isEmpty())
        return false;
    if (holdsNumberOrAddress(text))
        return true;
    if (m_names.isEmpty())
        return false;
    for (const QString &word : wordsIn(text)) {
        if (m_names.contains(word))
            return true;
        for (qsizetype length = kShortestStem; length < word.size(); ++length) {
            if (m_names.contains(word.first(length)))
                return true;
        }
    }
    return false;
}

} // namespace eldin::core
