// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Why a folder is no good place to work in.
enum class PlaceRisk {
    None,
    Synchronised, ///< a service copies files behind one's back, and makes a second file where two people work
    Network,      ///< a share on another machine: locks hold badly there, and the line may break
    Removable,    ///< a stick: it may be pulled out, and wears out
};

/// The risk of the folder in which the file lies: by the names that the programs of the services give their folders, by the
/// kind of file system, and by what the system says of the drive. None where nothing is known.
[[nodiscard]] PlaceRisk placeRisk(const QString &path);

/// The same of what is known of a place, for tests: its folders from the top, the name of the file system, whether the drive
/// can be taken out.
[[nodiscard]] PlaceRisk placeRisk(const QString &path, const QString &fileSystem, bool removable);

/// Whether the system says that the drive of this device (`/dev/sdb1`) or path (`E:/`) can be taken out.
[[nodiscard]] bool isRemovableDrive(const QString &device, const QString &root);

} // namespace eldin::core
