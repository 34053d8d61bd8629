// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"
#include "core/domain/Remark.h"

#include <QSet>
#include <QString>

#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// Where one record of a person stands in the data.
class PersonTraces final
{
public:
    explicit PersonTraces(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// A protocol as it was sealed.
    struct SealedPaper
    {
        QString id;
        QString hearing;
        QString text;
    };
    [[nodiscard]] std::vector<SealedPaper> sealedPapers() const;
    /// With a meeting where the person was, or a remark of the person.
    [[nodiscard]] QSet<QString> hearingsOf(const Id<Person> &person) const;

    /// At which a registration or a duty puts the person.
    [[nodiscard]] QSet<QString> meetingsOf(const Id<Person> &person) const;
    [[nodiscard]] QSet<QString> villagesOf(const Id<Person> &person) const;
    [[nodiscard]] int registrationsOf(const Id<Person> &person) const;
    /// Duties at meetings and offices held.
    [[nodiscard]] int dutiesOf(const Id<Person> &person) const;
    /// Signed lists and recordings of the meetings where the person was registered.
    [[nodiscard]] int picturesOf(const Id<Person> &person) const;
    /// Said under a registration of the person, in the time he had the floor, or written from outside.
    [[nodiscard]] std::vector<Id<Remark>> remarksOf(const Id<Person> &person) const;

private:
    [[nodiscard]] QStringList texts(const QByteArray &sql, const Id<Person> &person) const;

    sqlite::Connection &m_connection;
};

} // namespace eldin::core
