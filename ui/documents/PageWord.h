// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <vector>

namespace eldin::ui::documents {

/// A stretch of "%1-бет, бардыгы %2": words, or where a number stands.
struct PageWordPiece
{
    enum class Kind { Text, Page, Pages };
    Kind kind = Kind::Text;
    QString text;
};

[[nodiscard]] std::vector<PageWordPiece> pageWordPieces(const QString &pageWord);

/// What stands at the foot before the number of the page; its right half begins with a tab.
[[nodiscard]] QString footLine(const core::report::Part &part);

} // namespace eldin::ui::documents
