// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/WhatIf.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace eldin::ui {

class AmountField;

/// Lines of the budget with what each would give: by slider, in thousands of soms, or typed to the tyiyn. No more can be
/// taken than is still asked for: what a hand takes beyond that stays in the line.
class WhatIfLines final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfLines(QWidget *parent = nullptr);

    /// Shows the lines anew; those that give stand first as long as they were there when it was opened.
    void setLines(const core::WhatIf &seen, core::Language language);
    /// Only the sums, after a change.
    void setSums(const core::WhatIf &seen);
    void retranslate();
    [[nodiscard]] std::vector<core::ScenarioChange> changes() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        core::WhatIfLine line;
        QLabel *name;
        QSlider *slider;
        AmountField *amount;
    };
    void show();
    void addRow(const core::WhatIfLine &line);
    void take(std::size_t row, core::Money wanted);
    void showRow(std::size_t row);
    [[nodiscard]] core::Money taken() const;

    core::Language m_language = core::Language::Kyrgyz;
    core::Money m_asked;
    std::vector<core::WhatIfLine> m_all; ///< as they are shown, with what each gives
    std::size_t m_shown = 0;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QPushButton *m_more;
};

} // namespace eldin::ui
