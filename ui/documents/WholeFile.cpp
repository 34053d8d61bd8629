// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/WholeFile.h"

#include "core/base/Error.h"

#include <QSaveFile>

namespace eldin::ui::documents {

void writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw core::Error(core::ErrorCode::Io, path + QStringLiteral(": ") + file.errorString());
    file.write(content);
    if (!file.commit())
        throw core::Error(file.error() == QFileDevice::ResourceError ? core::ErrorCode::DiskFull : core::ErrorCode::Io,
                          path + QStringLiteral(": ") + file.errorString());
}

} // namespace eldin::ui::documents
