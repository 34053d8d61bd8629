// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace eldin::cli {

/// The JSON value as text for people: objects as `name: value` lines, lists of objects as columns.
[[nodiscard]] QString readable(const QJsonValue &value, int indent = 0);

/// To standard output, UTF-8, and flushed. Error{Io} where it cannot be written, for instance on a full disk.
void printOut(const QString &text);
/// To standard error, UTF-8, and flushed.
void printError(const QString &text);

} // namespace eldin::cli
