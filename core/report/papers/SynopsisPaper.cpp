// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/SynopsisPaper.h"

#include "core/report/LedgerTexts.h"

namespace eldin::core {

using namespace report;

void SynopsisPaper::fill()
{
    addHead("after.synopsis.title");
    const auto rows = proposals();
    if (rows.empty()) {
        paragraph(m_wording("after.proposals.none"));
        return;
    }
    paragraph(decisionCounts(rows), TextStyle::Bold);
    const HearingLedger ledger = ledgerOf(m_stores, m_hearing);
    Table table;
    table.caption = m_wording("after.synopsis.title");
    table.columns = {{m_wording("number_sign"), Align::Right, 2},      {m_wording("hp.council.proposal"), Align::Left, 9},
                     {m_wording("column.decision"), Align::Left, 6},   {m_wording("column.reason"), Align::Left, 9},
                     {m_wording("after.column.money"), Align::Right, 4}, {m_wording("column.status"), Align::Left, 6}};
    for (const RemarkRow &row : rows) {
        const auto promise = std::find_if(ledger.rows.begin(), ledger.rows.end(), [&](const LedgerRow &one) { return row.response && one.response().id == row.response->id; });
        QStringList decision {m_wording.text(QStringLiteral("decision.") + (row.response ? codeOf(row.response->decision) : QStringLiteral("open")))};
        if (row.response && !row.response->responsible.isEmpty())
            decision += marked(row.response->responsible);
        if (row.response && row.response->deadline.isValid())
            decision += m_wording("decision.until").arg(m_wording.date(row.response->deadline));
        table.rows.push_back({{numberText(row.remark), withNote(withVillage(row), row), decision.join(u'\n'), row.response ? marked(row.response->reason) : QStringLiteral("–"),
                               row.response && row.response->amount && isGranted(row.response->decision) && !row.isAnsweredByLead() ? m_wording.figure(*row.response->amount, MoneyUnit::ThousandSom) : QStringLiteral("–"),
                               promise == ledger.rows.end() ? QStringLiteral("–") : publicOutcomeText(*promise, m_wording)},
                              RowStyle::Normal});
    }
    table.rows.push_back({{QString(), m_wording("total"), QString(), QString(), m_wording.figure(ledger.counts.granted, MoneyUnit::ThousandSom), QString()},
                          RowStyle::Total});
    add(std::move(table));
    paragraph(m_wording("unit.note"), TextStyle::Note);
}

} // namespace eldin::core
