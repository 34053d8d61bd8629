// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "app/cli/commands/ConflictJson.h"
#include "app/cli/commands/PaperJson.h"
#include "app/cli/commands/SlipJson.h"
#include "app/cli/commands/TopicCommands.h"
#include "core/report/BudgetFindings.h"
#include "core/report/FiscalNote.h"
#include "core/report/History.h"
#include "core/report/Ledger.h"
#include "core/report/NamedOnWall.h"
#include "core/report/RemarkRows.h"
#include "core/service/MunicipalityService.h"
#include "core/service/PersonErasure.h"
#include "core/service/TemplateService.h"
#include "core/service/TopicService.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eldin::cli {

using namespace core;

namespace {

QJsonValue named(const LocalText &text, const Context &context)
{
    return textJson(text.best(context.language));
}

QJsonValue nameOf(const Stores &stores, const Id<Settlement> &id, const Context &context)
{
    const auto settlement = id.isNull() ? std::nullopt : stores.settlements.find(id);
    return settlement ? named(settlement->name, context) : QJsonValue(QJsonValue::Null);
}

QJsonArray lines(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    std::vector<Budget> budgets = stores.budgets.all();
    if (const auto id = context.given(QStringLiteral("budget")))
        budgets = {findBudget(document, *id)};
    QHash<QString, TableImport> imports;
    for (const TableImport &import : stores.imports.all())
        imports[import.id.text()] = import;
    QJsonArray rows;
    for (const Budget &budget : budgets) {
        for (const BudgetLine &line : stores.lines.ofBudget(budget.id)) {
            QJsonValue source = QJsonValue::Null;
            if (!line.importId.isNull()) {
                const TableImport import = imports[line.importId.text()];
                source = QJsonObject {{QStringLiteral("file"), import.fileName},
                                      {QStringLiteral("sheet"), import.sheet},
                                      {QStringLiteral("cell"), line.cell}};
            }
            rows.append(QJsonObject {{QStringLiteral("id"), line.id.text()},
                                     {QStringLiteral("budget"), budget.id.text()},
                                     {QStringLiteral("section"), codeOf(line.section)},
                                     {QStringLiteral("code"), line.code},
                                     {QStringLiteral("function"), line.functionCode},
                                     {QStringLiteral("economic"), line.economicCode},
                                     {QStringLiteral("name"), line.name.best(context.language)},
                                     {QStringLiteral("settlement"), nameOf(stores, line.settlementId, context)},
                                     {QStringLiteral("protected"), line.isProtected},
                                     {QStringLiteral("amount"), plainMoney(line.amount)},
                                     {QStringLiteral("source"), source}});
        }
    }
    return rows;
}

QJsonArray settlements(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Settlement &settlement : document.stores().settlements.all())
        rows.append(QJsonObject {{QStringLiteral("id"), settlement.id.text()},
                                 {QStringLiteral("name"), settlement.name.best(context.language)},
                                 {QStringLiteral("population"), settlement.population},
                                 {QStringLiteral("households"), settlement.households}});
    return rows;
}

QJsonArray population(Document &document, const Context &)
{
    QJsonArray rows;
    for (const PopulationGroup &group : MunicipalityService(document).residents())
        rows.append(QJsonObject {{QStringLiteral("id"), group.id.text()},
                                 {QStringLiteral("sex"), codeOf(group.sex)},
                                 {QStringLiteral("age_group"), group.ageGroup},
                                 {QStringLiteral("count"), group.count}});
    return rows;
}

QJsonArray meetings(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Meeting &meeting : document.stores().meetings.ofHearing(hearing.id))
            rows.append(QJsonObject {{QStringLiteral("id"), meeting.id.text()},
                                     {QStringLiteral("hearing"), hearing.id.text()},
                                     {QStringLiteral("place"), named(meeting.place, context)},
                                     {QStringLiteral("settlement"), nameOf(document.stores(), meeting.settlementId, context)},
                                     {QStringLiteral("start"), momentJson(meeting.startsAt)},
                                     {QStringLiteral("end"), momentJson(meeting.endsAt)}});
    }
    return rows;
}

