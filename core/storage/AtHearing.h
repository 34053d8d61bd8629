// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QByteArray>

namespace eldin::core {

struct Stores;

namespace sqlite {
class Connection;
}

/// The condition on rows of `table`, of which each belongs to a remark, that theirs was made at the hearing ?1. A query with it begins at the remarks of
/// the hearing or at the rows, whichever are fewer: of one great hearing a few rows are asked for, and of many hearings each asks
/// for its own. Begun at the rows alone, a loop over 60 hearings with 40,000 answers reads 2,400,000.
[[nodiscard]] QByteArray isOfRemarkAt(sqlite::Connection &connection, const QByteArray &table, const Id<Hearing> &hearing);

/// Whether any proposal of the hearing was answered.
[[nodiscard]] bool hasResponses(const Stores &stores, const Id<Hearing> &hearing);

} // namespace eldin::core
