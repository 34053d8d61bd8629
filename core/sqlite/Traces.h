// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core::sqlite {

class Connection;

/// From now on what this connection deletes is overwritten with zeros where it stands.
void overwriteDeleted(Connection &connection);

/// Writes the file anew, so that nothing of rows that were deleted or moved is left between those that are there: SQLite
/// leaves copies behind when it moves rows from page to page. The rollback journal is cut to nothing at the end. Needs
/// the file for itself for a moment, and once more its size on the disk. Error{Locked}, Error{DiskFull}: the file is as it was.
void removeTraces(const QString &path);

} // namespace eldin::core::sqlite
