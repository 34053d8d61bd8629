// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Wording.h"

namespace eldin::core {

struct Stores;

enum class CheckState {
    Done,
    Missing,
    NotYet, ///< its time has not come
    ByProgram, ///< the program sees to it
    ByHand, ///< nothing in the document tells
};

/// One of the twenty points by which a hearing is judged (domain: 5).
struct CheckPoint
{
    int number = 0;
    CheckState state = CheckState::NotYet;
    QString sentence;
    QString detail; ///< figures; may be empty
};

/// All twenty, in their order.
[[nodiscard]] std::vector<CheckPoint> checklist(const Stores &stores, const Hearing &hearing, const Wording &wording);

} // namespace eldin::core
