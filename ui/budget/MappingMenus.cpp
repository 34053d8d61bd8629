// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/MappingMenus.h"

#include "ui/models/BudgetTreeModel.h"

#include <QMenu>

namespace eldin::ui {

using core::exchange::CodeKind;
using core::exchange::ColumnChoice;
using core::exchange::ColumnRole;
using core::exchange::RowChoice;

namespace {

constexpr int kYearsBack = 3;
constexpr int kYearsAhead = 3;

} // namespace

MappingMenus::MappingMenus(core::exchange::TableMapping &mapping, const core::exchange::BudgetReading &reading, int year, Changed changed)
    : m_mapping(mapping)
    , m_reading(reading)
    , m_year(year)
    , m_changed(std::move(changed))
{
}

const core::exchange::ColumnMeaning *MappingMenus::meaning(std::uint32_t column) const
{
    const auto found = std::find_if(m_reading.columns.begin(), m_reading.columns.end(),
                                    [&](const auto &one) { return one.column == column; });
    return found == m_reading.columns.end() ? nullptr : &*found;
}

void MappingMenus::addColumnChoice(QMenu &menu, const QString &text, std::uint32_t column, const ColumnChoice &choice) const
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    if (const auto *now = meaning(column))
        action->setChecked(now->role == choice.role && (choice.role != ColumnRole::Code || now->code == choice.code)
                           && (!choice.stage || now->stage == choice.stage) && (!choice.year || now->year == choice.year));
    QObject::connect(action, &QAction::triggered, &menu, [&mapping = m_mapping, column, choice, changed = m_changed] {
        mapping.columns[column] = choice;
        changed();
    });
}

/// The amounts of a stage, or of a year; the other of the two stays as it is.
void MappingMenus::addAmounts(QMenu &menu, std::uint32_t column) const
{
    ColumnChoice amount {ColumnRole::Amount, CodeKind::None, {}, {}};
    const auto *now = meaning(column);
    if (now != nullptr && now->role == ColumnRole::Amount) {
        amount.year = now->year;
        amount.stage = now->stage;
    }
    for (const auto &[stage, code] : core::Codes<core::BudgetStage>::list) {
        ColumnChoice choice = amount;
        choice.stage = stage;
        addColumnChoice(menu, tr("Amount: %1").arg(stageName(stage).toLower()), column, choice);
    }
    QMenu *years = menu.addMenu(tr("Amount of the year"));
    for (int year = m_year - kYearsBack; year <= m_year + kYearsAhead; ++year) {
        ColumnChoice choice = amount;
        choice.year = year;
        addColumnChoice(*years, QString::number(year), column, choice);
    }
}

void MappingMenus::fillColumn(QMenu &menu, std::uint32_t column) const
{
    addColumnChoice(menu, tr("Name of the line"), column, {ColumnRole::Name, CodeKind::None, {}, {}});
    QMenu *codes = menu.addMenu(tr("Code"));
    const std::pair<CodeKind, QString> kinds[] {{CodeKind::Revenue, tr("Revenue code")},
                                                {CodeKind::Function, tr("Functional code")},
                                                {CodeKind::Economic, tr("Economic code")},
                                                {CodeKind::Institution, tr("Code of the institution")},
                                                {CodeKind::Combined, tr("Several codes in one column")}};
    for (const auto &[kind, name] : kinds)
        addColumnChoice(*codes, name, column, {ColumnRole::Code, kind, {}, {}});
    addColumnChoice(menu, tr("Village"), column, {ColumnRole::Settlement, CodeKind::None, {}, {}});
    menu.addSeparator();
    addAmounts(menu, column);
    addColumnChoice(menu, tr("Part of the amount by source of money"), column, {ColumnRole::Source, CodeKind::None, {}, {}});
    menu.addSeparator();
    addColumnChoice(menu, tr("Number of the row"), column, {ColumnRole::Number, CodeKind::None, {}, {}});
    addColumnChoice(menu, tr("Left out"), column, {ColumnRole::Ignored, CodeKind::None, {}, {}});
    menu.addSeparator();
    QAction *proposal = menu.addAction(tr("As proposed"));
    proposal->setEnabled(m_mapping.columns.contains(column));
    QObject::connect(proposal, &QAction::triggered, &menu, [&mapping = m_mapping, column, changed = m_changed] {
        mapping.columns.erase(column);
        changed();
    });
}

void MappingMenus::addRowChoice(QMenu &menu, const QString &text, std::uint32_t row, RowChoice choice) const
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    const auto now = m_mapping.rows.find(row);
    action->setChecked(now != m_mapping.rows.end() && now->second == choice);
    QObject::connect(action, &QAction::triggered, &menu, [&mapping = m_mapping, row, choice, changed = m_changed] {
        mapping.rows[row] = choice;
        changed();
    });
}

void MappingMenus::fillRow(QMenu &menu, std::uint32_t row) const
{
    addRowChoice(menu, tr("Budget line"), row, RowChoice::Line);
    addRowChoice(menu, tr("Sum of other rows"), row, RowChoice::Sum);
    addRowChoice(menu, tr("Not counted (“of which”, a note)"), row, RowChoice::NotCounted);
    menu.addSeparator();
    addRowChoice(menu, tr("Revenue begins here"), row, RowChoice::Revenue);
    addRowChoice(menu, tr("Expenditure begins here"), row, RowChoice::Expenditure);
    addRowChoice(menu, tr("Financing begins here"), row, RowChoice::Financing);
    menu.addSeparator();
    QObject::connect(menu.addAction(tr("The head of the table is here")), &QAction::triggered, &menu,
                     [&mapping = m_mapping, row, changed = m_changed] {
                         mapping.firstHeader = row;
                         mapping.lastHeader = row;
                         changed();
                     });
    QAction *further = menu.addAction(tr("The head of the table ends here"));
    const std::uint32_t first = m_reading.headerRows.empty() ? row : m_reading.headerRows.front();
    further->setEnabled(first < row);
    QObject::connect(further, &QAction::triggered, &menu, [&mapping = m_mapping, first, row, changed = m_changed] {
        mapping.firstHeader = first;
        mapping.lastHeader = row;
        changed();
    });
    menu.addSeparator();
    QAction *proposal = menu.addAction(tr("As proposed"));
    const bool head = m_mapping.firstHeader && *m_mapping.firstHeader <= row && row <= m_mapping.lastHeader.value_or(row);
    proposal->setEnabled(head || m_mapping.rows.contains(row));
    QObject::connect(proposal, &QAction::triggered, &menu, [&mapping = m_mapping, row, head, changed = m_changed] {
        mapping.rows.erase(row);
        if (head) {
            mapping.firstHeader.reset();
            mapping.lastHeader.reset();
        }
        changed();
    });
}

} // namespace eldin::ui
