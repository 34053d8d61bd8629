// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/exchange/JsonRows.h"
#include "core/storage/TableRows.h"

#include <QFile>
#include <QHash>

namespace eldin::core {

/// What stands against an exported file, as Error{WrongInput, "export:CODE:FILE:ROW:FIELD"}; row and field where there are any.
[[nodiscard]] Error exportError(const QString &code, const QString &file, qint64 row = 0, const QString &field = {});

/// A table of an export in JSON, read row by row. Nothing in it is trusted: every field is there and none besides, each is
/// what its column holds and within bounds.
class ExportedTable final
{
public:
    /// The file of the table in the folder of the export, which was written by a program of that schema; shape and connection
    /// outlive it. Error{FileMissing}.
    ExportedTable(sqlite::Connection &connection, const TableShape &shape, const QString &folder, int schema);

    /// Nothing behind the last row. Error{WrongInput} names file, row and field.
    [[nodiscard]] std::optional<TableRow> next();
    /// Of the row read last, from 1.
    [[nodiscard]] qint64 number() const { return m_number; }
    /// The name to tell people.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// How far the file has been read, and its size, in bytes.
    [[nodiscard]] qint64 at() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] Error error(const QString &code, const QString &field = {}) const { return exportError(code, m_name, m_number, field); }

private:
    struct Rule
    {
        ShapedColumn column;
        bool mayBeNull = false;
        qint64 least = 0; ///< of integers
        qint64 most = 0;
        std::optional<sqlite::Value> ifMissing {}; ///< of a column that there was not yet when the export was written
    };
    [[nodiscard]] std::vector<Rule> rules(sqlite::Connection &connection, const QString &table, const std::vector<ShapedColumn> &columns, int schema) const;
    [[nodiscard]] RowValues values(QJsonObject &row, const std::vector<Rule> &rules) const;
    [[nodiscard]] sqlite::Value value(const QJsonValue &json, const Rule &rule) const;

    QString m_name;
    QFile m_file;
    exchange::JsonRows m_rows;
    std::vector<Rule> m_columns;
    std::vector<Rule> m_words;
    qint64 m_number = 0;
};

} // namespace eldin::core