QJsonArray agenda(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Meeting &meeting : document.stores().meetings.ofHearing(hearing.id)) {
            for (const AgendaItem &item : document.stores().agenda.ofMeeting(meeting.id))
                rows.append(QJsonObject {{QStringLiteral("id"), item.id.text()},
                                         {QStringLiteral("meeting"), meeting.id.text()},
                                         {QStringLiteral("position"), item.position},
                                         {QStringLiteral("kind"), codeOf(item.kind)},
                                         {QStringLiteral("title"), named(item.title, context)},
                                         {QStringLiteral("presenter"), named(item.presenter, context)},
                                         {QStringLiteral("minutes"), item.plannedMinutes}});
        }
    }
    return rows;
}

QJsonArray plan(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const PlanTask &task : document.stores().tasks.ofHearing(hearing.id))
            rows.append(QJsonObject {{QStringLiteral("id"), task.id.text()},
                                     {QStringLiteral("hearing"), hearing.id.text()},
                                     {QStringLiteral("title"), named(task.title, context)},
                                     {QStringLiteral("responsible"), named(task.responsible, context)},
                                     {QStringLiteral("stage"), task.stage},
                                     {QStringLiteral("due"), dateJson(task.due)},
                                     {QStringLiteral("state"), codeOf(task.state)},
                                     {QStringLiteral("paper"), task.paper},
                                     {QStringLiteral("done"), dateJson(task.doneOn)}});
    }
    return rows;
}

QJsonArray templates(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const HearingKind kind : {HearingKind::Draft, HearingKind::Execution}) {
        for (const HearingTemplate &own : document.stores().templates.ofKind(kind))
            rows.append(QJsonObject {{QStringLiteral("id"), own.id.text()},
                                     {QStringLiteral("kind"), codeOf(own.kind)},
                                     {QStringLiteral("title"), named(own.title, context)},
                                     {QStringLiteral("tasks"), static_cast<int>(outlineFromJson(own.outline.toUtf8()).tasks.size())}});
    }
    return rows;
}

QJsonArray participants(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Meeting &meeting : document.stores().meetings.ofHearing(hearing.id)) {
            const QSet<QString> shown = namedOnWall(document.stores(), meeting.id);
            for (const ParticipantRow &row : participantRows(document.stores(), meeting.id))
                rows.append(QJsonObject {{QStringLiteral("id"), row.attendance.id.text()},
                                         {QStringLiteral("person"), idJson(row.person.id)},
                                         {QStringLiteral("number"), row.attendance.number},
                                         {QStringLiteral("name"), textJson(row.person.name)},
                                         {QStringLiteral("phone"), textJson(row.person.phone)},
                                         {QStringLiteral("sex"), textJson(codeOf(row.attendance.sex))},
                                         {QStringLiteral("age_group"), textJson(row.attendance.ageGroup)},
                                         {QStringLiteral("settlement"), named(row.settlement, context)},
                                         {QStringLiteral("role"), textJson(row.attendance.role)},
                                         {QStringLiteral("may_be_named"), shown.contains(row.attendance.id.text())},
                                         {QStringLiteral("meeting"), meeting.id.text()}});
        }
    }
    return rows;
}

/// Everybody who can be erased, those too who were removed and stand in the history still.
QJsonArray people(Document &document, const Context &)
{
    QJsonArray rows;
    for (const PersonInFile &each : PersonErasure(document).people())
        rows.append(QJsonObject {{QStringLiteral("id"), each.person.id.text()},
                                 {QStringLiteral("name"), textJson(each.person.name)},
                                 {QStringLiteral("phone"), textJson(each.person.phone)},
                                 {QStringLiteral("registrations"), each.registrations},
                                 {QStringLiteral("duties"), each.duties},
                                 {QStringLiteral("remarks"), each.remarks},
                                 {QStringLiteral("removed"), each.isRemoved}});
    return rows;
}

