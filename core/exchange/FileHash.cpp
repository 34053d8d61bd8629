// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileHash.h"

#include "core/base/Error.h"
#include "core/base/Sha256.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::core::exchange {

QString fileSha256(const QString &path, const std::function<bool()> &cancelled)
{
    constexpr qint64 kBlock = 1 << 20;
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorCode::FileMissing, path);
    // Opening a folder or a pipe works on some systems; a pipe would never end.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    Sha256 hash;
    QByteArray block;
    while (!(block = file.read(kBlock)).isEmpty()) {
        if (cancelled && cancelled())
            throw Error(ErrorCode::Cancelled);
        hash.add(block);
    }
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::Io, path);
    return hash.hex();
}

} // namespace eldin::core::exchange
