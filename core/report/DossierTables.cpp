// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DossierTables.h"

#include "core/base/CsvText.h"
#include "core/report/DossierHallTables.h"
#include "core/report/Indicators.h"
#include "core/report/LedgerTexts.h"
#include "core/report/Statistics.h"
#include "core/storage/Stores.h"
#include "core/storage/Topics.h"

namespace eldin::core {

namespace {

QString amountOf(const std::optional<Money> &amount)
{
    return amount ? plainMoney(*amount) : QString();
}

QString dayOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QByteArray proposals(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    std::vector<QStringList> rows;
    const TopicList list(stores);
    for (const RemarkRow &row : remarkRows(stores, hearing.id)) {
        if (row.remark.kind != RemarkKind::Proposal)
            continue;
        QStringList cells {numberText(row.remark), row.words.text, languageCode(row.words.language), row.settlement.best(wording.language()),
                           list.shown(row.topics, wording.language()).join(QStringLiteral("; ")), amountOf(row.remark.amount)};
        if (row.response)
            cells << codeOf(row.response->decision) << row.response->reason.best(wording.language()) << (row.isAnsweredByLead() || !isGranted(row.response->decision) ? QString() : amountOf(row.response->amount)) << row.response->lineCode
                  << row.response->responsible.best(wording.language()) << dayOf(row.response->deadline) << dayOf(row.response->decidedOn);
        else
            cells << QStringList(7);
        rows.push_back(cells);
    }
    return csvText(QStringLiteral("number,text,language,settlement,topics,asked,decision,reason,granted,line,responsible,deadline,decided_on").split(u','), rows);
}

QByteArray ledger(const HearingLedger &ledger, const Wording &wording)
{
    std::vector<QStringList> rows;
    for (const LedgerRow &row : ledger.rows) {
        rows.push_back({numberText(row.proposal.remark), row.proposal.words.text, row.code, row.year > 0 ? QString::number(row.year) : QString(), QString::number(row.voices), amountOf(row.response().amount),
                        amountOf(row.planned), amountOf(row.executed), codeOf(row.funding), row.status() && !row.owesReason() ? codeOf(*row.status()) : QString(), dayOf(row.due()),
                        amountOf(row.spent()), row.notes.empty() ? QString() : row.notes.back().note.best(wording.language())});
    }
    return csvText(QStringLiteral("number,text,line,year,voices,granted,planned,executed,funding,status,due,spent,note").split(u','), rows);
}

QByteArray announcements(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    std::vector<QStringList> rows;
    for (const Announcement &announcement : stores.announcements.ofHearing(hearing.id))
        rows.push_back({announcement.channel.best(wording.language()), dayOf(announcement.date), announcement.place.best(wording.language()), QString::number(announcement.count)});
    return csvText(QStringLiteral("channel,date,place,count").split(u','), rows);
}

QByteArray budget(const Stores &stores, const Id<Budget> &id, const Wording &wording)
{
    std::vector<QStringList> rows;
    for (const BudgetLine &line : stores.lines.ofBudget(id))
        rows.push_back({codeOf(line.section), line.revenueCode, line.functionCode, line.economicCode, line.name.best(wording.language()), plainMoney(line.amount)});
    return csvText(QStringLiteral("section,revenue_code,function_code,economic_code,name,amount").split(u','), rows);
}

} // namespace

std::vector<DossierTable> dossierTables(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    std::vector<DossierTable> tables {
        {QStringLiteral("proposals"), wording("dossier.proposals"), proposals(stores, hearing, wording)},
        {QStringLiteral("ledger"), wording("paper.ledger"), ledger(ledgerOf(stores, hearing), wording)},
        {QStringLiteral("indicators"), wording("paper.indicators"), indicatorsCsv(stores, hearing, wording)},
        {QStringLiteral("statistics"), wording("paper.statistics"), statisticsCsv(statisticsOf(stores, hearing, wording), wording)},
        {QStringLiteral("announcements"), wording("after.evidence.announcements"), announcements(stores, hearing, wording)},
    };
    for (DossierTable &table : dossierHallTables(stores, hearing, wording))
        tables.push_back(std::move(table));
    if (!hearing.budgetId.isNull() && stores.budgets.find(hearing.budgetId))
        tables.push_back({QStringLiteral("budget"), wording("dossier.budget"), budget(stores, hearing.budgetId, wording)});
    return tables;
}

} // namespace eldin::core
