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
#include <string_view>
#include <utility>

namespace eldin::core::sqlite {

namespace {

constexpr qsizetype kRowHead = 2; // the kind of the change, and whether it came indirectly
constexpr int kRowsAtOnce = 64; // more are hardly quicker

Session &recording(Session *session)
{
    if (!session)
        throw Error(ErrorCode::Internal, QStringLiteral("rows in bulk that nobody records"));
    return *session;
}

QByteArray insertSql(const QByteArray &table, const QByteArrayList &columns, int rows)
{
    QByteArrayList marks;
    marks.fill("?", columns.size());
    QByteArrayList values;
    values.fill('(' + marks.join(", ") + ')', rows);
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES " + values.join(", ");
}

/// A text of a row of ours; `at` comes to stand behind it.
std::string_view takeText(const char *&at)
{
    std::size_t size = 0;
    for (bool more = true; more; ++at) {
        more = (*at & 0x80) != 0;
        size = size << 7 | static_cast<std::size_t>(*at & 0x7f);
    }
    const std::string_view text(at, size);
    at += size;
    return text;
}

} // namespace

BulkInsert::Insertion BulkInsert::insertionOf(const QByteArray &table, const QByteArrayList &columns, int rows)
{
    Insertion insertion {m_connection.prepare(insertSql(table, columns, rows)),
                         std::vector<Kept>(static_cast<std::size_t>(columns.size() * rows) + 1, Kept::Other)};
    insertion.statement.m_bulk = true;
    return insertion;
}

BulkInsert::BulkInsert(Connection &connection, const QByteArray &table, const QByteArrayList &columns)
    : m_connection(connection)
    , m_session(recording(connection.m_session))
    , m_bulk(m_session.m_bulk[QString::fromUtf8(table)])
    , m_columns(static_cast<int>(columns.size()))
    , m_many(insertionOf(table, columns, kRowsAtOnce))
    , m_one(insertionOf(table, columns, 1))
{
    std::vector<bool> key(static_cast<std::size_t>(columns.size()));
    key.front() = true;
    m_bulk.open = m_bulk.blocks.empty() ? tableHead(QString::fromUtf8(table), key) : QByteArray();
    m_start = m_bulk.open.size();
    m_bulk.complete = false;
    ++m_session.m_bulks;
    begin();
}

BulkInsert::~BulkInsert()
{
    if (m_storing.valid())
        m_storing.wait();
    if (!m_bulk.complete)
        --m_session.m_bulks;
}

void BulkInsert::bind(int, std::nullptr_t)
{
    *room(1) = SQLITE_NULL;
    ++m_size;
}

void BulkInsert::bind(int, qint64 value)
{
    char *at = room(9);
    *at = SQLITE_INTEGER;
    qToBigEndian(value, at + 1);
    m_size += 9;
}

void BulkInsert::bind(int index, const QString &text)
{
    char *const at = room(1 + kMostVarintBytes + m_utf8.requiredSpace(text.size()));
    *at = SQLITE_TEXT;
    char *bytes = at + 2; // of nearly every text the length takes one byte
    const qsizetype size = m_utf8.appendToBuffer(bytes, text) - bytes;
    char length[kMostVarintBytes];
    const auto lengthBytes = putVarint(length, static_cast<quint64>(size)) - length;
    if (lengthBytes > 1)
        std::memmove(at + 1 + lengthBytes, bytes, static_cast<std::size_t>(size));
    std::memcpy(at + 1, length, static_cast<std::size_t>(lengthBytes));
    m_size += 1 + lengthBytes + size;
    if (index == 1)
        m_keyEnd = m_size;
}

char *BulkInsert::room(qsizetype more)
{
    if (m_row.size() < m_size + more)
        m_row.resize(2 * (m_size + more));
    return m_row.data() + m_size;
}

void BulkInsert::begin()
{
    m_size = 0;
    char *at = room(kRowHead);
    at[0] = SQLITE_INSERT;
    at[1] = 0; // not indirect
    m_size = kRowHead;
}

void BulkInsert::execute()
{
    const QByteArrayView key = QByteArrayView(m_row).sliced(kRowHead, m_keyEnd - kRowHead);
    m_bulk.ascending = m_bulk.ascending && m_bulk.lastKey < key;
    m_bulk.lastKey.resize(0);
    m_bulk.lastKey.append(key);
    m_bulk.open.append(m_row.constData(), m_size);
    ++m_rows;
    begin();
    if (m_bulk.open.size() < kBlockBytes)
        return;
    handOver();
    m_bulk.open.reserve(kBlockBytes + kBlockBytes / 16);
}

void BulkInsert::finish()
{
    if (m_rows > 0)
        handOver();
    if (m_storing.valid())
        m_storing.get();
    m_bulk.complete = true;
    --m_session.m_bulks;
}

/// One block is stored while the next one is made, never more: they would pile up in memory. What the history keeps of it
/// is packed meanwhile.
void BulkInsert::handOver()
{
    if (m_storing.valid())
        m_storing.get();
    const QByteArray block = std::exchange(m_bulk.open, {});
    m_storing = std::async(std::launch::async, &BulkInsert::insertRows, this, block, m_start, m_rows);
    m_bulk.blocks.push_back(PackedBytes::pack(block));
    m_start = 0;
    m_rows = 0;
}

void BulkInsert::insertRows(const QByteArray &block, qsizetype start, int rows)
{
    sqlite3_session *session = m_session.m_session.get();
    sqlite3session_enable(session, 0);
    const auto again = qScopeGuard([session] { sqlite3session_enable(session, 1); });
    const char *at = block.constData() + start;
    for (; rows >= kRowsAtOnce; rows -= kRowsAtOnce)
        at = insert(m_many, kRowsAtOnce, at);
    for (; rows > 0; --rows)
        at = insert(m_one, 1, at);
}

/// Binds the rows from `at` on and inserts them; returns what stands behind them.
const char *BulkInsert::insert(Insertion &insertion, int rows, const char *at)
{
    sqlite3_stmt *const statement = insertion.statement.m_statement;
    int index = 0;
    for (int row = 0; row < rows; ++row) {
        at += kRowHead;
        for (int column = 0; column < m_columns; ++column) {
            Kept &kept = insertion.kept[static_cast<std::size_t>(++index)];
            switch (*at++) {
            case SQLITE_NULL:
                if (std::exchange(kept, Kept::Nothing) != Kept::Nothing)
                    insertion.statement.bind(index, nullptr);
                break;
            case SQLITE_INTEGER:
                kept = Kept::Other;
                insertion.statement.bind(index, qFromBigEndian<qint64>(at));
                at += sizeof(qint64);
                break;
            default: {
                const std::string_view text = takeText(at);
                const Kept now = text.empty() ? Kept::EmptyText : Kept::Other;
                if (std::exchange(kept, now) == Kept::EmptyText && now == Kept::EmptyText)
                    break;
                check(sqlite3_bind_text64(statement, index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8),
                      m_connection.handle());
            }
            }
        }
    }
    insertion.statement.execute();
    return at;
}

} // namespace eldin::core::sqlite
