// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RemarkAparts.h"

#include "core/storage/RowQueries.h"

namespace eldin::core {

template class Rows<RemarkApart>;

std::vector<RemarkApart> RemarkAparts::all() const
{
    return list("ORDER BY id");
}

} // namespace eldin::core
