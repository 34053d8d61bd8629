// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core::sqlite {

class Connection;

/// From now on a transaction is over when its rollback journal is cut to nothing and that is on the disk. Where the
/// journal is deleted instead (SQLite's default) the file system may write that down seconds later: after a power cut
/// the journal is there again and takes back what was acknowledged (https://sqlite.org/pragma.html#pragma_synchronous,
/// EXTRA; on Windows that setting does nothing). The empty journal stands beside the file until removeJournal().
void emptyJournalAtCommit(Connection &connection);

/// Whether the journal names a super-journal, as only changes to several files at once have one. Ours never do: SQLite would read
/// the file of that name when it rolls back, and may delete it. Error{Io}.
[[nodiscard]] bool namesSuperJournal(const QString &journal);
/// Cuts such names off the journal, of a copy of ours. Error{Io}.
void forgetSuperJournal(const QString &journal);

/// Back to a file that stands alone. What cannot be removed does no harm: it is empty.
void removeJournal(Connection &connection) noexcept;

} // namespace eldin::core::sqlite
