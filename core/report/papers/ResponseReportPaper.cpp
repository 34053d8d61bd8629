// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/ResponseReportPaper.h"

#include "core/report/LedgerTexts.h"

namespace eldin::core {

using namespace report;

void ResponseReportPaper::fill()
{
    addHead("after.response.title");
    const auto rows = proposals();
    paragraph(m_wording("after.response.intro"), TextStyle::Normal, Align::Justify);
    if (rows.empty()) {
        paragraph(m_wording("after.proposals.none"));
    } else {
        paragraph(decisionCounts(rows), TextStyle::Bold);
        Table table;
        table.caption = m_wording("after.response.title");
        table.columns = {{m_wording("number_sign"), Align::Right, 1},
                         {m_wording("cb.past.you_said"), Align::Left, 6},
                         {m_wording("cb.past.we_decided"), Align::Left, 4},
                         {m_wording("cb.past.why"), Align::Left, 6}};
        for (const RemarkRow &row : rows)
            table.rows.push_back({{numberText(row.remark), withNote(withVillage(row), row), decisionText(row), row.response ? marked(row.response->reason) : QStringLiteral("–")},
                                  RowStyle::Normal});
        add(std::move(table));
    }
    paragraph(m_wording("after.response.end"), TextStyle::Normal, Align::Justify);
    addContacts();
}

} // namespace eldin::core
