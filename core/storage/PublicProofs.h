// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Seals.h"

namespace eldin::core {

class PublicValues;

/// The proofs that a copy for everybody carries in the place of salts: of each row that it shows, for exactly what it shows. With the
/// salt of a whole row anybody could try out what a small group or a short text had been.
class PublicProofs final
{
public:
    /// Remembers what the seals are over, before anything is left out.
    explicit PublicProofs(sqlite::Connection &copy);

    /// When all that is left out is gone: puts the proofs in and takes the salts away. What could not be proved to its reader is
    /// left out as well. Inside a transaction.
    void write();

private:
    struct Leaf
    {
        Seal seal;
        SealLeaf leaf;
        SealedRow row;
        QByteArray salt;
    };
    /// Of a row of which a column says what nobody could prove only a mark is left. Whether there was such a column.
    bool leaveOutUnproved(const SealedRow &row, const std::vector<SealedRow::Column> &hidden, const PublicValues &allowed);

    sqlite::Connection &m_copy;
    std::vector<Leaf> m_leaves;
};

} // namespace eldin::core
