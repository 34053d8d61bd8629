// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace eldin::cli {

/// The JSON value as text for people: objects as `name: value` lines, lists of objects as columns.
[[nodiscard]] QString readable(const QJsonValue &value, int indent = 0);

/// To standard output or standard error, UTF-8, and flushed.
void printOut(const QString &text);
void printError(const QString &text);

} // namespace eldin::cli
