// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/BudgetReading.h"
#include "core/exchange/writer/BudgetForm.h"
#include "core/storage/Stores.h"

namespace eldin::core {

/// How lines go into our own Excel form and come back from it.

/// A line as the form shows it in a language.
[[nodiscard]] exchange::BudgetFormLine
toFormLine(const BudgetLine &line, const QHash<QString, QString> &settlements, Language language);
/// Names of the settlements by id, as the form shows them.
[[nodiscard]] QHash<QString, QString> settlementNames(const Stores &stores, Language language);
/// Settlements by their names in any language, case and missing Kyrgyz letters aside.
class SettlementNames final
{
public:
    explicit SettlementNames(const Stores &stores);
    /// Null if there is none of that name.
    [[nodiscard]] Id<Settlement> find(const QString &name) const;

private:
    QHash<QString, Id<Settlement>> m_ids;
};

/// The line that a row of the form describes, with the id it had when the form was made.
[[nodiscard]] BudgetLine formLine(const SettlementNames &settlements, const exchange::ReadLine &read,
                                  Language language);
/// What the form does not show, or shows in one language only, is as it was where nobody changed it.
void completeFormLine(const BudgetLine &before, Language language, BudgetLine &line);

} // namespace eldin::core
