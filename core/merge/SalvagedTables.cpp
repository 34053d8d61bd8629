// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/SalvagedTables.h"

#include "core/base/Error.h"
#include "core/document/CommitLog.h"
#include "core/document/Erasures.h"
#include "core/document/MergedRows.h"
#include "core/merge/CommitCheck.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/DamagedFile.h"
#include "core/sqlite/Journal.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/PersonUnions.h"
#include "core/storage/RawTables.h"
#include "core/storage/Schema.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace eldin::core {

namespace {

using sqlite::DamagedFile;

/// What follows from the commits, or from the laptop: not worth reading.
bool isDerived(const QString &table)
{
    static const QStringList names {QStringLiteral("undo_step"), QStringLiteral("merge_commit"), QStringLiteral("conflict"),
                                    QStringLiteral("device"), QStringLiteral("shelved_commit")};
    return names.contains(table);
}

void requireGoingOn(const SalvagedTables::GoesOn &goesOn)
{
    if (goesOn && !goesOn())
        throw Error(ErrorCode::Cancelled);
}

/// Nothing where it is damaged: that is what is looked for here, not what ends the search.
template <typename Read>
auto readable(Read &&read) -> std::invoke_result_t<Read>
{
    try {
        return read();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::FileDamaged)
            throw;
        return std::nullopt;
    }
}

/// What people had erased: kind and owner.
QSet<QString> erasures(sqlite::Connection &connection)
{
    const QString table = QStringLiteral("erasure");
    RowAccess rows(connection);
    QSet<QString> result;
    for (const QString &id : rows.ids(table)) {
        const auto row = rows.read(table, id);
        const auto *kind = std::get_if<QString>(&row->at(1));
        const auto *owner = std::get_if<QString>(&row->at(2));
        if (kind == nullptr || owner == nullptr)
            continue;
        result.insert(*kind + u' ' + *owner);
        if (*kind != codeOf(ErasureKind::Person))
            continue;
        for (const QString &same : PersonUnions(connection).oneWith(Id<Person>(*owner)))
            result.insert(*kind + u' ' + same);
    }
    return result;
}

/// A protocol that was sealed there.
bool isSealedPaper(const Commit &commit, const QString &id)
{
    for (const CommitPart &part : commit.parts) {
        if (part.kind != PartKind::Public)
            continue;
        for (const sqlite::Change &change : sqlite::decodeChangeset(part.content())) {
            if (change.table == u"seal_leaf" && change.after.size() > 3 && change.after[2] == sqlite::Value(QStringLiteral("sealed_paper")) && change.after[3] == sqlite::Value(id))
                return true;
        }
    }
    return false;
}

/// Adds the remarks that the commit puts to a participant whose words were erased, and the appeals it makes of such remarks.
void addOfErasedSpeakers(const QSet<QString> &erased, const Commit &commit, QSet<QString> &remarks)
{
    for (const CommitPart &part : commit.parts) {
        if (part.kind != PartKind::Public)
            continue;
        for (const sqlite::Change &change : sqlite::decodeChangeset(part.content())) {
            const bool isAppeal = change.table == u"appeal";
            if (!isAppeal && change.table != u"remark")
                continue;
            const std::size_t place = isAppeal ? kRemarkOfAppeal : kParticipantOfRemark;
            const auto *of = change.after.size() > place ? std::get_if<QString>(&change.after[place]) : nullptr;
            if (of != nullptr && (erased.contains(codeOf(ErasureKind::Words) + u' ' + *of) || (isAppeal && remarks.contains(*of))))
                remarks.insert(change.id());
        }
    }
}

/// Whether an act of erasing took the part.
bool wasErased(const QSet<QString> &erased, const Commit &commit, const CommitPart &part)
{
    const auto holds = [&](ErasureKind kind, const QString &owner) { return erased.contains(codeOf(kind) + u' ' + owner); };
    switch (part.kind) {
    case PartKind::Person: return holds(ErasureKind::Person, part.owner);
    case PartKind::Text:
        return holds(ErasureKind::Words, part.owner) || holds(ErasureKind::Wordings, part.owner) || (!erased.isEmpty() && isSealedPaper(commit, part.owner));
    case PartKind::Author: return holds(ErasureKind::Author, commit.id);
    case PartKind::Public: break;
    }
    return false;
}

