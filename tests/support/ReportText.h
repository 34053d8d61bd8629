// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

namespace eldin::core::test {

/// Every text of a part in order, cells of tables each on its own.
[[nodiscard]] QStringList textsOf(const report::Part &part);
[[nodiscard]] QStringList textsOf(const report::Report &paper);

/// The blocks of one type.
template <typename Wanted>
[[nodiscard]] std::vector<Wanted> blocksOf(const report::Part &part)
{
    std::vector<Wanted> result;
    for (const report::Block &block : part.blocks) {
        if (const auto *wanted = std::get_if<Wanted>(&block))
            result.push_back(*wanted);
    }
    return result;
}

/// The first table whose caption is this; throws where there is none.
[[nodiscard]] report::Table tableOf(const report::Part &part, const QString &caption);

} // namespace eldin::core::test
