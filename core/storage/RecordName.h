// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// What a person would call a record: its title or name, `1-42` for a remark, else the table and id.
[[nodiscard]] QString recordName(sqlite::Connection &connection, const QString &table, const QString &id);

/// A row of a data table.
struct Reference
{
    QString table;
    QString id;
};
/// Rows of data tables that refer to the record, at most `limit` a table.
[[nodiscard]] std::vector<Reference> referencesTo(sqlite::Connection &connection, const QString &table,
                                                  const QString &id, int limit = 100);

} // namespace eldin::core
