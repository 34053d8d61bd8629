// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetFindings.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace eldin::ui {

/// What can be said of a budget: a sentence a row, with the ways to its lines and to its picture.
class FindingList final : public QWidget
{
    Q_OBJECT

public:
    enum class Ways { LinesOnly, LinesAndPicture };
    explicit FindingList(Ways ways, QWidget *parent = nullptr);

    void setFindings(std::vector<core::BudgetFinding> findings);
    [[nodiscard]] const std::vector<core::BudgetFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void linesAsked(int finding);
    void pictureAsked(int finding);

private:
    [[nodiscard]] QWidget *row(int finding);

    Ways m_kind;
    std::vector<QPushButton *> m_ways; ///< to the lines
    std::vector<core::BudgetFinding> m_findings;
    QVBoxLayout *m_rows;
};

} // namespace eldin::ui
