// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace eldin::core::sqlite {

class Connection;

/// Called between slices with pages done and pages in all, and with zeros while the copy is checked; false cancels.
using BackupProgress = std::function<bool(int done, int total)>;

/// How a copy is looked at. One flipped bit in an index passes the quick look; the full one costs some eight times as much.
enum class CheckDepth { Quick, Full };

/// Copies the whole database into a new file through SQLite's backup interface, then checks the copy.
/// The target must not exist. On failure or cancel no target is left behind.
void backupTo(Connection &source, const QString &target, const BackupProgress &progress = {},
              CheckDepth depth = CheckDepth::Quick);

/// Reads the whole database. Error{FileDamaged} at the first fault.
void requireSound(Connection &database, CheckDepth depth);

} // namespace eldin::core::sqlite
