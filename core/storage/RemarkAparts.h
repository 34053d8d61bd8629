// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RemarkApart.h"
#include "core/storage/Rows.h"

namespace eldin::core {

template <>
struct mapping::Table<RemarkApart>
{
    static constexpr const char *name = "remark_apart";
    static constexpr auto columns()
    {
        return std::tuple {column("id", &RemarkApart::id), column("first_id", &RemarkApart::firstId), column("second_id", &RemarkApart::secondId)};
    }
};

/// Which remarks were said not to be the same.
class RemarkAparts final : public Rows<RemarkApart>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<RemarkApart> all() const; ///< by id
};

} // namespace eldin::core
