// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace eldin::core::sqlite {

class Connection;

/// A value in a change: absent (a column that did not change), NULL, or one of the storage classes.
struct Absent
{
    bool operator==(const Absent &) const = default;
};
using Null = std::nullptr_t;
struct Blob
{
    QByteArray bytes;
    bool operator==(const Blob &) const = default;
};
using Value = std::variant<Absent, Null, qint64, double, QString, Blob>;

enum class ChangeKind { Insert, Update, Delete };

/// One changed row. `before` is filled for updates and deletes, `after` for inserts and updates;
/// in an update, columns that did not change are Absent in both, except the key in `before`.
struct Change
{
    QString table;
    std::vector<bool> key; ///< which columns are the primary key; its size is the number of columns
    ChangeKind kind = ChangeKind::Insert;
    std::vector<Value> before;
    std::vector<Value> after;

    /// The key of a table with a single text key, our rule for every table.
    [[nodiscard]] QString id() const;
    /// The value after the change if there is one, else before; Absent where the change does not say.
    [[nodiscard]] const Value &value(std::size_t column) const;
};

using Changes = std::vector<Change>;

/// Reads a changeset; throws Error{FileDamaged} on bytes that are none.
[[nodiscard]] Changes decodeChangeset(const QByteArray &changeset);

/// Writes changes in the format of the SQLite session extension (https://sqlite.org/session/changeset.html),
/// tables and rows in a fixed order, so that the same changes give the same bytes.
[[nodiscard]] QByteArray encodeChangeset(Changes changes);

[[nodiscard]] QByteArray invertChangeset(const QByteArray &changeset);

enum class ConflictKind { Data, NotFound, Conflict, Constraint, ForeignKey };

/// Where a changeset meets a document that is not as it expects.
struct ApplyConflict
{
    ConflictKind kind = ConflictKind::Data;
    QString table; ///< empty for ForeignKey
    QString id;
};

/// Applies the changeset inside the caller's transaction. At the first conflict all of it is taken back
/// and the conflict is returned; nothing returned means applied as a whole.
/// A DATA conflict whose values equal ours already counts as none (design: the SQLite ground).
[[nodiscard]] std::optional<ApplyConflict> applyChangeset(Connection &connection, const QByteArray &changeset);

} // namespace eldin::core::sqlite
