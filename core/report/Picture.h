// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "core/report/Report.h"

namespace eldin::core {

/// What a picture of a budget shows.
enum class PictureKind {
    Revenue, ///< own against transfers
    Functions, ///< expenditure by function
    Items, ///< expenditure by economic item
    OneSom, ///< one som of expenditure in tyiyn, by function
    PerResident,
    Settlements,
    RevenueResult, ///< plan, revised plan and result of revenue
    ExpenditureResult, ///< the same of expenditure
    Trend, ///< year by year
    Changes, ///< from one budget to the next
};

template <> struct Codes<PictureKind>
{
    static constexpr std::pair<PictureKind, const char16_t *> list[]{
        {PictureKind::Revenue, u"revenue"},
        {PictureKind::Functions, u"functions"},
        {PictureKind::Items, u"items"},
        {PictureKind::OneSom, u"one_som"},
        {PictureKind::PerResident, u"per_resident"},
        {PictureKind::Settlements, u"settlements"},
        {PictureKind::RevenueResult, u"revenue_result"},
        {PictureKind::ExpenditureResult, u"expenditure_result"},
        {PictureKind::Trend, u"trend"},
        {PictureKind::Changes, u"changes"},
    };
};

/// A bar, slice or group of columns: a category of the chart and a row of its table.
struct PictureItem
{
    QString key; ///< opens the level below: a step of the path
    QString name;
    std::vector<Money> amounts; ///< the budgets' own amounts, one a budget shown
    std::optional<std::int64_t> share; ///< tenths of a percent of the level, where there is one budget
    std::vector<Id<BudgetLine>> lines; ///< all behind it; their amounts add up to `amounts`
    bool opens = false; ///< there is a level below
};

/// A chart with the table behind it and the way from each of its parts to the lines.
struct Picture
{
    PictureKind kind = PictureKind::Revenue;
    QString title;
    QString subtitle; ///< of which budget, in which unit
    QStringList trail; ///< names from the whole down to the level shown
    QString missing; ///< why there is no chart and what to do; then all below is empty
    QString note; ///< what must be known to read it; may be empty
    report::Chart chart;
    report::Table table; ///< a row an item, in their order; then the total, if there is one
    std::vector<PictureItem> items;
    MoneyUnit unit = MoneyUnit::ThousandSom;
    Language language = Language::Kyrgyz;
};

/// The table of a picture as Excel takes it from the clipboard: tabs, plain figures with the language's
/// decimal mark.
[[nodiscard]] QString clipboardText(const report::Table &table, Language language);

} // namespace eldin::core
