// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/CorpusCase.h"

namespace eldin::corpus {

[[nodiscard]] inline QString cellName(Place place)
{
    return QString::fromStdString(core::exchange::cellAddress(place.first, place.second));
}

/// `C24` to row 23, column 2.
[[nodiscard]] inline Place placeOf(const QString &cell)
{
    std::uint32_t column = 0;
    qsizetype i = 0;
    for (; i < cell.size() && cell[i].isLetter(); ++i)
        column = column * 26 + (cell[i].unicode() - u'A' + 1);
    return {cell.sliced(i).toUInt() - 1, column - 1};
}

} // namespace eldin::corpus
