// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/document/Commit.h"
#include "core/sqlite/Session.h"

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// Splits what an action changed into the parts of its commit: public tables together, free texts by record,
/// private rows by person, and the author. Each part gets its own salt. `connection` answers whose a private row
/// is where an update does not say.
[[nodiscard]] std::vector<CommitPart> splitIntoParts(sqlite::Recorded recorded, const QString &author,
                                                     sqlite::Connection &connection, Random &random);

/// The changes of a commit as one changeset, to be applied once: links between public and private rows hold only
/// in sum. Erased parts are missing from it.
[[nodiscard]] QByteArray joinedChangeset(const Commit &commit);

/// The author's name; empty if erased.
[[nodiscard]] QString authorOf(const Commit &commit);

} // namespace eldin::core
