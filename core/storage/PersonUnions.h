// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

#include <QSet>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// Which records of persons somebody found to be of one person and made one. The record that went stands in the history still,
/// so erasing has to know of it. Ids alone, which say nothing to who does not have the private rows.
class PersonUnions final
{
public:
    explicit PersonUnions(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Inside Document::transact.
    void add(const QString &id, const Id<Person> &kept, const Id<Person> &other);
    /// The ids that are of one person with this one, this one among them, however many were made one.
    [[nodiscard]] QSet<QString> oneWith(const Id<Person> &person) const;

private:
    sqlite::Connection &m_connection;
};

} // namespace eldin::core
