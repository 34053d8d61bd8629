// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"

#include <QByteArrayList>

#include <map>

namespace eldin::core::sqlite {

/// A changeset as its bytes and where each change lies in them: what only sorts and copies changes needs no more,
/// and a hundred thousand rows taken apart into values are ten times their bytes.
class RawChangeset final
{
public:
    struct Row
    {
        quint32 table = 0; ///< index into tables()
        ChangeKind kind = ChangeKind::Insert;
        quint32 at = 0; ///< of the whole change
        quint32 size = 0;
        quint32 keyAt = 0;
        quint32 keySize = 0;
    };
    struct Table
    {
        QString name;
        std::vector<bool> key; ///< which columns are the primary key
        QByteArray head;       ///< as it stands before the rows of the table
    };

    RawChangeset() = default;
    /// Error{FileDamaged} on bytes that are no changeset.
    explicit RawChangeset(QByteArray bytes);

    [[nodiscard]] const std::vector<Table> &tables() const { return m_tables; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const Table &table(const Row &row) const { return m_tables[row.table]; }
    /// The key of a table with a single text key, our rule for every table.
    [[nodiscard]] QString id(const Row &row) const;
    /// The value after the change if there is one, else before; Absent where the change does not say.
    [[nodiscard]] Value value(const Row &row, std::size_t column) const;

    /// One row taken apart.
    [[nodiscard]] Change decoded(const Row &row) const;

    /// The rows by table, each table with its head and in the order of its keys: its values joined in the order of the
    /// names are what encodeChangeset makes of the same changes. Cut into blocks of about a megabyte between two rows.
    /// Error{Internal} where a row stands twice.
    [[nodiscard]] std::map<QString, QByteArrayList> encoded(std::vector<Row> rows) const;

private:
    [[nodiscard]] QByteArrayView bytes(quint32 at, quint32 size) const
    {
        return QByteArrayView(m_bytes).sliced(at, size);
    }

    QByteArray m_bytes;
    std::vector<Table> m_tables;
    std::vector<Row> m_rows;
};

/// The size at which blocks of changes are cut: SQLite is given none that is much longer.
inline constexpr qsizetype kBlockBytes = 1024 * 1024;

/// A length as changesets write it; returns what is behind it.
inline constexpr qsizetype kMostVarintBytes = 9;
char *putVarint(char *at, quint64 value);
[[nodiscard]] QByteArray varint(quint64 value);
/// The first bytes of a table's changes.
[[nodiscard]] QByteArray tableHead(const QString &table, const std::vector<bool> &key);

} // namespace eldin::core::sqlite
