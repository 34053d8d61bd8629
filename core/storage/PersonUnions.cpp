// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PersonUnions.h"

#include "core/sqlite/Connection.h"

namespace eldin::core {

void PersonUnions::add(const QString &id, const Id<Person> &kept, const Id<Person> &other)
{
    m_connection.prepare("INSERT INTO person_union (id, kept_id, other_id) VALUES (?, ?, ?)").with(id, kept, other).execute();
}

QSet<QString> PersonUnions::oneWith(const Id<Person> &person) const
{
    QSet<QString> found;
    auto rows = m_connection.prepare("WITH RECURSIVE one (id) AS (SELECT ?1 UNION SELECT CASE u.kept_id WHEN one.id THEN u.other_id ELSE u.kept_id END "
                                     "FROM one JOIN person_union u ON one.id IN (u.kept_id, u.other_id)) SELECT id FROM one");
    rows.bind(1, person);
    while (rows.step())
        found.insert(rows.text(0));
    return found;
}

} // namespace eldin::core
