// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/FileHeader.h"

#include "core/base/Error.h"

#include <QDir>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace eldin::core::sqlite {

FileHeader readFileHeader(const QString &path, int bytes)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QDir::toNativeSeparators(path).toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owner(raw, &sqlite3_close);
    sqlite3_file *file = nullptr;
    if (opened != SQLITE_OK || sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr
        || file->pMethods == nullptr)
        throw Error(ErrorCode::Io, path);
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw Error(ErrorCode::Io, path);
    QByteArray header(static_cast<qsizetype>(std::min<sqlite3_int64>(size, bytes)), '\0');
    if (!header.isEmpty() && file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK)
        throw Error(ErrorCode::Io, path);
    return {header, size};
}

} // namespace eldin::core::sqlite
