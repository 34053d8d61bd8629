// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/WholeFile.h"

#include "core/base/Error.h"

#include <QSaveFile>

namespace eldin::ui::documents {

namespace {

[[noreturn]] void fail(const QSaveFile &file, bool full, const QString &path)
{
    throw core::Error(full || file.error() == QFileDevice::ResourceError ? core::ErrorCode::DiskFull : core::ErrorCode::Io,
                      path + QStringLiteral(": ") + file.errorString());
}

} // namespace

void writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(file, false, path);
    // Qt takes a write that ended early, for want of space, for no error, and would keep the torso.
    const qint64 written = file.write(content);
    if (written != content.size() || !file.flush()) {
        const bool endedEarly = written >= 0 && written != content.size();
        file.cancelWriting();
        fail(file, endedEarly, path);
    }
    if (!file.commit())
        fail(file, false, path);
}

} // namespace eldin::ui::documents
