// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Comes back when the contents of the file are on the disk. Error{Io}, Error{DiskFull} where they do not get there.
void syncFile(const QString &path);

/// Makes names that were given or taken away in a folder durable, as far as the system can: after it a power cut does not
/// bring back the name of before. Some file systems cannot; that is no failure.
void syncFolder(const QString &folder);

} // namespace eldin::core
