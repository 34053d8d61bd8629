// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Seal.h"
#include "core/storage/RowAccess.h"

namespace eldin::core {

/// A row that a seal is over, with what it says there.
struct SealedRow
{
    QString table;
    QString id;
    QString owner; ///< the record or person with whose erasing it goes; empty for public rows
    QByteArray content; ///< the sealed columns, so written that different rows never give the same bytes
};

/// What a seal is over. A seal of the record: the hearing, its budgets with their lines, meetings, agenda, announcements up
/// to the day, participants and officials by name, head counts, speeches, votes, slips, and the remarks with their words and
/// topics and what was answered on the spot. Not in it is what may still come: translations, links between remarks, answers,
/// and of a person all but the name, if it was known. A seal of the answers: the seal of the record, the hearing's end, the remarks' words
/// with their translations, links, answers and their reasons. Either holds the protocol's texts too.
/// Columns are named here one by one: columns that are appended later are in no seal made before.
class SealedRows final
{
public:
    explicit SealedRows(sqlite::Connection &connection)
        : m_connection(connection)
        , m_access(connection)
    {
    }

    /// All rows for a seal, in the order of the tree: by table and id. `seal` is the one whose protocol texts belong to it.
    [[nodiscard]] std::vector<SealedRow> of(const Seal &seal);
    /// The row as it is now; nothing if it is not there. Error{FileDamaged} if no seal of this kind is over such a table.
    [[nodiscard]] std::optional<SealedRow> find(SealKind kind, const QString &table, const QString &id);

    /// Whether seals of this kind are over rows of the table.
    [[nodiscard]] static bool covers(SealKind kind, const QString &table);
    /// The columns of it that they are over; none where there are no such rows.
    [[nodiscard]] static QStringList columns(SealKind kind, const QString &table);

private:
    sqlite::Connection &m_connection;
    RowAccess m_access;
};

/// Texts behind each other so that they can be told apart: each with its length in front.
[[nodiscard]] QByteArray sealedTexts(const QStringList &texts);

} // namespace eldin::core
