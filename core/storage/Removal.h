// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// Deletes a row and all rows that refer to it, deepest first: what foreign-key actions would do, which our
/// tables may not have. Error{NotFound} if there is no such row.
void removeRowWithReferences(sqlite::Connection &connection, const QString &table, const QString &id);

} // namespace eldin::core
