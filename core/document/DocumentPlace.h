// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

enum class IfTaken {
    Refuse,  ///< Error{FileExists}
    Replace, ///< the finished file takes the place; Error{Locked} if somebody works in the one that stands there
};

/// Gives a document that was finished under another name its own. A journal that a killed program left beside this name
/// belongs to a file that is gone; SQLite would roll it into ours at the first opening and destroy it. It is moved
/// aside (`NAME-journal.old`), never deleted: with the file it belongs to it may still mend that one. Comes back when the name is
/// on the disk.
void placeDocument(const QString &finished, const QString &path, IfTaken ifTaken = IfTaken::Refuse);

} // namespace eldin::core
