// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BudgetComparison.h"

namespace eldin::core {

struct Stores;

/// What changed from one budget of the document to another, whatever their years and stages. Error{NotFound}.
[[nodiscard]] BudgetComparison compareBudgets(const Stores &stores, const Id<Budget> &from,
                                              const Id<Budget> &to);

/// `Draft budget for 2027, version 2`.
[[nodiscard]] QString budgetTitle(const Budget &budget, Language language);

/// The codes a line is known by; as its source writes them, else those of the classifications.
[[nodiscard]] QString codeText(const BudgetLine &line);

/// Hundredths of a percent with its sign: `+12,34 %`, `−0,50 %`.
[[nodiscard]] QString percentChange(std::int64_t basisPoints, Language language);

/// The whole comparison in words, one line a change.
[[nodiscard]] QString comparisonText(const BudgetComparison &comparison, MoneyUnit unit, Language language);

} // namespace eldin::core
