// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The repository as the rules tests read it; paths are relative to its root, with slashes.
namespace eldin::test {

/// All files below the fixed folders and beside them, builds and version control left out; sorted.
[[nodiscard]] QStringList sourceFiles();
/// Those whose name ends in one of the endings and that stand below the folder (empty: all).
[[nodiscard]] QStringList sourceFiles(const QString &folder, const QStringList &endings);

[[nodiscard]] QByteArray readSource(const QString &file);

/// What a C++ file includes: `core/base/Id.h` or `<QString>` with its brackets.
[[nodiscard]] QStringList includesOf(const QString &file);

/// A C++ file taken apart by a small lexer: comments gone, the contents of its string literals apart.
struct CppText
{
    QString code; ///< each literal as `""`
    QStringList literals;
};
[[nodiscard]] CppText cppText(const QString &source);

} // namespace eldin::test
