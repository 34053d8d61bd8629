// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eldin::ui::documents {

/// Writes a file so that it appears whole or not at all; what stood there before stays until then.
/// Error{Io}, Error{DiskFull}.
void writeWhole(const QString &path, const QByteArray &content);

} // namespace eldin::ui::documents
