// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
}

class PersonalWords;
struct Stores;

/// The rows of a document that is about to become a public copy. It works on a copy of the file, never on the document
/// itself; what it removes is gone from the bytes only when the copy has been written anew (writeAnew).
class PublicRows final
{
public:
    explicit PublicRows(sqlite::Connection &copy)
        : m_copy(copy)
    {
    }

    /// Names, telephones and addresses that stand in private rows now.
    struct Person
    {
        QString name;
        QString phone;
        QString address;
        LocalText office; ///< under which the person appears; empty: none known
    };
    [[nodiscard]] std::vector<Person> people() const;
    /// Names of villages, of the municipality, its district and oblast, in all languages.
    [[nodiscard]] QStringList places() const;
    /// By record, the hash that the history keeps of the last piece of its words.
    [[nodiscard]] QHash<QString, QString> wordHashes() const;

    void setText(const QString &table, const QString &id, const QString &column, const QString &text);

    /// Everything private, and what of the history says more than that it is whole: contents of commits, steps of Undo, the
    /// shelf, open conflicts; templates, profiles and names of imported files; who prepares an answer.
    void removePrivateRows();
    /// Remarks and speeches no longer lead to a participant. What is left of who spoke is `resident` and the village.
    void cutLinks(const LocalText &resident);
    /// Participants and head counts in small groups lose what tells them apart (core::coarsenSmallGroups). Times of coming and going go.
    void coarsenSmallGroups();
    /// Of what was written on questionnaires only what everybody may read stays (core/domain/OwnWords.h). How many texts go.
    int keepOwnWordsForEverybody(const PersonalWords &people);
    /// Filled in questionnaires no longer show what one person answered: of each question the answers stand with other sheets,
    /// so that how often each was given stays, and what was written in own words stands in the order of its letters. Where few
    /// sheets were filled in before or after a meeting (isOfFewSheets), they go.
    void mixAnswers();
    /// Removes the bytes of all attached files but these.
    void removeContentsBut(const QStringList &hashes);
    /// Says in the copy that it is one, and when it was made.
    void mark(const QDateTime &moment);

    /// Writes what is left as a new file, in which there is nothing else. Error{DiskFull}, Error{Io}.
    static void writeAnew(const QString &copy, const QString &target);

private:
    void removeAnswersOfFew();
    /// Each sheet gets another id and the number of another: where one of many wrote something, it is the number on the paper that tells.
    void mixSheets();

    sqlite::Connection &m_copy;
};

/// When a public copy was made; invalid for any other document.
[[nodiscard]] QDateTime publicCopyOf(sqlite::Connection &connection);
[[nodiscard]] bool isPublicCopy(const Stores &stores);

} // namespace eldin::core
