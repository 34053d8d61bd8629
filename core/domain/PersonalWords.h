// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace eldin::core {

/// What makes a place in a text doubtful.
enum class PersonalKind {
    Name,
    Phone,
    Number, ///< of a passport or a person: 14 digits, or two letters and seven digits
    Mail, ///< an e-mail address, or a name in a messenger
    Address,
};

struct PersonalWord
{
    qsizetype at = 0;
    qsizetype length = 0;
    PersonalKind kind = PersonalKind::Name;
    bool certain = true; ///< false: a given name by itself, or a family name of nobody known: it may be a word like any other
    bool operator==(const PersonalWord &) const = default;
};

/// Finds in free texts what may tell of a person. It knows the people it was told of, in every case of Kyrgyz and Russian,
/// and what looks like a name, a telephone or a number of anybody. It finds rather too much: somebody looks at it, or all
/// of it goes. It cannot find everything: a nickname, or a person who is described and not named.
class PersonalWords final
{
public:
    /// A name as written; empty ones are passed over.
    void addName(const QString &written);
    /// A telephone as written, found however it is grouped.
    void addPhone(const QString &written);
    /// Found as it is written; short ones and those without a number would be found everywhere, and are passed over.
    void addAddress(const QString &written);
    /// A name of a village, which counts as a name of a person only beside another word of that name.
    void addPlace(const QString &written);

    /// In the order of the text; none overlaps another.
    [[nodiscard]] std::vector<PersonalWord> in(const QString &text) const;
    /// Whether the text holds anything of the people it was told of; what merely looks like a name or a number is passed over.
    [[nodiscard]] bool isAnyKnownIn(const QString &text) const;

private:
    struct NameWord
    {
        QString word; ///< folded, without Kyrgyz letters
        int person = 0;
        bool family = false; ///< of a form that is nothing but a family name
    };
    struct Token
    {
        qsizetype at = 0;
        qsizetype length = 0;
        QString word;
        bool capital = false;
        std::vector<const NameWord *> names; ///< that it is a form of
    };
    [[nodiscard]] std::vector<Token> tokens(const QString &text) const;
    void findNames(const QString &text, bool knownOnly, std::vector<PersonalWord> &found) const;
    void findRuns(const QString &text, bool knownOnly, bool wide, std::vector<PersonalWord> &found) const;
    void findNumbers(const QString &text, bool knownOnly, std::vector<PersonalWord> &found) const;
    [[nodiscard]] std::vector<PersonalWord> find(const QString &text, bool knownOnly) const;

    std::vector<NameWord> m_names;
    QHash<QString, std::vector<std::size_t>> m_byStart; ///< of m_names by their first letters
    QSet<QString> m_known; ///< written names that were added
    QSet<QString> m_phones; ///< the last nine digits
    QStringList m_addresses;
    QSet<QString> m_places;
    int m_persons = 0;
};

/// The text with these places replaced by "[…]".
[[nodiscard]] QString withoutWords(const QString &text, const std::vector<PersonalWord> &words);

} // namespace eldin::core
