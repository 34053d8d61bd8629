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

} // namespace eldin::core
