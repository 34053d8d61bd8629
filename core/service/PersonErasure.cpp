// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PersonErasure.h"

#include "core/base/Text.h"
#include "core/document/Erasures.h"
#include "core/document/PersonHistory.h"
#include "core/service/AppealService.h"
#include "core/storage/FreeTexts.h"
#include "core/storage/PersonTraces.h"
#include "core/storage/PersonUnions.h"
#include "core/storage/Seals.h"
#include "core/storage/RecordName.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

/// A record of a person, and where it stands or stood.
struct Record
{
    Person person;
    bool isRemoved = false;
    QSet<QString> meetings;
    QSet<QString> villages;
};

/// Of the same name: whether it is the same human being. Who is registered twice at one meeting is two people; else the same
/// telephone or address says so, and where neither says anything the same village does.
bool isSamePerson(const Record &a, const Record &b)
{
    const bool telephone = !a.person.phone.isEmpty() && folded(a.person.phone) == folded(b.person.phone);
    const bool address = !a.person.address.isEmpty() && folded(a.person.address) == folded(b.person.address);
    if (telephone)
        return true;
    if (!agree(a.person.phone, b.person.phone) || !agree(a.person.address, b.person.address) || sharesAny(a.meetings, b.meetings))
        return false;
    return address || sharesAny(a.villages, b.villages);
}

/// Those in the data first, by id; then those that only the history has.
std::vector<Record> everyRecord(Document &document)
{
    std::vector<Record> records;
    const PersonTraces traces(document.connection());
    for (const Person &person : document.stores().persons.all())
        records.push_back({person, false, traces.meetingsOf(person.id), traces.villagesOf(person.id)});
    for (const auto &[id, past] : PersonHistory(document.connection()).removed())
        records.push_back({past.last, true, past.meetings, past.villages});
    return records;
}

/// A name that was corrected shares a word with what it became; a row that was given to somebody else does not.
bool isCorrected(const QString &earlier, const QString &last)
{
    const QStringList words = nameKey(last).split(u' ');
    const QStringList before = nameKey(earlier).split(u' ');
    return std::any_of(before.begin(), before.end(), [&](const QString &word) { return word.size() > 2 && words.contains(word); });
}

void addWords(const Person &person, PersonalWords &words)
{
    words.addName(person.name);
    words.addPhone(person.phone);
    words.addAddress(person.address);
}

/// What a person typed into a draft. In the bytes of its JSON a name behind a line break would begin with the n of "\n".
QStringList textsIn(const QByteArray &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft).object();
    QStringList texts;
    for (const QJsonValue &value : json) {
        if (value.isString())
            texts += value.toString();
    }
    return json.isEmpty() ? QStringList {QString::fromUtf8(draft)} : texts;
}

} // namespace

std::vector<PersonInFile> PersonErasure::people() const
{
    std::vector<PersonInFile> people;
    const PersonTraces traces(document().connection());
    for (const Person &person : document().stores().persons.all())
        people.push_back({person, traces.registrationsOf(person.id), traces.dutiesOf(person.id), static_cast<int>(traces.remarksOf(person.id).size()), false});
    for (const auto &[id, past] : PersonHistory(document().connection()).removed())
        people.push_back({past.last, 0, 0, 0, true});
    std::stable_sort(people.begin(), people.end(), [](const PersonInFile &a, const PersonInFile &b) {
        if (a.person.name.isEmpty() != b.person.name.isEmpty())
            return b.person.name.isEmpty();
        return kyrgyzLess(a.person.name, b.person.name);
    });
    return people;
}

Id<Person> PersonErasure::personOf(const QString &id) const
{
    const Stores &stores = document().stores();
    if (const auto person = stores.persons.find(Id<Person>(id)))
        return person->id;
    if (const auto person = stores.persons.ofAttendance(Id<Attendance>(id)))
        return person->id;
    // Removed from the data before, and still in the history.
    const PersonHistory history(document().connection());
    if (history.of({id}).count(id) != 0)
        return Id<Person>(id);
    if (const Id<Person> person = history.behind(Id<Attendance>(id)); !person.isNull())
        return person;
    throw Error(ErrorCode::NotFound, id);
}

HeldOfPerson PersonErasure::heldOf(const Id<Person> &asked) const
{
    const PersonTraces traces(document().connection());
    const std::vector<Record> all = everyRecord(document());
    const auto own = std::find_if(all.begin(), all.end(), [&](const Record &record) { return record.person.id == asked; });
    if (own == all.end())
        throw Error(ErrorCode::NotFound, asked.text());
    HeldOfPerson held;
    held.name = own->person.name;
    held.records.push_back(asked);
    held.removed = own->isRemoved ? 1 : 0;
    const QString key = nameKey(own->person.name);
    // Somebody said so, whatever their names.
    const QSet<QString> unitedIds = PersonUnions(document().connection()).oneWith(asked);
    for (const Record &other : all) {
        const bool united = unitedIds.contains(other.person.id.text());
        if (other.person.id == asked || (!united && (key.isEmpty() || nameKey(other.person.name) != key)))
            continue;
        if (!united && !isSamePerson(*own, other)) {
            held.namesakes.push_back(other.person.id);
            continue;
        }
        held.records.push_back(other.person.id);
        held.removed += other.isRemoved ? 1 : 0;
    }
    QStringList ids;
    QSet<QString> remarks;
    for (const Id<Person> &record : held.records) {
        ids += record.text();
        held.registrations += traces.registrationsOf(record);
        held.duties += traces.dutiesOf(record);
        held.signedLists += traces.picturesOf(record);
        for (const Id<Remark> &remark : traces.remarksOf(record)) {
            if (!remarks.contains(remark.text()))
                held.remarks.push_back(remark);
            remarks.insert(remark.text());
        }
    }
    for (const auto &[id, past] : PersonHistory(document().connection()).of(ids)) {
        addWords(past.last, held.words);
        for (const Person &earlier : past.earlier) {
            if (isCorrected(earlier.name, past.last.name))
                addWords(earlier, held.words);
        }
    }
    return held;
}

