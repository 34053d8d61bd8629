// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace eldin::core::sqlite {

class Connection;

/// Called between slices with pages done and pages in all; false cancels.
using BackupProgress = std::function<bool(int done, int total)>;

/// Copies the whole database into a new file through SQLite's backup interface, then checks the copy.
/// The target must not exist. On failure or cancel no target is left behind.
void backupTo(Connection &source, const QString &target, const BackupProgress &progress = {});

} // namespace eldin::core::sqlite
