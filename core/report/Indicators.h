// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/IndicatorMeasures.h"
#include "core/report/Wording.h"

namespace eldin::core {

/// A figure of a hearing beside that of the one before, ready to be read.
struct Indicator
{
    QString name;
    QString value; ///< "–" where nothing is known
    QString before;
    QString change; ///< with its sign; empty where one of the two is not known
    QString definition; ///< what exactly is counted
};

/// All indicators of a hearing; before: the latest closed hearing before it.
[[nodiscard]] std::vector<Indicator> indicatorsOf(const Stores &stores, const Hearing &hearing, const Wording &wording);

/// The same for programs of partners: code, value, value before, change, unit, name and definition. Plain numbers (som with two
/// decimals, percent with one, yes as 1); small groups as they are shown. UTF-8 with its mark, so that Excel reads it.
[[nodiscard]] QByteArray indicatorsCsv(const Stores &stores, const Hearing &hearing, const Wording &wording);

} // namespace eldin::core
