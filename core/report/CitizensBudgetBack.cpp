// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The last pages of the citizens' budget: what came of last time, the glossary, how to take part.

#include "core/report/CitizensBudgetPart.h"
#include "core/report/Ledger.h"
#include "core/report/LedgerTexts.h"
#include "core/report/RemarkRows.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

std::optional<CitizensBudgetPart::Past> CitizensBudgetPart::past() const
{
    const auto last = answeredHearingBefore(m_stores, m_hearing);
    if (!last)
        return std::nullopt;
    int counts[5] {};
    int proposals = 0;
    Table table;
    table.caption = m_wording("cb.past.title");
    table.columns = {{m_wording("cb.past.you_said"), Align::Left, 4},
                     {m_wording("cb.past.we_decided"), Align::Left, 2},
                     {m_wording("cb.past.why"), Align::Left, 5},
                     {m_wording("cb.past.status"), Align::Left, 3}};
    const HearingLedger ledger = ledgerOf(m_stores, *last);
    for (const RemarkRow &row : remarkRows(m_stores, last->id)) {
        if (row.remark.kind != RemarkKind::Proposal || !row.response)
            continue;
        ++proposals;
        ++counts[static_cast<int>(row.response->decision)];
        const QString &own = row.words.in(m_wording.language());
        // Nothing was promised on what was not accepted, and of a group the promise is that of its lead.
        const auto promise = std::find_if(ledger.rows.begin(), ledger.rows.end(), [&](const LedgerRow &each) { return each.response().id == row.response->id; });
        table.rows.push_back({{own.isEmpty() ? m_wording.asSaid(row.words.text, row.words.language) : own,
                               m_wording.text(QStringLiteral("decision.") + codeOf(row.response->decision)),
                               m_wording.marked(row.response->reason), promise == ledger.rows.end() ? QString() : publicOutcomeText(*promise, m_wording)},
                              RowStyle::Normal});
    }
    if (table.rows.empty())
        return std::nullopt;
    return Past {std::move(table), m_wording("cb.past.summary").arg(proposals).arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]).arg(counts[4])};
}

void CitizensBudgetPart::addPast()
{
    heading("cb.past.title");
    auto told = past();
    if (!told) {
        paragraph(m_wording("cb.past.none"));
        return;
    }
    paragraph(told->summary, TextStyle::Bold);
    add(std::move(told->table));
}

void CitizensBudgetPart::addGlossary()
{
    heading("cb.glossary.title");
    KeyValues terms;
    for (const char *word : {"budget", "own", "transfer", "equalization", "grant", "special", "protected", "capital",
                             "balance", "revised", "reserve", "execution", "hearing"}) {
        const QString key = QStringLiteral("cb.glossary.") + QString::fromLatin1(word);
        terms.rows.emplace_back(m_wording.text(key), m_wording.text(key + QStringLiteral(".text")));
    }
    add(std::move(terms));
}

void CitizensBudgetPart::addTakePart(const char *slipWords)
{
    const QString contacts = m_wording.marked(m_municipality.contacts);
    QStringList ways;
    if (m_over) {
        heading("cb.take_part.title.past");
        ways += contacts.isEmpty() ? m_wording("cb.take_part.past.village") : m_wording("cb.take_part.past").arg(contacts);
    } else {
        heading("cb.take_part.title");
        ways += {m_wording("cb.take_part.1"), m_wording(slipWords)};
        if (!contacts.isEmpty())
            ways += m_wording("cb.take_part.3").arg(contacts);
        ways += m_wording("cb.take_part.4");
    }
    if (m_hearing.state != HearingState::Closed)
        ways += m_wording(m_hearing.kind == HearingKind::Draft ? "cb.take_part.session" : "cb.take_part.session.execution");
    int number = 0;
    for (const QString &way : std::as_const(ways))
        paragraph(ways.size() == 1 ? way : QStringLiteral("%1. ").arg(++number) + way, TextStyle::Normal, 1);
    if (m_hearing.state != HearingState::Closed)
        paragraph(m_wording("cb.take_part.promise"), TextStyle::Bold);
    paragraph(m_wording("cb.numbers.same") + u' '
                  + m_wording(m_budget.unit == MoneyUnit::ThousandSom ? "unit.note" : "unit.note.som"),
              TextStyle::Note);
    paragraph(m_wording("cb.not_official"), TextStyle::Note);
}

void CitizensBudgetPart::addSlip(const char *cutWords)
{
    add(CutLine {m_wording(cutWords)});
    add(Heading {2, m_wording("cb.slip.title")});
    paragraph(m_wording("cb.slip.number"), TextStyle::Note);
    paragraph(m_wording("cb.slip.kind"));
    add(WritingLines {m_wording("cb.slip.text"), 4});
    add(WritingLines {m_wording("cb.slip.village"), 1});
    add(WritingLines {m_wording("cb.slip.amount"), 1});
    paragraph(m_wording("cb.slip.sex"));
    paragraph(m_wording("cb.slip.age"));
    add(WritingLines {m_wording("cb.slip.name"), 1});
    add(WritingLines {m_wording("cb.slip.phone"), 1});
    paragraph(m_wording("cb.slip.consent"));
    const QString contacts = m_wording.marked(m_municipality.contacts);
    paragraph(m_wording("cb.slip.return").arg(m_wording.dateUntil(m_hearing.date)) + u' '
              + (contacts.isEmpty() ? m_wording("cb.slip.where.village") : m_wording("cb.slip.where").arg(contacts)));
    paragraph(m_wording("cb.slip.thanks"), TextStyle::Bold);
}

} // namespace eldin::core
