// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BudgetComparison.h"

#include <QWidget>

class QLabel;

namespace eldin::ui {

/// How much revenue, expenditure and financing changed as a whole, side by side.
class ChangeTotals final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeTotals(QWidget *parent = nullptr);

    void show(const core::BudgetComparison &comparison, core::MoneyUnit unit, core::Language language);

private:
    struct Part
    {
        QWidget *frame;
        QLabel *title;
        QLabel *difference;
        QLabel *amounts;
    };
    std::vector<Part> m_parts; ///< in the order of BudgetSection
};

} // namespace eldin::ui
