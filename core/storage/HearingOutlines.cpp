// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HearingOutlines.h"

#include "core/base/Error.h"
#include "core/storage/Stores.h"

#include <QFile>

namespace eldin::core {

const HearingOutline &shippedOutline(HearingKind kind)
{
    static const auto load = [](const QString &name) {
        QFile file(QStringLiteral(":/eldin/templates/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        return outlineFromJson(file.readAll());
    };
    static const HearingOutline draft = load(QStringLiteral("draft"));
    static const HearingOutline execution = load(QStringLiteral("execution"));
    return kind == HearingKind::Draft ? draft : execution;
}

HearingOutline outlineOf(const Stores &stores, const Hearing &hearing)
{
    if (const auto own = stores.templates.find(hearing.templateId))
        return outlineFromJson(own->outline.toUtf8());
    return shippedOutline(hearing.kind);
}

HearingOutline outlineFrom(const Stores &stores, const Id<Hearing> &id)
{
    const Hearing hearing = stores.hearings.get(id);
    HearingOutline outline = outlineOf(stores, hearing);
    outline.kind = hearing.kind;
    outline.tasks.clear();
    for (const PlanTask &task : stores.tasks.ofHearing(id)) {
        const int days = task.daysFrom ? *task.daysFrom : task.due.isValid() ? static_cast<int>(hearing.date.daysTo(task.due)) : 0;
        outline.tasks.push_back({task.stage, days, task.title, task.responsible, task.paper});
    }
    const auto meetings = stores.meetings.ofHearing(id);
    if (meetings.empty())
        return outline;
    outline.agenda.clear();
    for (const AgendaItem &item : stores.agenda.ofMeeting(meetings.front().id)) {
        AgendaItem plain;
        plain.kind = item.kind;
        plain.title = item.title;
        plain.presenter = item.presenter;
        plain.plannedMinutes = item.plannedMinutes;
        plain.position = static_cast<int>(outline.agenda.size()) + 1;
        outline.agenda.push_back(plain);
    }
    const auto duties = stores.duties.ofMeeting(meetings.front().id);
    if (!duties.empty())
        outline.roles.clear();
    for (const PersonDuty &duty : duties)
        outline.roles.push_back({duty.duty, duty.office});
    return outline;
}

Hearing hearingFrom(const HearingOutline &outline, int year, const QDate &date)
{
    Hearing hearing;
    hearing.kind = outline.kind;
    hearing.date = date;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const QString &title = outline.title.of(language);
        hearing.title.of(language) = title.contains(QStringLiteral("%1")) ? title.arg(year) : title;
    }
    return hearing;
}

std::vector<PlanTask> tasksFrom(const HearingOutline &outline, const Hearing &hearing)
{
    std::vector<PlanTask> tasks;
    for (const TemplateTask &source : outline.tasks) {
        PlanTask task;
        task.hearingId = hearing.id;
        task.stage = source.stage;
        task.title = source.title;
        task.responsible = source.responsible;
        task.daysFrom = source.days;
        task.due = hearing.date.addDays(source.days);
        task.paper = source.paper;
        task.position = static_cast<int>(tasks.size()) + 1;
        tasks.push_back(task);
    }
    return tasks;
}

} // namespace eldin::core
