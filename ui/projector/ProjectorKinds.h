// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace eldin::ui {

/// What can stand on the wall, in the order of the list: the number of each is its key there, of the tenth 0.
enum class WallKind { Agenda, Floor, Question, Vote, WhatIf, BudgetLine, Slides, Words, Dark, Promises };

inline constexpr std::array kWallKinds {WallKind::Agenda, WallKind::Floor, WallKind::Question, WallKind::Vote, WallKind::WhatIf, WallKind::BudgetLine, WallKind::Slides, WallKind::Words, WallKind::Dark, WallKind::Promises};

[[nodiscard]] QString wallKindName(WallKind kind);

/// What the meeting itself may change while the wall follows it; everything else stays until a person changes it.
[[nodiscard]] constexpr bool followsMeeting(WallKind kind)
{
    return kind == WallKind::Agenda || kind == WallKind::Floor || kind == WallKind::Question || kind == WallKind::Vote;
}

} // namespace eldin::ui