std::vector<PersonMention> PersonErasure::mentionsOf(const HeldOfPerson &held) const
{
    std::vector<PersonMention> mentions;
    QSet<QString> known;
    const QSet<QString> letters = lettersTo(held);
    forEachFreeText(document().connection(), [&](const FreeText &text) {
        const QString place = text.table + u' ' + text.id;
        if (known.contains(place) || letters.contains(text.owner) || !held.words.isAnyKnownIn(text.text))
            return;
        known.insert(place);
        mentions.push_back({text.table, text.id, recordName(document().connection(), text.table, text.id)});
    });
    return mentions;
}

QSet<QString> PersonErasure::lettersTo(const HeldOfPerson &held) const
{
    QSet<QString> appeals;
    for (const Id<Remark> &remark : held.remarks) {
        appeals.insert(namedUuid(AppealService::nameOf(remark)));
        for (const Appeal &appeal : document().stores().appeals.allOfRemark(remark))
            appeals.insert(appeal.id.text());
    }
    return appeals;
}

QSet<QString> PersonErasure::registrationsOf(const HeldOfPerson &held) const
{
    QStringList records;
    QSet<QString> registrations;
    for (const Id<Person> &record : held.records) {
        records += record.text();
        for (const PersonAttendance &link : document().stores().personAttendances.ofPerson(record))
            registrations.insert(link.attendanceId.text());
    }
    for (const auto &[id, past] : PersonHistory(document().connection()).of(records))
        registrations.unite(past.registrations);
    return registrations;
}

QSet<QString> PersonErasure::papersToGo(const HeldOfPerson &held, Words words) const
{
    const PersonTraces traces(document().connection());
    QSet<QString> papers;
    QSet<QString> said; // hearings
    for (const Id<Person> &record : held.records) {
        const QStringList naming = Seals(document().stores()).papersNaming(record);
        papers.unite({naming.begin(), naming.end()});
        if (words == Words::Go && !held.remarks.empty())
            said.unite(traces.hearingsOf(record));
    }
    for (const PersonTraces::SealedPaper &paper : traces.sealedPapers()) {
        if (said.contains(paper.hearing) || held.words.isAnyKnownIn(paper.text))
            papers.insert(paper.id);
    }
    return papers;
}

QSet<QString> PersonErasure::correctedTexts(const HeldOfPerson &held) const
{
    QSet<QString> texts = textsThatEverSaid(document().connection(), [&](const QString &text) { return held.words.isAnyKnownIn(text); });
    if (texts.isEmpty())
        return texts;
    forEachFreeText(document().connection(), [&](const FreeText &text) {
        if (texts.contains(text.owner) && held.words.isAnyKnownIn(text.text))
            texts.remove(text.owner);
    });
    return texts;
}

void PersonErasure::erase(const Id<Person> &person, Words words, const Document::Elsewhere &elsewhere)
{
    document().transact(
        Operation::ErasePerson,
        [&](const Stores &) {
            const HeldOfPerson held = heldOf(person);
            const Environment &environment = document().environment();
            const auto note = [&](ErasureKind kind, const QString &owner) {
                Erasures::note(document().connection(), newUuid(environment.clock, environment.random), kind, owner);
            };
            for (const Id<Person> &record : held.records)
                note(ErasureKind::Person, record.text());
            // What was sealed of a protocol cannot be cut; the seal keeps its hash.
            for (const QString &paper : papersToGo(held, words))
                note(ErasureKind::Words, paper);
            QSet<QString> hearings;
            for (const Id<Person> &record : held.records)
                hearings.unite(PersonTraces(document().connection()).hearingsOf(record));
            for (const QString &hearing : hearings)
                note(ErasureKind::Papers, hearing);
            // A letter to the person was never said in public.
            const QSet<QString> letters = lettersTo(held);
            for (const QString &appeal : letters)
                note(ErasureKind::Words, appeal);
            QSet<QString> remarks;
            for (const Id<Remark> &remark : held.remarks)
                remarks.insert(remark.text());
            // A laptop that does not know of this may record more of the same participant, also of a registration that is gone here, and
            // write letters to him.
            const ErasureKind taken = words == Words::Go ? ErasureKind::Words : ErasureKind::Letters;
            for (const QString &remark : remarks)
                note(taken, remark);
            for (const QString &registration : registrationsOf(held))
                note(taken, registration);
            for (const QString &text : correctedTexts(held)) {
                if (!letters.contains(text) && (words != Words::Go || !remarks.contains(text)))
                    note(ErasureKind::Wordings, text);
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
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray draft = file.read(kLongestDraft);
        const QStringList texts = textsIn(draft);
        if (std::none_of(texts.begin(), texts.end(), [&](const QString &text) { return held.words.isAnyKnownIn(text); }))
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
