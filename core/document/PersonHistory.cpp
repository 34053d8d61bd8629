// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PersonHistory.h"

#include "core/base/PackedBytes.h"
#include "core/document/CommitLog.h"
#include "core/sqlite/Changeset.h"
#include "core/sqlite/Connection.h"

#include <algorithm>

namespace eldin::core {

namespace {

using sqlite::Change;
using sqlite::ChangeKind;
using sqlite::Value;

QString textOf(const std::vector<Value> &values, std::size_t column)
{
    const auto *text = column < values.size() ? std::get_if<QString>(&values[column]) : nullptr;
    return text == nullptr ? QString() : *text;
}

/// All pieces of one kind in canonical order, whole: `take` gets the commit, the owner and what the piece holds.
void eachPiece(sqlite::Connection &connection, PartKind kind, const std::function<bool(const QString &owner)> &wanted,
               const std::function<void(const QString &commit, const QString &owner, const sqlite::Changes &)> &take)
{
    auto rows = connection.prepare("SELECT a.commit_id, a.owner, e.position, e.block, e.plain_size, e.content FROM commit_part a "
                                   "JOIN commit_piece e ON e.commit_id = a.commit_id AND e.position = a.position "
                                   "JOIN (SELECT id, lamport FROM \"commit\" UNION ALL SELECT id, lamport FROM shelved_commit) c ON c.id = a.commit_id "
                                   "WHERE a.kind = ? ORDER BY c.lamport, c.id, e.position, e.block");
    rows.bind(1, codeOf(kind));
    QString commit;
    QString owner;
    PackedBlocks blocks;
    const auto hand = [&] {
        if (!blocks.empty())
            take(commit, owner, sqlite::decodeChangeset(joined(blocks)));
        blocks.clear();
    };
    while (rows.step()) {
        if (rows.integer(3) == 0)
            hand();
        if (!wanted(rows.text(1)))
            continue;
        commit = rows.text(0);
        owner = rows.text(1);
        blocks.push_back(PackedBytes::fromFile(rows.blob(5), rows.integer(4)));
    }
    hand();
}

void addPerson(const Change &change, PastPerson &past)
{
    const auto &values = change.kind == ChangeKind::Delete ? change.before : change.after;
    Person next = past.last;
    next.id = Id<Person>(change.id());
    const auto set = [&](std::size_t column, QString &into) {
        if (column < values.size() && std::holds_alternative<QString>(values[column]))
            into = textOf(values, column);
    };
    set(1, next.name);
    set(2, next.phone);
    set(3, next.address);
    if (next == past.last)
        return;
    if (!past.last.name.isEmpty() || !past.last.phone.isEmpty())
        past.earlier.push_back(past.last);
    past.last = next;
}

/// Meeting and village of the registrations that a commit changed. Pieces come commit by commit, and an import of a whole list is
/// one: it is read once for all of them.
class GoneRegistrations
{
public:
    const QHash<QString, std::pair<QString, QString>> &in(sqlite::Connection &connection, const QString &commit)
    {
        if (commit == m_commit)
            return m_places;
        m_commit = commit;
        m_places.clear();
        const auto found = CommitLog(connection).find(commit);
        if (!found)
            return m_places; // on the shelf
        for (const CommitPart &part : found->parts) {
            if (part.kind != PartKind::Public)
                continue;
            for (const Change &change : sqlite::decodeChangeset(part.content())) {
                if (change.table != u"attendance")
                    continue;
                const auto &values = change.kind == ChangeKind::Delete ? change.before : change.after;
                m_places.insert(change.id(), {textOf(values, 1), textOf(values, 5)});
            }
        }
        return m_places;
    }

private:
    QString m_commit;
    QHash<QString, std::pair<QString, QString>> m_places;
};

/// Where the registration is, be it gone: the act that made or removed the link says so, or the row that stands.
void addPlace(sqlite::Connection &connection, GoneRegistrations &gone, const QString &commit, const QString &registration, PastPerson &past)
{
    past.registrations.insert(registration);
    const auto add = [&past](const QString &meeting, const QString &village) {
        if (!meeting.isEmpty())
            past.meetings.insert(meeting);
        if (!village.isEmpty())
            past.villages.insert(village);
    };
    auto row = connection.prepare("SELECT meeting_id, coalesce(settlement_id, '') FROM attendance WHERE id = ?");
    row.bind(1, registration);
    if (row.step()) {
        add(row.text(0), row.text(1));
        return;
    }
    const auto place = gone.in(connection, commit).value(registration);
    add(place.first, place.second);
}

} // namespace

QSet<QString> PersonHistory::removedIds() const
{
    QSet<QString> ids;
    auto rows = m_connection.prepare("SELECT DISTINCT a.owner FROM commit_part a JOIN commit_piece e ON e.commit_id = a.commit_id AND e.position = a.position "
                                     "WHERE a.kind = 'person' AND a.owner NOT IN (SELECT id FROM person)");
    while (rows.step())
        ids.insert(rows.text(0));
    return ids;
}

std::map<QString, PastPerson> PersonHistory::read(const QSet<QString> &persons) const
{
    std::map<QString, PastPerson> found;
    if (persons.isEmpty())
        return found;
    GoneRegistrations gone;
    const auto isWanted = [&](const QString &owner) { return persons.contains(owner); };
    eachPiece(m_connection, PartKind::Person, isWanted, [&](const QString &commit, const QString &owner, const sqlite::Changes &changes) {
        PastPerson &past = found[owner];
        past.last.id = Id<Person>(owner);
        for (const Change &change : changes) {
            if (change.table == u"person")
                addPerson(change, past);
            else if (change.table == u"person_attendance" && change.kind != ChangeKind::Update)
                addPlace(m_connection, gone, commit, textOf(change.kind == ChangeKind::Delete ? change.before : change.after, 2), past);
        }
    });
    return found;
}

std::map<QString, PastPerson> PersonHistory::removed() const
{
    auto found = read(removedIds());
    for (auto &[id, past] : found)
        past.isRemoved = true;
    return found;
}

std::map<QString, PastPerson> PersonHistory::of(const QStringList &persons) const
{
    auto found = read({persons.begin(), persons.end()});
    auto rows = m_connection.prepare("SELECT 1 FROM person WHERE id = ?");
    for (auto &[id, past] : found) {
        rows.bind(1, id);
        past.isRemoved = !rows.step();
        rows.reset();
    }
    return found;
}

Id<Person> PersonHistory::behind(const Id<Attendance> &registration) const
{
    Id<Person> found;
    eachPiece(m_connection, PartKind::Person, [](const QString &) { return true; }, [&](const QString &, const QString &owner, const sqlite::Changes &changes) {
        for (const Change &change : changes) {
            if (change.table == u"person_attendance" && (textOf(change.before, 2) == registration.text() || textOf(change.after, 2) == registration.text()))
                found = Id<Person>(owner);
        }
    });
    return found;
}

QSet<QString> textsThatEverSaid(sqlite::Connection &connection, const std::function<bool(const QString &)> &says)
{
    QSet<QString> texts;
    const auto isNew = [&](const QString &owner) { return !texts.contains(owner); };
    eachPiece(connection, PartKind::Text, isNew, [&](const QString &, const QString &owner, const sqlite::Changes &changes) {
        const auto isSaid = [&](const Value &value) {
            const auto *text = std::get_if<QString>(&value);
            return text != nullptr && says(*text);
        };
        for (const Change &change : changes) {
            if (change.table == u"sealed_paper" || change.table == u"text_salt")
                continue;
            if (std::any_of(change.before.begin(), change.before.end(), isSaid) || std::any_of(change.after.begin(), change.after.end(), isSaid)) {
                texts.insert(owner);
                return;
            }
        }
    });
    return texts;
}

} // namespace eldin::core
