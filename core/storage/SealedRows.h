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
    struct Column
    {
        QString name;
        sqlite::Value value;
        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns; ///< the sealed ones
    std::vector<SealedRow> parts; ///< of a budget: its lines, which would be too many leaves

    bool operator==(const SealedRow &) const = default;
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
    /// Which they are: table and id, in the same order.
    [[nodiscard]] std::vector<std::pair<QString, QString>> keysOf(const Seal &seal);
    /// The lines of a budget, as they are now.
    [[nodiscard]] QStringList linesOf(const QString &budget);
    /// The row as it is now; nothing if it is not there. With a remark or a speech goes the village of whoever spoke, as if it were a column
    /// of it, so that it is proved also where nobody is to learn who that was. `parts`: only these, as far as they are there; else all.
    /// Error{FileDamaged} if no seal of this kind is over such a table.
    [[nodiscard]] std::optional<SealedRow> find(SealKind kind, const QString &table, const QString &id, const std::optional<QStringList> &parts = std::nullopt);

    /// Whether seals of this kind are over rows of the table.
    [[nodiscard]] static bool covers(SealKind kind, const QString &table);
    /// The columns of it that they are over, also of the lines of a budget; none where there are no such rows.
    [[nodiscard]] static QStringList columns(SealKind kind, const QString &table);

private:
    [[nodiscard]] SealedRow row(const QString &table, const QString &id, const std::vector<sqlite::Value> &values, const QStringList &columns);
    void addVillage(SealedRow &row);

    sqlite::Connection &m_connection;
    RowAccess m_access;
};

/// Texts behind each other so that they can be told apart: each with its length in front.
[[nodiscard]] QByteArray sealedTexts(const QStringList &texts);

} // namespace eldin::core
