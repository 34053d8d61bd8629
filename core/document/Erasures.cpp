// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Erasures.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/RawChangeset.h"
#include "core/sqlite/Traces.h"
#include "core/storage/RowAccess.h"

#include <algorithm>

namespace eldin::core {

namespace {

using sqlite::ChangeKind;
using sqlite::RawChangeset;

const QString kTable = QStringLiteral("erasure");

QString textOf(const sqlite::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : *text;
}

} // namespace

Erasures::Erasures(sqlite::Connection &connection)
    : m_connection(connection)
    , m_log(connection)
{
    auto commits = connection.prepare("SELECT id FROM \"commit\" WHERE operation = ?");
    commits.bind(1, codeOf(Operation::ErasePerson));
    while (commits.step()) {
        const auto commit = m_log.find(commits.text(0));
        for (const CommitPart &part : commit->parts) {
            if (part.kind != PartKind::Public)
                continue;
            const RawChangeset changes(part.content());
            for (const RawChangeset::Row &row : changes.rows()) {
                if (changes.table(row).name != kTable || row.kind != ChangeKind::Insert)
                    continue;
                const auto kind = fromCode<ErasureKind>(textOf(changes.value(row, 1)));
                const QString owner = textOf(changes.value(row, 2));
                if (kind == ErasureKind::Person)
                    m_persons.insert(owner);
                else if (kind == ErasureKind::Words)
                    m_words[owner] += commit->id;
                else if (kind == ErasureKind::Author)
                    m_authors.insert(owner);
            }
        }
    }
}

void Erasures::note(sqlite::Connection &connection, const QString &id, ErasureKind kind, const QString &owner)
{
    RowAccess(connection).insert(kTable, {id, codeOf(kind), owner});
}

/// The commits that came after this one, of those on the shelf too.
QSet<QString> Erasures::seenIn(const QString &commit) const
{
    QHash<QString, QStringList> children;
    auto rows = m_connection.prepare("SELECT commit_id, parent_id FROM commit_parent");
    while (rows.step())
        children[rows.text(1)] += rows.text(0);
    QSet<QString> found;
    QStringList open {commit};
    while (!open.isEmpty()) {
        for (const QString &child : children.value(open.takeLast())) {
            if (!found.contains(child)) {
                found.insert(child);
                open += child;
            }
        }
    }
    return found;
}

std::vector<Erasures::Piece> Erasures::piecesToGo() const
{
    std::vector<Piece> pieces;
    if (m_persons.isEmpty() && m_words.isEmpty() && m_authors.isEmpty())
        return pieces;
    QHash<QString, QSet<QString>> later; // by the commit that erased words
    const auto isLater = [&](const QString &erasing, const QString &commit) {
        if (!later.contains(erasing))
            later.insert(erasing, seenIn(erasing));
        return later[erasing].contains(commit);
    };
    auto rows = m_connection.prepare("SELECT a.commit_id, a.position, a.kind, a.owner FROM commit_part a WHERE a.kind <> 'public' AND EXISTS "
                                     "(SELECT 1 FROM commit_piece e WHERE e.commit_id = a.commit_id AND e.position = a.position) ORDER BY 1, 2");
    while (rows.step()) {
        const QString commit = rows.text(0);
        const auto kind = fromCode<PartKind>(rows.text(2));
        const QString owner = rows.text(3);
        bool goes = false;
        if (kind == PartKind::Person) {
            goes = m_persons.contains(owner);
        } else if (kind == PartKind::Author) {
            goes = m_authors.contains(commit);
        } else if (kind == PartKind::Text && m_words.contains(owner)) {
            const QStringList erasing = m_words.value(owner);
            goes = std::any_of(erasing.begin(), erasing.end(), [&](const QString &each) { return !isLater(each, commit); });
        }
        if (goes)
            pieces.push_back({commit, rows.integer(1)});
    }
    return pieces;
}

/// The rows in the piece, those they refer to, which may have stayed only for them, and what was removed together with them.
void Erasures::addRowsOf(const Piece &piece, RowKeys &rows) const
{
    const auto commit = m_log.find(piece.commit);
    if (!commit || piece.position < 0 || piece.position >= static_cast<qint64>(commit->parts.size()))
        return; // on the shelf: it made no row
    const CommitPart &part = commit->parts[static_cast<std::size_t>(piece.position)];
    if (part.kind == PartKind::Author)
        return;
    RowAccess access(m_connection);
    bool removes = false;
    const RawChangeset changes(part.content());
    for (const RawChangeset::Row &row : changes.rows()) {
        const QString &table = changes.table(row).name;
        rows[table].insert(changes.id(row));
        removes = removes || row.kind == ChangeKind::Delete;
        for (const RowAccess::Link &link : access.table(table).links) {
            if (const QString parent = textOf(changes.value(row, link.column)); !parent.isEmpty())
                rows[link.parent].insert(parent);
        }
    }
    if (!removes)
        return;
    for (const CommitPart &other : commit->parts) {
        if (other.kind == PartKind::Author || other.isErased())
            continue;
        const RawChangeset together(other.content());
        for (const RawChangeset::Row &row : together.rows()) {
            if (row.kind == ChangeKind::Delete)
                rows[together.table(row).name].insert(together.id(row));
        }
    }
}

RowKeys Erasures::removePieces()
{
    RowKeys rows;
    const std::vector<Piece> pieces = piecesToGo();
    if (pieces.empty())
        return rows;
    for (const Piece &piece : pieces)
        addRowsOf(piece, rows);
    sqlite::overwriteDeleted(m_connection);
    auto remove = m_connection.prepare("DELETE FROM commit_piece WHERE commit_id = ? AND position = ?");
    for (const Piece &piece : pieces)
        remove.with(piece.commit, piece.position).execute();
    m_connection.run("INSERT INTO document_info (key, value) VALUES ('erasing', '') ON CONFLICT (key) DO NOTHING");
    return rows;
}

bool Erasures::isAnyPieceOf(sqlite::Connection &connection, const QStringList &persons)
{
    auto rows = connection.prepare("SELECT 1 FROM commit_part a JOIN commit_piece e ON e.commit_id = a.commit_id AND e.position = a.position "
                                   "WHERE a.kind = 'person' AND a.owner = ? LIMIT 1");
    return std::any_of(persons.begin(), persons.end(), [&](const QString &person) {
        rows.bind(1, person);
        const bool found = rows.step();
        rows.reset();
        return found;
    });
}

std::vector<std::pair<QString, QString>> Erasures::authors(sqlite::Connection &connection)
{
    std::vector<std::pair<QString, QString>> result;
    auto rows = connection.prepare("SELECT a.commit_id, e.content, e.plain_size FROM commit_part a JOIN commit_piece e ON e.commit_id = a.commit_id AND "
                                   "e.position = a.position AND e.block = 0 WHERE a.kind = 'author' ORDER BY 1");
    while (rows.step())
        result.emplace_back(rows.text(0), QString::fromUtf8(PackedBytes::fromFile(rows.blob(1), rows.integer(2)).bytes()));
    return result;
}

bool finishErasing(sqlite::Connection &connection, const QString &path)
{
    {
        auto begun = connection.prepare("SELECT 1 FROM document_info WHERE key = 'erasing'");
        if (!begun.step())
            return true;
    }
    // The data are right without it, so neither the act nor the opening fails for it.
    try {
        sqlite::removeTraces(path);
        connection.run("DELETE FROM document_info WHERE key = 'erasing'");
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DiskFull && error.code() != ErrorCode::Locked && error.code() != ErrorCode::Io)
            throw;
        return false;
    }
    return true;
}

} // namespace eldin::core
