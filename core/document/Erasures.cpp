// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Erasures.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/RawChangeset.h"
#include "core/sqlite/Traces.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/RowAccess.h"
#include "core/storage/Schema.h"

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

/// What is deleted from here on leaves as little as can be, and the rest is for finishErasing().
void beginErasing(sqlite::Connection &connection)
{
    sqlite::overwriteDeleted(connection);
    connection.run("INSERT INTO document_info (key, value) VALUES ('erasing', '') ON CONFLICT (key) DO NOTHING");
}

} // namespace

Erasures::Erasures(sqlite::Connection &connection)
    : m_connection(connection)
    , m_log(connection)
    , m_acts(connection)
{
}

void Erasures::note(sqlite::Connection &connection, const QString &id, ErasureKind kind, const QString &owner)
{
    RowAccess(connection).insert(kTable, {id, codeOf(kind), owner});
}

std::vector<Erasures::Piece> Erasures::piecesToGo() const
{
    std::vector<Piece> pieces;
    if (m_acts.isEmpty())
        return pieces;
    auto rows = m_connection.prepare("SELECT a.commit_id, a.position, a.kind, a.owner FROM commit_part a WHERE a.kind <> 'public' AND EXISTS "
                                     "(SELECT 1 FROM commit_piece e WHERE e.commit_id = a.commit_id AND e.position = a.position) ORDER BY 1, 2");
    while (rows.step()) {
        const auto kind = fromCode<PartKind>(rows.text(2));
        if (kind && m_acts.take(rows.text(0), *kind, rows.text(3)))
            pieces.push_back({rows.text(0), rows.integer(1)});
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
    beginErasing(m_connection);
    auto remove = m_connection.prepare("DELETE FROM commit_piece WHERE commit_id = ? AND position = ?");
    for (const Piece &piece : pieces)
        remove.with(piece.commit, piece.position).execute();
    return rows;
}

void Erasures::removeContents(sqlite::Connection &connection)
{
    if (unnamedContents(connection).isEmpty())
        return;
    beginErasing(connection);
    removeUnnamedContents(connection);
}

QStringList Erasures::removedAttachments(sqlite::Connection &connection, const QStringList &hashes)
{
    constexpr std::size_t kHash = 6;
    const QString table = QStringLiteral("attachment");
    RowAccess present(connection);
    const CommitLog log(connection);
    QSet<QString> found;
    auto commits = connection.prepare("SELECT id FROM \"commit\" ORDER BY lamport, id");
    while (!hashes.isEmpty() && commits.step()) {
        const auto commit = log.find(commits.text(0));
        for (const CommitPart &part : commit->parts) {
            if (part.kind != PartKind::Public)
                continue;
            const RawChangeset changes(part.content());
            for (const RawChangeset::Row &row : changes.rows()) {
                if (row.kind == ChangeKind::Delete && changes.table(row).name == table && hashes.contains(textOf(changes.value(row, kHash)))
                    && !present.has(table, changes.id(row)))
                    found.insert(changes.id(row));
            }
        }
    }
    QStringList ids(found.begin(), found.end());
    ids.sort();
    return ids;
}

std::vector<Erasures::Row> Erasures::rowsThatStay(const QString &act) const
{
    std::vector<Row> rows;
    RowAccess access(m_connection);
    const QSet<QString> texts = m_acts.textsThatStay(act);
    for (const DataTable &table : dataTables()) {
        if (texts.isEmpty() || table.tableClass != TableClass::Text)
            continue;
        const QByteArray owner = columnNames(m_connection, table.name)[table.ownerColumn].toUtf8();
        auto found = m_connection.prepare("SELECT id FROM " + table.name.toUtf8() + " WHERE " + owner + " = ? ORDER BY 1");
        for (const QString &text : texts) {
            found.bind(1, text);
            while (found.step())
                rows.push_back({table.name, *access.read(table.name, found.text(0))});
            found.reset();
        }
    }
    return rows;
}

void Erasures::restate(sqlite::Connection &connection, const std::vector<Row> &rows)
{
    RowAccess access(connection);
    for (const Row &row : rows) {
        if (access.has(row.table, textOf(row.values.front())))
            access.update(row.table, row.values);
        else
            access.insert(row.table, row.values);
    }
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
