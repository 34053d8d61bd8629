// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Seals.h"

#include "core/base/MerkleTree.h"
#include "core/base/Sha256.h"
#include "core/sqlite/BulkInsert.h"
#include "core/storage/Mapping.h"
#include "core/storage/PublicRows.h"
#include "core/storage/PublicValues.h"
#include "core/storage/RecordName.h"
#include "core/storage/Schema.h"
#include "core/storage/SealProof.h"

#include <algorithm>
#include <map>

namespace eldin::core {

namespace {

constexpr int kSaltBytes = 32;
const QByteArray kNotSealed = "NOT EXISTS (SELECT 1 FROM seal_leaf WHERE seal_id = ?2 AND table_name = 'remark' AND row_id = remark.id)";

/// A leaf says which row it is of, also where the row is hidden.
QByteArray leafOf(const QString &table, const QString &id, const QString &hash, const QString &mark)
{
    return merkleLeaf(sealedTexts({table, id, hash, mark}));
}

/// Beside the tree the root says what it is of, and when, in the words of the file.
QString rootOf(const QString &hearing, const QString &kind, const QString &at, const std::vector<QByteArray> &leaves)
{
    Sha256 hash;
    hash.add(sealedTexts({QStringLiteral("eldin-unu seal 2"), hearing, kind, at, QString::number(leaves.size())}));
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

qint64 valuesOf(const SealedRow &row)
{
    auto values = static_cast<qint64>(row.columns.size());
    for (const SealedRow &part : row.parts)
        values += static_cast<qint64>(part.columns.size());
    return values;
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
    for (const SealKind kind : {SealKind::Answers, SealKind::Record}) {
        if (auto seal = holding(hearing, kind))
            return seal;
    }
    return std::nullopt;
}

std::optional<Seal> Seals::holding(const Id<Hearing> &hearing, SealKind kind) const
{
    auto rows = connection().prepare("SELECT seal.id, hearing_id, seal.kind, root, at FROM seal LEFT JOIN hearing ON hearing.id = hearing_id "
                                     "WHERE hearing_id = ? AND seal.kind = ? "
                                     "ORDER BY at IS CASE seal.kind WHEN 'record' THEN record_closed_at ELSE closed_at END DESC, seal.id DESC LIMIT 1");
    rows.with(hearing, codeOf(kind));
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

std::vector<ProtocolText> Seals::protocolOf(const Id<Hearing> &hearing) const
{
    std::vector<ProtocolText> texts;
    const auto seal = holding(hearing, SealKind::Record);
    if (!seal)
        return texts;
    auto rows = connection().prepare("SELECT language, text FROM sealed_paper WHERE seal_id = ? ORDER BY language");
    rows.with(seal->id);
    while (rows.step()) {
        if (const auto language = fromCode<Language>(rows.text(0)))
            texts.push_back({*language, rows.text(1)});
    }
    return texts;
}

std::set<Id<Remark>> Seals::remarksAfter(const Id<Hearing> &hearing) const
{
    std::set<Id<Remark>> remarks;
    const auto seal = holding(hearing, SealKind::Record);
    if (!seal)
        return remarks;
    auto rows = connection().prepare("SELECT id FROM remark WHERE hearing_id = ?1 AND " + kNotSealed);
    rows.with(hearing, seal->id);
    while (rows.step())
        remarks.insert(Id<Remark>(rows.text(0)));
    return remarks;
}

bool Seals::isAfterClosing(const Remark &remark) const
{
    const auto seal = holding(remark.hearingId, SealKind::Record);
    if (!seal)
        return false;
    auto rows = connection().prepare("SELECT 1 FROM remark WHERE id = ?1 AND " + kNotSealed);
    rows.with(remark.id, seal->id);
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
        QString mark;
    };
    std::map<std::pair<TableClass, QString>, QString> salts; // of private rows, by owner
    std::vector<Leaf> sealed;
    std::vector<QByteArray> leaves;
    const std::vector<SealedRow> rows = SealedRows(connection()).of(seal);
    for (const SealedRow &row : rows) {
        const TableClass tableClass = dataTable(row.table)->tableClass;
        Leaf leaf {&row, {}, nothing(), nothing()};
        if (tableClass == TableClass::Public) {
            leaf.publicSalt = newSalt();
            leaf.hash = sealedHash(row, QByteArray::fromHex(leaf.publicSalt.toLatin1()));
        } else {
            QString &own = salts[{tableClass, row.owner}];
            if (own.isEmpty())
                own = newSalt();
            const QByteArray salt = QByteArray::fromHex(own.toLatin1());
            leaf.hash = sealedHash(row, saltOfRow(salt, row.table, row.id));
            leaf.mark = ownerMark(salt, row.table, row.id);
        }
        leaves.push_back(leafOf(row.table, row.id, leaf.hash, leaf.mark));
        sealed.push_back(std::move(leaf));
    }
    seal.root = rootOf(hearing.text(), codeOf(kind), moment, leaves);
    connection().prepare("UPDATE seal SET root = ? WHERE id = ?").with(seal.root, seal.id).execute();
    for (const auto &[key, salt] : salts) {
        const QByteArray into = key.first == TableClass::Text ? "INSERT INTO text_salt (id, owner_id, seal_id, salt) VALUES (?, ?, ?, ?)"
                                                              : "INSERT INTO person_salt (id, person_id, seal_id, salt) VALUES (?, ?, ?, ?)";
        connection().prepare(into).with(newId(), key.second, seal.id, salt).execute();
    }
    sqlite::BulkInsert insert(connection(), "seal_leaf", {"id", "seal_id", "table_name", "row_id", "hash", "salt", "owner_mark", "parts"});
    for (const Leaf &leaf : sealed) {
        insert.bind(1, newId());
        insert.bind(2, seal.id);
        insert.bind(3, leaf.row->table);
        insert.bind(4, leaf.row->id);
        insert.bind(5, leaf.hash);
        insert.bind(6, leaf.publicSalt);
        insert.bind(7, leaf.mark);
        QStringList parts;
        for (const SealedRow &part : leaf.row->parts)
            parts += part.id;
        insert.bind(8, parts.isEmpty() ? nothing() : parts.join(u' '));
        insert.execute();
    }
    insert.finish();
    return seal;
}

std::vector<SealLeaf> Seals::leaves(const Seal &seal) const
{
    std::vector<SealLeaf> leaves;
    auto rows = connection().prepare("SELECT table_name, row_id, hash, salt, owner_mark, parts FROM seal_leaf WHERE seal_id = ? ORDER BY table_name, row_id");
    rows.with(seal.id);
    while (rows.step())
        leaves.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5).split(u' ', Qt::SkipEmptyParts)});
    return leaves;
}

