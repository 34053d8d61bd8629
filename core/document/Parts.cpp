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

using Rows = std::vector<sqlite::RawChangeset::Row>;

QString ownerOf(const sqlite::RawChangeset &changes, const sqlite::RawChangeset::Row &change, const DataTable &table,
                sqlite::Connection &connection)
{
    const sqlite::Value value = changes.value(change, static_cast<std::size_t>(table.ownerColumn));
    if (const auto *owner = std::get_if<QString>(&value))
        return *owner;
    // An update that left the owner alone does not carry it; the row still has it.
    const QStringList columns = columnNames(connection, table.name);
    auto row = connection.prepare("SELECT " + columns[table.ownerColumn].toUtf8() + " FROM " + table.name.toUtf8()
                                  + " WHERE id = ?");
    row.bind(1, changes.id(change));
    if (!row.step())
        throw Error(ErrorCode::Internal, QStringLiteral("private row without owner"));
    return row.text(0);
}

const DataTable &knownTable(const QString &name)
{
    const DataTable *table = dataTable(name);
    if (!table)
        throw Error(ErrorCode::Internal, QStringLiteral("change in unknown table ") + name);
    return *table;
}

/// The changes of all tables behind each other, in the order of their names.
QByteArrayList joined(std::map<QString, QByteArrayList> tables)
{
    QByteArrayList blocks;
    for (auto &[table, some] : tables) {
        // Small tables share a block.
        if (!blocks.isEmpty() && blocks.back().size() + some.front().size() <= sqlite::kBlockBytes)
            blocks.back() += some.takeFirst();
        blocks += std::move(some);
    }
    return blocks;
}

} // namespace

std::vector<CommitPart> splitIntoParts(sqlite::Recorded recorded, const QString &author,
                                       sqlite::Connection &connection, Random &random)
{
    const sqlite::RawChangeset &changes = recorded.changes;
    std::vector<const DataTable *> tables;
    for (const auto &table : changes.tables())
        tables.push_back(&knownTable(table.name));
    std::map<std::pair<PartKind, QString>, Rows> groups;
    for (const auto &change : changes.rows()) {
        const DataTable &table = *tables[change.table];
        switch (table.tableClass) {
        case TableClass::Public: groups[{PartKind::Public, QString()}].push_back(change); break;
        case TableClass::Text: groups[{PartKind::Text, ownerOf(changes, change, table, connection)}].push_back(change); break;
        case TableClass::Person:
            groups[{PartKind::Person, ownerOf(changes, change, table, connection)}].push_back(change);
            break;
        }
    }
    for (const auto &[table, blocks] : recorded.bulk) {
        if (knownTable(table).tableClass != TableClass::Public)
            throw Error(ErrorCode::Internal, QStringLiteral("private rows in bulk: ") + table);
        groups[{PartKind::Public, QString()}]; // there may be nothing else
    }
    std::vector<CommitPart> parts;
    const auto add = [&](PartKind kind, const QString &owner, const QByteArrayList &blocks) {
        const QByteArray salt = random.bytes(kSaltBytes);
        parts.push_back({kind, owner, saltedHash(salt, blocks), salt, blocks});
    };
    for (auto &[key, group] : groups) {
        auto byTable = changes.encoded(std::move(group));
        if (key.first == PartKind::Public)
            byTable.merge(recorded.bulk);
        add(key.first, key.second, joined(std::move(byTable)));
    }
    add(PartKind::Author, {}, {author.toUtf8()});
    return parts;
}

QByteArray joinedChangeset(const Commit &commit)
{
    QByteArray together;
    int parts = 0;
    for (const CommitPart &part : commit.parts) {
        if (part.kind == PartKind::Author || part.isErased())
            continue;
        together += part.content();
        ++parts;
    }
    if (parts < 2)
        return together;
    const sqlite::RawChangeset changes(std::move(together));
    return joined(changes.encoded(changes.rows())).join();
}

QString authorOf(const Commit &commit)
{
    for (const CommitPart &part : commit.parts) {
        if (part.kind == PartKind::Author)
            return QString::fromUtf8(part.content());
    }
    return {};
}

} // namespace eldin::core
