// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"

namespace eldin::test {

QString sourcePath(const QString &below)
{
    return QStringLiteral(ELDIN_SOURCE_DIR "/") + below;
}

QString builtProgram(const QString &name)
{
    return QStringLiteral(ELDIN_BINARY_DIR "/bin/") + name;
}

QString builtTestProgram(const QString &name)
{
    return QStringLiteral(ELDIN_BINARY_DIR "/tests/bin/") + name;
}

} // namespace eldin::test
