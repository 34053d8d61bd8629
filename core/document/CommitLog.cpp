// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/CommitLog.h"

#include "core/base/Error.h"
#include "core/document/CommitSearch.h"
#include "core/sqlite/Connection.h"

#include <algorithm>
#include <limits>

namespace eldin::core {

namespace {

QStringList texts(sqlite::Statement rows)
{
    QStringList result;
    while (rows.step())
        result += rows.text(0);
    return result;
}

/// Small letters, digits and hyphens.
bool isWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

CommitLog::CommitLog(sqlite::Connection &connection)
    : m_connection(connection)
{
}

QStringList CommitLog::heads() const
{
    return texts(m_connection.prepare("SELECT commit_id FROM head ORDER BY 1"));
}

qint64 CommitLog::lamportOf(const QString &commit) const
{
    auto rows = m_connection.prepare("SELECT lamport FROM \"commit\" WHERE id = ?");
    rows.bind(1, commit);
    if (!rows.step())
        throw Error(ErrorCode::FileDamaged, QStringLiteral("head without commit: ") + commit);
    return rows.integer(0);
}

qint64 CommitLog::count() const
{
    auto rows = m_connection.prepare("SELECT count(*) FROM \"commit\"");
    return rows.step() ? rows.integer(0) : 0;
}

bool CommitLog::beganWith(Operation operation) const
{
    constexpr int kFirst = 32;
    auto rows = m_connection.prepare("SELECT 1 FROM (SELECT operation FROM \"commit\" ORDER BY lamport, id LIMIT ?) WHERE operation = ?");
    rows.with(kFirst, codeOf(operation));
    return rows.step();
}

void CommitLog::append(const Commit &commit)
{
    insert(commit);
    m_connection.prepare("DELETE FROM head").execute();
    m_connection.prepare("INSERT INTO head (commit_id) VALUES (?)").with(commit.id).execute();
}

void CommitLog::insert(const Commit &commit)
{
    m_connection
        .prepare("INSERT INTO \"commit\" (id, lamport, device, at, operation, reverses) VALUES (?, ?, ?, ?, ?, ?)")
        .with(commit.id, commit.lamport, commit.device, commit.at.toString(Qt::ISODateWithMs),
              commit.operationCode(), commit.reverses.isEmpty() ? std::nullopt : std::optional(commit.reverses))
        .execute();
    auto insertParent = m_connection.prepare("INSERT INTO commit_parent (commit_id, parent_id) VALUES (?, ?)");
    for (const QString &parent : commit.parents)
        insertParent.with(commit.id, parent).execute();
    auto insertPart = m_connection.prepare(
        "INSERT INTO commit_part (commit_id, position, kind, owner, hash) VALUES (?, ?, ?, ?, ?)");
    auto insertPiece
        = m_connection.prepare("INSERT INTO commit_piece (commit_id, position, block, salt, plain_size, content) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < commit.parts.size(); ++i) {
        const CommitPart &part = commit.parts[i];
        const auto position = static_cast<qint64>(i);
        insertPart.with(commit.id, position, codeOf(part.kind), part.owner.isNull() ? QStringLiteral("") : part.owner, part.hash).execute();
        if (part.isErased())
            continue;
        for (std::size_t block = 0; block < part.blocks.size(); ++block) {
            insertPiece.with(commit.id, position, static_cast<qint64>(block));
            insertPiece.bindBlob(4, block == 0 ? part.salt : QByteArray(""));
            insertPiece.bind(5, part.blocks[block].plainSize());
            insertPiece.bindBlob(6, part.blocks[block].stored());
            insertPiece.execute();
        }
    }
}

void CommitLog::shelve(const QString &commit)
{
    m_connection.prepare("INSERT INTO shelved_commit SELECT * FROM \"commit\" WHERE id = ?").with(commit).execute();
    m_connection.prepare("DELETE FROM \"commit\" WHERE id = ?").with(commit).execute();
}

bool CommitLog::takeFromShelf(const QString &commit)
{
    m_connection.prepare("INSERT INTO \"commit\" SELECT * FROM shelved_commit WHERE id = ?").with(commit).execute();
    if (m_connection.changes() == 0)
        return false;
    m_connection.prepare("DELETE FROM shelved_commit WHERE id = ?").with(commit).execute();
    return true;
}

void CommitLog::findHeads()
{
    // A child on the shelf is none.
    m_connection.run("DELETE FROM head; INSERT INTO head (commit_id) SELECT id FROM \"commit\" WHERE id NOT IN "
                     "(SELECT parent_id FROM commit_parent JOIN \"commit\" ON \"commit\".id = commit_parent.commit_id)");
}

bool CommitLog::has(const QString &commit) const
{
    auto rows = m_connection.prepare("SELECT 1 FROM \"commit\" WHERE id = ?");
    rows.bind(1, commit);
    return rows.step();
}

std::vector<CommitLog::Node> CommitLog::graph() const
{
    std::vector<Node> nodes;
    auto rows = m_connection.prepare("SELECT id, lamport, coalesce(reverses, ''), parent_id FROM \"commit\" "
                                     "LEFT JOIN commit_parent ON commit_id = id ORDER BY lamport, id, parent_id");
    while (rows.step()) {
        if (nodes.empty() || nodes.back().id != rows.text(0))
            nodes.push_back({rows.text(0), rows.integer(1), rows.text(2), {}});
        if (!rows.isNull(3))
            nodes.back().parents += rows.text(3);
    }
    return nodes;
}

std::optional<Commit> CommitLog::find(const QString &id) const
{
    Commit commit;
    {
        auto rows = m_connection.prepare(
            "SELECT lamport, device, at, operation, coalesce(reverses, '') FROM \"commit\" WHERE id = ?");
        rows.bind(1, id);
        if (!rows.step())
            return std::nullopt;
        commit.id = id;
        commit.lamport = rows.integer(0);
        commit.device = rows.text(1);
        commit.at = QDateTime::fromString(rows.text(2), Qt::ISODateWithMs);
        const QString operation = rows.text(3);
        commit.operation = fromCode<Operation>(operation).value_or(Operation::Unknown);
        if (commit.operation == Operation::Unknown) {
            // Later versions do more than this one knows of. What is no word was written by none of them.
            if (!isWord(operation))
                throw Error(ErrorCode::FileDamaged, QStringLiteral("unknown operation: ") + operation);
            commit.newerOperation = operation;
        }
        commit.reverses = rows.text(4);
    }
    auto parents = m_connection.prepare("SELECT parent_id FROM commit_parent WHERE commit_id = ? ORDER BY 1");
    parents.bind(1, id);
    commit.parents = texts(std::move(parents));
    auto rows = m_connection.prepare("SELECT a.kind, a.owner, a.hash, e.salt, e.content, coalesce(e.block, 0), coalesce(e.plain_size, 0) FROM commit_part a "
                                     "LEFT JOIN commit_piece e ON e.commit_id = a.commit_id AND e.position = a.position "
                                     "WHERE a.commit_id = ? ORDER BY a.position, e.block");
    rows.bind(1, id);
    while (rows.step()) {
        const PackedBytes content = PackedBytes::fromFile(rows.blob(4), rows.integer(6));
        if (rows.integer(5) > 0 && !commit.parts.empty()) {
            commit.parts.back().blocks.push_back(content);
            continue;
        }
        const auto kind = fromCode<PartKind>(rows.text(0));
        if (!kind)
            throw Error(ErrorCode::FileDamaged, QStringLiteral("unknown part: ") + rows.text(0));
        commit.parts.push_back({*kind, rows.text(1), rows.text(2), rows.blob(3), {content}});
    }
    return commit;
}

QStringList CommitLog::canonicalOrder() const
{
    return texts(m_connection.prepare("SELECT id FROM \"commit\" ORDER BY lamport, id"));
}

QStringList CommitLog::newest(int limit) const
{
    auto rows = m_connection.prepare("SELECT id FROM \"commit\" ORDER BY lamport DESC, id DESC LIMIT ?");
    rows.bind(1, limit);
    return texts(std::move(rows));
}

QStringList CommitLog::mentioning(const QString &recordId) const
{
    CommitSearch search(m_connection, recordId, std::numeric_limits<int>::max());
    while (!search.goOn(std::chrono::hours(1))) { }
    QStringList found = search.found();
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace eldin::core
