// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// SQL that leads from one schema to the next: the first one from an empty database to schema 1.
using MigrationSteps = std::vector<QByteArray>;

/// Those that this program knows; the last one leads to kSchemaVersion.
[[nodiscard]] const MigrationSteps &migrationSteps();

/// Brings a database of schema `from` (0: empty) to the last step's in one transaction; an empty one
/// becomes a document in it. Error{Internal} of a schema that the steps do not know. Error{FileDamaged} where a row then refers to one
/// that is not there; whatever fails, the database is as it was. Of a document there is to be a backup before.
void migrate(sqlite::Connection &connection, const MigrationSteps &steps, int from);

} // namespace eldin::core
