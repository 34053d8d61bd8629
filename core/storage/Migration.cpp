// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migration.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/Schema.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <map>

namespace eldin::core {

namespace {

/// 001.sql, and behind it, where they are, 001_after.sql and 001_words.sql. Empty if there is no such step.
QByteArray step(int number)
{
    QByteArray sql;
    for (const char *part : {"", "_after", "_words"}) {
        QFile file(QStringLiteral(":/eldin/migrations/%1%2.sql").arg(number, 3, 10, QLatin1Char('0')).arg(QLatin1String(part)));
        if (file.open(QIODevice::ReadOnly))
            sql += file.readAll();
    }
    return sql;
}

QStringList schemaLines(sqlite::Connection &connection)
{
    QStringList lines;
    auto rows = connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1, 2");
    while (rows.step())
        lines += QStringList {rows.text(0), rows.text(1), rows.text(2), rows.text(3)}.join(u'\t');
    return lines;
}

/// How many columns each table has.
std::map<QString, qint64> widthsOf(sqlite::Connection &connection)
{
    std::map<QString, qint64> widths;
    auto tables = connection.prepare("SELECT tables.name, count(*) FROM sqlite_schema AS tables, pragma_table_info(tables.name) WHERE tables.type = 'table' GROUP BY 1");
    while (tables.step())
        widths[tables.text(0)] = tables.integer(1);
    return widths;
}

struct Schemas
{
    std::vector<QStringList> lines; ///< by the number of the schema, from 0 on
    std::vector<std::map<QString, qint64>> widths; ///< of tables, as `lines`
    QHash<QString, std::vector<sqlite::Value>> defaults; ///< of the columns of tables, in the newest
};

Schemas walkSchemas()
{
    Schemas schemas;
    MigrationSteps steps;
    const auto database = sqlite::Connection::inMemory();
    schemas.lines.push_back(schemaLines(*database));
    schemas.widths.emplace_back();
    for (const QByteArray &next : migrationSteps()) {
        steps.push_back(next);
        migrate(*database, steps, static_cast<int>(steps.size()) - 1);
        schemas.lines.push_back(schemaLines(*database));
        schemas.widths.push_back(widthsOf(*database));
    }
    auto columns = database->prepare("SELECT tables.name, coalesce(columns.dflt_value, 'NULL') FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns "
                                     "WHERE tables.type = 'table' ORDER BY tables.name, columns.cid");
    while (columns.step()) {
        auto constant = database->prepare("SELECT " + columns.text(1).toUtf8()); // of our own schema, so nobody else's words
        static_cast<void>(constant.step());
        schemas.defaults[columns.text(0)].push_back(constant.isNull(0) ? sqlite::Value(nullptr)
                                                        : constant.isInteger(0) ? sqlite::Value(constant.integer(0)) : sqlite::Value(constant.text(0)));
    }
    return schemas;
}

const Schemas &schemas()
{
    static const Schemas all = walkSchemas();
    return all;
}

} // namespace

const MigrationSteps &migrationSteps()
{
    static const MigrationSteps steps = [] {
        MigrationSteps all;
        for (QByteArray next = step(1); !next.isEmpty(); next = step(static_cast<int>(all.size()) + 1))
            all.push_back(std::move(next));
        if (all.empty())
            throw Error(ErrorCode::Internal, QStringLiteral("there are no migrations"));
        return all;
    }();
    return steps;
}

int schemaVersion()
{
    return static_cast<int>(migrationSteps().size());
}

bool isSchema(sqlite::Connection &connection, int version)
{
    const std::vector<QStringList> &expected = schemas().lines;
    return version >= 0 && static_cast<std::size_t>(version) < expected.size() && schemaLines(connection) == expected[static_cast<std::size_t>(version)];
}

std::size_t columnsIn(int version, const QString &table)
{
    const auto &widths = schemas().widths.at(static_cast<std::size_t>(version));
    const auto found = widths.find(table);
    return found == widths.end() ? 0 : static_cast<std::size_t>(found->second);
}

bool hasHadColumns(const QString &table, std::size_t count)
{
    for (int version = 1; count > 0 && version <= schemaVersion(); ++version) {
        if (columnsIn(version, table) == count)
            return true;
    }
    return false;
}

const std::vector<sqlite::Value> &columnDefaults(const QString &table)
{
    static const std::vector<sqlite::Value> none;
    const auto found = schemas().defaults.constFind(table);
    return found == schemas().defaults.constEnd() ? none : *found;
}

void migrate(sqlite::Connection &connection, const MigrationSteps &steps, int from)
{
    if (from < 0 || static_cast<std::size_t>(from) > steps.size())
        throw Error(ErrorCode::Internal, QStringLiteral("no way from schema ") + QString::number(from));
    sqlite::Transaction transaction(connection);
    const auto widths = widthsOf(connection);
    if (from == 0) // half a document must not be taken for one
        connection.run("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    for (auto number = static_cast<std::size_t>(from); number < steps.size(); ++number)
        connection.run(steps[number]);
    // A row that was stored before there was a column has none in its record: SQLite 3.40 tells the recording of its next change that
    // NULL stood there. Written anew it has all.
    for (const auto &[table, columns] : widthsOf(connection)) {
        if (const auto before = widths.find(table); before != widths.end() && before->second < columns)
            connection.run(QStringLiteral("UPDATE \"%1\" SET \"%2\" = \"%2\"").arg(table, columnNames(connection, table).first()).toUtf8());
    }
    {
        auto broken = connection.prepare("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
        if (broken.step())
            throw Error(ErrorCode::FileDamaged, broken.text(0));
    }
    connection.run("PRAGMA user_version = " + QByteArray::number(static_cast<qint64>(steps.size())));
    transaction.commit();
}

} // namespace eldin::core
