// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/IndicatorsPaper.h"

#include "core/report/Indicators.h"
#include "core/report/SmallGroups.h"

namespace eldin::core {

using namespace report;

void IndicatorsPaper::fill()
{
    paragraph(m_wording("after.indicators.title"), TextStyle::Title, Align::Center);
    paragraph(okmotu() + QStringLiteral(". ") + name() + QStringLiteral(", ") + m_wording.date(m_hearing.date), TextStyle::Normal, Align::Center);
    if (!wasHeld())
        missing("after.missing.held");
    if (!m_hearing.closedAt.isValid())
        missing("protocol.missing.answers");
    paragraph(m_wording("after.indicators.note").arg(kSmallestGroup), TextStyle::Note);
    Table table;
    table.caption = m_wording("after.indicators.title");
    table.columns = {{m_wording("after.indicators.column.name"), Align::Left, 8}, {m_wording("after.indicators.column.value"), Align::Right, 3},
                     {m_wording("after.indicators.column.before"), Align::Right, 3}, {m_wording("after.indicators.column.change"), Align::Right, 3},
                     {m_wording("after.indicators.column.definition"), Align::Left, 13}};
    QString definition; // is said once for the rows that share it
    for (const Indicator &indicator : indicatorsOf(m_stores, m_hearing, m_wording)) {
        table.rows.push_back({{indicator.name, indicator.value, indicator.before, indicator.change, indicator.definition == definition ? QString() : indicator.definition},
                              RowStyle::Normal});
        definition = indicator.definition;
    }
    add(std::move(table));
}

} // namespace eldin::core
