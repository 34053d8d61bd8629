// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <QFrame>

class QLabel;

namespace eldin::ui {

class Workspace;

/// Revenue + financing = expenditure of one budget, always in sight, with the gap named.
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
    Cell m_financing;
    Cell m_expenditure;
    QLabel *m_plus;
    Cell m_closing;
    QLabel *m_protected;
    QLabel *m_verdict;
};

} // namespace eldin::ui
