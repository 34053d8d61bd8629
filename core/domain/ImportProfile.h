// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace eldin::core {

/// What a person decided about a foreign table, kept for the next one of the same shape.
struct ImportProfile
{
    Id<ImportProfile> id;
    QString name;    ///< of the file it was made for
    QString shape;   ///< exchange::shapeOf
    QString mapping; ///< exchange::TableMapping as JSON
    bool operator==(const ImportProfile &) const = default;
};

} // namespace eldin::core
