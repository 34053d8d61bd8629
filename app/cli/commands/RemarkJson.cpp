// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/RemarkJson.h"

#include "app/cli/NameJson.h"
#include "app/cli/Values.h"
#include "core/report/Appeals.h"
#include "core/report/FiscalNote.h"
#include "core/report/Ledger.h"
#include "core/report/RemarkRows.h"
#include "core/report/WaitingAnswers.h"
#include "core/service/AppealService.h"
#include "core/service/TopicService.h"

#include <QJsonObject>

namespace eldin::cli {

using namespace core;

namespace {

/// What it would cost, and what was thought of to pay for it.
QJsonValue noteJson(const std::optional<WhatIf> &note, const Context &context)
{
    if (!note)
        return QJsonValue::Null;
    QJsonArray taken;
    for (const WhatIfLine &line : note->lines) {
        if (line.taken != Money())
            taken.append(QJsonObject {{QStringLiteral("line"), idJson(line.id)}, {QStringLiteral("name"), namedJson(line.title, context)}, {QStringLiteral("amount"), moneyJson(line.taken)}});
    }
    return QJsonObject {{QStringLiteral("amount"), moneyJson(note->asked)},
                        {QStringLiteral("per_household"), moneyJson(note->perHousehold)},
                        {QStringLiteral("per_resident"), moneyJson(note->perResident)},
                        {QStringLiteral("taken"), taken},
                        {QStringLiteral("gap"), moneyJson(note->gap)}};
}

QJsonObject responseJson(const Response &response, const Context &context)
{
    return {{QStringLiteral("id"), response.id.text()},
            {QStringLiteral("remark"), response.remarkId.text()},
            {QStringLiteral("decision"), codeOf(response.decision)},
            {QStringLiteral("reason"), namedJson(response.reason, context)},
            {QStringLiteral("amount"), moneyJson(response.amount)},
            {QStringLiteral("money_source"), namedJson(response.moneySource, context)},
            {QStringLiteral("line"), textJson(response.lineCode)},
            {QStringLiteral("responsible"), namedJson(response.responsible, context)},
            {QStringLiteral("deadline"), dateJson(response.deadline)}};
}

QJsonObject noteJson(const FollowUp &note, const Context &context)
{
    return {{QStringLiteral("id"), note.id.text()},
            {QStringLiteral("date"), dateJson(note.date)},
            {QStringLiteral("status"), codeOf(note.status)},
            {QStringLiteral("note"), namedJson(note.note, context)},
            {QStringLiteral("new_date"), dateJson(note.newDate)},
            {QStringLiteral("spent"), moneyJson(note.spent)}};
}

} // namespace

QJsonArray remarksJson(Document &document, const Context &context)
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
                {QStringLiteral("settlement"), namedJson(row.settlement, context)},
                {QStringLiteral("amount"), moneyJson(remark.amount)},
                {QStringLiteral("line"), textJson(remark.lineCode)},
                {QStringLiteral("topics"), QJsonArray::fromStringList(topics.shown(row.topics, context.language))},
                {QStringLiteral("decision"), row.response ? QJsonValue(codeOf(row.response->decision)) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("reason"), row.response ? namedJson(row.response->reason, context) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("linked_to"), row.link ? idJson(row.link->leadId) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("link"), row.link ? QJsonValue(codeOf(row.link->kind)) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("fiscal_note"), noteJson(fiscalNote(document.stores(), remark.id), context)},
                {QStringLiteral("slip"), remark.slipNumber ? QJsonValue(remark.slipNumber) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("received_after_closing"), remark.receivedAfterClosing}});
        }
    }
    return rows;
}

QJsonArray responsesJson(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Response &response : document.stores().responses.ofHearing(hearing.id))
            rows.append(responseJson(response, context));
    }
    return rows;
}

QJsonArray waitingJson(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const WaitingAnswer &answer : waitingAnswers(stores, hearing.id, document.environment().clock.today())) {
            const Remark remark = stores.remarks.get(answer.remark);
            rows.append(QJsonObject {{QStringLiteral("remark"), remark.id.text()},
                                     {QStringLiteral("label"), remark.label()},
                                     {QStringLiteral("number"), remark.number ? QJsonValue(remark.number) : QJsonValue(QJsonValue::Null)},
                                     {QStringLiteral("hearing"), hearing.id.text()},
                                     {QStringLiteral("why"), codeOf(answer.why)},
                                     {QStringLiteral("day"), dateJson(answer.day)},
                                     {QStringLiteral("prepared_by"), textJson(answer.assignee)}});
        }
    }
    return rows;
}

QJsonArray appealsJson(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    const QDate today = document.environment().clock.today();
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const AppealRow &row : appealsOf(stores, hearing.id)) {
            const AppealEntry entry = AppealService::entryOf(stores, row.remark.id);
            const auto words = stores.remarkTexts.find(row.remark.id);
            rows.append(QJsonObject {{QStringLiteral("id"), row.appeal.id.text()},
                                     {QStringLiteral("remark"), row.remark.id.text()},
                                     {QStringLiteral("label"), row.remark.label()},
                                     {QStringLiteral("incoming"), textJson(row.appeal.number)},
                                     {QStringLiteral("received"), dateJson(row.appeal.receivedOn)},
                                     {QStringLiteral("name"), textJson(entry.name)},
                                     {QStringLiteral("address"), textJson(entry.address)},
                                     {QStringLiteral("text"), words ? textJson(words->text) : QJsonValue(QJsonValue::Null)},
                                     {QStringLiteral("due"), dateJson(row.due)},
                                     {QStringLiteral("overdue"), row.isOverdue(today)},
                                     {QStringLiteral("answer"), namedJson(row.answer.text, context)},
                                     {QStringLiteral("answered_by"), namedJson(row.answer.answeredBy, context)},
                                     {QStringLiteral("answered"), dateJson(row.answeredOn)}});
        }
    }
    return rows;
}

QJsonArray ledgerJson(Document &document, const Context &context)
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
            row[QStringLiteral("line_id")] = idJson(promise.line);
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

} // namespace eldin::cli
