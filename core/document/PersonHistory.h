// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// A record of a person as the history knows it.
struct PastPerson
{
    Person last; ///< as it was last written, or when it was removed
    std::vector<Person> earlier; ///< what it was before
    bool isRemoved = false; ///< there is no row any more, and the pieces stand still
    QSet<QString> registrations; ///< that the history names
    QSet<QString> meetings; ///< of these
    QSet<QString> villages;
};

/// What the pieces of a history say of persons, also where their rows are gone from the data: removed, or made one with another
/// record. Erased ones are not there. Of commits on the shelf too.
class PersonHistory final
{
public:
    explicit PersonHistory(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// By id, those whose rows are gone from the data.
    [[nodiscard]] std::map<QString, PastPerson> removed() const;
    /// By id, of these ids what the history holds.
    [[nodiscard]] std::map<QString, PastPerson> of(const QStringList &persons) const;
    /// The person behind a registration that is gone from the data; none: a null id.
    [[nodiscard]] Id<Person> behind(const Id<Attendance> &registration) const;

private:
    [[nodiscard]] std::map<QString, PastPerson> read(const QSet<QString> &persons) const;
    [[nodiscard]] QSet<QString> removedIds() const;

    sqlite::Connection &m_connection;
};

/// The records of whose free texts some piece of the history says what `says` looks for, whatever they say now. Of commits on the
/// shelf too; not of sealed papers. Reads all of them: long work.
[[nodiscard]] QSet<QString> textsThatEverSaid(sqlite::Connection &connection, const std::function<bool(const QString &)> &says);

} // namespace eldin::core
