// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"
#include "core/sqlite/Statement.h"
#include "core/storage/RowAccess.h"
#include "core/storage/TableShapes.h"

#include <QSet>

#include <memory>

namespace eldin::core {

using RowValues = std::vector<sqlite::Value>; ///< NULL, integers and texts

/// A row of a data table as its shape says, and the words beside it.
struct TableRow
{
    RowValues values;
    std::optional<RowValues> words; ///< nothing: the table has none, or they were erased
    [[nodiscard]] const QString &id() const { return std::get<QString>(values.front()); }
};

/// Goes through the rows of a data table by their keys, with one of them in memory at a time.
class TableRows final
{
public:
    /// The shape must outlive it. Stands before the first row.
    TableRows(sqlite::Connection &connection, const TableShape &shape);
    /// False behind the last one.
    [[nodiscard]] bool next();
    [[nodiscard]] const TableRow &row() const { return m_row; }

private:
    const TableShape &m_shape;
    sqlite::Statement m_rows;
    TableRow m_row;
};

/// Makes the rows of a data table those that are given, inside Document::transact: what stands there already and is not
/// given goes, equal rows stay untouched. An empty public table is filled in bulk. Links have to hold only at the end of the
/// transaction, so the tables may come in any order.
class RowsTakenOver final
{
public:
    RowsTakenOver(sqlite::Connection &connection, const TableShape &shape);
    ~RowsTakenOver();
    RowsTakenOver(const RowsTakenOver &) = delete;
    RowsTakenOver &operator=(const RowsTakenOver &) = delete;

    /// Cheapest in the order of the keys.
    void add(const TableRow &row);
    /// Writes the last ones, and removes those that did not come.
    void finish();

private:
    class Filling;
    void change(const QString &table, const RowValues &values);

    sqlite::Connection &m_connection;
    RowAccess m_rows;
    const TableShape &m_shape;
    std::unique_ptr<Filling> m_filling; ///< null: the table holds rows already
    std::vector<RowValues> m_words; ///< of the rows filled in; they follow when these are all there
    QSet<QString> m_gone; ///< ids of the rows that did not come yet
};

/// The table that the links of a column have to lead into; empty where the schema does not hold them to one.
[[nodiscard]] QString linkedTable(sqlite::Connection &connection, const QString &table, const QString &column);
/// Whether a column may be empty (NULL).
[[nodiscard]] bool mayBeNull(sqlite::Connection &connection, const QString &table, const QString &column);

} // namespace eldin::core
