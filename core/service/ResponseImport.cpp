// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ResponseImport.h"

#include "core/base/LanguageGuess.h"
#include "core/base/Text.h"
#include "core/service/FormLines.h"
#include "core/service/HearingService.h"
#include "core/service/RecordWords.h"
#include "core/service/ResponseService.h"
#include "core/service/SaidWords.h"

#include <QSet>

namespace eldin::core {

namespace {

const QString kText = QStringLiteral("text");
const QString kSettlement = QStringLiteral("settlement");
const QString kAmount = QStringLiteral("amount");
const QString kTopics = QStringLiteral("topics");
const QString kDecision = QStringLiteral("decision");
const QString kReason = QStringLiteral("reason");
const QString kGranted = QStringLiteral("granted");
const QString kResponsible = QStringLiteral("responsible");
const QString kDeadline = QStringLiteral("deadline");

const std::vector<exchange::RecordField> &fields()
{
    static const std::vector<exchange::RecordField> all{
        {kText,
         recordwords::list(
             "сунуш|сунуштун мазмуну|сунуштар|предложение|предложения|содержание предложения|proposal|text")},
        {kSettlement, recordwords::list("айыл|айылы|кыштак|село|населенный пункт|village|settlement")},
        {kAmount,
         recordwords::list("сураган суммасы|суралган сумма|сумма|суммасы|запрошенная "
                           "сумма|стоимость|болжолдуу наркы|amount asked|amount")},
        {kTopics, recordwords::list("тема|темасы|багыты|topic|topics")},
        {kDecision, recordwords::list("чечим|кабыл алынган чечим|решение|принятое решение|decision")},
        {kReason,
         recordwords::list("негиздеме|негиздемеси|себеби|жооп|обоснование|причина|ответ|reason|answer")},
        {kGranted,
         recordwords::list("болунгон сумма|болунгон суммасы|выделенная сумма|выделено|amount granted")},
        {kResponsible,
         recordwords::list("жооптуу|жооптуу адам|аткаруучу|ответственный|исполнитель|responsible")},
        {kDeadline, recordwords::list("аткаруу мооноту|мооноту|моонот|срок|срок исполнения|deadline")},
    };
    return all;
}

std::optional<Response> responseOf(const exchange::RecordRow &row, const exchange::RecordTable &table,
                                   Problems &problems)
{
    const QString decision = row.text(kDecision);
    const QString reason = singleLine(row.text(kReason));
    if (decision.isEmpty() && reason.isEmpty())
        return std::nullopt;
    Response response;
    const auto known = recordwords::decision(decision);
    if (!known)
        problems.push_back(
            {row.cell(kDecision), Severity::Error, QStringLiteral("unknown-decision"), decision});
    else if (reason.isEmpty())
        problems.push_back(
            {row.cell(kDecision), Severity::Error, QStringLiteral("reason-missing"), decision});
    response.decision = known.value_or(Decision::Accepted);
    response.reason = LocalText::in(guessLanguage(reason), reason);
    response.amount = recordwords::amount(row, kGranted, table.heads.value(kGranted), problems);
    const QString responsible = singleLine(row.text(kResponsible));
    response.responsible = LocalText::in(guessLanguage(responsible), responsible);
    response.deadline = recordwords::date(row, kDeadline, problems);
    return response;
}

} // namespace

exchange::RecordTable proposalsIn(const exchange::Sheet &sheet)
{
    return exchange::findRecords(sheet, fields(), kText);
}

exchange::RecordTable readProposals(const QString &path, const exchange::SheetSourceOptions &options)
{
    return exchange::readRecordTable(path, options, fields(), kText);
}

RecordPlan<ProposalEntry> ResponseImport::plan(const exchange::RecordTable &table,
                                               const Id<Hearing> &hearing) const
{
    const Stores &stores = document().stores();
    static_cast<void>(stores.hearings.get(hearing));
    RecordPlan<ProposalEntry> plan;
    plan.problems = table.problems;
    plan.rowsRead = table.rows.size();
    const SettlementNames settlements(stores);
    QHash<QString, Id<Remark>> known;
    for (const Remark &remark : stores.remarks.ofHearing(hearing)) {
        // Of a group the one that leads: it has the answer.
        if (remark.kind == RemarkKind::Proposal)
            known.insert(folded(wordsOf(stores, remark.id).text), stores.remarkLinks.leadOf(remark.id));
    }
    QSet<QString> seen;
    for (const exchange::RecordRow &row : table.rows) {
        ProposalEntry entry;
        entry.remark.hearingId = hearing;
        entry.remark.kind = RemarkKind::Proposal;
        entry.remark.channel = RemarkChannel::Before;
        entry.remark.text = row.text(kText);
        entry.remark.settlementId = settlements.find(row.text(kSettlement));
        if (entry.remark.settlementId.isNull() && !row.text(kSettlement).isEmpty())
            plan.problems.push_back({row.cell(kSettlement), Severity::Warning,
                                     QStringLiteral("unknown-village"), row.text(kSettlement)});
        entry.remark.amount = recordwords::amount(row, kAmount, table.heads.value(kAmount), plan.problems);
        entry.remark.topics = row.text(kTopics).split(u',', Qt::SkipEmptyParts);
        for (Problem problem : RemarkService::validate(entry.remark)) {
            problem.where = row.cell(problem.where);
            plan.problems.push_back(problem);
        }
        entry.response = responseOf(row, table, plan.problems);
        const QString key = folded(entry.remark.text);
        entry.known = known.value(key);
        const bool nothingNew
            = !entry.known.isNull() && (!entry.response || stores.responses.forRemark(entry.known));
        if (nothingNew || seen.contains(key)) {
            ++plan.duplicates;
            continue;
        }
        seen.insert(key);
        plan.entries.push_back(std::move(entry));
    }
    return plan;
}

void ResponseImport::import(const RecordPlan<ProposalEntry> &plan, const Id<Hearing> &hearing)
{
    if (!plan.canImport())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("import-errors"));
    RemarkService remarks(document());
    document().transact(Operation::ImportResponses, [&](Stores &stores) {
        const Hearing subject = stores.hearings.get(hearing);
        requireHearingOpen(subject);
        int label = stores.remarks.lastLabelNumber(hearing, document().deviceNumber());
        for (const ProposalEntry &entry : plan.entries) {
            Id<Remark> remark = entry.known;
            if (remark.isNull()) {
                requireRecordOpen(subject);
                remark = remarks.insert(stores, entry.remark, ++label);
            }
            if (!entry.response)
                continue;
            Response response = *entry.response;
            response.remarkId = remark;
            response.id = onlyId(stores.responses, QStringLiteral("response ") + remark.text());
            response.decidedOn = document().environment().clock.today();
            requireValid(ResponseService::validate(response));
            stores.responses.insert(response);
        }
    });
}

} // namespace eldin::core