/// What it would cost, and what was thought of to pay for it.
QJsonValue noteJson(const std::optional<WhatIf> &note, const Context &context)
{
    if (!note)
        return QJsonValue::Null;
    QJsonArray taken;
    for (const WhatIfLine &line : note->lines) {
        if (line.taken != Money())
            taken.append(QJsonObject {{QStringLiteral("line"), idJson(line.id)}, {QStringLiteral("name"), named(line.title, context)}, {QStringLiteral("amount"), moneyJson(line.taken)}});
    }
    return QJsonObject {{QStringLiteral("amount"), moneyJson(note->asked)},
                        {QStringLiteral("per_household"), moneyJson(note->perHousehold)},
                        {QStringLiteral("per_resident"), moneyJson(note->perResident)},
                        {QStringLiteral("taken"), taken},
                        {QStringLiteral("gap"), moneyJson(note->gap)}};
}

QJsonArray remarks(Document &document, const Context &context)
{
    const TopicList topics(document.stores());
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const RemarkRow &row : remarkRows(document.stores(), hearing.id)) {
            const Remark &remark = row.remark;
            rows.append(QJsonObject {
                {QStringLiteral("id"), remark.id.text()},
                {QStringLiteral("label"), remark.label()},
                {QStringLiteral("number"), remark.number ? QJsonValue(remark.number) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("kind"), codeOf(remark.kind)},
                {QStringLiteral("text"), row.words.text},
                {QStringLiteral("language"), languageCode(row.words.language)},
                {QStringLiteral("person"), idJson(remark.attendanceId)},
                {QStringLiteral("sender"), remark.attendanceId.isNull() ? textJson(row.personName.isEmpty() ? row.senderPhone : row.personName)
                                                                        : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("channel"), codeOf(remark.channel)},
                {QStringLiteral("said_at"), momentJson(remark.saidAt)},
                {QStringLiteral("settlement"), named(row.settlement, context)},
                {QStringLiteral("amount"), moneyJson(remark.amount)},
                {QStringLiteral("line"), textJson(remark.lineCode)},
                {QStringLiteral("topics"), QJsonArray::fromStringList(topics.shown(row.topics, context.language))},
                {QStringLiteral("decision"), row.response ? QJsonValue(codeOf(row.response->decision)) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("reason"), row.response ? named(row.response->reason, context) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("linked_to"), row.link ? idJson(row.link->leadId) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("link"), row.link ? QJsonValue(codeOf(row.link->kind)) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("fiscal_note"), noteJson(fiscalNote(document.stores(), remark.id), context)},
                {QStringLiteral("slip"), remark.slipNumber ? QJsonValue(remark.slipNumber) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("received_after_closing"), remark.receivedAfterClosing}});
        }
    }
    return rows;
}

QJsonObject responseJson(const Response &response, const Context &context)
{
    return {{QStringLiteral("id"), response.id.text()},
            {QStringLiteral("remark"), response.remarkId.text()},
            {QStringLiteral("decision"), codeOf(response.decision)},
            {QStringLiteral("reason"), named(response.reason, context)},
            {QStringLiteral("amount"), moneyJson(response.amount)},
            {QStringLiteral("responsible"), named(response.responsible, context)},
            {QStringLiteral("deadline"), dateJson(response.deadline)}};
}

QJsonArray responses(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Response &response : document.stores().responses.ofHearing(hearing.id))
            rows.append(responseJson(response, context));
    }
    return rows;
}

QJsonObject noteJson(const FollowUp &note, const Context &context)
{
    return {{QStringLiteral("id"), note.id.text()},
            {QStringLiteral("date"), dateJson(note.date)},
            {QStringLiteral("status"), codeOf(note.status)},
            {QStringLiteral("note"), named(note.note, context)},
            {QStringLiteral("new_date"), dateJson(note.newDate)},
            {QStringLiteral("spent"), moneyJson(note.spent)}};
}

