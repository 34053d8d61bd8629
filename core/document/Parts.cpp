// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Parts.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Migration.h"
#include "core/storage/Schema.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

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

/// The changes of all tables behind each other, in the order of their names; what is kept in memory of the long ones is
/// packed.
class Content
{
public:
    explicit Content(bool packed)
        : m_packed(packed)
    {
    }
    void add(QByteArrayList blocks)
    {
        for (QByteArray &block : blocks) {
            // Small tables share a block.
            if (m_open.size() + block.size() > sqlite::kBlockBytes)
                end();
            m_open = m_open.isEmpty() ? std::move(block) : m_open + block;
        }
    }
    void add(PackedBlocks blocks)
    {
        end();
        std::move(blocks.begin(), blocks.end(), std::back_inserter(m_blocks));
    }
    [[nodiscard]] PackedBlocks take()
    {
        end();
        return std::move(m_blocks);
    }

private:
    void end()
    {
        if (m_open.isEmpty())
            return;
        QByteArray block = std::exchange(m_open, {});
        m_blocks.push_back(m_packed ? PackedBytes::pack(std::move(block)) : PackedBytes(std::move(block)));
    }

    bool m_packed;
    QByteArray m_open;
    PackedBlocks m_blocks;
};

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
    const auto add = [&](PartKind kind, const QString &owner, const PackedBlocks &blocks) {
        const QByteArray salt = random.bytes(kSaltBytes);
        parts.push_back({kind, owner, saltedHash(salt, blocks), salt, blocks});
    };
    for (auto &[key, group] : groups) {
        const bool isPublic = key.first == PartKind::Public;
        auto byTable = changes.encoded(std::move(group));
        Content content(isPublic); // what may be erased stays as short as it is
        auto bulk = recorded.bulk.begin();
        for (auto &[table, blocks] : byTable) {
            for (; isPublic && bulk != recorded.bulk.end() && bulk->first < table; ++bulk)
                content.add(std::move(bulk->second));
            content.add(std::move(blocks));
        }
        for (; isPublic && bulk != recorded.bulk.end(); ++bulk)
            content.add(std::move(bulk->second));
        add(key.first, key.second, content.take());
    }
    add(PartKind::Author, {}, {PackedBytes(author.toUtf8())});
    return parts;
}

namespace {

/// Changes as wide as their tables are today. SQLite 3.40 takes a removal of a row of fewer columns for one that met other values.
QByteArray widened(const QByteArray &changeset)
{
    const sqlite::RawChangeset raw(changeset);
    const auto isNarrow = [](const auto &table) { return static_cast<std::size_t>(table.key.size()) < columnDefaults(table.name).size(); };
    if (std::none_of(raw.tables().begin(), raw.tables().end(), isNarrow))
        return changeset;
    sqlite::Changes changes = sqlite::decodeChangeset(changeset);
    for (sqlite::Change &change : changes) {
        const std::vector<sqlite::Value> &defaults = columnDefaults(change.table);
        for (std::size_t column = change.key.size(); column < defaults.size(); ++column) {
            const sqlite::Value value = change.kind == sqlite::ChangeKind::Update ? sqlite::Value(sqlite::Absent {}) : defaults[column];
            change.key.push_back(false);
            if (change.kind != sqlite::ChangeKind::Insert)
                change.before.push_back(value);
            if (change.kind != sqlite::ChangeKind::Delete)
                change.after.push_back(value);
        }
    }
    return sqlite::encodeChangeset(std::move(changes));
}

} // namespace

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
        return widened(together);
    const sqlite::RawChangeset changes(std::move(together));
    QByteArray result;
    for (const auto &[table, blocks] : changes.encoded(changes.rows()))
        result += blocks.join();
    return widened(result);
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
