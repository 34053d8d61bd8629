// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// The same UUID for the same name everywhere: version 8 (RFC 9562, 5.8), of the name's SHA-256. For a record of which there
/// can be only one, as the answer to a remark: two laptops that make it apart then make the same row, and where they differ a
/// person decides, instead of two rows of which one is never seen again.
[[nodiscard]] QString namedUuid(const QString &name);

} // namespace eldin::core
