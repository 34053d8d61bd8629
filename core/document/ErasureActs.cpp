// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ErasureActs.h"

#include "core/sqlite/Connection.h"
#include "core/sqlite/RawChangeset.h"

#include <algorithm>
#include <functional>

namespace eldin::core {

namespace {

using sqlite::ChangeKind;
using sqlite::RawChangeset;

QString textOf(const sqlite::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : *text;
}

using Take = std::function<void(const QString &table, const RawChangeset &changes, const RawChangeset::Row &row)>;


/// The rows that the public part of a commit adds, changes or removes.
void eachWritten(const Commit &commit, const Take &take)
{
    for (const CommitPart &part : commit.parts) {
        if (part.kind != PartKind::Public)
            continue;
        const RawChangeset changes(part.content());
        for (const RawChangeset::Row &row : changes.rows())
            take(changes.table(row).name, changes, row);
    }
}

/// The rows that it adds.
void eachAdded(const Commit &commit, const Take &take)
{
    eachWritten(commit, [&take](const QString &table, const RawChangeset &changes, const RawChangeset::Row &row) {
        if (row.kind == ChangeKind::Insert)
            take(table, changes, row);
    });
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
    readSpoken();
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
    if (!ids.isEmpty())
        readGraph();
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
            case ErasureKind::Letters: act.letters.insert(owner); break;
            case ErasureKind::Wordings: act.wordings.insert(owner); break;
            case ErasureKind::Papers: act.hearings.insert(owner); break;
            case ErasureKind::Author: m_authors.insert(owner); break;
            case ErasureKind::Contents: break;
            }
        });
        act.before = reached(id, m_parents);
        act.after = reached(id, m_children);
        m_acts.push_back(std::move(act));
    }
}

void ErasureActs::readGraph()
{
    const auto placeOf = [this](const QString &commit) {
        const auto known = m_places.constFind(commit);
        if (known != m_places.constEnd())
            return *known;
        const auto place = static_cast<int>(m_places.size());
        m_places.insert(commit, place);
        m_parents.emplace_back();
        m_children.emplace_back();
        return place;
    };
    auto rows = m_connection.prepare("SELECT commit_id, parent_id FROM commit_parent");
    while (rows.step()) {
        const int child = placeOf(rows.text(0));
        const int parent = placeOf(rows.text(1));
        m_parents[static_cast<std::size_t>(child)].push_back(parent);
        m_children[static_cast<std::size_t>(parent)].push_back(child);
    }
}

ErasureActs::Commits ErasureActs::reached(const QString &commit, const std::vector<std::vector<int>> &links) const
{
    Commits found(links.size());
    std::vector<int> open;
    if (const int start = m_places.value(commit, -1); start >= 0)
        open.push_back(start);
    while (!open.empty()) {
        const auto at = static_cast<std::size_t>(open.back());
        open.pop_back();
        for (const int next : links[at]) {
            if (!found[static_cast<std::size_t>(next)]) {
                found[static_cast<std::size_t>(next)] = true;
                open.push_back(next);
            }
        }
    }
    return found;
}

bool ErasureActs::isIn(const Commits &commits, const QString &commit) const
{
    const int place = m_places.value(commit, -1);
    return place >= 0 && commits[static_cast<std::size_t>(place)];
}

bool ErasureActs::isBesideAny(const QString &commit) const
{
    return std::any_of(m_acts.begin(), m_acts.end(), [&](const Act &act) { return !isIn(act.before, commit) && !isIn(act.after, commit); });
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
                if (concerns && !isIn(act.before, each.commit))
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
        closing.before = reached(id, m_parents);
        if (const int place = m_places.value(id, -1); place >= 0)
            closing.before[static_cast<std::size_t>(place)] = true;
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
                m_writers[person] += writers.text(0);
            writers.reset();
        }
    }
}

