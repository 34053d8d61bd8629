// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AppealService.h"

#include "core/storage/AppealAnswers.h"
#include "core/storage/Seals.h"

namespace eldin::core {

namespace {

/// Who said or wrote the remark, as far as anybody knows.
std::optional<Person> writerOf(const Stores &stores, const Remark &remark)
{
    if (!remark.attendanceId.isNull())
        return stores.persons.ofAttendance(remark.attendanceId);
    const auto link = stores.personRemarks.ofRemark(remark.id);
    return link ? stores.persons.find(link->personId) : std::nullopt;
}

LocalText trimmed(const LocalText &text)
{
    return {text.ky.trimmed(), text.ru.trimmed(), text.en.trimmed()};
}

} // namespace

Problems AppealService::validate(const AppealEntry &entry)
{
    Problems problems;
    if (!entry.receivedOn.isValid())
        problems.push_back({QStringLiteral("date"), Severity::Error, QStringLiteral("empty"), {}});
    if (entry.answeredOn.isValid() && entry.receivedOn.isValid() && entry.answeredOn < entry.receivedOn)
        problems.push_back({QStringLiteral("answered_on"), Severity::Error, QStringLiteral("before-start"), entry.answeredOn.toString(Qt::ISODate)});
    return problems;
}

Id<Appeal> AppealService::set(const AppealEntry &entry)
{
    requireValid(validate(entry));
    if (entry.name.trimmed().isEmpty() || entry.address.trimmed().isEmpty())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("appeal-without-address"));
    const auto known = document().stores().appeals.ofRemark(entry.remarkId);
    return document().transact(known ? Operation::EditAppeal : Operation::MarkAppeal, [&](Stores &stores) {
        const Appeal appeal {known ? known->id : onlyId(stores.appeals, nameOf(entry.remarkId)), entry.remarkId, entry.receivedOn, entry.answeredOn, entry.number.simplified()};
        saveWriter(stores, entry);
        if (known)
            stores.appeals.update(appeal);
        else
            stores.appeals.insert(appeal);
        AppealAnswers(stores).save({appeal.id, trimmed(entry.answer), trimmed(entry.answeredBy)});
        return appeal.id;
    });
}

void AppealService::saveWriter(Stores &stores, const AppealEntry &entry) const
{
    const Remark remark = stores.remarks.get(entry.remarkId);
    if (auto person = writerOf(stores, remark)) {
        const Person before = *person;
        // A participant of a closed record keeps the name that stands in its protocol.
        const bool fixed = Seals(stores).holdsPerson(person->id)
            || (!remark.attendanceId.isNull() && stores.hearings.get(remark.hearingId).recordClosedAt.isValid());
        if (fixed && person->name != entry.name.simplified())
            throw Error(ErrorCode::RuleBroken, QStringLiteral("record-closed"));
        person->name = entry.name.simplified();
        person->address = entry.address.simplified();
        if (*person != before)
            stores.persons.update(*person);
        return;
    }
    Person person;
    person.id = newId<Person>();
    person.name = entry.name.simplified();
    person.address = entry.address.simplified();
    stores.persons.insert(person);
    if (remark.attendanceId.isNull())
        stores.personRemarks.insert({newId<PersonRemark>(), person.id, remark.id});
    else
        stores.personAttendances.insert({newId<PersonAttendance>(), person.id, remark.attendanceId});
}

void AppealService::remove(const Id<Appeal> &id)
{
    document().transact(Operation::RemoveAppeal, [&](Stores &stores) {
        AppealAnswers(stores).save({id, {}, {}});
        stores.appeals.remove(id);
    });
}

void AppealService::removeOf(Stores &stores, const Id<Remark> &remark)
{
    for (const Appeal &appeal : stores.appeals.allOfRemark(remark)) {
        AppealAnswers(stores).save({appeal.id, {}, {}});
        stores.appeals.remove(appeal.id);
    }
}

AppealEntry AppealService::entryOf(const Stores &stores, const Id<Remark> &id)
{
    const Remark remark = stores.remarks.get(id);
    AppealEntry entry;
    entry.remarkId = id;
    entry.receivedOn = remark.saidAt.date();
    if (const auto person = writerOf(stores, remark)) {
        entry.name = person->name;
        entry.address = person->address;
    }
    if (const auto appeal = stores.appeals.ofRemark(id)) {
        entry.number = appeal->number;
        entry.receivedOn = appeal->receivedOn;
        entry.answeredOn = appeal->answeredOn;
        const AppealAnswer answer = AppealAnswers(stores).of(appeal->id);
        entry.answer = answer.text;
        entry.answeredBy = answer.answeredBy;
    }
    return entry;
}

} // namespace eldin::core
