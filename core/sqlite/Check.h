// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace eldin::core::sqlite {

/// The one check of every SQLite return code: throws core::Error unless it is OK, ROW or DONE.
/// `database` may be null; with it the message and the extended code are taken from there.
void check(int returnCode, sqlite3 *database = nullptr);

/// True if this SQLite can do what the document needs: session, preupdate hook, version 3.40 at least.
[[nodiscard]] bool libraryIsSufficient();

} // namespace eldin::core::sqlite
