// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/HearingJson.h"

#include "app/cli/NameJson.h"
#include "app/cli/Values.h"
#include "core/report/NamedOnWall.h"
#include "core/report/RemarkRows.h"
#include "core/service/MunicipalityService.h"
#include "core/service/PersonErasure.h"
#include "core/service/TemplateService.h"

#include <QJsonObject>

namespace eldin::cli {

using namespace core;

QJsonArray settlementsJson(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Settlement &settlement : document.stores().settlements.all())
        rows.append(QJsonObject {{QStringLiteral("id"), settlement.id.text()},
                                 {QStringLiteral("name"), settlement.name.best(context.language)},
                                 {QStringLiteral("population"), settlement.population},
                                 {QStringLiteral("households"), settlement.households}});
    return rows;
}

QJsonArray populationJson(Document &document, const Context &)
{
    QJsonArray rows;
    for (const PopulationGroup &group : MunicipalityService(document).residents())
        rows.append(QJsonObject {{QStringLiteral("id"), group.id.text()},
                                 {QStringLiteral("sex"), codeOf(group.sex)},
                                 {QStringLiteral("age_group"), group.ageGroup},
                                 {QStringLiteral("count"), group.count}});
    return rows;
}

QJsonArray meetingsJson(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Meeting &meeting : document.stores().meetings.ofHearing(hearing.id))
            rows.append(QJsonObject {{QStringLiteral("id"), meeting.id.text()},
                                     {QStringLiteral("hearing"), hearing.id.text()},
                                     {QStringLiteral("place"), namedJson(meeting.place, context)},
                                     {QStringLiteral("settlement"), settlementJson(document.stores(), meeting.settlementId, context)},
                                     {QStringLiteral("start"), momentJson(meeting.startsAt)},
                                     {QStringLiteral("end"), momentJson(meeting.endsAt)}});
    }
    return rows;
}

QJsonArray agendaJson(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Meeting &meeting : document.stores().meetings.ofHearing(hearing.id)) {
            for (const AgendaItem &item : document.stores().agenda.ofMeeting(meeting.id))
                rows.append(QJsonObject {{QStringLiteral("id"), item.id.text()},
                                         {QStringLiteral("meeting"), meeting.id.text()},
                                         {QStringLiteral("position"), item.position},
                                         {QStringLiteral("kind"), codeOf(item.kind)},
                                         {QStringLiteral("title"), namedJson(item.title, context)},
                                         {QStringLiteral("presenter"), namedJson(item.presenter, context)},
                                         {QStringLiteral("minutes"), item.plannedMinutes}});
        }
    }
    return rows;
}

QJsonArray planJson(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const PlanTask &task : document.stores().tasks.ofHearing(hearing.id))
            rows.append(QJsonObject {{QStringLiteral("id"), task.id.text()},
                                     {QStringLiteral("hearing"), hearing.id.text()},
                                     {QStringLiteral("title"), namedJson(task.title, context)},
                                     {QStringLiteral("responsible"), namedJson(task.responsible, context)},
                                     {QStringLiteral("stage"), task.stage},
                                     {QStringLiteral("due"), dateJson(task.due)},
                                     {QStringLiteral("state"), codeOf(task.state)},
                                     {QStringLiteral("paper"), task.paper},
                                     {QStringLiteral("done"), dateJson(task.doneOn)}});
    }
    return rows;
}

QJsonArray templatesJson(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const HearingKind kind : {HearingKind::Draft, HearingKind::Execution}) {
        for (const HearingTemplate &own : document.stores().templates.ofKind(kind))
            rows.append(QJsonObject {{QStringLiteral("id"), own.id.text()},
                                     {QStringLiteral("kind"), codeOf(own.kind)},
                                     {QStringLiteral("title"), namedJson(own.title, context)},
                                     {QStringLiteral("tasks"), static_cast<int>(outlineFromJson(own.outline.toUtf8()).tasks.size())}});
    }
    return rows;
}

QJsonArray participantsJson(Document &document, const Context &context)
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
                                         {QStringLiteral("settlement"), namedJson(row.settlement, context)},
                                         {QStringLiteral("role"), textJson(row.attendance.role)},
                                         {QStringLiteral("may_be_named"), shown.contains(row.attendance.id.text())},
                                         {QStringLiteral("meeting"), meeting.id.text()}});
        }
    }
    return rows;
}

QJsonArray peopleJson(Document &document, const Context &)
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

} // namespace eldin::cli
