// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::cli {

/// What a key of the JSON is called for people, in the language of messages; a key without words stays as it is. Scripts
/// read `--json`, whose keys never change.
[[nodiscard]] QString keyWord(const QString &key);

} // namespace eldin::cli