/// Accepted proposals and what became of them.
QJsonArray ledger(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const LedgerRow &promise : ledgerOf(document.stores(), hearing).rows) {
            QJsonArray history;
            for (const FollowUp &note : promise.notes)
                history.append(noteJson(note, context));
            const QJsonObject last = history.isEmpty() ? QJsonObject() : history.last().toObject();
            QJsonObject row = responseJson(promise.response(), context);
            row[QStringLiteral("hearing")] = hearing.id.text();
            row[QStringLiteral("text")] = promise.proposal.words.text;
            row[QStringLiteral("line")] = textJson(promise.code);
            row[QStringLiteral("year")] = promise.year;
            row[QStringLiteral("voices")] = promise.voices;
            row[QStringLiteral("planned")] = moneyJson(promise.planned);
            row[QStringLiteral("executed")] = moneyJson(promise.executed);
            row[QStringLiteral("funding")] = codeOf(promise.funding);
            row[QStringLiteral("status")] = last.value(QStringLiteral("status"));
            row[QStringLiteral("status_date")] = last.value(QStringLiteral("date"));
            row[QStringLiteral("note")] = last.value(QStringLiteral("note"));
            for (const char *const key : {"status", "status_date", "note"}) {
                if (row[QLatin1String(key)].isUndefined())
                    row[QLatin1String(key)] = QJsonValue::Null;
            }
            row[QStringLiteral("due")] = dateJson(promise.due());
            row[QStringLiteral("spent")] = moneyJson(promise.spent());
            row[QStringLiteral("history")] = history;
            rows.append(row);
        }
    }
    return rows;
}

QJsonArray commits(Document &document, const Context &)
{
    QJsonArray rows;
    for (const QString &id : document.commits().canonicalOrder()) {
        const auto commit = document.commits().find(id);
        if (!commit)
            continue;
        rows.append(QJsonObject {
            {QStringLiteral("commit"), id},
            {QStringLiteral("parents"), QJsonArray::fromStringList(commit->parents)},
            {QStringLiteral("lamport"), commit->lamport},
            {QStringLiteral("device"), commit->device},
            {QStringLiteral("at"), commit->at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("operation"), commit->operationCode()},
            {QStringLiteral("reverses"), textJson(commit->reverses)},
            {QStringLiteral("parts"), static_cast<int>(commit->parts.size())}});
    }
    return rows;
}

QJsonArray gapsJson(const std::vector<AcceptedGap> &gaps)
{
    QJsonArray rows;
    for (const AcceptedGap &gap : gaps)
        rows.append(QJsonObject {{QStringLiteral("budget"), gap.budgetId.text()},
                                 {QStringLiteral("cell"), gap.cell},
                                 {QStringLiteral("name"), gap.name},
                                 {QStringLiteral("stated"), plainMoney(gap.stated)},
                                 {QStringLiteral("computed"), plainMoney(gap.computed)},
                                 {QStringLiteral("cause"), gap.cause},
                                 {QStringLiteral("reason"), gap.reason}});
    return rows;
}

QJsonArray imports(Document &document, const Context &)
{
    QJsonArray rows;
    for (const TableImport &import : document.stores().imports.all())
        rows.append(QJsonObject {{QStringLiteral("id"), import.id.text()},
                                 {QStringLiteral("file"), import.fileName},
                                 {QStringLiteral("sha256"), import.fileSha256},
                                 {QStringLiteral("sheet"), import.sheet},
                                 {QStringLiteral("format"), import.format},
                                 {QStringLiteral("unit"), codeOf(import.unit)},
                                 {QStringLiteral("at"), momentJson(import.importedAt)},
                                 {QStringLiteral("accepted_gaps"), textJson(import.acceptedGaps)},
                                 {QStringLiteral("gaps"), gapsJson(document.stores().gaps.ofImport(import.id))}});
    return rows;
}

QJsonArray profiles(Document &document, const Context &)
{
    QJsonArray rows;
    for (const ImportProfile &profile : document.stores().profiles.all())
        rows.append(QJsonObject {{QStringLiteral("id"), profile.id.text()},
                                 {QStringLiteral("name"), profile.name},
                                 {QStringLiteral("shape"), profile.shape},
                                 {QStringLiteral("mapping"), QJsonDocument::fromJson(profile.mapping.toUtf8()).object()}});
    return rows;
}

/// A year, or null where the validity is open.
QJsonValue yearJson(int year)
{
    return year == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(year);
}

