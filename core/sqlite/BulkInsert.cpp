// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/BulkInsert.h"

#include "core/base/Error.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"

#include <QScopeGuard>
#include <QtEndian>

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace eldin::core::sqlite {

namespace {

constexpr qsizetype kRowHead = 2; // the kind of the change, and whether it came indirectly

Session &recording(Session *session)
{
    if (!session)
        throw Error(ErrorCode::Internal, QStringLiteral("rows in bulk that nobody records"));
    return *session;
}

QByteArray insertSql(const QByteArray &table, const QByteArrayList &columns)
{
    QByteArrayList marks;
    marks.fill("?", columns.size());
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ')';
}

} // namespace

BulkInsert::BulkInsert(Connection &connection, const QByteArray &table, const QByteArrayList &columns)
    : m_connection(connection)
    , m_session(recording(connection.m_session))
    , m_bulk(m_session.m_bulk[QString::fromUtf8(table)])
    , m_statement(connection.prepare(insertSql(table, columns)))
    , m_kept(static_cast<std::size_t>(columns.size()) + 1, Kept::Other)
{
    if (m_bulk.blocks.isEmpty()) {
        std::vector<bool> key(static_cast<std::size_t>(columns.size()));
        key.front() = true;
        m_bulk.blocks.append(tableHead(QString::fromUtf8(table), key));
    }
    begin();
}

void BulkInsert::bind(int index, std::nullptr_t)
{
    *room(1) = SQLITE_NULL;
    ++m_size;
    if (std::exchange(m_kept[static_cast<std::size_t>(index)], Kept::Nothing) != Kept::Nothing)
        m_statement.bind(index, nullptr);
}

void BulkInsert::bind(int index, qint64 value)
{
    char *at = room(9);
    *at = SQLITE_INTEGER;
    qToBigEndian(value, at + 1);
    m_size += 9;
    m_kept[static_cast<std::size_t>(index)] = Kept::Other;
    m_statement.bind(index, value);
}

void BulkInsert::bind(int index, const QString &text)
{
    constexpr qsizetype kMostLengthBytes = 9;
    char *const at = room(1 + kMostLengthBytes + m_utf8.requiredSpace(text.size()));
    *at = SQLITE_TEXT;
    char *bytes = at + 2; // of nearly every text the length takes one byte
    const qsizetype size = m_utf8.appendToBuffer(bytes, text) - bytes;
    const QByteArray length = varint(static_cast<quint64>(size));
    if (length.size() > 1)
        std::memmove(at + 1 + length.size(), bytes, static_cast<std::size_t>(size));
    std::memcpy(at + 1, length.constData(), static_cast<std::size_t>(length.size()));
    const Kept now = size == 0 ? Kept::EmptyText : Kept::Other;
    if (std::exchange(m_kept[static_cast<std::size_t>(index)], now) != Kept::EmptyText || now != Kept::EmptyText)
        m_texts.push_back({index, m_size + 1 + length.size(), size});
    m_size += 1 + length.size() + size;
}

char *BulkInsert::room(qsizetype more)
{
    if (m_row.size() < m_size + more)
        m_row.resize(2 * (m_size + more));
    return m_row.data() + m_size;
}

void BulkInsert::execute()
{
    for (const Text &text : m_texts)
        check(sqlite3_bind_text64(m_statement.m_statement, text.index, text.size == 0 ? "" : m_row.constData() + text.at,
                                  static_cast<sqlite3_uint64>(text.size), SQLITE_STATIC, SQLITE_UTF8),
              m_connection.handle());
    {
        sqlite3_session *session = m_session.m_session.get();
        sqlite3session_enable(session, 0);
        const auto again = qScopeGuard([session] { sqlite3session_enable(session, 1); });
        m_statement.execute();
    }
    const Text &key = m_texts.front();
    const QByteArrayView keyBytes = QByteArrayView(m_row).sliced(kRowHead, key.at + key.size - kRowHead);
    m_bulk.ascending = m_bulk.ascending && m_bulk.lastKey < keyBytes;
    m_bulk.lastKey = keyBytes.toByteArray();
    if (m_bulk.blocks.back().size() >= kBlockBytes) {
        m_bulk.blocks.append(QByteArray());
        m_bulk.blocks.back().reserve(kBlockBytes + kBlockBytes / 16);
    }
    m_bulk.blocks.back().append(m_row.constData(), m_size);
    begin();
}

void BulkInsert::begin()
{
    m_texts.clear();
    m_size = 0;
    char *at = room(kRowHead);
    at[0] = SQLITE_INSERT;
    at[1] = 0; // not indirect
    m_size = kRowHead;
}

} // namespace eldin::core::sqlite
