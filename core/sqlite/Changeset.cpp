// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Changeset.h"

#include "core/base/Error.h"
#include "core/sqlite/Check.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>

namespace eldin::core::sqlite {

namespace {

/// Reads the bytes of a changeset. SQLite's own iterator is not used for this: on bytes that are none it may loop
/// for ever (3.40.1), and a document from elsewhere may hold any bytes.
class Reader final
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

    quint8 byte() { return static_cast<quint8>(*take(1)); }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint8 group = byte();
            value = (value << 7) | (group & 0x7f);
            if (!(group & 0x80))
                return value;
        }
        fail();
    }

    QString zeroTerminated()
    {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            fail();
        const QString text = QString::fromUtf8(m_bytes.constData() + m_at, end - m_at);
        m_at = end + 1;
        return text;
    }

    Value value()
    {
        switch (byte()) {
        case 0: return Absent {};
        case SQLITE_INTEGER: return static_cast<qint64>(qFromBigEndian<quint64>(take(8)));
        case SQLITE_FLOAT: {
            const auto bits = qFromBigEndian<quint64>(take(8));
            double real = 0;
            std::memcpy(&real, &bits, sizeof real);
            return real;
        }
        case SQLITE_TEXT: {
            const auto size = length();
            return QString::fromUtf8(take(size), size);
        }
        case SQLITE_BLOB: {
            const auto size = length();
            return Blob {QByteArray(take(size), size)};
        }
        case SQLITE_NULL: return nullptr;
        default: fail();
        }
    }

    std::vector<Value> row(std::size_t columns)
    {
        std::vector<Value> result;
        result.reserve(columns);
        for (std::size_t column = 0; column < columns; ++column)
            result.push_back(value());
        return result;
    }

    [[noreturn]] static void fail() { throw Error(ErrorCode::FileDamaged, QStringLiteral("changeset")); }

private:
    qsizetype length()
    {
        const quint64 size = varint();
        if (size > static_cast<quint64>(m_bytes.size() - m_at))
            fail();
        return static_cast<qsizetype>(size);
    }

    const char *take(qsizetype count)
    {
        if (count > m_bytes.size() - m_at)
            fail();
        const char *start = m_bytes.constData() + m_at;
        m_at += count;
        return start;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

void appendVarint(QByteArray &out, quint64 value)
{
    // Lengths stay far below 2^56, so the nine-byte form of SQLite never occurs.
    char groups[9];
    int count = 0;
    do {
        groups[count++] = static_cast<char>(value & 0x7f);
        value >>= 7;
    } while (value);
    while (count-- > 0)
        out.append(static_cast<char>(groups[count] | (count > 0 ? 0x80 : 0)));
}

void appendBigEndian(QByteArray &out, quint64 value)
{
    char bytes[8];
    qToBigEndian(value, bytes);
    out.append(bytes, 8);
}

void appendSized(QByteArray &out, char type, const QByteArray &bytes)
{
    out.append(type);
    appendVarint(out, static_cast<quint64>(bytes.size()));
    out.append(bytes);
}

void appendValue(QByteArray &out, const Value &value)
{
    struct Writer
    {
        QByteArray &out;
        void operator()(Absent) const { out.append('\x00'); }
        void operator()(Null) const { out.append('\x05'); }
        void operator()(qint64 integer) const
        {
            out.append('\x01');
            appendBigEndian(out, static_cast<quint64>(integer));
        }
        void operator()(double real) const
        {
            quint64 bits = 0;
            std::memcpy(&bits, &real, sizeof bits);
            out.append('\x02');
            appendBigEndian(out, bits);
        }
        void operator()(const QString &text) const { appendSized(out, '\x03', text.toUtf8()); }
        void operator()(const Blob &blob) const { appendSized(out, '\x04', blob.bytes); }
    };
    std::visit(Writer {out}, value);
}

QByteArray encodedKey(const Change &change)
{
    QByteArray out;
    for (std::size_t column = 0; column < change.key.size(); ++column) {
        if (change.key[column])
            appendValue(out, change.kind == ChangeKind::Insert ? change.after[column] : change.before[column]);
    }
    return out;
}

void appendRow(QByteArray &out, const std::vector<Value> &row)
{
    for (const Value &value : row)
        appendValue(out, value);
}

} // namespace

QString Change::id() const
{
    const auto &row = kind == ChangeKind::Insert ? after : before;
    for (std::size_t column = 0; column < key.size(); ++column) {
        if (key[column]) {
            const auto *text = std::get_if<QString>(&row[column]);
            return text ? *text : QString();
        }
    }
    return {};
}

const Value &Change::value(std::size_t column) const
{
    static const Value absent = Absent {};
    if (column < after.size() && !std::holds_alternative<Absent>(after[column]))
        return after[column];
    return column < before.size() ? before[column] : absent;
}

Changes decodeChangeset(const QByteArray &changeset)
{
    constexpr quint64 kMostColumns = 2000; // SQLite's own limit
    Changes changes;
    Reader reader(changeset);
    QString table;
    std::vector<bool> key;
    while (!reader.atEnd()) {
        const quint8 mark = reader.byte();
        if (mark == 'T') {
            const quint64 columns = reader.varint();
            if (columns == 0 || columns > kMostColumns)
                Reader::fail();
            key.clear();
            for (quint64 column = 0; column < columns; ++column)
                key.push_back(reader.byte() != 0);
            table = reader.zeroTerminated();
            continue;
        }
        Change change;
        change.table = table;
        change.key = key;
        switch (mark) {
        case SQLITE_INSERT: change.kind = ChangeKind::Insert; break;
        case SQLITE_UPDATE: change.kind = ChangeKind::Update; break;
        case SQLITE_DELETE: change.kind = ChangeKind::Delete; break;
        default: Reader::fail();
        }
        if (key.empty())
            Reader::fail();
        static_cast<void>(reader.byte()); // whether it came indirectly
        if (change.kind != ChangeKind::Insert)
            change.before = reader.row(key.size());
        if (change.kind != ChangeKind::Delete)
            change.after = reader.row(key.size());
        changes.push_back(std::move(change));
    }
    return changes;
}

QByteArray encodeChangeset(Changes changes)
{
    std::map<QString, std::vector<std::pair<QByteArray, const Change *>>> tables;
    for (const Change &change : changes)
        tables[change.table].emplace_back(encodedKey(change), &change);
    QByteArray out;
    for (auto &[table, rows] : tables) {
        std::sort(rows.begin(), rows.end());
        const auto &key = rows.front().second->key;
        out.append('T');
        appendVarint(out, key.size());
        for (const bool part : key)
            out.append(part ? '\x01' : '\x00');
        out.append(table.toUtf8()).append('\0');
        for (const auto &[bytes, change] : rows) {
            const int operation = change->kind == ChangeKind::Insert ? SQLITE_INSERT
                : change->kind == ChangeKind::Delete                 ? SQLITE_DELETE
                                                                     : SQLITE_UPDATE;
            out.append(static_cast<char>(operation)).append('\0'); // never indirect
            appendRow(out, change->before);
            appendRow(out, change->after);
        }
    }
    return out;
}

QByteArray invertChangeset(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes));
    const std::unique_ptr<void, decltype(&sqlite3_free)> owned(bytes, &sqlite3_free);
    return QByteArray(static_cast<const char *>(bytes), size);
}

} // namespace eldin::core::sqlite
