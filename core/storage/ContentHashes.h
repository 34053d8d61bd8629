// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// The hashes of all contents of attached files in the document, sorted.
[[nodiscard]] QStringList contentHashes(sqlite::Connection &connection);

/// How many bytes they are together.
[[nodiscard]] qint64 contentBytes(sqlite::Connection &connection);

/// The hashes, sorted, and the bytes of contents that no attachment names any more: of files that were removed. An attachment whose
/// file was erased for good names none, where a copy that did not know of it changed it.
[[nodiscard]] QStringList unnamedContents(sqlite::Connection &connection);
[[nodiscard]] qint64 unnamedBytes(sqlite::Connection &connection);

/// Removes these. Not to be called where an undo could bring one back.
void removeUnnamedContents(sqlite::Connection &connection);

/// Ids of attachments whose files were erased for good.
[[nodiscard]] QStringList attachmentsWithoutFile(sqlite::Connection &connection);

/// Makes a copy of a document a light one: the bytes of attached files go, and it is noted that this is on purpose. They come
/// again when the copy is brought together with one that has them.
void leaveOutContents(sqlite::Connection &copy);
[[nodiscard]] bool contentsAreLeftOut(sqlite::Connection &connection);

} // namespace eldin::core
