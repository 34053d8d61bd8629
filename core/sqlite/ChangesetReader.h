// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"

namespace eldin::core::sqlite {

/// Reads the bytes of a changeset. SQLite's own iterator is not used for this: on bytes that are none it may loop
/// for ever (3.40.1), and a document from elsewhere may hold any bytes. Throws Error{FileDamaged} on those.
class ChangesetReader final
{
public:
    /// The bytes outlive the reader.
    explicit ChangesetReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }

    quint8 byte() { return static_cast<quint8>(*take(1)); }
    quint64 varint();
    QString zeroTerminated();
    /// Behind the mark of a table: which of its columns are the primary key.
    std::vector<bool> keyColumns();
    /// What the mark of a row says.
    [[nodiscard]] static ChangeKind kindOf(quint8 mark);
    Value value();
    void skipValue();
    std::vector<Value> row(std::size_t columns);

    [[noreturn]] static void fail();

private:
    qsizetype length();
    const char *take(qsizetype count);

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace eldin::core::sqlite
