// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PersonErasure.h"

#include "core/base/Text.h"
#include "core/document/Erasures.h"
#include "core/storage/FreeTexts.h"
#include "core/storage/PersonTraces.h"
#include "core/storage/Seals.h"
#include "core/storage/RecordName.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kMostDrafts = 1000;
constexpr qint64 kLongestDraft = 1024 * 1024;

/// The same for every writing of one name.
QString nameKey(const QString &name)
{
    QStringList words = foldedWithoutKyrgyzLetters(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

/// One of the two says something, and the other does not gainsay it.
bool agree(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || folded(a) == folded(b);
}

bool sharesAny(const QSet<QString> &a, const QSet<QString> &b)
{
    return a.intersects(b);
}

/// Of the same name: whether it is the same human being. Who is registered twice at one meeting is two people; else the same
/// telephone or address says so, and where neither says anything the same village does.
bool isSamePerson(const PersonTraces &traces, const Person &a, const Person &b)
{
    const bool telephone = !a.phone.isEmpty() && folded(a.phone) == folded(b.phone);
    const bool address = !a.address.isEmpty() && folded(a.address) == folded(b.address);
    if (telephone)
        return true;
    if (!agree(a.phone, b.phone) || !agree(a.address, b.address) || sharesAny(traces.meetingsOf(a.id), traces.meetingsOf(b.id)))
        return false;
    return address || sharesAny(traces.villagesOf(a.id), traces.villagesOf(b.id));
}

} // namespace

Id<Person> PersonErasure::personOf(const QString &id) const
{
    const Stores &stores = document().stores();
    if (const auto person = stores.persons.find(Id<Person>(id)))
        return person->id;
    if (const auto person = stores.persons.ofAttendance(Id<Attendance>(id)))
        return person->id;
    throw Error(ErrorCode::NotFound, id);
}

HeldOfPerson PersonErasure::heldOf(const Id<Person> &asked) const
{
    const Stores &stores = document().stores();
    const PersonTraces traces(document().connection());
    const Person person = stores.persons.get(asked);
    HeldOfPerson held;
    held.name = person.name;
    held.records.push_back(asked);
    const QString key = nameKey(person.name);
    for (const Person &other : stores.persons.all()) {
        if (other.id == asked || key.isEmpty() || nameKey(other.name) != key)
            continue;
        if (!isSamePerson(traces, person, other)) {
            held.namesakes.push_back(other.id);
            continue;
        }
        held.records.push_back(other.id);
    }
    QSet<QString> remarks;
    for (const Id<Person> &record : held.records) {
        const Person each = stores.persons.get(record);
        held.words.addName(each.name);
        held.words.addPhone(each.phone);
        held.words.addAddress(each.address);
        held.registrations += traces.registrationsOf(record);
        held.duties += traces.dutiesOf(record);
        held.signedLists += traces.picturesOf(record);
        for (const Id<Remark> &remark : traces.remarksOf(record)) {
            if (!remarks.contains(remark.text()))
                held.remarks.push_back(remark);
            remarks.insert(remark.text());
        }
    }
    return held;
}

std::vector<PersonMention> PersonErasure::mentionsOf(const HeldOfPerson &held) const
{
    std::vector<PersonMention> mentions;
    QSet<QString> known;
    forEachFreeText(document().connection(), [&](const FreeText &text) {
        const QString place = text.table + u' ' + text.id;
        if (known.contains(place) || !held.words.isAnyKnownIn(text.text))
            return;
        known.insert(place);
        mentions.push_back({text.table, text.id, recordName(document().connection(), text.table, text.id)});
    });
    return mentions;
}

void PersonErasure::erase(const Id<Person> &person, Words words, const Document::Elsewhere &elsewhere)
{
    const HeldOfPerson held = heldOf(person);
    document().transact(
        Operation::ErasePerson,
        [&](Stores &stores) {
            const Environment &environment = document().environment();
            const auto note = [&](ErasureKind kind, const QString &owner) {
                Erasures::note(document().connection(), newUuid(environment.clock, environment.random), kind, owner);
            };
            for (const Id<Person> &record : held.records)
                note(ErasureKind::Person, record.text());
            // What was sealed of a protocol cannot be cut; the seal keeps its hash.
            QSet<QString> papers;
            for (const Id<Person> &record : held.records) {
                for (const QString &paper : Seals(stores).papersNaming(record))
                    papers.insert(paper);
            }
            for (const QString &paper : papers)
                note(ErasureKind::Words, paper);
            if (words == Words::Go) {
                for (const Id<Remark> &remark : held.remarks)
                    note(ErasureKind::Words, remark.text());
            }
            const QString key = nameKey(held.name);
            for (const auto &[commit, author] : Erasures::authors(document().connection())) {
                if (!key.isEmpty() && nameKey(author) == key)
                    note(ErasureKind::Author, commit);
            }
        },
        elsewhere);
}

int PersonErasure::removeDrafts(const QString &folder, const HeldOfPerson &held)
{
    int removed = 0;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files.first(std::min(files.size(), kMostDrafts))) {
        QFile file(info.absoluteFilePath());
        if (!file.open(QIODevice::ReadOnly) || !held.words.isAnyKnownIn(QString::fromUtf8(file.read(kLongestDraft))))
            continue;
        file.close();
        removed += file.remove() ? 1 : 0;
    }
    return removed;
}

std::vector<Backup> PersonErasure::backupsHolding(const Backups &backups, const std::vector<Id<Person>> &persons, const Environment &environment,
                                                  const std::function<bool(int done, int all)> &progress)
{
    QStringList owners;
    for (const Id<Person> &person : persons)
        owners += person.text();
    std::vector<Backup> holding;
    const std::vector<Backup> all = backups.list(environment.clock.now());
    for (std::size_t done = 0; done < all.size(); ++done) {
        if (progress && !progress(static_cast<int>(done), static_cast<int>(all.size())))
            throw Error(ErrorCode::Cancelled);
        const QString &file = all[done].file;
        if (!backups.isVerified(file, environment) || Erasures::isAnyPieceOf(Document::open(file, environment, Access::ReadOnly)->connection(), owners))
            holding.push_back(all[done]);
    }
    return holding;
}

} // namespace eldin::core
