// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Reads the first 100 bytes of a file, without SQLite and without touching it. The number of its schema: that of this program, or
/// an older one that this program can bring up to its own (OlderDocument.h). Throws Error unless it is such
/// a document of ours: FileMissing, FileNotOurs, FileTooNew, FileTooOld (of a test version),
/// FileDamaged (shorter than it says), FileHostile (in a journal mode we never write, or with a journal that names other files), Io.
/// File header: https://sqlite.org/fileformat2.html#the_database_header
int probeFile(const QString &path);

} // namespace eldin::core
