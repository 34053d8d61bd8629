// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace eldin::core::sqlite {

class Connection;

/// A prepared statement: bind from 1, step, read columns from 0. Movable; goes back to its connection when it dies.
class Statement final
{
public:
    Statement(Connection &connection, QByteArray sql, sqlite3_stmt *statement);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int index, std::nullptr_t);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, const QString &text);
    void bind(int index, const char *) = delete;
    void bindBlob(int index, const QByteArray &bytes);
    void bind(int index, Money money) { bind(index, static_cast<qint64>(money.tyiyn())); }
    void bind(int index, const QDate &date); ///< ISO text; an invalid date is NULL
    /// A null id is NULL.
    template <typename Record>
    void bind(int index, const Id<Record> &id)
    {
        if (id.isNull())
            bind(index, nullptr);
        else
            bind(index, id.text());
    }
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }
    /// Binds all, from 1 on.
    template <typename... Values>
    Statement &with(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Next row; false at the end.
    [[nodiscard]] bool step();
    /// Runs a statement that returns nothing, and makes it ready to run again.
    void execute();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isBlob(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Money money(int column) const { return Money::fromTyiyn(integer(column)); }
    [[nodiscard]] QDate date(int column) const;

private:
    friend class BulkInsert;
    Connection &m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
    bool m_bulk = false; ///< belongs to rows in bulk
};

} // namespace eldin::core::sqlite
