// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/OfficeService.h"

#include "core/service/Removal.h"

namespace eldin::core {

Problems OfficeService::validate(const OfficeEntry &entry)
{
    Problems problems;
    if (entry.name.simplified().isEmpty())
        problems.push_back({QStringLiteral("name"), Severity::Error, QStringLiteral("empty"), {}});
    if (entry.since.isValid() && entry.until.isValid() && entry.until < entry.since)
        problems.push_back({QStringLiteral("until"), Severity::Error, QStringLiteral("before-start"), {}});
    return problems;
}

Id<OfficeHolder> OfficeService::add(const OfficeEntry &entry)
{
    requireValid(validate(entry));
    return document().transact(Operation::AddOfficeHolder, [&](Stores &stores) {
        for (OfficeHolder before : stores.holders.all()) {
            const bool open = before.office == entry.office && !before.until.isValid();
            if (open && entry.since.isValid() && (!before.since.isValid() || before.since < entry.since)) {
                before.until = entry.since.addDays(-1);
                stores.holders.update(before);
            }
        }
        Person person;
        person.id = newId<Person>();
        person.name = entry.name.simplified();
        stores.persons.insert(person);
        const OfficeHolder holder {newId<OfficeHolder>(), person.id, entry.office, entry.since, entry.until, entry.acting};
        stores.holders.insert(holder);
        return holder.id;
    });
}

void OfficeService::edit(const Id<OfficeHolder> &id, const OfficeEntry &entry)
{
    requireValid(validate(entry));
    document().transact(Operation::EditOfficeHolder, [&](Stores &stores) {
        OfficeHolder holder = stores.holders.get(id);
        Person person = stores.persons.get(holder.personId);
        person.name = entry.name.simplified();
        stores.persons.update(person);
        holder.office = entry.office;
        holder.since = entry.since;
        holder.until = entry.until;
        holder.acting = entry.acting;
        stores.holders.update(holder);
    });
}

void OfficeService::remove(const Id<OfficeHolder> &id)
{
    document().transact(Operation::RemoveOfficeHolder, [&](Stores &stores) {
        const OfficeHolder holder = stores.holders.get(id);
        stores.holders.remove(id);
        requireUnused(document(), QStringLiteral("person"), holder.personId.text());
        stores.persons.remove(holder.personId);
    });
}

OfficeEntry OfficeService::entryOf(const Id<OfficeHolder> &id) const
{
    const OfficeHolder holder = document().stores().holders.get(id);
    const auto person = document().stores().persons.find(holder.personId);
    return {person ? person->name : QString(), holder.office, holder.since, holder.until, holder.acting};
}

} // namespace eldin::core
