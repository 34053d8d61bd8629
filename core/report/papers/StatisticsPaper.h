// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"
#include "core/report/Statistics.h"

namespace eldin::core {

/// Who took part by sex, age, village and group, what they spoke about, what money was asked and granted, and how that compares with the population and with earlier hearings. Small groups are hidden.
class StatisticsPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    void addGroups(const char *title, const std::vector<StatisticsGroup> &groups, int people, int population);
    void addTopics(const std::vector<StatisticsTopic> &topics);
    void addTopicsByVillage(const Statistics &statistics);
    void addHearings(const std::vector<StatisticsHearing> &hearings);
};

} // namespace eldin::core
