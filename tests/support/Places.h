// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::test {

// Functions and not macros: a path on the compiler's command line would make every test another file in every clone,
// and nothing that was compiled for one could serve the next.

/// A file or folder of the source tree, by its path below the project's root ("tests/data/topics.tsv").
QString sourcePath(const QString &below);

/// A program of this build that lies beside the product's own ("eldin-unu-reader").
QString builtProgram(const QString &name);

/// A program of this build that only tests and benches run; of the empty name the folder where they lie.
QString builtTestProgram(const QString &name);

} // namespace eldin::test
