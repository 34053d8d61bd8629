// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Takes back what a killed program or a power cut left half done in a document, as SQLite does at the next opening: until then its
/// header may be that of a change that never was, also of a newer schema. Nothing is touched where there is no journal, or where the
/// journal is of somebody who is writing right now. The number of the document's schema, and errors, as of probeFile();
/// Error{ReadOnly, "half-done"} where the file lies where nothing can be written.
int settledSchema(const QString &path);

/// Whether a document can be changed where it lies: the folder too, for the journal is made there.
[[nodiscard]] bool canBeWritten(const QString &path);

} // namespace eldin::core
