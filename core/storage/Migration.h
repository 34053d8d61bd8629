// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// SQL that leads from one schema to the next: the first one from an empty database to schema 1.
using MigrationSteps = std::vector<QByteArray>;

/// Those that this program has among its resources, by their numbers: the tests have a program with one more.
[[nodiscard]] const MigrationSteps &migrationSteps();
/// The user_version of the newest schema that this program knows: the number of the last step.
[[nodiscard]] int schemaVersion();

/// True if every table and index is exactly what the steps up to `version` make, and nothing else is there.
[[nodiscard]] bool isSchema(sqlite::Connection &connection, int version);

/// How many columns the table had in that schema; 0 where there was none.
[[nodiscard]] std::size_t columnsIn(int version, const QString &table);

/// Whether the table has had that many columns in some schema: a row in an older commit has as many.
[[nodiscard]] bool hasHadColumns(const QString &table, std::size_t count);

/// What each column of the table has in rows that were made before there was such a column; NULL where it says nothing else. Empty for no
/// table of ours.
[[nodiscard]] const std::vector<sqlite::Value> &columnDefaults(const QString &table);

/// Brings a database of schema `from` (0: empty) to the last step's in one transaction; an empty one
/// becomes a document in it. Error{Internal} of a schema that the steps do not know. Error{FileDamaged} where a row then refers to one
/// that is not there; whatever fails, the database is as it was. Of a document there is to be a backup before.
void migrate(sqlite::Connection &connection, const MigrationSteps &steps, int from);

} // namespace eldin::core
