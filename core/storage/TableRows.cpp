// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TableRows.h"

#include "core/sqlite/BulkInsert.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

namespace eldin::core {

namespace {

QByteArrayList namesOf(const std::vector<ShapedColumn> &columns)
{
    QByteArrayList names;
    for (const ShapedColumn &column : columns)
        names += column.name.toLatin1();
    return names;
}

QByteArray selection(const TableShape &shape)
{
    QByteArrayList columns;
    for (const QByteArray &name : namesOf(shape.columns))
        columns += "own." + name;
    QByteArray from = shape.name.toLatin1() + " AS own";
    if (!shape.words.empty()) {
        columns += "beside.id";
        for (const QByteArray &name : namesOf(shape.words))
            columns += "beside." + name;
        from += " LEFT JOIN " + shape.wordsTable().toLatin1() + " AS beside ON beside.id = own.id";
    }
    return "SELECT " + columns.join(", ") + " FROM " + from + " ORDER BY own.id";
}

sqlite::Value valueOf(const sqlite::Statement &row, int column)
{
    if (row.isNull(column))
        return nullptr;
    if (row.isInteger(column))
        return row.integer(column);
    return row.text(column);
}

QString keyOf(const RowValues &values)
{
    return std::get<QString>(values.front());
}

} // namespace

TableRows::TableRows(sqlite::Connection &connection, const TableShape &shape)
    : m_shape(shape)
    , m_rows(connection.prepare(selection(shape)))
{
}

bool TableRows::next()
{
    if (!m_rows.step())
        return false;
    m_row.values.clear();
    m_row.words.reset();
    int column = 0;
    for (std::size_t i = 0; i < m_shape.columns.size(); ++i)
        m_row.values.push_back(valueOf(m_rows, column++));
    if (!m_shape.words.empty() && !m_rows.isNull(column++)) {
        m_row.words.emplace();
        for (std::size_t i = 0; i < m_shape.words.size(); ++i)
            m_row.words->push_back(valueOf(m_rows, column++));
    }
    return true;
}

/// Rows into an empty table.
class RowsTakenOver::Filling
{
public:
    Filling(sqlite::Connection &connection, const QString &table, const QByteArrayList &columns)
        : m_insert(connection, table.toLatin1(), columns)
    {
    }
    void add(const RowValues &values)
    {
        int index = 0;
        for (const sqlite::Value &value : values) {
            ++index;
            if (const auto *integer = std::get_if<qint64>(&value))
                m_insert.bind(index, *integer);
            else if (const auto *text = std::get_if<QString>(&value))
                m_insert.bind(index, *text);
            else
                m_insert.bind(index, nullptr);
        }
        m_insert.execute();
    }
    void finish() { m_insert.finish(); }

private:
    sqlite::BulkInsert m_insert;
};

RowsTakenOver::RowsTakenOver(sqlite::Connection &connection, const TableShape &shape)
    : m_connection(connection)
    , m_rows(connection)
    , m_shape(shape)
{
    m_rows.checkLinksAtTheEnd();
    auto ids = connection.prepare("SELECT id FROM " + shape.name.toLatin1());
    while (ids.step())
        m_gone.insert(ids.text(0));
    // The history splits what is private row by row: it does not come in bulk.
    if (m_gone.isEmpty() && dataTable(shape.name)->tableClass == TableClass::Public)
        m_filling = std::make_unique<Filling>(connection, shape.name, namesOf(shape.columns));
}

RowsTakenOver::~RowsTakenOver() = default;

void RowsTakenOver::add(const TableRow &row)
{
    RowValues words;
    if (row.words) {
        words = *row.words;
        words.insert(words.begin(), row.values.front());
    }
    if (m_filling) {
        m_filling->add(row.values);
        if (row.words)
            m_words.push_back(std::move(words));
        return;
    }
    m_gone.remove(row.id());
    change(m_shape.name, row.values);
    if (row.words)
        change(m_shape.wordsTable(), words);
    else if (!m_shape.words.empty())
        m_rows.remove(m_shape.wordsTable(), row.id());
}

void RowsTakenOver::change(const QString &table, const RowValues &values)
{
    // The columns of the tables stand in the order of their shapes; a test holds them to it.
    const auto before = m_rows.read(table, keyOf(values));
    if (!before)
        m_rows.insert(table, values);
    else if (*before != values)
        m_rows.update(table, values);
}

void RowsTakenOver::finish()
{
    if (m_filling) {
        m_filling->finish();
        m_filling.reset();
        for (const RowValues &words : m_words)
            m_rows.insert(m_shape.wordsTable(), words);
        m_words.clear();
        return;
    }
    for (const QString &id : std::as_const(m_gone)) {
        if (!m_shape.words.empty())
            m_rows.remove(m_shape.wordsTable(), id);
        m_rows.remove(m_shape.name, id);
    }
}

QString linkedTable(sqlite::Connection &connection, const QString &table, const QString &column)
{
    RowAccess rows(connection);
    for (const RowAccess::Link &link : rows.table(table).links) {
        if (link.columnName == column)
            return link.parent;
    }
    return {};
}

bool mayBeNull(sqlite::Connection &connection, const QString &table, const QString &column)
{
    RowAccess rows(connection);
    for (const RowAccess::Column &known : rows.table(table).columns) {
        if (known.name == column)
            return !known.required;
    }
    return false;
}

} // namespace eldin::core
