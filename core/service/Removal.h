// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::core {

/// Throws Error{Conflict} naming a record that refers to this one.
void requireUnused(Document &document, const QString &table, const QString &id);

/// Removes the record and everything that refers to it, children first. For what belongs to its parent and has no
/// life of its own; inside a transaction.
void removeWithChildren(Document &document, const QString &table, const QString &id);

} // namespace eldin::core
