// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// One thing that must stand before, at and after a hearing, and where it is done.
struct ReadinessPoint
{
    QString sentence;
    QString act; ///< what to do about it, for the button
    bool done = false;
    PageKey page = PageKey::Preparation;
    QString target;
};

/// The list for the chosen hearing in the order of the work (domain: 1.3).
[[nodiscard]] std::vector<ReadinessPoint> readiness(const Workspace &workspace);

} // namespace eldin::ui
