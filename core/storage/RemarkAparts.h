// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RemarkApart.h"
#include "core/storage/Rows.h"

namespace eldin::core {

/// Which remarks were said not to be the same.
class RemarkAparts final : public Rows<RemarkApart>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<RemarkApart> all() const; ///< by id
};

} // namespace eldin::core
