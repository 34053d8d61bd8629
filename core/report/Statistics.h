// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Wording.h"

#include <optional>
#include <vector>

namespace eldin::core {

struct Stores;

/// One group of people at a hearing: how many came, and what they said. Small groups are hidden as in every public figure.
struct StatisticsGroup
{
    QString code; ///< stable: `f`, `18-28`, `village.1`, `farmer`; empty: not stated
    QString name;
    int people = 0;
    int remarks = 0;
    int proposals = 0;
    QString peopleShown; ///< "< 5" or "…" where the number is hidden; "≥ 27" where it is the least, in a public copy
    QString remarksShown;
    QString proposalsShown;
    std::optional<int> population; ///< residents of the group, where they are known
};

struct StatisticsTopic
{
    QString topic;
    int remarks = 0;
    int proposals = 0;
    Money asked; ///< one wish said by many costs once
    Money granted;
    std::vector<int> villages; ///< remarks about it from each, in the order of Statistics::villages
    QStringList villagesShown; ///< "< 5" or "…" where the number is hidden
};

/// A hearing of the file in numbers, for comparison.
struct StatisticsHearing
{
    Hearing hearing;
    int people = 0;
    int women = 0;
    int remarks = 0;
    int proposals = 0;
    int accepted = 0;
    Money asked;
    Money granted;
};

/// Who took part, what was said and what came of it.
struct Statistics
{
    std::vector<StatisticsGroup> sexes;
    std::vector<StatisticsGroup> ages;
    std::vector<StatisticsGroup> villages;
    std::vector<StatisticsGroup> roles;
    std::vector<StatisticsTopic> topics; ///< most remarks first
    std::vector<StatisticsHearing> hearings; ///< those of the file up to this one, which stands last
    int people = 0;
    int population = 0; ///< of all villages, else of the municipality; 0: not known
    bool isCoarsened = false; ///< counted in a public copy, where small groups are not told apart
};

[[nodiscard]] Statistics statisticsOf(const Stores &stores, const Hearing &hearing, const Wording &wording);

/// Table, code, name, people, remarks, proposals, population, asked, granted: every table of the statistics below each
/// other, hidden numbers as they are shown, amounts in som.
[[nodiscard]] QByteArray statisticsCsv(const Statistics &statistics, const Wording &wording);

} // namespace eldin::core
