// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/WholeFile.h"

#include "core/base/Error.h"

#include <QSaveFile>

namespace eldin::ui::documents {

void failToWrite(const QSaveFile &file, bool endedEarly, const QString &path)
{
    throw core::Error(endedEarly || file.error() == QFileDevice::ResourceError ? core::ErrorCode::DiskFull : core::ErrorCode::Io,
                      path + QStringLiteral(": ") + file.errorString());
}

void writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        failToWrite(file, false, path);
    // Qt takes a write that ended early, for want of space, for no error, and would keep the torso.
    const qint64 written = file.write(content);
    if (written != content.size() || !file.flush()) {
        const bool endedEarly = written >= 0 && written != content.size();
        file.cancelWriting();
        failToWrite(file, endedEarly, path);
    }
    if (!file.commit())
        failToWrite(file, false, path);
}

} // namespace eldin::ui::documents
