// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/TableMapping.h"

#include <QCoreApplication>

#include <functional>

class QMenu;

namespace eldin::ui {

/// The menus with which a person says what a column or a row of a foreign table is. Each entry changes the mapping and
/// calls `changed`.
class MappingMenus final
{
    Q_DECLARE_TR_FUNCTIONS(MappingMenus)

public:
    using Changed = std::function<void()>;

    /// `year`: around which the years on offer lie.
    MappingMenus(core::exchange::TableMapping &mapping, const core::exchange::BudgetReading &reading, int year, Changed changed);

    void fillColumn(QMenu &menu, std::uint32_t column) const;
    void fillRow(QMenu &menu, std::uint32_t row) const;

private:
    void addColumnChoice(QMenu &menu, const QString &text, std::uint32_t column, const core::exchange::ColumnChoice &choice) const;
    void addRowChoice(QMenu &menu, const QString &text, std::uint32_t row, core::exchange::RowChoice choice) const;
    void addAmounts(QMenu &menu, std::uint32_t column) const;
    [[nodiscard]] const core::exchange::ColumnMeaning *meaning(std::uint32_t column) const;

    core::exchange::TableMapping &m_mapping;
    const core::exchange::BudgetReading &m_reading;
    int m_year;
    Changed m_changed;
};

} // namespace eldin::ui