/// A file with its journal, as SQLite leaves it when it opens them: an action that was cut off is taken back. What SQLite
/// refuses stays as it is.
QString rolledBack(const QString &damaged, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/damaged.eldin");
    const QString journal = QStringLiteral("-journal");
    if (!QFileInfo::exists(damaged + journal))
        return damaged;
    if (!QFile::copy(damaged, copy) || !QFile::copy(damaged + journal, copy + journal))
        throw Error(ErrorCode::Io, copy);
    for (const QString &file : {copy, copy + journal})
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    sqlite::forgetSuperJournal(copy + journal);
    DamagedFile::rollBack(copy);
    return copy;
}

} // namespace

SalvagedTables::SalvagedTables(const QString &damaged, const GoesOn &goesOn)
{
    if (!m_folder.isValid())
        throw Error(ErrorCode::Io, m_folder.path());
    m_connection = std::make_unique<sqlite::Connection>(m_folder.filePath(QStringLiteral("rows.db")), sqlite::OpenMode::Create);
    createSchema(*m_connection);
    readTables(damaged, goesOn);
    findCommits(goesOn);
    placeStrays(goesOn);
    if (!m_historyIsWhole)
        takeFromBrokenCommits(goesOn);
}

void SalvagedTables::readTables(const QString &damaged, const GoesOn &goesOn)
{
    DamagedFile file(rolledBack(damaged, m_folder.path()));
    RawTables tables(*m_connection);
    sqlite::Transaction transaction(*m_connection);
    qint64 read = 0;
    for (const DamagedFile::Root &root : file.roots()) {
        if (!tables.has(root.table))
            continue;
        if (isDerived(root.table)) { // looked through, so that its pages are not taken for strays
            static_cast<void>(file.read(root, [](const DamagedFile::Row &) {}));
            continue;
        }
        const qint64 before = file.unreadable();
        qint64 strange = 0;
        const bool whole = file.read(root, [&](const DamagedFile::Row &row) {
            requireGoingOn(goesOn);
            (tables.insert(root.table, row) ? read : strange) += 1;
        });
        if (whole && strange == 0)
            m_whole.insert(root.table);
        else
            m_unreadable[root.table] += file.unreadable() - before + strange;
    }
    const qint64 ofRoots = file.unreadable();
    for (const bool indexTree : {false, true}) {
        file.readStrays(indexTree, [&](const std::vector<DamagedFile::Row> &page) {
            requireGoingOn(goesOn);
            // All rows of a page are of one table.
            QStringList fitting = tables.tablesOf(page.front(), indexTree);
            for (const DamagedFile::Row &row : page) {
                const QStringList also = tables.tablesOf(row, indexTree);
                fitting.removeIf([&](const QString &table) { return !also.contains(table); });
            }
            // Those that were read whole have no page elsewhere.
            fitting.removeIf([this](const QString &table) { return isDerived(table) || m_whole.contains(table); });
            if (fitting.size() > 1)
                m_strays.push_back(page);
            if (fitting.size() != 1)
                return;
            for (const DamagedFile::Row &row : page)
                read += tables.insert(fitting.front(), row) ? 1 : 0;
        });
    }
    transaction.commit();
    m_unreadableStrays = file.unreadable() - ofRoots;
    if (read == 0)
        throw Error(ErrorCode::FileNotOurs, damaged);
}

bool SalvagedTables::allTablesAreWhole() const
{
    const QStringList names = dataTableNames();
    return std::all_of(names.begin(), names.end(), [this](const QString &name) { return isWhole(name); });
}

bool SalvagedTables::isLight() const
{
    return contentsAreLeftOut(*m_connection);
}

QString SalvagedTables::documentId() const
{
    return RawTables(*m_connection).documentId();
}

std::optional<Commit> SalvagedTables::commit(const QString &id) const
{
    return readable([&] {
        auto found = CommitLog(*m_connection).find(id);
        if (found)
            CommitCheck(*m_connection).require(*found);
        return found;
    });
}

