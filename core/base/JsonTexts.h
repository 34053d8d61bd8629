// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// All texts that stand as values in a JSON document, a line each, without its escapes: to look for words in them. What is no
/// JSON comes back as it is.
[[nodiscard]] QString textsOfJson(const QString &json);

} // namespace eldin::core
