// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <QFrame>

class QLabel;

namespace eldin::ui {

class Workspace;

/// Revenue + opening balance = expenditure + closing balance of one budget, always in sight, with the gap named. Loans and
/// their repayment stand apart, where there are any.
class BalanceStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit BalanceStrip(QWidget *parent = nullptr);
    void show(const Workspace &workspace, const core::Budget &budget);

private:
    struct Cell
    {
        QLabel *name;
        QLabel *figure;
    };
    [[nodiscard]] Cell addCell();

    QLabel *m_title;
    Cell m_revenue;
    Cell m_opening;
    QLabel *m_financingSign;
    Cell m_financing;
    Cell m_expenditure;
    QLabel *m_closingSign;
    Cell m_closing;
    QLabel *m_protected;
    QLabel *m_verdict;
};

} // namespace eldin::ui
