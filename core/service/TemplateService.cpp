// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/TemplateService.h"

#include "core/service/HearingService.h"

namespace eldin::core {

void TemplateService::insertTasks(Stores &stores, const HearingOutline &outline, const Hearing &hearing) const
{
    for (PlanTask task : tasksFrom(outline, hearing)) {
        task.id = newId<PlanTask>();
        stores.tasks.insert(task);
    }
}

Id<Hearing> TemplateService::addHearing(Hearing hearing, const HearingOutline &outline)
{
    requireValid(HearingService::validate(hearing));
    hearing.id = newId<Hearing>();
    document().transact(Operation::AddHearing, [&](Stores &stores) {
        stores.hearings.insert(hearing);
        insertTasks(stores, outline, hearing);
    });
    return hearing.id;
}

void TemplateService::copyMeetings(Stores &stores, const Hearing &earlier, const Hearing &hearing) const
{
    const qint64 days = earlier.date.daysTo(hearing.date);
    for (const Meeting &source : stores.meetings.ofHearing(earlier.id)) {
        Meeting meeting = source;
        meeting.id = newId<Meeting>();
        meeting.hearingId = hearing.id;
        meeting.startsAt = source.startsAt.addDays(days);
        meeting.endsAt = {};
        stores.meetings.insert(meeting);
        for (AgendaItem item : stores.agenda.ofMeeting(source.id)) {
            item.id = newId<AgendaItem>();
            item.meetingId = meeting.id;
            item.startedAt = {};
            item.endedAt = {};
            item.summary = {};
            item.decision = {};
            stores.agenda.insert(item);
        }
        for (PersonDuty duty : stores.duties.ofMeeting(source.id)) {
            duty.id = newId<PersonDuty>();
            duty.meetingId = meeting.id;
            // A person of its own: a name mended later must not change the papers of the earlier hearing.
            Person person = stores.persons.get(duty.personId);
            person.id = newId<Person>();
            stores.persons.insert(person);
            duty.personId = person.id;
            stores.duties.insert(duty);
        }
    }
}

Id<Hearing> TemplateService::addHearingLike(const Id<Hearing> &earlierId, Hearing hearing)
{
    requireValid(HearingService::validate(hearing));
    const Hearing earlier = document().stores().hearings.get(earlierId);
    const HearingOutline outline = outlineFrom(document().stores(), earlierId);
    hearing.id = newId<Hearing>();
    hearing.templateId = earlier.templateId;
    document().transact(Operation::AddHearing, [&](Stores &stores) {
        stores.hearings.insert(hearing);
        insertTasks(stores, outline, hearing);
        copyMeetings(stores, earlier, hearing);
    });
    return hearing.id;
}

Id<HearingTemplate> TemplateService::save(const Id<Hearing> &hearing, const LocalText &title)
{
    return add(outlineFrom(document().stores(), hearing), title);
}

Id<HearingTemplate> TemplateService::add(const HearingOutline &outline, const LocalText &title)
{
    if (title.isEmpty())
        throw Error(ErrorCode::WrongInput, QStringLiteral("title:empty:"));
    HearingTemplate kept;
    kept.id = newId<HearingTemplate>();
    kept.kind = outline.kind;
    kept.title = title;
    kept.outline = QString::fromUtf8(outlineToJson(outline));
    document().transact(Operation::SaveHearingTemplate, [&](Stores &stores) { stores.templates.insert(kept); });
    return kept.id;
}

void TemplateService::remove(const Id<HearingTemplate> &id)
{
    document().transact(Operation::RemoveHearingTemplate, [&](Stores &stores) { stores.templates.remove(id); });
}

} // namespace eldin::core