QJsonArray classification(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const auto &[kind, kindCode] : Codes<ClassificationKind>::list) {
        for (const ClassificationItem &item : document.stores().classification.ofKind(kind))
            rows.append(QJsonObject {{QStringLiteral("id"), item.id.text()},
                                     {QStringLiteral("kind"), QString::fromUtf16(kindCode)},
                                     {QStringLiteral("code"), item.code},
                                     {QStringLiteral("parent"), item.parentCode},
                                     {QStringLiteral("name"), item.name.best(context.language)},
                                     {QStringLiteral("verified"), item.verified},
                                     {QStringLiteral("valid_from"), yearJson(item.validFrom)},
                                     {QStringLiteral("valid_to"), yearJson(item.validTo)}});
    }
    return rows;
}

/// Of one budget, or of each.
QJsonArray findings(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    std::vector<Budget> budgets = stores.budgets.all();
    if (const auto id = context.given(QStringLiteral("budget")))
        budgets = {findBudget(document, *id)};
    QJsonArray rows;
    for (const Budget &budget : budgets) {
        for (const BudgetFinding &finding : budgetFindings(BudgetBook(stores, {budget}, context.language))) {
            QJsonArray ids;
            for (const Id<BudgetLine> &line : finding.lines)
                ids.append(line.text());
            rows.append(QJsonObject {{QStringLiteral("budget"), budget.id.text()},
                                     {QStringLiteral("kind"), codeOf(finding.kind)},
                                     {QStringLiteral("sentence"), finding.sentence},
                                     {QStringLiteral("attention"), finding.needsAttention},
                                     {QStringLiteral("amount"), plainMoney(finding.amount)},
                                     {QStringLiteral("lines"), ids}});
        }
    }
    return rows;
}

using Lister = QJsonArray (*)(Document &, const Context &);

const std::vector<std::pair<QString, Lister>> &listers()
{
    static const std::vector<std::pair<QString, Lister>> all {
        {QStringLiteral("budgets"), [](Document &document, const Context &) { return budgetsJson(document.stores()); }},
        {QStringLiteral("lines"), &lines},
        {QStringLiteral("findings"), &findings},
        {QStringLiteral("classification"), &classification},
        {QStringLiteral("settlements"), &settlements},
        {QStringLiteral("population"), &population},
        {QStringLiteral("hearings"),
         [](Document &document, const Context &context) { return hearingsJson(document.stores(), context.language); }},
        {QStringLiteral("meetings"), &meetings},
        {QStringLiteral("plan"), &plan},
        {QStringLiteral("templates"), &templates},
        {QStringLiteral("agenda"), &agenda},
        {QStringLiteral("participants"), &participants},
        {QStringLiteral("twice"), &twiceJson},
        {QStringLiteral("people"), &people},
        {QStringLiteral("remarks"), &remarks},
        {QStringLiteral("topics"), &topicsJson},
        {QStringLiteral("votes"), &votesJson},
        {QStringLiteral("slips"), &slipsJson},
        {QStringLiteral("responses"), &responses},
        {QStringLiteral("ledger"), &ledger},
        {QStringLiteral("commits"), &commits},
        {QStringLiteral("conflicts"), [](Document &document, const Context &) { return conflictsJson(openConflicts(document), {}); }},
        {QStringLiteral("imports"), &imports},
        {QStringLiteral("profiles"), &profiles},
        {QStringLiteral("papers"), &papersJson},
        {QStringLiteral("corrections"), &correctionsJson},
        {QStringLiteral("attachments"), &attachmentsJson},
    };
    return all;
}

} // namespace

void ListCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("budget"), Cli::tr("Id of the budget."), QStringLiteral("ID")});
}

Outcome ListCommand::run(const Context &context) const
{
    QStringList names;
    for (const auto &[name, lister] : listers()) {
        if (name == context.arguments.at(1)) {
            const auto document = openToRead(context);
            return {lister(*document, context)};
        }
        names += name;
    }
    throw UsageError {Cli::tr("list takes one of: %1.").arg(names.join(QStringLiteral(", ")))};
}

} // namespace eldin::cli
