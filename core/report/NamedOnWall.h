// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QSet>

namespace eldin::core {

struct Stores;

/// The participants of a meeting, by id, who let their names be shown on the wall of the hall while they speak.
[[nodiscard]] QSet<QString> namedOnWall(const Stores &stores, const Id<Meeting> &meeting);

} // namespace eldin::core