void SalvagedTables::findCommits(const GoesOn &goesOn)
{
    QSet<QString> sound;
    std::map<QString, qint64> lamports;
    const QSet<QString> erased = erasures(*m_connection);
    QSet<QString> spoken; // by people whose words were erased, whoever recorded them
    QStringList missing; // whose words are not there
    bool all = true;
    for (const QString &id : CommitLog(*m_connection).canonicalOrder()) {
        requireGoingOn(goesOn);
        const auto found = commit(id);
        qint64 highest = 0;
        bool linked = found.has_value() && (!found->parents.isEmpty() || sound.isEmpty());
        for (const QString &parent : found ? found->parents : QStringList()) {
            linked = linked && sound.contains(parent);
            highest = std::max(highest, lamports[parent]);
        }
        // A part that is not there and that nobody erased was lost with a page.
        all = all && found;
        if (found && !erased.isEmpty())
            addOfErasedSpeakers(erased, *found, spoken);
        for (const CommitPart &part : found ? found->parts : std::vector<CommitPart>()) {
            if (!part.isErased() || wasErased(erased, *found, part))
                continue;
            all = all && part.kind == PartKind::Text;
            missing += part.owner;
        }
        if (!linked || found->lamport != highest + 1) {
            all = false;
            continue;
        }
        lamports[id] = found->lamport;
        sound.insert(id);
        m_commits += id;
    }
    all = all && std::all_of(missing.begin(), missing.end(), [&](const QString &owner) { return spoken.contains(owner); });
    // The heads of the file name the newest: if they are there, nothing is missing behind them.
    const QStringList heads = CommitLog(*m_connection).heads();
    m_historyIsWhole = all && !heads.isEmpty() && std::all_of(heads.begin(), heads.end(), [&](const QString &head) { return sound.contains(head); });
}

void SalvagedTables::placeStrays(const GoesOn &goesOn)
{
    if (m_strays.empty())
        return;
    RowKeys known;
    for (const QString &id : m_commits) {
        requireGoingOn(goesOn);
        addRowsOf(*commit(id), known);
    }
    RawTables tables(*m_connection);
    sqlite::Transaction transaction(*m_connection);
    for (const Rows &page : std::exchange(m_strays, {})) {
        QString best;
        qsizetype most = 0;
        for (const QString &table : tables.tablesOf(page.front(), false)) {
            const auto ids = known.find(table);
            if (ids == known.end())
                continue;
            const auto hits = std::count_if(page.begin(), page.end(), [&](const auto &row) {
                const auto *id = std::get_if<QString>(&row.front());
                return id != nullptr && ids->second.contains(*id);
            });
            if (hits > most) {
                most = hits;
                best = table;
            }
        }
        if (best.isEmpty())
            m_unreadableStrays += static_cast<qint64>(page.size());
        for (const auto &row : page) {
            if (!best.isEmpty())
                static_cast<void>(tables.insert(best, row));
        }
    }
    transaction.commit();
}

void SalvagedTables::takeFromBrokenCommits(const GoesOn &goesOn)
{
    RawTables tables(*m_connection);
    const CommitLog log(*m_connection);
    const QSet<QString> sound(m_commits.begin(), m_commits.end());
    sqlite::Transaction transaction(*m_connection);
    for (const QString &id : log.canonicalOrder()) {
        requireGoingOn(goesOn);
        if (sound.contains(id))
            continue;
        const auto broken = readable([&] { return log.find(id); });
        if (!broken)
            continue;
        for (const CommitPart &part : broken->parts) {
            if (part.isErased() || part.kind == PartKind::Author)
                continue;
            const auto changes = readable([&]() -> std::optional<sqlite::Changes> {
                return saltedHash(part.salt, part.blocks) == part.hash ? std::optional(sqlite::decodeChangeset(part.content())) : std::nullopt;
            });
            for (const sqlite::Change &change : changes.value_or(sqlite::Changes())) {
                if (change.kind == sqlite::ChangeKind::Insert && dataTable(change.table) != nullptr && !isWhole(change.table))
                    static_cast<void>(tables.insert(change.table, change.after));
            }
        }
    }
    transaction.commit();
}

} // namespace eldin::core
