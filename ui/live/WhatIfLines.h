// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/WhatIf.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace eldin::ui {

class AmountField;

/// Lines of the budget with what each would give: by slider, in thousands of soms, or typed to the tyiyn. What a hand sets
/// stays; the other lines give what is still asked for, and what nobody can give any more stays in the line.
class WhatIfLines final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfLines(QWidget *parent = nullptr);

    /// Shows the lines anew; those that give stand first as long as they were there when it was opened. What lines gave that
    /// are not in the budget any more has no row, but is not lost.
    void setLines(const core::WhatIf &seen, core::Language language);
    void retranslate();
    [[nodiscard]] std::vector<core::ScenarioChange> changes() const;
    /// The lines that a hand has set.
    [[nodiscard]] const std::set<core::Id<core::BudgetLine>> &fixed() const { return m_fixed; }
    /// Tab goes through the lines behind this widget; the last one of them.
    [[nodiscard]] QWidget *chainAfter(QWidget *before) const;
    /// No line is set by hand any more.
    void release();

Q_SIGNALS:
    void changed();
    void arranged(); ///< other lines are shown

private:
    struct Row
    {
        QLabel *name;
        QCheckBox *fixed;
        QSlider *slider;
        AmountField *amount;
    };
    void show();
    void showRows();
    void addRow();
    /// Every line that gives has a row, as far as there is room.
    void showGiving();
    void take(std::size_t row, core::Money wanted);
    void fix(std::size_t row, bool isFixed);
    void showFigures();

    core::Language m_language = core::Language::Kyrgyz;
    core::WhatIf m_seen; ///< its lines in the order in which they are shown
    core::WhatIf m_before; ///< as it was when the hand came to the line that it moves: there and back again changes nothing
    core::Id<core::BudgetLine> m_moved;
    std::set<core::Id<core::BudgetLine>> m_fixed;
    std::size_t m_offered = 0; ///< the first so many can have a row; those behind them are gone from the budget
    std::size_t m_shown = 0;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QPushButton *m_more;
};

} // namespace eldin::ui