QByteArray Seals::saltOf(const Seal &seal, const SealLeaf &leaf, const SealedRow &row) const
{
    const TableClass tableClass = dataTable(row.table)->tableClass;
    if (tableClass == TableClass::Public || !leaf.salt.isEmpty())
        return QByteArray::fromHex(leaf.salt.toLatin1());
    const QByteArray sql = tableClass == TableClass::Text ? "SELECT salt FROM text_salt WHERE seal_id = ? AND owner_id = ?"
                                                          : "SELECT salt FROM person_salt WHERE seal_id = ? AND person_id = ?";
    auto rows = connection().prepare(sql);
    rows.with(seal.id, row.owner);
    return rows.step() ? saltOfRow(QByteArray::fromHex(rows.text(0).toLatin1()), row.table, row.id) : QByteArray();
}

QHash<QString, QByteArray> Seals::ownerSalts(const Seal &seal) const
{
    QHash<QString, QByteArray> salts;
    auto rows = connection().prepare("SELECT owner_id, salt FROM text_salt WHERE seal_id = ?1 UNION ALL SELECT person_id, salt FROM person_salt WHERE seal_id = ?1");
    rows.with(seal.id);
    while (rows.step())
        salts.insert(rows.text(0), QByteArray::fromHex(rows.text(1).toLatin1()));
    return salts;
}

QString Seals::nameOf(const QString &table, const QString &id) const
{
    return recordName(connection(), table, id);
}

