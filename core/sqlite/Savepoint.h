// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eldin::core::sqlite {

class Connection;

/// Begins in the constructor, in a transaction or by itself; the destructor takes back all that was done since. For what is needed only while
/// something is read.
class Savepoint final
{
public:
    explicit Savepoint(Connection &connection);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

private:
    Connection &m_connection;
};

} // namespace eldin::core::sqlite
