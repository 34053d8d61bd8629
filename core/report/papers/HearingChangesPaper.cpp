// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/HearingChangesPaper.h"

#include "core/report/LedgerTexts.h"

namespace eldin::core {

using namespace report;

namespace {

QString signedFigure(const Wording &wording, Money amount)
{
    const QString figure = wording.figure(amount, MoneyUnit::ThousandSom);
    return amount > Money() ? u'+' + figure : figure;
}

} // namespace

void HearingChangesPaper::fill()
{
    addHead("after.changes.title");
    const auto changes = hearingChanges(m_stores, m_hearing);
    if (!changes) {
        missing("after.changes.missing");
        paragraph(m_wording("after.changes.none"));
        return;
    }
    paragraph(m_wording("after.changes.versions").arg(changes->before.version).arg(changes->after.version), TextStyle::Normal, Align::Justify);
    KeyValues sums;
    sums.rows = {{m_wording("after.changes.before"), thousands(changes->expenditure.from)},
                 {m_wording("after.changes.by_proposals"), signedFigure(m_wording, changes->byProposals)},
                 {m_wording("after.changes.otherwise"), signedFigure(m_wording, changes->otherwise())},
                 {m_wording("after.changes.after"), thousands(changes->expenditure.to)}};
    add(std::move(sums));
    paragraph(m_wording("unit.note"), TextStyle::Note, Align::Right);
    if (changes->lines.empty()) {
        paragraph(m_wording("after.changes.same"));
        return;
    }
    Table table;
    table.caption = m_wording("after.changes.title");
    table.columns = {{m_wording("column.code"), Align::Left, 3},          {m_wording("column.name"), Align::Left, 9},
                     {m_wording("after.changes.before"), Align::Right, 4}, {m_wording("after.changes.after"), Align::Right, 4},
                     {m_wording("column.change"), Align::Right, 4},       {m_wording("after.changes.why"), Align::Left, 9}};
    for (const MovedLine &line : changes->lines) {
        const AmountChange amount = line.change.amount();
        table.rows.push_back({{line.change.line().code, marked(line.change.line().name), line.change.from ? m_wording.figure(amount.from, MoneyUnit::ThousandSom) : QStringLiteral("–"),
                               line.change.to ? m_wording.figure(amount.to, MoneyUnit::ThousandSom) : QStringLiteral("–"), signedFigure(m_wording, amount.difference()), reasons(line)},
                              RowStyle::Normal});
    }
    add(std::move(table));
}

QString HearingChangesPaper::reasons(const MovedLine &line) const
{
    QStringList lines;
    for (const LineMove &move : line.moves)
        lines += m_wording("after.changes.proposal").arg(numberText(move.proposal.remark), signedFigure(m_wording, move.amount));
    if (!line.otherwise().isZero() || lines.isEmpty())
        lines += m_wording("after.changes.other_line").arg(signedFigure(m_wording, line.otherwise()));
    return lines.join(u'\n');
}

} // namespace eldin::core
