// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/DocumentDifference.h"

#include <QStringList>

namespace eldin::core {

/// What is different between the document at hand and its backup, a line a kind of record: "Remarks – added: 12,
/// changed: 3", told as what has happened since the backup. Where the backup holds actions that the document does not
/// hold, that comes first. Empty if nothing is different.
[[nodiscard]] QStringList differenceTexts(const DocumentDifference &difference);

} // namespace eldin::core
