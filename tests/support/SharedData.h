// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A file of the data set that stands beside the repository: not part of it, and often not there.
/// The variable ELDIN_SHARED_DATA names another place.
[[nodiscard]] QString sharedData(const QString &relative = {});

/// Says in one line why a test cannot be made here; return from the test after it, and it counts as skipped.
void skipTest(const QString &why);
