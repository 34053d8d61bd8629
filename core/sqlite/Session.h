// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

struct sqlite3_session;

namespace eldin::core::sqlite {

class Connection;

/// Records what is changed in the attached tables from now on.
class Session final
{
public:
    Session(Connection &connection, const QStringList &tables);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Everything since the start; empty if nothing changed in sum.
    [[nodiscard]] QByteArray changeset() const;

private:
    struct Delete
    {
        void operator()(sqlite3_session *session) const;
    };
    Connection &m_connection;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

} // namespace eldin::core::sqlite
