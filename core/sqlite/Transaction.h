// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eldin::core::sqlite {

class Connection;

enum class TransactionKind {
    Read,      ///< a consistent view
    Immediate, ///< the write lock now, so that it cannot fail in the middle
};

/// Begins in the constructor, rolls back in the destructor unless committed.
class Transaction final
{
public:
    explicit Transaction(Connection &connection, TransactionKind kind = TransactionKind::Immediate);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// If COMMIT fails (a reader blocks it, the disk is full), the destructor still rolls back.
    void commit();
    void rollback();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace eldin::core::sqlite
