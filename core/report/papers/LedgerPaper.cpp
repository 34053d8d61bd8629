// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/LedgerPaper.h"

#include "core/report/HearingName.h"
#include "core/report/LedgerTexts.h"

namespace eldin::core {

using namespace report;

namespace {

/// The day as of which the ledger speaks: that of the newest note, and before any is made that of the hearing.
QDate lastNoted(const std::vector<HearingLedger> &ledgers, const Hearing &hearing)
{
    QDate day = hearing.date;
    for (const HearingLedger &ledger : ledgers) {
        for (const LedgerRow &row : ledger.rows) {
            if (!row.notes.empty() && row.notes.back().date > day)
                day = row.notes.back().date;
        }
    }
    return day;
}

} // namespace

void LedgerPaper::fill()
{
    addHead("after.ledger.title");
    auto all = ledgersBefore(m_stores, m_hearing);
    all.push_back(ledgerOf(m_stores, m_hearing));
    const LedgerCounts sum = sumOf(all);
    if (sum.accepted == 0) {
        missing("after.missing.accepted");
        paragraph(m_wording("after.ledger.none"));
        return;
    }
    paragraph(ledgerSentence(sum, m_wording, notDueOn(all, lastNoted(all, m_hearing))), TextStyle::Bold);
    addCounts(all, sum);
    for (const HearingLedger &ledger : all) {
        if (ledger.counts.accepted > 0)
            addRows(ledger);
    }
}

void LedgerPaper::addCounts(const std::vector<HearingLedger> &all, const LedgerCounts &sum)
{
    add(ledgerChart(sum, m_wording));
    Table table;
    table.caption = m_wording("after.ledger.by_hearing");
    table.columns = {{m_wording("hearing"), Align::Left, 10}};
    // As the longest word of their heads is long: broken, it is none.
    for (const auto &[key, weight] : {std::pair {"after.ledger.proposals", 6}, {"after.ledger.accepted", 5}, {"after.ledger.funded_column", 6}, {"after.ledger.done", 6},
                                      {"after.ledger.open", 6}, {"after.ledger.granted", 6}, {"after.ledger.spent", 8}})
        table.columns.push_back({m_wording(key), Align::Right, weight});
    const auto addRow = [&](const QString &title, const LedgerCounts &counts, RowStyle style) {
        QStringList cells {title};
        for (const int count : {counts.proposals, counts.accepted, counts.funded, counts.done, counts.open()})
            cells += QString::number(count);
        cells += m_wording.figure(counts.granted, MoneyUnit::ThousandSom);
        cells += m_wording.figure(counts.spent, MoneyUnit::ThousandSom);
        table.rows.push_back({cells, style});
    };
    // Seven figures leave no room for the whole name, which stands above the promises of each; without a day or a year there is
    // nothing shorter.
    for (const HearingLedger &ledger : all) {
        const char *const kind = ledger.hearing.kind == HearingKind::Draft ? "after.ledger.of_draft" : "after.ledger.of_execution";
        const int year = budgetYear(m_stores, ledger.hearing);
        const bool isKnown = ledger.hearing.date.isValid() && year > 0;
        addRow(isKnown ? ledger.hearing.date.toString(QStringLiteral("dd.MM.yyyy")) + u'\n' + m_wording(kind).arg(year) : hearingName(m_stores, ledger.hearing, m_wording),
               ledger.counts, RowStyle::Normal);
    }
    if (all.size() > 1)
        addRow(m_wording("total"), sum, RowStyle::Total);
    add(std::move(table));
    paragraph(m_wording("unit.note") + u' ' + m_wording("after.ledger.funded"), TextStyle::Note, Align::Justify);
}

void LedgerPaper::addRows(const HearingLedger &ledger)
{
    heading(2, hearingName(m_stores, ledger.hearing, m_wording));
    Table table;
    table.caption = hearingName(m_stores, ledger.hearing, m_wording);
    table.columns = {{m_wording("number_sign"), Align::Right, 2},      {m_wording("hp.council.proposal"), Align::Left, 12},
                     {m_wording("after.column.line"), Align::Left, 7}, {m_wording("after.ledger.granted"), Align::Right, 4},
                     {m_wording("after.ledger.spent"), Align::Right, 4}, {m_wording("column.status"), Align::Left, 8}};
    for (const LedgerRow &row : ledger.rows) {
        const auto amount = [&](const std::optional<Money> &money) { return money ? m_wording.figure(*money, MoneyUnit::ThousandSom) : QStringLiteral("–"); };
        QStringList line {lineText(row, m_wording), executedText(row, m_wording)};
        line.removeAll(QString());
        table.rows.push_back({{numberText(row.proposal.remark), withVillage(row.proposal), line.join(u'\n'), amount(row.response().amount), amount(row.spent()),
                               publicOutcomeText(row, m_wording)},
                              RowStyle::Normal});
    }
    add(std::move(table));
    if (ledger.counts.withheld > 0) {
        missing("after.missing.reasons");
        paragraph(withheldText(ledger.counts, m_wording), TextStyle::Note);
    }
}

} // namespace eldin::core
