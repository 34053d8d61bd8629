// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PeopleInFile.h"

#include "core/base/Text.h"
#include "core/document/PersonHistory.h"
#include "core/storage/PersonTraces.h"

#include <QCoreApplication>

#include <algorithm>

namespace eldin::core {

namespace {

struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

std::vector<PersonInFile> peopleInFile(Document &document)
{
    std::vector<PersonInFile> people;
    const PersonTraces traces(document.connection());
    for (const Person &person : document.stores().persons.all())
        people.push_back({person, traces.registrationsOf(person.id), traces.dutiesOf(person.id), static_cast<int>(traces.remarksOf(person.id).size()), false});
    for (const auto &[id, past] : PersonHistory(document.connection()).removed())
        people.push_back({past.last, 0, 0, 0, true});
    std::stable_sort(people.begin(), people.end(), [&](const PersonInFile &a, const PersonInFile &b) {
        if (a.person.name.isEmpty() != b.person.name.isEmpty())
            return b.person.name.isEmpty();
        return kyrgyzLess(a.person.name, b.person.name);
    });
    return people;
}

QString placesText(const PersonInFile &person)
{
    if (person.isRemoved)
        return People::tr("removed before, still in the history");
    QStringList places;
    if (person.registrations > 0)
        places += People::tr("registrations: %1").arg(person.registrations);
    if (person.duties > 0)
        places += People::tr("duties and offices: %1").arg(person.duties);
    if (person.remarks > 0)
        places += People::tr("remarks: %1").arg(person.remarks);
    return places.isEmpty() ? People::tr("the name alone") : places.join(QStringLiteral(", "));
}

} // namespace eldin::core
