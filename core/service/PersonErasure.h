// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Backups.h"
#include "core/domain/HeldOfPerson.h"
#include "core/domain/PersonInFile.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Erasing the data of one person for good (design.md, promise 7; Law of 14 April 2008 No. 58 on personal information,
/// the right to have one's data destroyed).
class PersonErasure final : public Service
{
public:
    using Service::Service;

    enum class Words {
        Stay, ///< what was said at a public hearing stays in the record, said by nobody named
        Go,   ///< the words of this person's remarks go too, with their translations, topics and the answer on the spot
    };

    /// Everybody: participants, officials, holders of offices, senders of messages, and who was removed but not erased. In the order of
    /// the alphabet; those without a name last. Reads the history of persons: work for beside the window.
    [[nodiscard]] std::vector<PersonInFile> people() const;
    /// The person of that id, or behind the registration of that id, also where it was removed from the data before and stands in
    /// the history still. Error{NotFound}.
    [[nodiscard]] Id<Person> personOf(const QString &id) const;
    /// Error{NotFound}.
    [[nodiscard]] HeldOfPerson heldOf(const Id<Person> &person) const;
    /// Free texts that seem to name this person, or hold a telephone or the address: they stay, whoever wrote them. Each
    /// record once. Reads all texts: long work.
    [[nodiscard]] std::vector<PersonMention> mentionsOf(const HeldOfPerson &held) const;

    /// Names, telephone, address, consent, duties and offices go, from the data, the history and the bytes of the file. The
    /// statistics stay: sex, age group, village and role of the registrations. Closed records are no obstacle. Undo ends
    /// here. Numbers of appeals and what was answered to them in letters go in either case, of letters that another copy makes beside too.
    /// Also the author's name goes from what this person did in the program; sealed protocols that name the person, or hold
    /// words that go; what texts said before they were corrected, if they named the person then; and the bytes of all attached
    /// files that were removed before. What laptops that do not know of it still bring: ErasureActs.
    void erase(const Id<Person> &person, Words words, const Document::Elsewhere &elsewhere = {});

    /// Removes the drafts of remarks in the folder that name this person: they stand outside the document. How many.
    static int removeDrafts(const QString &folder, const HeldOfPerson &held);

    /// Which backups hold any of these persons' data still. One that cannot be read may hold them: it is listed. Long work;
    /// false from `progress` ends it with Error{Cancelled}.
    [[nodiscard]] static std::vector<Backup> backupsHolding(const Backups &backups, const std::vector<Id<Person>> &persons, const Environment &environment,
                                                            const std::function<bool(int done, int all)> &progress = {});

private:
    /// The appeals of the person's remarks, by id; also those that another laptop may have made of them beside.
    [[nodiscard]] QSet<QString> lettersTo(const HeldOfPerson &held) const;
    /// The registrations of the person, those that only the history knows too.
    [[nodiscard]] QSet<QString> registrationsOf(const HeldOfPerson &held) const;
    [[nodiscard]] QSet<QString> papersToGo(const HeldOfPerson &held, Words words) const;
    /// Texts that named the person before and do not now.
    [[nodiscard]] QSet<QString> correctedTexts(const HeldOfPerson &held) const;
};

} // namespace eldin::core
