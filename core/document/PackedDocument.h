// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Messengers and mail programs pack files: whether this is a zip archive with exactly one document in it, by its content,
/// whatever the names.
[[nodiscard]] bool isPackedDocument(const QString &path);

/// Unpacks the document into `target`, which must not exist; on failure nothing is left. Error{FileNotOurs} if there is no
/// one document inside, FileEncrypted, FileDamaged, FileOverLimit (16 GiB), DiskFull, FileExists, Io.
void unpackDocument(const QString &path, const QString &target);

/// Unpacks it into the folder where the archive lies, under a name that is free there, and says which. If it was unpacked there before,
/// and the document that came of it, whatever was done in it since, holds all that the archive does, that one is meant.
[[nodiscard]] QString unpackBeside(const QString &path);

} // namespace eldin::core
