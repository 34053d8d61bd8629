// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QString>

#include <optional>
#include <vector>

namespace eldin::core {

struct Stores;

enum class IndicatorUnit { Count, Days, Share, Som, YesNo };

template <>
struct Codes<IndicatorUnit>
{
    static constexpr std::pair<IndicatorUnit, const char16_t *> list[] {
        {IndicatorUnit::Count, u"count"}, {IndicatorUnit::Days, u"days"},    {IndicatorUnit::Share, u"percent"},
        {IndicatorUnit::Som, u"som"},     {IndicatorUnit::YesNo, u"yes_no"},
    };
};

/// One figure of a hearing.
struct Measure
{
    QString code; ///< stable: `women`, `age.18-28`, `village.1` (by the villages' order in the document)
    IndicatorUnit unit = IndicatorUnit::Count;
    std::optional<std::int64_t> value; ///< tenths of a percent of a share, tyiyn of an amount; nothing: not known
    QString shown; ///< of a small group: what stands in place of the value
    LocalText name; ///< of a village; all others are named by their code
};

/// What is measured of a hearing, in a stable order. Counts of people by sex, age and village hide small groups.
[[nodiscard]] std::vector<Measure> measuresOf(const Stores &stores, const Hearing &hearing);

} // namespace eldin::core
