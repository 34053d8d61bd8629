// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/ChangesetReader.h"

#include "core/base/Error.h"

#include <QtEndian>

#include <sqlite3.h>

#include <cstring>

namespace eldin::core::sqlite {

void ChangesetReader::fail()
{
    throw Error(ErrorCode::FileDamaged, QStringLiteral("changeset"));
}

const char *ChangesetReader::take(qsizetype count)
{
    if (count > m_bytes.size() - m_at)
        fail();
    const char *start = m_bytes.constData() + m_at;
    m_at += count;
    return start;
}

quint64 ChangesetReader::varint()
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

qsizetype ChangesetReader::length()
{
    const quint64 size = varint();
    if (size > static_cast<quint64>(m_bytes.size() - m_at))
        fail();
    return static_cast<qsizetype>(size);
}

QString ChangesetReader::zeroTerminated()
{
    const qsizetype end = m_bytes.indexOf('\0', m_at);
    if (end < 0)
        fail();
    const QString text = QString::fromUtf8(m_bytes.constData() + m_at, end - m_at);
    m_at = end + 1;
    return text;
}

std::vector<bool> ChangesetReader::keyColumns()
{
    constexpr quint64 kMostColumns = 2000; // SQLite's own limit
    const quint64 columns = varint();
    if (columns == 0 || columns > kMostColumns)
        fail();
    std::vector<bool> key;
    for (quint64 column = 0; column < columns; ++column)
        key.push_back(byte() != 0);
    return key;
}

ChangeKind ChangesetReader::kindOf(quint8 mark)
{
    switch (mark) {
    case SQLITE_INSERT: return ChangeKind::Insert;
    case SQLITE_UPDATE: return ChangeKind::Update;
    case SQLITE_DELETE: return ChangeKind::Delete;
    default: fail();
    }
}

Value ChangesetReader::value()
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

void ChangesetReader::skipValue()
{
    switch (byte()) {
    case 0:
    case SQLITE_NULL: break;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT: take(8); break;
    case SQLITE_TEXT:
    case SQLITE_BLOB: take(length()); break;
    default: fail();
    }
}

std::vector<Value> ChangesetReader::row(std::size_t columns)
{
    std::vector<Value> result;
    result.reserve(columns);
    for (std::size_t column = 0; column < columns; ++column)
        result.push_back(value());
    return result;
}

} // namespace eldin::core::sqlite
