// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetTree.h"
#include "ui/widgets/ChoiceBox.h"

namespace eldin::ui {

/// By what the lines stand together.
class LineGrouping final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit LineGrouping(QWidget *parent = nullptr);

    [[nodiscard]] core::BudgetGrouping grouping() const;
    void retranslate();

Q_SIGNALS:
    void chosen();

private:
    void fit();
};

} // namespace eldin::ui
