// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PlaceRisk.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::core {

bool isRemovableDrive(const QString &device, const QString &)
{
    // Of a partition the folder above is the drive: …/block/sdb/sdb1.
    const QFileInfo block(QStringLiteral("/sys/class/block/") + QFileInfo(device).fileName());
    if (!device.startsWith(u"/dev/") || !block.exists())
        return false;
    const QString folder = block.canonicalFilePath();
    for (const QString &place : {folder, QFileInfo(folder).path()}) {
        QFile file(place + QStringLiteral("/removable"));
        if (file.open(QIODevice::ReadOnly))
            return file.read(1) == "1";
    }
    return false;
}

} // namespace eldin::core
