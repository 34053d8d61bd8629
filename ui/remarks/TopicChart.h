// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/TopicCounts.h"
#include "ui/charts/ChartMaker.h"

#include <QCoreApplication>
#include <QStringList>

namespace eldin::ui {

/// The counts of topics as a chart: a bar a topic, a part of it each village.
struct TopicChart
{
    Q_DECLARE_TR_FUNCTIONS(TopicChart)

public:
    core::report::Chart chart;
    charts::BarGroups groups = charts::BarGroups::Stacked;
    QString legend; ///< which colour is which village, as rich text
    QStringList about; ///< for each bar what is said of it, as rich text
    bool isShort = false; ///< not every topic has a bar

    /// `villages`: their names, in the order of the counts. Villages that have no colour of their own share one part.
    [[nodiscard]] static TopicChart of(const core::TopicCounts &counts, const std::vector<QString> &villages, core::Language language);
    /// The topic of a count, or that there is none.
    [[nodiscard]] static QString nameOf(const core::TopicCount &count);
    [[nodiscard]] static QString title();
};

/// A number of remarks as it stands in tables: grouped, none as a dash.
[[nodiscard]] QString countFigure(int count, core::Language language);

} // namespace eldin::ui
