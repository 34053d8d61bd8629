// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The Python that can import a module; nothing where none can.
[[nodiscard]] std::optional<QString> pythonWith(const QString &module);

/// Reads the file with our reader and lets `cells.py` read it with another program's; what differs, one line each with
/// sheet and cell. Nothing where the other program cannot read the file.
[[nodiscard]] std::optional<QStringList> differences(const QString &python, const QString &file);
