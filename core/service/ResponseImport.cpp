// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ResponseImport.h"

#include "core/base/LanguageGuess.h"
#include "core/base/Text.h"
#include "core/exchange/budget/FormKeys.h"
#include "core/service/FormLines.h"
#include "core/service/HearingService.h"
#include "core/service/RecordWords.h"
#include "core/service/ResponseService.h"
#include "core/service/SaidWords.h"

#include <QSet>

#include <set>

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
const QString kSource = QStringLiteral("money_source");
const QString kCode = QStringLiteral("code");
const QString kDecidedOn = QStringLiteral("decided_on");
const QString kStatus = QStringLiteral("status");
const QString kSpent = QStringLiteral("spent");
const QString kNote = QStringLiteral("note");
const QString kNewDate = QStringLiteral("new_date");

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
        {kSource, recordwords::list("каржылоо булагы|каржы булагы|каражат булагы|источник финансирования|источник "
                                    "средств|источник|funding source|source of money|money source")},
        {kCode, recordwords::list("коду|код|бюджеттин коду|бюджет коду|бюджеттик коду|бюджеттик код|бюджеттин "
                                  "сабы|бюджеттин сабынын коду|функциянын коду|берененин коду|код бюджета|код "
                                  "бюджетной классификации|кбк|код статьи|код функции|строка бюджета|бюджетная "
                                  "строка|статья бюджета|budget code|budget line|line code|code")},
        {kDecidedOn,
         recordwords::list("чечим кабыл алынган куну|чечим кабыл алынган дата|чечимдин датасы|чечимдин "
                           "куну|жооптун датасы|жооп берилген куну|дата решения|дата принятия решения|дата "
                           "ответа|decided on|date of decision|decision date")},
        {kStatus,
         recordwords::list("аткарылышы|аткарылуусу|аткаруу абалы|аткарылуу абалы|аткарылышынын "
                           "абалы|абалы|азыркы абалы|статус|статусу|исполнение|выполнение|ход исполнения|ход "
                           "выполнения|статус исполнения|статус выполнения|отметка об исполнении|отметка о "
                           "выполнении|состояние|что сделано|эмне жасалды|status|state|implementation|what was "
                           "done")},
        {kSpent,
         recordwords::list("жумшалган сумма|жумшалган суммасы|жумшалган каражат|жумшалганы|жумшалган|сарпталган "
                           "сумма|сарпталган каражат|сарпталганы|израсходовано|израсходованная "
                           "сумма|потрачено|освоено|освоенная сумма|фактические расходы|amount spent|money "
                           "spent|spent")},
        {kNote,
         recordwords::list("эскертуу|аткарылышы боюнча эскертуу|аткарылбай калган себеби|аткарылбагандын "
                           "себеби|аткарылбаган себеби|аткарылбай калуу себеби|примечание|примечания|примечание об "
                           "исполнении|пояснение|причина неисполнения|причина невыполнения|причины "
                           "неисполнения|причины невыполнения|комментарий|note|note on the status|why not done")},
        {kNewDate,
         recordwords::list("жаны мооноту|жаны моонот|жаны дата|жаны аткаруу мооноту|новый срок|новый срок "
                           "исполнения|новая дата|перенесенный срок|new date|new deadline")},
    };
    return all;
}

using recordwords::filled;

/// Without the name that a list puts behind the code; empty and named where no budget or classification has it.
QString lineCodeOf(const Stores &stores, const exchange::RecordRow &row, Problems &problems)
{
    const QString text = filled(row, kCode);
    const QString code = text.section(QString::fromUtf16(exchange::formkeys::kCodeEnd), 0, 0).trimmed();
    if (code.isEmpty() || stores.classification.hasCode(code) || stores.lines.hasCode(code))
        return code;
    problems.push_back({row.cell(kCode), Severity::Warning, QStringLiteral("unknown-line"), code});
    return {};
}

/// What the row says of what became of the proposal. `granted`: what is not done needs its reason.
std::optional<FollowUp> followUpOf(const exchange::RecordRow &row, const exchange::RecordTable &table, bool granted,
                                   Problems &problems)
{
    const QString status = filled(row, kStatus);
    FollowUp result;
    const QString note = filled(row, kNote);
    result.note = LocalText::in(guessLanguage(note), note);
    result.spent = recordwords::amount(row, kSpent, table.heads.value(kSpent), problems);
    result.newDate = recordwords::date(row, kNewDate, problems);
    if (status.isEmpty()) {
        for (const QString &field : {kSpent, kNote, kNewDate}) {
            if (const QString text = filled(row, field); !text.isEmpty())
                problems.push_back({row.cell(field), Severity::Warning, QStringLiteral("no-status"), text});
        }
        return std::nullopt;
    }
    const auto known = recordwords::followUpStatus(status);
    if (!known) {
        problems.push_back({row.cell(kStatus), Severity::Warning, QStringLiteral("unknown-status"), status});
        return std::nullopt;
    }
    result.status = *known;
    if (granted && *known == FollowUpStatus::NotImplemented && (note.isEmpty() || !result.newDate.isValid()))
        problems.push_back({row.cell(kStatus), Severity::Warning, QStringLiteral("not-done-owes"), status});
    return result;
}

