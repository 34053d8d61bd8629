// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Appeal.h"

namespace eldin::core {

/// What is answered to an appeal in its letter. It stands apart from what was answered at the hearing: that is sealed with the
/// record, and an appeal is answered for as long as it takes.
struct AppealAnswer
{
    Id<Appeal> id; ///< the appeal's
    LocalText text; ///< empty: nothing is written yet
    LocalText answeredBy; ///< the office that answers and signs
    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && answeredBy.isEmpty(); }
    bool operator==(const AppealAnswer &) const = default;
};

} // namespace eldin::core
