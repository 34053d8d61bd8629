// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <QStringList>

#include <vector>

namespace eldin::core::exchange {

/// A line as the form shows it.
struct BudgetFormLine
{
    QString id; ///< by which it is found again when the form is read back
    BudgetSection section = BudgetSection::Expenditure;
    QString code; ///< of revenue or function; else the codes as their source wrote them
    QString economicCode;
    LocalText name;
    QString settlement;
    QString project;
    QString moneySource;
    bool isProtected = false;
    Money amount;
};

/// What the Excel form of a budget holds. The lists fill its drop-downs, `code – name`.
struct BudgetForm
{
    Language language = Language::Kyrgyz;
    QString municipality;
    int year = 0;
    BudgetStage stage = BudgetStage::Draft;
    MoneyUnit unit = MoneyUnit::ThousandSom;
    QStringList revenueCodes;
    QStringList functionCodes;
    QStringList economicCodes;
    QStringList settlements;
    std::vector<BudgetFormLine> lines; ///< in the order of their sections
};

/// Writes the form, over a file that is there. Error{Io} or Error{DiskFull}; then no half-written file is
/// left.
void writeBudgetForm(const QString &path, const BudgetForm &form);

} // namespace eldin::core::exchange
