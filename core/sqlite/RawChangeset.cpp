// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/RawChangeset.h"

#include "core/base/Error.h"
#include "core/sqlite/ChangesetReader.h"

#include <algorithm>
#include <limits>

namespace eldin::core::sqlite {

RawChangeset::RawChangeset(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    if (m_bytes.size() > std::numeric_limits<qint32>::max()) // also SQLite's own limit
        throw Error(ErrorCode::FileOverLimit, QStringLiteral("changeset"));
    ChangesetReader reader(m_bytes);
    std::map<QString, quint32> places;
    bool inTable = false;
    quint32 table = 0;
    while (!reader.atEnd()) {
        Row row;
        row.at = static_cast<quint32>(reader.at());
        const quint8 mark = reader.byte();
        if (mark == 'T') {
            Table found;
            found.key = reader.keyColumns();
            found.name = reader.zeroTerminated();
            found.head = m_bytes.mid(row.at, reader.at() - row.at);
            const auto [place, isNew] = places.try_emplace(found.name, static_cast<quint32>(m_tables.size()));
            table = place->second;
            if (isNew)
                m_tables.push_back(std::move(found));
            else if (m_tables[table].head != found.head)
                ChangesetReader::fail();
            inTable = true;
            continue;
        }
        if (!inTable)
            ChangesetReader::fail();
        row.table = table;
        row.kind = ChangesetReader::kindOf(mark);
        static_cast<void>(reader.byte()); // whether it came indirectly
        const auto &key = m_tables[table].key;
        for (int pass = row.kind == ChangeKind::Update ? 0 : 1; pass < 2; ++pass) {
            for (const bool part : key) {
                const auto at = static_cast<quint32>(reader.at());
                reader.skipValue();
                // Of an update the values before come first and hold the key.
                if (!part || (pass == 1 && row.kind == ChangeKind::Update))
                    continue;
                if (row.keySize == 0)
                    row.keyAt = at;
                row.keySize = static_cast<quint32>(reader.at()) - row.keyAt;
            }
        }
        row.size = static_cast<quint32>(reader.at()) - row.at;
        m_rows.push_back(row);
    }
}

QString RawChangeset::id(const Row &row) const
{
    const QByteArray key = bytes(row.keyAt, row.keySize).toByteArray();
    const Value value = ChangesetReader(key).value();
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Value RawChangeset::value(const Row &row, std::size_t column) const
{
    const QByteArray change = bytes(row.at, row.size).toByteArray();
    const std::size_t columns = table(row).key.size();
    ChangesetReader reader(change);
    static_cast<void>(reader.byte());
    static_cast<void>(reader.byte());
    Value before = Absent {};
    if (row.kind == ChangeKind::Update)
        before = reader.row(columns)[column];
    Value after = reader.row(columns)[column];
    return std::holds_alternative<Absent>(after) ? before : after;
}

Change RawChangeset::decoded(const Row &row) const
{
    const QByteArray bytesOfRow = bytes(row.at, row.size).toByteArray();
    const Table &home = table(row);
    ChangesetReader reader(bytesOfRow);
    static_cast<void>(reader.byte());
    static_cast<void>(reader.byte());
    Change change {home.name, home.key, row.kind, {}, {}};
    if (row.kind != ChangeKind::Insert)
        change.before = reader.row(home.key.size());
    if (row.kind != ChangeKind::Delete)
        change.after = reader.row(home.key.size());
    return change;
}

std::map<QString, QByteArrayList> RawChangeset::encoded(std::vector<Row> rows) const
{
    std::sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) {
        return a.table != b.table ? a.table < b.table : bytes(a.keyAt, a.keySize) < bytes(b.keyAt, b.keySize);
    });
    std::map<QString, QByteArrayList> result;
    QByteArrayList *blocks = nullptr;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const bool sameTable = i > 0 && rows[i - 1].table == row.table;
        if (!sameTable) {
            blocks = &result[table(row).name];
            blocks->append(table(row).head);
        } else if (bytes(rows[i - 1].keyAt, rows[i - 1].keySize) == bytes(row.keyAt, row.keySize)) {
            throw Error(ErrorCode::Internal, QStringLiteral("a row changed twice: ") + id(row));
        } else if (blocks->back().size() >= kBlockBytes) {
            blocks->append(QByteArray());
            blocks->back().reserve(kBlockBytes + kBlockBytes / 16);
        }
        QByteArray &block = blocks->back();
        const qsizetype start = block.size();
        block.append(bytes(row.at, row.size));
        block[start + 1] = '\0'; // never indirect
    }
    return result;
}

} // namespace eldin::core::sqlite
