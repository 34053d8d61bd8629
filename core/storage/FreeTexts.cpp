// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FreeTexts.h"

#include "core/sqlite/Connection.h"

#include <QSet>

namespace eldin::core {

namespace {

/// Of the tables of class Public; in the others every column is free but ids and codes.
bool isFreeColumn(const QString &column, const DataTable &table)
{
    static const QSet<QString> codes {QStringLiteral("id"), QStringLiteral("language"), QStringLiteral("kind")};
    static const QSet<QString> free {QStringLiteral("file_name"), QStringLiteral("sheet"), QStringLiteral("title"), QStringLiteral("ordinance_number"), QStringLiteral("mapping")};
    if (codes.contains(column) || column.endsWith(u"_id"))
        return false;
    if (table.name == u"municipality")
        return column.startsWith(u"contacts_"); // the rest is its name
    return table.tableClass == TableClass::Text || free.contains(column) || column.endsWith(u"_ky") || column.endsWith(u"_ru") || column.endsWith(u"_en");
}

QStringList freeColumns(sqlite::Connection &connection, const DataTable &table)
{
    QStringList columns;
    auto rows = connection.prepare("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' ORDER BY cid");
    rows.bind(1, table.name);
    while (rows.step()) {
        if (isFreeColumn(rows.text(0), table))
            columns += rows.text(0);
    }
    return columns;
}

} // namespace

void forEachFreeText(sqlite::Connection &connection, const std::function<void(const FreeText &)> &take)
{
    // Names of places and codes, salts, and what never goes out at all.
    static const QSet<QString> names {QStringLiteral("classification_item"), QStringLiteral("settlement"), QStringLiteral("text_salt"), QStringLiteral("sealed_paper")};
    for (const DataTable &table : dataTables()) {
        if (table.tableClass == TableClass::Person || names.contains(table.name))
            continue;
        const QStringList columns = freeColumns(connection, table);
        if (columns.isEmpty())
            continue;
        const QString owner = table.tableClass == TableClass::Text ? columnNames(connection, table.name).value(table.ownerColumn) : QStringLiteral("id");
        auto rows = connection.prepare(QStringLiteral("SELECT id, %1, %2 FROM %3 ORDER BY id").arg(owner, columns.join(u", "), table.name).toUtf8());
        while (rows.step()) {
            for (int i = 0; i < columns.size(); ++i) {
                if (const QString text = rows.text(i + 2); !text.isEmpty())
                    take({table.name, rows.text(0), rows.text(1), columns[i], text});
            }
        }
    }
}

} // namespace eldin::core
