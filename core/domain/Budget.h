// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/domain/Codes.h"
#include "core/domain/LocalText.h"
#include "core/domain/Municipality.h"

#include <QDateTime>

#include <cstdint>
#include <optional>

namespace eldin::core {

enum class BudgetStage { Forecast, Draft, Approved, Revised, Executed };
enum class BudgetSection : std::uint8_t { Revenue, Expenditure, Financing };

template <>
struct Codes<BudgetStage>
{
    static constexpr std::pair<BudgetStage, const char16_t *> list[] {
        {BudgetStage::Forecast, u"forecast"}, {BudgetStage::Draft, u"draft"},       {BudgetStage::Approved, u"approved"},
        {BudgetStage::Revised, u"revised"},   {BudgetStage::Executed, u"executed"},
    };
};
template <>
struct Codes<BudgetSection>
{
    static constexpr std::pair<BudgetSection, const char16_t *> list[] {
        {BudgetSection::Revenue, u"revenue"},
        {BudgetSection::Expenditure, u"expenditure"},
        {BudgetSection::Financing, u"financing"},
    };
};
template <>
struct Codes<MoneyUnit>
{
    static constexpr std::pair<MoneyUnit, const char16_t *> list[] {
        {MoneyUnit::Som, u"som"},
        {MoneyUnit::ThousandSom, u"thousand-som"},
    };
};

/// A budget of one year at one stage; a stage may have several versions.
struct Budget
{
    Id<Budget> id;
    int year = 0;
    BudgetStage stage = BudgetStage::Draft;
    int version = 1;
    MoneyUnit unit = MoneyUnit::ThousandSom; ///< in what its papers and tables are shown
    QDate executedUntil; ///< of an executed budget: the day up to which; invalid: the whole year
    QDate approvedOn; ///< invalid until this version is approved
    /// An approved version stays as it is; what changes is a new version.
    [[nodiscard]] bool isFixed() const { return approvedOn.isValid(); }
    bool operator==(const Budget &) const = default;
};

/// A table that was brought in: where the figures of its lines came from.
struct TableImport
{
    Id<TableImport> id;
    QString fileName;
    QString fileSha256;
    QString sheet;
    QString format;
    MoneyUnit unit = MoneyUnit::ThousandSom;
    QDateTime importedAt;
    QString acceptedGaps; ///< why gaps were accepted; empty where there were none
    bool operator==(const TableImport &) const = default;
};

/// A sum that a brought in table states and its lines do not give, accepted with a reason.
struct AcceptedGap
{
    Id<AcceptedGap> id;
    Id<TableImport> importId;
    Id<Budget> budgetId;
    QString cell;
    QString name;  ///< of the row that states the sum
    Money stated;
    Money computed;
    QString cause; ///< what was recognised, by its code; empty if nothing was
    QString reason; ///< as typed
    bool operator==(const AcceptedGap &) const = default;
};

/// One amount of a budget. Opening balance and financing are never counted as revenue.
struct BudgetLine
{
    Id<BudgetLine> id;
    Id<Budget> budgetId;
    BudgetSection section = BudgetSection::Expenditure;
    int position = 0;
    QString code;         ///< all codes as the source writes them, joined by a space; empty if it has none
    QString revenueCode;
    QString functionCode;
    QString economicCode;
    QString institutionCode; ///< who spends it
    LocalText name;
    Id<Settlement> settlementId;
    LocalText project;
    LocalText moneySource; ///< local budget, grant …
    bool isProtected = false;
    Money amount;
    Id<TableImport> importId; ///< null: entered or changed by hand
    QString cell;             ///< `Sheet1!E976`'s `E976`
    bool operator==(const BudgetLine &) const = default;
};

/// Sums of a budget, always computed from its lines.
struct BudgetTotals
{
    Money revenue;
    Money expenditure;
    Money financing; ///< all of it: opening balance, loans, repayments
    Money opening;   ///< part of the financing: what was left from the year before
    Money protectedItems; ///< part of the expenditure
    int lines = 0;
    [[nodiscard]] Money otherFinancing() const { return financing - opening; }
    /// Revenue + opening balance and financing − expenditure: what is left at the end of the year; below 0 money is missing.
    [[nodiscard]] Money balance() const { return revenue + financing - expenditure; }
};

} // namespace eldin::core
