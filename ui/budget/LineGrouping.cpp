// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/LineGrouping.h"

#include <QSignalBlocker>

namespace eldin::ui {

namespace {

constexpr int kLongest = 20; ///< letters

}

LineGrouping::LineGrouping(QWidget *parent)
    : ChoiceBox(parent)
{
    setObjectName(QStringLiteral("grouping"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, [this] {
        fit();
        Q_EMIT chosen();
    });
}

// What is chosen can be read; the words of the filter beside it give way.
void LineGrouping::fit()
{
    setMinimumContentsLength(std::min(kLongest, static_cast<int>(currentText().size())));
}

core::BudgetGrouping LineGrouping::grouping() const
{
    return static_cast<core::BudgetGrouping>(currentData().toInt());
}

void LineGrouping::retranslate()
{
    const QSignalBlocker quiet(this);
    const int before = std::max(0, currentIndex());
    clear();
    const auto add = [this](core::BudgetGrouping grouping, const QString &words) { addItem(words, static_cast<int>(grouping)); };
    add(core::BudgetGrouping::Main, tr("By function"));
    add(core::BudgetGrouping::Item, tr("By economic item"));
    add(core::BudgetGrouping::Institution, tr("By institution"));
    add(core::BudgetGrouping::Settlement, tr("By village"));
    add(core::BudgetGrouping::Project, tr("By project"));
    add(core::BudgetGrouping::Source, tr("By source of money"));
    add(core::BudgetGrouping::None, tr("As a list"));
    setCurrentIndex(before);
    fit();
    setAccessibleName(tr("How the lines are grouped"));
}

} // namespace eldin::ui
