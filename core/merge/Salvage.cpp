// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/Salvage.h"

#include "core/base/Error.h"
#include "core/document/DocumentPlace.h"
#include "core/document/EmptyDocument.h"
#include "core/document/UnfinishedFile.h"
#include "core/document/Verification.h"
#include "core/merge/SalvagedTables.h"
#include "core/sqlite/Connection.h"
#include "core/storage/AttachmentContents.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/Removal.h"
#include "core/storage/Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace eldin::core {

namespace {

const QString kUnknownTable = QStringLiteral("?");

/// Makes the data what the tables of the damaged file say, as far as they could be read.
class Alignment
{
public:
    Alignment(const SalvagedTables &tables, Document &document, SalvageResult &result)
        : m_tables(tables)
        , m_document(document)
        , m_from(tables.connection())
        , m_to(document.connection())
        , m_result(result)
    {
    }

    void apply()
    {
        for (const DataTable &table : dataTables())
            take(table.name);
        // Children before parents: what a whole table does not hold was removed.
        const auto &all = dataTables();
        for (auto table = all.rbegin(); table != all.rend(); ++table) {
            if (m_tables.isWhole(table->name))
                removeOthers(table->name);
        }
    }

private:
    [[nodiscard]] bool hasParents(const QString &table, const std::vector<sqlite::Value> &row)
    {
        for (const RowAccess::Link &link : m_to.table(table).links) {
            const auto *parent = std::get_if<QString>(&row[link.column]);
            if (parent != nullptr && !m_to.has(link.parent, *parent))
                return false;
        }
        return true;
    }

    void take(const QString &table)
    {
        QStringList waiting = m_from.ids(table);
        // Rows of one table may refer to each other: until nothing more finds its parent.
        for (qsizetype before = -1; before != waiting.size();) {
            before = waiting.size();
            waiting.removeIf([&](const QString &id) { return takeRow(table, id); });
        }
        if (!waiting.isEmpty())
            m_result.lost[table] += waiting.size();
    }

    [[nodiscard]] bool takeRow(const QString &table, const QString &id)
    {
        const auto row = m_from.read(table, id);
        if (!row || !hasParents(table, *row))
            return false;
        const auto known = m_to.read(table, id);
        if (!known)
            m_to.insert(table, *row);
        else if (*known != *row)
            m_to.update(table, *row);
        return true;
    }

    void removeOthers(const QString &table)
    {
        for (const QString &id : m_to.ids(table)) {
            if (!m_from.has(table, id) && m_to.has(table, id))
                removeRowWithReferences(m_document.connection(), table, id);
        }
    }

    const SalvagedTables &m_tables;
    Document &m_document;
    RowAccess m_from;
    RowAccess m_to;
    SalvageResult &m_result;
};

int addContents(const SalvagedTables &tables, const Stores &stores)
{
    AttachmentContents own(stores.contents);
    const AttachmentContents found(tables.connection());
    int added = 0;
    for (const Attachment &attachment : stores.attachments.all()) {
        if (own.has(attachment.hash))
            continue;
        QTemporaryFile bytes;
        if (!bytes.open())
            throw Error(ErrorCode::Io, bytes.fileName());
        if (!found.copyTo(attachment.hash, bytes))
            continue;
        own.insert(attachment.hash, bytes);
        ++added;
    }
    return added;
}

void fill(Document &document, const SalvagedTables &tables, SalvageResult &result, const std::function<bool()> &goesOn)
{
    const auto read = [&](const QString &id) {
        if (goesOn && !goesOn())
            throw Error(ErrorCode::Cancelled);
        return *tables.commit(id);
    };
    if (!tables.commits().isEmpty())
        document.bringIn({tables.commits(), read, [&](const Stores &stores) { return addContents(tables, stores); }});
    result.commits = tables.commits().size();
    result.historyIsWhole = tables.historyIsWhole();
    if (tables.isLight())
        leaveOutContents(document.connection());
    if (result.historyIsWhole)
        return;
    if (tables.unreadableStrays() > 0)
        result.lost[kUnknownTable] = tables.unreadableStrays();
    for (const auto &[table, count] : tables.unreadable())
        result.lost[table] += count;
    document.transact(Operation::CreateDocument, [&](Stores &stores) {
        Alignment(tables, document, result).apply();
        if (stores.municipality.count() == 0) {
            Municipality municipality;
            municipality.id = Id<Municipality>::create(document.environment().clock, document.environment().random);
            stores.municipality.insert(municipality);
        }
        addContents(tables, stores);
    });
}

} // namespace

SalvageResult salvage(const QString &damaged, const QString &target, const Environment &environment, const std::function<bool()> &goesOn)
{
    if (QFileInfo::exists(target))
        throw Error(ErrorCode::FileExists, target);
    const SalvagedTables tables(damaged, goesOn);
    const UnfinishedFile unfinished(target, environment.random);
    // With its history whole it is the same document, and copies of it can be brought in. Else it is another one.
    const QString id = tables.commits().isEmpty() ? QString() : tables.documentId();
    createEmptyDocument(unfinished.path(), id.isEmpty() ? newUuid(environment.clock, environment.random) : id);
    SalvageResult result;
    {
        const auto document = Document::open(unfinished.path(), environment, Access::ReadWrite);
        fill(*document, tables, result, goesOn);
        RowAccess rows(document->connection());
        for (const DataTable &table : dataTables()) {
            if (const auto count = rows.ids(table.name).size(); count > 0)
                result.recovered[table.name] = count;
        }
        const AttachmentContents contents(document->connection());
        for (const Attachment &attachment : document->stores().attachments.all()) {
            if (!tables.isLight() && !contents.has(attachment.hash))
                ++result.lost[QStringLiteral("attachment_content")];
        }
        // Without all of either, nobody can say that nothing is missing.
        const bool nothingUnknown = result.historyIsWhole || tables.allTablesAreWhole();
        result.ok = nothingUnknown && result.lost.empty() && !hasError(verifyDocument(*document));
    }
    placeDocument(unfinished.path(), target);
    return result;
}

} // namespace eldin::core