std::vector<std::pair<QString, QString>> Seals::rowsAfter(const Id<Hearing> &hearing) const
{
    std::vector<std::pair<QString, QString>> after;
    const auto newest = holding(hearing, SealKind::Record);
    if (!newest)
        return after;
    std::set<std::pair<QString, QString>> sealed;
    SealedRows rows(connection());
    for (const SealLeaf &leaf : leaves(*newest)) {
        sealed.emplace(leaf.table, leaf.id);
        if (leaf.table != u"budget")
            continue;
        const QSet<QString> lines(leaf.parts.begin(), leaf.parts.end());
        for (const QString &line : rows.linesOf(leaf.id)) {
            if (!lines.contains(line))
                after.emplace_back(QStringLiteral("budget_line"), line);
        }
    }
    // Who spoke is written anew in a copy for everybody.
    const bool leavesThingsOut = publicCopyOf(connection()).isValid();
    for (auto &key : rows.keysOf(*newest)) {
        const bool own = key.first == u"sealed_paper" || key.first == u"budget" || (leavesThingsOut && key.first == u"speaking_turn_text");
        if (!own && sealed.count(key) == 0)
            after.push_back(std::move(key));
    }
    return after;
}

std::vector<SealDifference> Seals::differences(const Seal &seal, int limit) const
{
    return check(seal, limit).differences;
}

SealFindings Seals::check(const Seal &seal, int limit) const
{
    using Kind = SealDifference::Kind;
    SealFindings found;
    const auto add = [&](Kind kind, const QString &table, const QString &id) {
        if (found.differences.size() < static_cast<std::size_t>(limit))
            found.differences.push_back({kind, table, id});
    };
    // Public rows are never erased: only a copy for everybody lacks any.
    const bool leavesThingsOut = publicCopyOf(connection()).isValid();
    SealedRows present(connection());
    PublicValues shownInstead(connection());
    const QHash<QString, QByteArray> owners = leavesThingsOut ? QHash<QString, QByteArray>() : ownerSalts(seal);
    // Whether the salt of whose row it is is there still; of most the owner is the row itself.
    const auto hasOwner = [&owners](const SealLeaf &leaf, const DataTable &table) {
        const auto isOf = [&leaf](const QByteArray &salt) { return ownerMark(salt, leaf.table, leaf.id) == leaf.ownerMark; };
        if (table.ownerColumn == 0)
            return owners.contains(leaf.id) && isOf(owners.value(leaf.id));
        return std::any_of(owners.begin(), owners.end(), isOf);
    };
    std::vector<QByteArray> nodes;
    for (const SealLeaf &leaf : leaves(seal)) {
        nodes.push_back(leafOf(leaf.table, leaf.id, leaf.hash, leaf.ownerMark));
        const DataTable *known = dataTable(leaf.table);
        if (known == nullptr || !SealedRows::covers(seal.kind, leaf.table)) {
            add(Kind::Root, QStringLiteral("seal"), seal.id.text());
            continue;
        }
        const auto row = present.find(seal.kind, leaf.table, leaf.id, leaf.parts);
        if (!row) {
            // Where the salt is gone with the row it was erased, or left out of a copy for the public.
            const bool isHidden = leavesThingsOut ? leaf.salt.isEmpty() || shownInstead.isToldBy(leaf) : known->tableClass != TableClass::Public && !hasOwner(leaf, *known);
            if (isHidden)
                ++found.hidden;
            else
                add(Kind::Missing, leaf.table, leaf.id);
            continue;
        }
        if (leavesThingsOut && leaf.salt.startsWith(u'[')) {
            const auto proved = readSealProof(leaf.salt, *row);
            const bool holds = proved && proved->hash == leaf.hash
                && std::all_of(proved->hidden.begin(), proved->hidden.end(), [&](const SealedRow::Column &column) { return shownInstead.mayStand(*row, column); });
            if (!holds)
                add(Kind::Changed, leaf.table, leaf.id);
            else
                found.count(proved->proved, static_cast<int>(proved->hidden.size()));
            continue;
        }
        const QByteArray salt = saltOf(seal, leaf, *row);
        if (salt.size() != kSaltBytes)
            add(Kind::Unproved, leaf.table, leaf.id);
        else if (sealedHash(*row, salt) != leaf.hash)
            add(Kind::Changed, leaf.table, leaf.id);
        else
            found.count(valuesOf(*row), 0);
    }
    for (const QString &turn : shownInstead.wrongSpeakers(seal.hearingId))
        add(Kind::Changed, QStringLiteral("speaking_turn_text"), turn);
    auto own = connection().prepare("SELECT hearing_id, kind, at, root FROM seal WHERE id = ?");
    own.with(seal.id);
    if (!own.step() || rootOf(own.text(0), own.text(1), own.text(2), nodes) != own.text(3))
        add(Kind::Root, QStringLiteral("seal"), seal.id.text());
    return found;
}

} // namespace eldin::core
