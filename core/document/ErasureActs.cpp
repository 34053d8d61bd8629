// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ErasureActs.h"

#include "core/sqlite/Connection.h"
#include "core/sqlite/RawChangeset.h"

#include <algorithm>
#include <map>

namespace eldin::core {

namespace {

using sqlite::ChangeKind;
using sqlite::RawChangeset;

QString textOf(const sqlite::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : *text;
}

/// The rows that the public part of a commit adds to these tables.
void eachAdded(const Commit &commit, const std::function<void(const QString &table, const RawChangeset &changes, const RawChangeset::Row &row)> &take)
{
    for (const CommitPart &part : commit.parts) {
        if (part.kind != PartKind::Public)
            continue;
        const RawChangeset changes(part.content());
        for (const RawChangeset::Row &row : changes.rows()) {
            if (row.kind == ChangeKind::Insert)
                take(changes.table(row).name, changes, row);
        }
    }
}

} // namespace

ErasureActs::ErasureActs(sqlite::Connection &connection)
    : m_connection(connection)
    , m_log(connection)
{
    readActs();
    if (m_acts.empty())
        return;
    addSamePersons();
    readClosings();
    for (std::size_t i = 0; i < m_acts.size(); ++i) {
        m_persons.unite(m_acts[i].persons);
        for (const QString &text : m_acts[i].words + m_acts[i].wordings)
            m_byText[text].push_back(i);
    }
}

void ErasureActs::readActs()
{
    QStringList ids;
    {
        auto commits = m_connection.prepare("SELECT id FROM \"commit\" WHERE operation = ? ORDER BY lamport, id");
        commits.bind(1, codeOf(Operation::ErasePerson));
        while (commits.step())
            ids += commits.text(0);
    }
    for (const QString &id : ids) {
        Act act;
        act.commit = id;
        eachAdded(*m_log.find(id), [&](const QString &table, const RawChangeset &changes, const RawChangeset::Row &row) {
            const auto kind = table == u"erasure" ? fromCode<ErasureKind>(textOf(changes.value(row, 1))) : std::nullopt;
            if (!kind)
                return;
            const QString owner = textOf(changes.value(row, 2));
            switch (*kind) {
            case ErasureKind::Person: act.persons.insert(owner); break;
            case ErasureKind::Words: act.words.insert(owner); break;
            case ErasureKind::Wordings: act.wordings.insert(owner); break;
            case ErasureKind::Papers: act.hearings.insert(owner); break;
            case ErasureKind::Author: m_authors.insert(owner); break;
            }
        });
        act.before = reached(id, "commit_id", "parent_id");
        act.after = reached(id, "parent_id", "commit_id");
        m_acts.push_back(std::move(act));
    }
}

/// The commits that are reached from this one along the graph, of those on the shelf too.
QSet<QString> ErasureActs::reached(const QString &commit, const char *from, const char *to) const
{
    QSet<QString> found;
    auto rows = m_connection.prepare(QByteArray("WITH RECURSIVE way (id) AS (SELECT ") + to + " FROM commit_parent WHERE " + from + " = ?1 UNION SELECT p." + to
                                     + " FROM way JOIN commit_parent p ON p." + from + " = way.id) SELECT id FROM way");
    rows.bind(1, commit);
    while (rows.step())
        found.insert(rows.text(0));
    return found;
}

bool ErasureActs::isBesideAny(const QString &commit) const
{
    return std::any_of(m_acts.begin(), m_acts.end(), [&](const Act &act) { return !act.before.contains(commit) && !act.after.contains(commit); });
}

/// Who was found beside an act to be the same person as the one erased there. What its author had seen of such findings he
/// heeded himself, also where one was taken back.
void ErasureActs::addSamePersons()
{
    struct Union
    {
        QString commit;
        QString one;
        QString other;
    };
    std::vector<Union> unions;
    QStringList ids;
    {
        auto commits = m_connection.prepare("SELECT id FROM \"commit\" WHERE operation IN (?, ?)");
        commits.with(codeOf(Operation::EditParticipant), codeOf(Operation::Redo));
        while (commits.step())
            ids += commits.text(0);
    }
    for (const QString &id : ids) {
        if (!isBesideAny(id))
            continue;
        eachAdded(*m_log.find(id), [&](const QString &table, const RawChangeset &changes, const RawChangeset::Row &row) {
            if (table == u"person_union")
                unions.push_back({id, textOf(changes.value(row, 1)), textOf(changes.value(row, 2))});
        });
    }
    for (Act &act : m_acts) {
        for (qsizetype before = -1; before != act.persons.size();) {
            before = act.persons.size();
            for (const Union &each : unions) {
                const bool concerns = act.persons.contains(each.one) || act.persons.contains(each.other);
                if (concerns && !act.before.contains(each.commit))
                    act.persons += {each.one, each.other};
            }
        }
    }
}

void ErasureActs::readClosings()
{
    QStringList ids;
    {
        auto commits = m_connection.prepare("SELECT id FROM \"commit\" WHERE operation IN (?, ?)");
        commits.with(codeOf(Operation::CloseRecord), codeOf(Operation::CloseHearing));
        while (commits.step())
            ids += commits.text(0);
    }
    for (const QString &id : ids) {
        if (!isBesideAny(id))
            continue;
        Closing &closing = m_closings[id];
        closing.before = reached(id, "commit_id", "parent_id");
        closing.before.insert(id);
        eachAdded(*m_log.find(id), [&](const QString &table, const RawChangeset &changes, const RawChangeset::Row &row) {
            if (table == u"seal")
                closing.hearings.insert(textOf(changes.value(row, 1)));
            else if (table == u"seal_leaf" && textOf(changes.value(row, 2)) == u"sealed_paper")
                closing.papers.insert(textOf(changes.value(row, 3)));
            else if (table == u"seal_leaf" && textOf(changes.value(row, 2)) == u"person")
                closing.persons.insert(textOf(changes.value(row, 3)));
        });
    }
    if (m_closings.isEmpty())
        return;
    auto writers = m_connection.prepare("SELECT commit_id FROM commit_part WHERE kind = 'person' AND owner = ?");
    for (const Act &act : m_acts) {
        for (const QString &person : act.persons) {
            writers.bind(1, person);
            while (writers.step())
                m_writers[person].insert(writers.text(0));
            writers.reset();
        }
    }
}

bool ErasureActs::take(const QString &commit, PartKind kind, const QString &owner) const
{
    switch (kind) {
    case PartKind::Public: return false;
    case PartKind::Person: return m_persons.contains(owner);
    case PartKind::Author: return m_authors.contains(commit);
    case PartKind::Text: break;
    }
    return takesWords(commit, owner) || takesPaper(commit, owner);
}

bool ErasureActs::takesWords(const QString &commit, const QString &owner) const
{
    const auto acts = m_byText.value(owner);
    const auto sawIt = [&](std::size_t act) { return m_acts[act].after.contains(commit); };
    const bool sawAny = std::any_of(acts.begin(), acts.end(), sawIt);
    return std::any_of(acts.begin(), acts.end(), [&](std::size_t act) { return !sawIt(act) && (m_acts[act].words.contains(owner) || !sawAny); });
}

bool ErasureActs::takesPaper(const QString &commit, const QString &owner) const
{
    const auto found = m_closings.constFind(commit);
    if (found == m_closings.constEnd() || !found->papers.contains(owner))
        return false;
    return std::any_of(m_acts.begin(), m_acts.end(), [&](const Act &act) {
        if (act.before.contains(commit) || act.after.contains(commit))
            return false;
        if (found->persons.intersects(act.persons))
            return true;
        return found->hearings.intersects(act.hearings)
            && std::any_of(act.persons.begin(), act.persons.end(), [&](const QString &person) { return m_writers.value(person).intersects(found->before); });
    });
}

QSet<QString> ErasureActs::textsThatStay(const QString &act) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), [&](const Act &each) { return each.commit == act; });
    return found == m_acts.end() ? QSet<QString>() : found->wordings;
}

} // namespace eldin::core
