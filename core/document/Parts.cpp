// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Parts.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

#include <map>

namespace eldin::core {

namespace {

constexpr int kSaltBytes = 32;

QString ownerOf(const sqlite::Change &change, const DataTable &table, sqlite::Connection &connection)
{
    if (const auto *owner = std::get_if<QString>(&change.value(static_cast<std::size_t>(table.ownerColumn))))
        return *owner;
    // An update that left the owner alone does not carry it; the row still has it.
    const QStringList columns = columnNames(connection, table.name);
    auto row = connection.prepare("SELECT " + columns[table.ownerColumn].toUtf8() + " FROM " + table.name.toUtf8()
                                  + " WHERE id = ?");
    row.bind(1, change.id());
    if (!row.step())
        throw Error(ErrorCode::Internal, QStringLiteral("private row without owner"));
    return row.text(0);
}

} // namespace

std::vector<CommitPart> splitIntoParts(const sqlite::Changes &changes, const QString &author,
                                       sqlite::Connection &connection, Random &random)
{
    std::map<std::pair<PartKind, QString>, sqlite::Changes> groups;
    for (const sqlite::Change &change : changes) {
        const DataTable *table = dataTable(change.table);
        if (!table)
            throw Error(ErrorCode::Internal, QStringLiteral("change in unknown table ") + change.table);
        switch (table->tableClass) {
        case TableClass::Public: groups[{PartKind::Public, QString()}].push_back(change); break;
        case TableClass::Text: groups[{PartKind::Text, ownerOf(change, *table, connection)}].push_back(change); break;
        case TableClass::Person:
            groups[{PartKind::Person, ownerOf(change, *table, connection)}].push_back(change);
            break;
        }
    }
    std::vector<CommitPart> parts;
    const auto add = [&](PartKind kind, const QString &owner, const QByteArray &content) {
        const QByteArray salt = random.bytes(kSaltBytes);
        parts.push_back({kind, owner, saltedHash(salt, content), salt, content});
    };
    for (auto &[key, group] : groups)
        add(key.first, key.second, sqlite::encodeChangeset(std::move(group)));
    add(PartKind::Author, {}, author.toUtf8());
    return parts;
}

QByteArray joinedChangeset(const Commit &commit)
{
    sqlite::Changes changes;
    for (const CommitPart &part : commit.parts) {
        if (part.kind == PartKind::Author || part.isErased())
            continue;
        sqlite::Changes some = sqlite::decodeChangeset(part.content);
        changes.insert(changes.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return sqlite::encodeChangeset(std::move(changes));
}

QString authorOf(const Commit &commit)
{
    for (const CommitPart &part : commit.parts) {
        if (part.kind == PartKind::Author)
            return QString::fromUtf8(part.content);
    }
    return {};
}

} // namespace eldin::core
