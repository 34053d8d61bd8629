// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace eldin::core {

/// Kyrgyz puts everything behind the stem, one ending after the other: мектеп-тер-ибиз-ден, "from our schools". What may
/// follow what is a small grammar of classes (plural, possession, case, "-дагы"; tense, verbal noun, person; passive and
/// reciprocal voice; -лык -луу -сыз), each ending in the forms that harmony asks for:
///  - vowels follow the last one of the stem: а ы after а ы, е и after е и, о у after о, ө ү after ө ү, а у after у;
///  - the first consonant follows the last sound: -га -да -лар, after a voiceless one -ка -та -тар, after others -дар;
///  - к and п between vowels become г and б (балык, балыгы; китеп, китебим), and a stem's last vowel grows long before
///    the verbal noun (сакта, сактоо; оку, окуу).
/// Words borrowed from Russian take the same endings (завод, заводдорго), so nothing is said about them apart.
/// Left out on purpose, for they make another word and not a form of this one: causative -дыр -т, -ыш, -ма, -гыч, -чы,
/// -чыл.
/// Grammar: the school grammar of Kyrgyz ("Кыргыз тили", morphology); tuned on one half of a word list and measured on
/// the other, see tests/search/KyrgyzFormsDataTest.cpp.

/// How the letters of both words are to be taken.
enum class KyrgyzLetters {
    Exact,
    Without, ///< both spelled with о у н for ө ү ң
};

/// True if the word is the stem itself or the stem with endings. Both folded(), or foldedWithoutKyrgyzLetters().
[[nodiscard]] bool isKyrgyzForm(const QString &stem, const QString &word, KyrgyzLetters letters = KyrgyzLetters::Exact);

/// What the word may be a form of, itself left out: three letters or more with a vowel, the shortest first. Only
/// endings of inflection are taken off. Most are no words of Kyrgyz; which one is meant only a list of words can tell.
[[nodiscard]] QStringList kyrgyzStems(const QString &word, KyrgyzLetters letters = KyrgyzLetters::Exact);

} // namespace eldin::core
