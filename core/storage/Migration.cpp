// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migration.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/Schema.h"

#include <QFile>

namespace eldin::core {

namespace {

/// 001.sql, and behind it 001_after.sql and 001_words.sql.
QByteArray step(int number)
{
    QByteArray sql;
    for (const char *part : {"", "_after", "_words"}) {
        QFile file(QStringLiteral(":/eldin/migrations/%1%2.sql").arg(number, 3, 10, QLatin1Char('0')).arg(QLatin1String(part)));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        sql += file.readAll();
    }
    return sql;
}

} // namespace

const MigrationSteps &migrationSteps()
{
    static const MigrationSteps steps = [] {
        MigrationSteps all;
        for (int number = 1; number <= kSchemaVersion; ++number)
            all.push_back(step(number));
        return all;
    }();
    return steps;
}

void migrate(sqlite::Connection &connection, const MigrationSteps &steps, int from)
{
    if (from < 0 || static_cast<std::size_t>(from) > steps.size())
        throw Error(ErrorCode::Internal, QStringLiteral("no way from schema ") + QString::number(from));
    sqlite::Transaction transaction(connection);
    if (from == 0) // half a document must not be taken for one
        connection.run("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    for (auto number = static_cast<std::size_t>(from); number < steps.size(); ++number)
        connection.run(steps[number]);
    {
        auto broken = connection.prepare("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
        if (broken.step())
            throw Error(ErrorCode::FileDamaged, broken.text(0));
    }
    connection.run("PRAGMA user_version = " + QByteArray::number(static_cast<qint64>(steps.size())));
    transaction.commit();
}

} // namespace eldin::core
