// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What recording and merging of changes demand of every table; the reasons are tests of their own in
// tests/sqlite.
#include "tests/support/Printing.h"

#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

using namespace eldin::core;

namespace {

std::unique_ptr<sqlite::Connection> freshSchema()
{
    auto connection = sqlite::Connection::inMemory();
    createSchema(*connection);
    return connection;
}

/// The rows of a query as `a|b|c`.
QStringList rows(sqlite::Connection &connection, const QByteArray &sql)
{
    QStringList result;
    auto statement = connection.prepare(sql);
    while (statement.step()) {
        QStringList cells;
        for (int column = 0; column < statement.columnCount(); ++column)
            cells += statement.text(column);
        result += cells.join(u'|');
    }
    return result;
}

const char *const kTables
    = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

} // namespace

TEST_CASE("every table is strict", "[rules][schema]")
{
    const auto connection = freshSchema();
    CHECK(rows(*connection, QByteArray(kTables) + " AND (strict = 0 OR type <> 'table')").join(u'\n')
          == QString());
}

TEST_CASE("the schema holds tables and indexes and nothing that acts", "[rules][schema]")
{
    const auto connection = freshSchema();
    CHECK(rows(*connection, "SELECT type, name FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
              .isEmpty());
}

TEST_CASE("no column is generated and none has a hidden twin", "[rules][schema]")
{
    const auto connection = freshSchema();
    CHECK(rows(*connection,
               "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_xinfo(t.name) c "
               "WHERE t.schema = 'main' AND c.hidden <> 0")
              .isEmpty());
}

TEST_CASE("foreign keys never act by themselves", "[rules][schema]")
{
    const auto connection = freshSchema();
    CHECK(rows(*connection,
               "SELECT t.name, f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
               "WHERE t.schema = 'main' AND (f.on_update <> 'NO ACTION' OR f.on_delete <> 'NO ACTION')")
              .isEmpty());
}

TEST_CASE("nothing is unique besides the primary keys", "[rules][schema]")
{
    const auto connection = freshSchema();
    CHECK(rows(*connection,
               "SELECT t.name, i.name FROM pragma_table_list t, pragma_index_list(t.name) i "
               "WHERE t.schema = 'main' AND i.\"unique\" = 1 AND i.origin <> 'pk'")
              .isEmpty());
}

TEST_CASE("every data table has one text key and it comes first", "[rules][schema]")
{
    const auto connection = freshSchema();
    for (const QString &table : dataTableNames()) {
        INFO(table.toStdString());
        CHECK(
            rows(*connection,
                 "SELECT name, type FROM pragma_table_info('" + table.toUtf8() + "') WHERE pk > 0 OR cid = 0")
            == QStringList{QStringLiteral("id|TEXT")});
    }
}

TEST_CASE("every table is recorded data, the bytes of attached files, or the history itself", "[rules][schema]")
{
    const auto connection = freshSchema();
    QStringList expected
        = dataTableNames() + QStringList{QStringLiteral("document_info"), QStringLiteral("device"),
                                         QStringLiteral("commit"),        QStringLiteral("commit_parent"),
                                         QStringLiteral("commit_part"),   QStringLiteral("commit_piece"),
                                         QStringLiteral("head"),          QStringLiteral("undo_step"),
                                         QStringLiteral("shelved_commit"), QStringLiteral("merge_commit"),
                                         QStringLiteral("conflict"),
                                         QStringLiteral("attachment_content")};
    QStringList present = rows(*connection, kTables);
    expected.sort();
    present.sort();
    CHECK(present == expected);
}

TEST_CASE("no public table refers to a private one", "[rules][schema]")
{
    const auto connection = freshSchema();
    for (const DataTable &table : dataTables()) {
        const QStringList parents = rows(
            *connection, "SELECT \"table\" FROM pragma_foreign_key_list('" + table.name.toUtf8() + "')");
        for (const QString &parent : parents) {
            INFO(table.name.toStdString() << " refers to " << parent.toStdString());
            const DataTable *target = dataTable(parent);
            REQUIRE(target);
            // Text and persons may refer to public rows and, within their own part, to each other.
            CHECK((target->tableClass == TableClass::Public
                   || (table.tableClass == TableClass::Person && target->tableClass == TableClass::Person)));
        }
    }
}

TEST_CASE("every foreign key is led by an index", "[rules][schema]")
{
    const auto connection = freshSchema();
    QStringList wrong;
    for (const QString &table : dataTableNames()) {
        const QByteArray name = table.toUtf8();
        for (const QString &column :
             rows(*connection, "SELECT \"from\" FROM pragma_foreign_key_list('" + name + "')")) {
            const QStringList led = rows(*connection,
                                         "SELECT 1 FROM pragma_index_list('" + name
                                             + "') i, pragma_index_info(i.name) c "
                                               "WHERE c.seqno = 0 AND c.name = '"
                                             + column.toUtf8() + "'");
            if (led.isEmpty())
                wrong += table + u'.' + column;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("money is a whole number of tyiyn in every table", "[rules][schema]")
{
    const auto connection = freshSchema();
    CHECK(rows(*connection,
               "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c "
               "WHERE t.schema = 'main' AND (c.type = 'REAL' OR c.type = 'ANY' "
               "OR (c.name LIKE '%amount%' AND c.type <> 'INTEGER'))")
              .isEmpty());
}

TEST_CASE("names and telephones have columns only in private tables", "[rules][schema]")
{
    const auto connection = freshSchema();
    QStringList wrong;
    for (const DataTable &table : dataTables()) {
        if (table.tableClass == TableClass::Person)
            continue;
        for (const QString &column : columnNames(*connection, table.name)) {
            // Public records have names by language (name_ky); `name` alone, phone and address are a
            // person's.
            if (column == u"name" || column.contains(u"phone") || column.contains(u"address")
                || column.contains(u"person"))
                wrong += table.name + u'.' + column;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}