/// Whether the note of the table says what was noted last.
bool saysTheSame(const FollowUp &told, const FollowUp &last)
{
    const QString note = folded(told.note.best(Language::Kyrgyz));
    const bool sameNote = note == folded(singleLine(last.note.ky)) || note == folded(singleLine(last.note.ru))
        || note == folded(singleLine(last.note.en));
    return sameNote && told.status == last.status && told.spent == last.spent && told.newDate == last.newDate;
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
    const QString source = filled(row, kSource);
    response.moneySource = LocalText::in(guessLanguage(source), source);
    response.deadline = recordwords::date(row, kDeadline, problems);
    response.decidedOn = recordwords::date(row, kDecidedOn, problems);
    return response;
}

/// Leaves in the entry what is new beside the answer that is there.
void addFollowUp(ProposalEntry &entry, const std::optional<Response> &there, const Stores &stores,
                 const exchange::RecordRow &row, const exchange::RecordTable &table, Problems &problems)
{
    const std::optional<Response> &answer = there ? there : entry.response;
    entry.followUp = followUpOf(row, table, answer && isGranted(answer->decision), problems);
    if (entry.followUp && !answer) {
        problems.push_back(
            {row.cell(kStatus), Severity::Warning, QStringLiteral("status-without-decision"), filled(row, kStatus)});
        entry.followUp.reset();
    }
    if (!there)
        return;
    entry.response.reset();
    const auto notes = stores.followUps.ofResponse(there->id);
    if (entry.followUp && !notes.empty() && saysTheSame(*entry.followUp, notes.back()))
        entry.followUp.reset();
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
    for (const exchange::RecordCell &other : table.otherHeads)
        plan.problems.push_back({other.cell, Severity::Warning, QStringLiteral("column-left-out"), other.text});
    plan.rowsRead = table.rows.size();
    const SettlementNames settlements(stores);
    QHash<QString, Id<Remark>> known;
    for (const Remark &remark : stores.remarks.ofHearing(hearing)) {
        // Of a group the one that leads: it has the answer.
        if (remark.kind == RemarkKind::Proposal)
            known.insert(folded(wordsOf(stores, remark.id).text), stores.remarkLinks.leadOf(remark.id));
    }
    QSet<QString> seen;
    std::set<Id<Remark>> told; // proposals of one group have one answer
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
        const QString code = lineCodeOf(stores, row, plan.problems);
        (entry.response ? entry.response->lineCode : entry.remark.lineCode) = code;
        const QString key = folded(entry.remark.text);
        entry.known = known.value(key);
        const auto there = entry.known.isNull() ? std::nullopt : stores.responses.forRemark(entry.known);
        addFollowUp(entry, there, stores, row, table, plan.problems);
        const bool nothingNew = !entry.known.isNull()
            && ((!entry.response && !entry.followUp) || !told.insert(entry.known).second);
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
        int label = stores.remarks.lastLabelNumber(hearing, document().deviceNumber());
        for (const ProposalEntry &entry : plan.entries) {
            Id<Remark> remark = entry.known;
            if (remark.isNull()) {
                requireRecordOpen(subject);
                remark = remarks.insert(stores, entry.remark, ++label);
            }
            if (entry.response) {
                requireHearingOpen(subject);
                Response response = *entry.response;
                response.remarkId = remark;
                response.id = onlyId(stores.responses, QStringLiteral("response ") + remark.text());
                requireValid(ResponseService::validate(response));
                stores.responses.insert(response);
            }
            if (!entry.followUp)
                continue;
            FollowUp followUp = *entry.followUp;
            followUp.id = newId<FollowUp>();
            followUp.date = document().environment().clock.today();
            const auto answer = stores.responses.forRemark(remark);
            if (!answer) // it was taken back since the table was read
                throw Error(ErrorCode::NotFound, remark.text());
            followUp.responseId = answer->id;
            stores.followUps.insert(followUp);
        }
    });
}

} // namespace eldin::core
