// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PlaceRisk.h"

#include <QDir>

#include <windows.h>

namespace eldin::core {

bool isRemovableDrive(const QString &, const QString &root)
{
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(root).utf16())) == DRIVE_REMOVABLE;
}

} // namespace eldin::core
