// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eldin::core::sqlite {

struct FileHeader
{
    QByteArray bytes; ///< as many as were asked for, or fewer in a shorter file
    qint64 fileSize = 0;
};

/// The beginning of a file, read by SQLite's own hand without locking, mending or changing anything: whoever opens the file
/// in another way and closes it again drops, on POSIX systems, every lock that this process holds on it. Error{Io}.
[[nodiscard]] FileHeader readFileHeader(const QString &path, int bytes);

} // namespace eldin::core::sqlite
