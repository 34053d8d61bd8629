// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/CommitCheck.h"

#include "core/base/Error.h"
#include "core/document/ErasureActs.h"
#include "core/sqlite/RawChangeset.h"
#include "core/storage/Mapping.h"
#include "core/storage/Migration.h"
#include "core/storage/Schema.h"

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kLongestWord = 200; // ids, devices, owners: far more than ours have

[[noreturn]] void refuse(const Commit &commit, const char *why)
{
    throw Error(ErrorCode::FileDamaged, QStringLiteral("commit %1: %2").arg(commit.id, QString::fromLatin1(why)));
}

/// One line of a header: a line break in it could make two headers the same.
bool isWord(const QString &text)
{
    return text.size() <= kLongestWord && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c != u'\x7f'; });
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool fits(const RowAccess::Column &column, const sqlite::Value &value)
{
    if (std::holds_alternative<sqlite::Absent>(value))
        return true;
    if (std::holds_alternative<sqlite::Null>(value))
        return !column.required;
    if (column.type == u"INTEGER")
        return std::holds_alternative<qint64>(value);
    // Longer than what is ever written it could not be read again.
    const auto *text = std::get_if<QString>(&value);
    return column.type == u"TEXT" && text != nullptr && text->size() <= mapping::kLongestText;
}

bool isAbsent(const sqlite::Value &value)
{
    return std::holds_alternative<sqlite::Absent>(value);
}

PartKind partOf(TableClass tableClass)
{
    switch (tableClass) {
    case TableClass::Public: return PartKind::Public;
    case TableClass::Text: return PartKind::Text;
    case TableClass::Person: break;
    }
    return PartKind::Person;
}

} // namespace

void CommitCheck::require(const Commit &commit)
{
    if (!isHash(commit.id) || commitId(commit) != commit.id)
        refuse(commit, "is not what its id says");
    if (!isWord(commit.device) || commit.device.isEmpty() || !commit.at.isValid() || commit.lamport < 1)
        refuse(commit, "impossible header");
    if (!commit.reverses.isEmpty() && !isHash(commit.reverses))
        refuse(commit, "impossible header");
    if (!std::all_of(commit.parents.begin(), commit.parents.end(), isHash))
        refuse(commit, "impossible parent");
    m_rows.clear();
    QSet<QString> parts;
    for (const CommitPart &part : commit.parts) {
        const QString name = codeOf(part.kind) + u' ' + part.owner;
        if (parts.contains(name))
            refuse(commit, "a part twice");
        parts.insert(name);
        requirePart(commit, part);
    }
}

void CommitCheck::requirePart(const Commit &commit, const CommitPart &part)
{
    const bool hasOwner = part.kind == PartKind::Person || part.kind == PartKind::Text;
    if (!isHash(part.hash) || !isWord(part.owner) || part.owner.isEmpty() == hasOwner)
        refuse(commit, "impossible part");
    if (part.isErased()) {
        if (part.kind == PartKind::Public)
            refuse(commit, "lacks its public part"); // only persons, words and authors are ever erased
        return;
    }
    if (saltedHash(part.salt, part.blocks) != part.hash)
        refuse(commit, "a part is not what its hash says");
    if (part.kind == PartKind::Author)
        return;
    const sqlite::RawChangeset changes(part.content());
    for (const auto &row : changes.rows())
        requireRow(commit, part, changes.decoded(row));
}

void CommitCheck::requireRow(const Commit &commit, const CommitPart &part, const sqlite::Change &change)
{
    const DataTable *table = dataTable(change.table);
    if (table == nullptr || partOf(table->tableClass) != part.kind)
        refuse(commit, "a row in the wrong part");
    const auto &columns = m_access.table(change.table).columns;
    if (!hasHadColumns(change.table, change.key.size()) || !change.key.front() || std::count(change.key.begin(), change.key.end(), true) != 1)
        refuse(commit, "a row of another shape");
    // What is erased cannot be had back, so it is asked for by acts of erasing alone, which do nothing else; of the bytes of files by
    // removals of files alone.
    const bool erases = change.table == u"erasure";
    const auto *what = erases ? std::get_if<QString>(&change.value(1)) : nullptr;
    const bool erasesFile = what != nullptr && *what == codeOf(ErasureKind::Contents);
    const bool isAct = commit.operation == Operation::ErasePerson ? erases && !erasesFile : !erases || (erasesFile && commit.operation == Operation::RemoveAttachment);
    if (!isAct || (erases && change.kind != sqlite::ChangeKind::Insert))
        refuse(commit, "erases past the act of erasing");
    const QString id = change.id();
    if (id.isEmpty() || !isWord(id))
        refuse(commit, "a row without a key");
    const QString name = change.table + u' ' + id;
    if (m_rows.contains(name))
        refuse(commit, "a row twice");
    m_rows.insert(name);
    for (const auto *values : {&change.before, &change.after}) {
        for (std::size_t i = 0; i < values->size(); ++i) {
            if (!fits(columns[i], (*values)[i]))
                refuse(commit, "a value of the wrong kind");
        }
    }
    if (change.kind == sqlite::ChangeKind::Insert && std::any_of(change.after.begin(), change.after.end(), isAbsent))
        refuse(commit, "a row that is not whole");
    // A key does not change, and a row does not change hands: erasing would miss it.
    if (change.kind == sqlite::ChangeKind::Update && !isAbsent(change.after.front()))
        refuse(commit, "a changed key");
    if (table->tableClass == TableClass::Public)
        return;
    const auto column = static_cast<std::size_t>(table->ownerColumn);
    const bool changesHands = change.kind == sqlite::ChangeKind::Update && column < change.after.size() && !isAbsent(change.after[column]);
    const auto *stated = std::get_if<QString>(&change.value(column));
    // A change that does not say whose the row is may be of somebody else's.
    const QString owner = stated != nullptr ? *stated : ownerOf(change.table, id, column);
    if (changesHands || (!owner.isEmpty() && owner != part.owner))
        refuse(commit, "a row of somebody else");
    if (change.kind == sqlite::ChangeKind::Insert)
        m_owners.insert(name, part.owner);
}

QString CommitCheck::ownerOf(const QString &table, const QString &id, std::size_t column)
{
    const auto known = m_owners.constFind(table + u' ' + id);
    if (known != m_owners.constEnd())
        return *known;
    const auto row = m_access.read(table, id);
    const auto *owner = row ? std::get_if<QString>(&row->at(column)) : nullptr;
    return owner == nullptr ? QString() : *owner;
}

} // namespace eldin::core
