// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Reads the first 100 bytes of a file, without SQLite and without touching it, and throws Error unless it is
/// a document of ours with the schema of this version: FileMissing, FileNotOurs, FileTooNew, FileTooOld,
/// FileDamaged (shorter than it says), FileHostile (in a journal mode we never write, or with a journal that names other files), Io.
/// File header: https://sqlite.org/fileformat2.html#the_database_header
void probeFile(const QString &path);

} // namespace eldin::core
