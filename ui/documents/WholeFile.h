// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace eldin::ui::documents {

/// Writes a file so that it appears whole or not at all; what stood there before stays until then.
/// Error{Io}, Error{DiskFull}.
void writeWhole(const QString &path, const QByteArray &content);

/// Why a file could not be written: Error{DiskFull} where the write ended early or there was no room, else Error{Io}.
[[noreturn]] void failToWrite(const QSaveFile &file, bool endedEarly, const QString &path);

} // namespace eldin::ui::documents