/// Remarks that were recorded or put beside an act to one of the participants whose words, or letters, it takes.
void ErasureActs::readSpoken()
{
    QStringList ids;
    if (std::any_of(m_acts.begin(), m_acts.end(), [](const Act &act) { return !act.words.isEmpty() || !act.letters.isEmpty(); })) {
        auto commits = m_connection.prepare("SELECT id FROM \"commit\" ORDER BY lamport, id");
        while (commits.step()) {
            if (isBesideAny(commits.text(0)))
                ids += commits.text(0);
        }
    }
    struct Made
    {
        QString appeal;
        QString remark; // only the commit that adds the appeal names it
        QString commit;
    };
    std::vector<Made> made; // appeals that were made there
    QSet<QString> put; // remarks that were there before, and got another participant
    for (const QString &id : ids) {
        eachWritten(*m_log.find(id), [&](const QString &table, const RawChangeset &changes, const RawChangeset::Row &row) {
            if (row.kind == ChangeKind::Delete)
                return;
            const QString written = changes.id(row);
            if (table == u"appeal" && row.kind == ChangeKind::Insert) {
                made.push_back({written, textOf(changes.value(row, kRemarkOfAppeal)), id});
            } else if (table == u"remark" && takeRemark(id, textOf(changes.value(row, kParticipantOfRemark)), written) && row.kind == ChangeKind::Update) {
                put.insert(written);
            }
        });
    }
    // All remarks first: one may be put to the person after its appeal was made.
    for (const Made &each : made)
        takeAppeal(each.commit, each.remark, each.appeal);
    takeAppealsOf(put);
}

/// Appeals of remarks that were put beside an act to the person whose letters it takes, whenever they were made: what was answered
/// may have been written after that, and a commit that changes an answer does not name the remark.
void ErasureActs::takeAppealsOf(const QSet<QString> &remarks)
{
    if (remarks.isEmpty())
        return;
    auto commits = m_connection.prepare("SELECT id FROM \"commit\" ORDER BY lamport, id");
    while (commits.step()) {
        eachAdded(*m_log.find(commits.text(0)), [&](const QString &table, const RawChangeset &changes, const RawChangeset::Row &row) {
            if (table != u"appeal")
                return;
            const QString remark = textOf(changes.value(row, kRemarkOfAppeal));
            for (Act &act : m_acts) {
                if (remarks.contains(remark) && (act.words.contains(remark) || act.letters.contains(remark)))
                    act.words.insert(changes.id(row));
            }
        });
    }
}

/// Whether an act takes what concerns this remark.
bool ErasureActs::takeRemark(const QString &commit, const QString &participant, const QString &remark)
{
    bool takes = false;
    for (Act &act : m_acts) {
        for (QSet<QString> *taken : {&act.words, &act.letters}) {
            if (taken->contains(participant) && !isIn(act.before, commit) && !isIn(act.after, commit)) {
                taken->insert(remark);
                takes = true;
            }
        }
    }
    return takes;
}

/// Words of an appeal that was marked beside an act which takes those, or the letters, of its remark: its answer speaks to the same person.
void ErasureActs::takeAppeal(const QString &commit, const QString &remark, const QString &appeal)
{
    for (Act &act : m_acts) {
        const bool takes = act.words.contains(remark) || act.letters.contains(remark);
        if (takes && !isIn(act.before, commit) && !isIn(act.after, commit))
            act.words.insert(appeal);
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
    const auto sawIt = [&](std::size_t act) { return isIn(m_acts[act].after, commit); };
    // What a closing wrote of a text is the salt of its seal, and no wording: it goes with the text alone.
    const bool isWording = !std::any_of(acts.begin(), acts.end(), sawIt) && !m_closings.contains(commit);
    return std::any_of(acts.begin(), acts.end(), [&](std::size_t act) { return !sawIt(act) && (m_acts[act].words.contains(owner) || isWording); });
}

bool ErasureActs::takesPaper(const QString &commit, const QString &owner) const
{
    const auto found = m_closings.constFind(commit);
    if (found == m_closings.constEnd() || !found->papers.contains(owner))
        return false;
    return std::any_of(m_acts.begin(), m_acts.end(), [&](const Act &act) {
        if (isIn(act.before, commit) || isIn(act.after, commit))
            return false;
        if (found->persons.intersects(act.persons))
            return true;
        const auto knew = [&](const QString &person) {
            const QStringList writers = m_writers.value(person);
            return std::any_of(writers.begin(), writers.end(), [&](const QString &writer) { return isIn(found->before, writer); });
        };
        return found->hearings.intersects(act.hearings) && std::any_of(act.persons.begin(), act.persons.end(), knew);
    });
}

QSet<QString> ErasureActs::textsThatStay(const QString &act) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(), [&](const Act &each) { return each.commit == act; });
    return found == m_acts.end() ? QSet<QString>() : found->wordings;
}

} // namespace eldin::core
