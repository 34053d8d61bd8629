// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Seals.h"

#include "core/base/MerkleTree.h"
#include "core/base/Sha256.h"
#include "core/sqlite/BulkInsert.h"
#include "core/storage/PublicRows.h"
#include "core/storage/RecordName.h"
#include "core/storage/Schema.h"

#include <map>

namespace eldin::core {

namespace {

constexpr int kSaltBytes = 32;
const QByteArray kAfter = "EXISTS (SELECT 1 FROM seal WHERE hearing_id = ?1 AND kind = 'record') "
                          "AND NOT EXISTS (SELECT 1 FROM seal JOIN seal_leaf ON seal_id = seal.id WHERE hearing_id = ?1 AND seal.kind = 'record' "
                          "AND table_name = 'remark' AND row_id = remark.id)";

QString hashOf(const QString &salt, const QByteArray &content)
{
    Sha256 hash;
    hash.add(QByteArray::fromHex(salt.toLatin1()));
    hash.add(content);
    return hash.hex();
}

/// A leaf says which row it is of, also where the row is hidden.
QByteArray leafOf(const QString &table, const QString &id, const QString &hash)
{
    return merkleLeaf(sealedTexts({table, id, hash}));
}

/// Beside the tree the root says what it is of, and when, in the words of the file.
QString rootOf(const QString &hearing, const QString &kind, const QString &at, const std::vector<QByteArray> &leaves)
{
    Sha256 hash;
    hash.add(sealedTexts({QStringLiteral("eldin-unu seal 1"), hearing, kind, at, QString::number(leaves.size())}));
    hash.add(merkleRoot(leaves));
    return hash.hex();
}

std::vector<Seal> read(sqlite::Statement &rows)
{
    std::vector<Seal> seals;
    while (rows.step()) {
        Seal seal;
        int column = 0;
        mapping::read(rows, column, seal.id);
        mapping::read(rows, column, seal.hearingId);
        mapping::read(rows, column, seal.kind);
        mapping::read(rows, column, seal.root);
        mapping::read(rows, column, seal.at);
        seals.push_back(std::move(seal));
    }
    return seals;
}

QString nothing()
{
    return QStringLiteral("");
}

} // namespace

std::vector<Seal> Seals::all() const
{
    // By kind backwards: the record is sealed before the answers, be it in the same second.
    auto rows = connection().prepare("SELECT id, hearing_id, kind, root, at FROM seal ORDER BY hearing_id, at, kind DESC, id");
    return read(rows);
}

std::optional<Seal> Seals::last(const Id<Hearing> &hearing) const
{
    auto rows = connection().prepare("SELECT id, hearing_id, kind, root, at FROM seal WHERE hearing_id = ? ORDER BY kind, at DESC, id DESC LIMIT 1");
    rows.with(hearing);
    const auto seals = read(rows);
    return seals.empty() ? std::nullopt : std::optional(seals.front());
}

std::optional<Seal> Seals::withCode(const QString &code) const
{
    for (const Seal &seal : all()) {
        if (seal.code() == code)
            return seal;
    }
    return std::nullopt;
}

std::vector<ProtocolText> Seals::protocolOf(const Hearing &hearing) const
{
    // Of two that were merged the one that the hearing tells of.
    auto rows = connection().prepare("SELECT language, text FROM sealed_paper WHERE seal_id = (SELECT id FROM seal WHERE hearing_id = ? AND kind = 'record' "
                                     "ORDER BY at <> ?, at, id LIMIT 1) ORDER BY language");
    rows.with(hearing.id, hearing.recordClosedAt.toString(Qt::ISODate));
    std::vector<ProtocolText> texts;
    while (rows.step()) {
        if (const auto language = fromCode<Language>(rows.text(0)))
            texts.push_back({*language, rows.text(1)});
    }
    return texts;
}

std::set<Id<Remark>> Seals::remarksAfter(const Id<Hearing> &hearing) const
{
    std::set<Id<Remark>> remarks;
    if (!last(hearing))
        return remarks;
    auto rows = connection().prepare("SELECT id FROM remark WHERE hearing_id = ?1 AND " + kAfter);
    rows.with(hearing);
    while (rows.step())
        remarks.insert(Id<Remark>(rows.text(0)));
    return remarks;
}

bool Seals::isAfterClosing(const Remark &remark) const
{
    auto rows = connection().prepare("SELECT 1 FROM remark WHERE hearing_id = ?1 AND id = ?2 AND " + kAfter);
    rows.with(remark.hearingId, remark.id);
    return rows.step();
}

bool Seals::holdsPerson(const Id<Person> &person) const
{
    auto rows = connection().prepare("SELECT 1 FROM seal JOIN seal_leaf ON seal_id = seal.id WHERE table_name = 'person' AND row_id = ?");
    rows.with(person);
    return rows.step();
}

QStringList Seals::papersNaming(const Id<Person> &person) const
{
    QStringList papers;
    auto rows = connection().prepare("SELECT id FROM sealed_paper WHERE seal_id IN (SELECT id FROM seal WHERE hearing_id IN "
                                     "(SELECT hearing_id FROM seal JOIN seal_leaf ON seal_id = seal.id WHERE table_name = 'person' AND row_id = ?)) ORDER BY 1");
    rows.with(person);
    while (rows.step())
        papers += rows.text(0);
    return papers;
}

Seal Seals::make(const Id<Hearing> &hearing, SealKind kind, const QDateTime &at, const std::vector<ProtocolText> &protocol,
                 Random &random, const std::function<QString()> &newId)
{
    Seal seal {Id<Seal>(newId()), hearing, kind, nothing(), at};
    const QString moment = at.toString(Qt::ISODate);
    // What belongs to it refers to it; its root follows.
    connection().prepare("INSERT INTO seal (id, hearing_id, kind, root, at) VALUES (?, ?, ?, ?, ?)").with(seal.id, hearing, codeOf(kind), seal.root, moment).execute();
    for (const ProtocolText &text : protocol)
        connection().prepare("INSERT INTO sealed_paper (id, seal_id, language, text) VALUES (?, ?, ?, ?)").with(newId(), seal.id, codeOf(text.language), text.text).execute();
    const auto newSalt = [&random] { return QString::fromLatin1(random.bytes(kSaltBytes).toHex()); };
    struct Leaf
    {
        const SealedRow *row;
        QString hash;
        QString publicSalt;
    };
    std::map<std::pair<TableClass, QString>, QString> salts; // of private rows, by owner
    std::vector<Leaf> sealed;
    std::vector<QByteArray> leaves;
    const std::vector<SealedRow> rows = SealedRows(connection()).of(seal);
    for (const SealedRow &row : rows) {
        const TableClass tableClass = dataTable(row.table)->tableClass;
        QString salt;
        if (tableClass == TableClass::Public) {
            salt = newSalt();
        } else {
            QString &own = salts[{tableClass, row.owner}];
            if (own.isEmpty())
                own = newSalt();
            salt = own;
        }
        const QString hash = hashOf(salt, row.content);
        leaves.push_back(leafOf(row.table, row.id, hash));
        sealed.push_back({&row, hash, tableClass == TableClass::Public ? salt : nothing()});
    }
    seal.root = rootOf(hearing.text(), codeOf(kind), moment, leaves);
    connection().prepare("UPDATE seal SET root = ? WHERE id = ?").with(seal.root, seal.id).execute();
    for (const auto &[key, salt] : salts) {
        const QByteArray into = key.first == TableClass::Text ? "INSERT INTO text_salt (id, owner_id, seal_id, salt) VALUES (?, ?, ?, ?)"
                                                              : "INSERT INTO person_salt (id, person_id, seal_id, salt) VALUES (?, ?, ?, ?)";
        connection().prepare(into).with(newId(), key.second, seal.id, salt).execute();
    }
    sqlite::BulkInsert insert(connection(), "seal_leaf", {"id", "seal_id", "table_name", "row_id", "hash", "salt"});
    for (const Leaf &leaf : sealed) {
        insert.bind(1, newId());
        insert.bind(2, seal.id);
        insert.bind(3, leaf.row->table);
        insert.bind(4, leaf.row->id);
        insert.bind(5, leaf.hash);
        insert.bind(6, leaf.publicSalt);
        insert.execute();
    }
    insert.finish();
    return seal;
}

QString Seals::saltOf(const Seal &seal, const SealedRow &row) const
{
    const QByteArray sql = dataTable(row.table)->tableClass == TableClass::Text ? "SELECT salt FROM text_salt WHERE seal_id = ? AND owner_id = ?"
                                                                                : "SELECT salt FROM person_salt WHERE seal_id = ? AND person_id = ?";
    auto rows = connection().prepare(sql);
    rows.with(seal.id, row.owner);
    return rows.step() ? rows.text(0) : QString();
}

QString Seals::nameOf(const QString &table, const QString &id) const
{
    return recordName(connection(), table, id);
}

void Seals::hideChanged()
{
    SealedRows present(connection());
    auto hide = connection().prepare("UPDATE seal_leaf SET salt = '' WHERE seal_id = ? AND table_name = ? AND row_id = ?");
    auto forget = connection().prepare("DELETE FROM text_salt WHERE seal_id = ? AND owner_id = ?");
    for (const Seal &seal : all()) {
        struct Leaf
        {
            QString table;
            QString id;
            QString hash;
            QString salt;
        };
        std::vector<Leaf> leaves;
        auto rows = connection().prepare("SELECT table_name, row_id, hash, salt FROM seal_leaf WHERE seal_id = ? ORDER BY table_name, row_id");
        rows.with(seal.id);
        while (rows.step())
            leaves.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
        for (const Leaf &leaf : leaves) {
            const DataTable *known = dataTable(leaf.table);
            const auto row = known == nullptr || !SealedRows::covers(seal.kind, leaf.table) ? std::nullopt : present.find(seal.kind, leaf.table, leaf.id);
            const bool isPublic = known == nullptr || known->tableClass == TableClass::Public;
            const QString salt = isPublic ? leaf.salt : row ? saltOf(seal, *row) : QString();
            if (row && hashOf(salt, row->content) == leaf.hash)
                continue;
            hide.with(seal.id, leaf.table, leaf.id).execute();
            // Of words that are gone the record itself is the owner.
            if (!isPublic)
                forget.with(seal.id, row ? row->owner : leaf.id).execute();
        }
    }
}

std::vector<SealDifference> Seals::differences(const Seal &seal, int limit) const
{
    using Kind = SealDifference::Kind;
    std::vector<SealDifference> found;
    const auto add = [&](Kind kind, const QString &table, const QString &id) {
        if (found.size() < static_cast<std::size_t>(limit))
            found.push_back({kind, table, id});
    };
    // Public rows are never erased: only a copy for everybody lacks any.
    const bool leavesThingsOut = publicCopyOf(connection()).isValid();
    SealedRows present(connection());
    std::vector<QByteArray> leaves;
    auto rows = connection().prepare("SELECT table_name, row_id, hash, salt FROM seal_leaf WHERE seal_id = ? ORDER BY table_name, row_id");
    rows.with(seal.id);
    while (rows.step()) {
        const QString table = rows.text(0);
        const QString id = rows.text(1);
        const QString hash = rows.text(2);
        leaves.push_back(leafOf(table, id, hash));
        const DataTable *known = dataTable(table);
        if (known == nullptr || !SealedRows::covers(seal.kind, table)) {
            add(Kind::Root, QStringLiteral("seal"), seal.id.text());
            continue;
        }
        const bool isPublic = known->tableClass == TableClass::Public;
        const auto row = present.find(seal.kind, table, id);
        if (!row) {
            // Where the salt is gone with the row it was erased, or left out of a copy for the public.
            const bool saltStands = isPublic ? !leavesThingsOut || !rows.text(3).isEmpty() : known->ownerColumn == 0 && !saltOf(seal, {table, id, id, {}}).isEmpty();
            if (saltStands)
                add(Kind::Missing, table, id);
            continue;
        }
        const QString salt = isPublic ? rows.text(3) : saltOf(seal, *row);
        if (salt.size() != 2 * kSaltBytes)
            add(Kind::Unproved, table, id);
        else if (hashOf(salt, row->content) != hash)
            add(Kind::Changed, table, id);
    }
    auto own = connection().prepare("SELECT hearing_id, kind, at, root FROM seal WHERE id = ?");
    own.with(seal.id);
    if (!own.step() || rootOf(own.text(0), own.text(1), own.text(2), leaves) != own.text(3))
        add(Kind::Root, QStringLiteral("seal"), seal.id.text());
    return found;
}

} // namespace eldin::core
