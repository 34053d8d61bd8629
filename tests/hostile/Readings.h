// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QStringList>

namespace eldin::core::test {

/// Reads the document in every way the core has: check, summaries, papers in all languages, exports, search, history, the
/// copy for everybody. What is refused is named by a code, and an internal error fails the test, as does whatever takes longer
/// than anybody waits. `place` is a folder to write into. Says which readings were refused, and how.
QStringList readEverything(Document &document, const QString &place);

} // namespace eldin::core::test
