// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace eldin::core {

enum class Severity { Note, Warning, Error };

/// One thing that is wrong or worth knowing in what somebody entered or a file holds; all are shown at once.
struct Problem {
    QString where; ///< field name, or cell (`E976`)
    Severity severity = Severity::Error;
    QString code;  ///< stable, e.g. `empty`, `unknown-code`
    QString value; ///< the offending text as found
};

using Problems = std::vector<Problem>;

[[nodiscard]] inline bool hasError(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            return true;
    }
    return false;
}

} // namespace eldin::core
