// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QStringList>

#include <vector>

namespace eldin::core {

struct Stores;

/// A hearing in numbers.
struct HearingSummary
{
    Hearing hearing;
    int meetings = 0;
    int participants = 0; ///< registered and counted
    int women = 0;
    int men = 0;
    int remarks = 0;
    int proposals = 0;
    int answered = 0; ///< proposals with a response
    bool isCoarsened = false; ///< women and men are the least there were: in a public copy (areGroupsCoarsened)
};

/// People of a meeting: registered and counted, by sex.
struct Presence
{
    int total = 0;
    int women = 0;
    int men = 0;
    bool isCoarsened = false; ///< as in HearingSummary
};

/// Women and men as they may be shown: "≥ 27" where these are the least.
[[nodiscard]] QStringList sexesText(const Presence &people);
[[nodiscard]] QStringList sexesText(const HearingSummary &summary);
[[nodiscard]] Presence presence(const Stores &stores, const Id<Meeting> &meeting);
[[nodiscard]] HearingSummary summaryOf(const Stores &stores, const Hearing &hearing);
[[nodiscard]] std::vector<HearingSummary> hearingSummaries(const Stores &stores);

} // namespace eldin::core
