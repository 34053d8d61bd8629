// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDate>

namespace eldin::core {

/// A term that law or custom sets, in days. What we ship is custom, not law (domain: 1.2): until somebody has checked it
/// against the law in force, it is shown as unchecked.
struct LegalTerm
{
    Id<LegalTerm> id; ///< null: as shipped
    QString code; ///< notice, protocol, answers, publication, appeal
    int days = 0;
    bool workingDays = false;
    QDate checkedOn; ///< invalid: nobody has
    QString source; ///< the act and article, as the one who checked wrote it
    bool operator==(const LegalTerm &) const = default;
};

} // namespace eldin::core
