// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/domain/Seal.h"
#include "core/storage/SealedRows.h"
#include "core/storage/Stores.h"

#include <QHash>

#include <functional>
#include <set>

namespace eldin::core {

/// A row that was sealed, as the seal knows it.
struct SealLeaf
{
    QString table;
    QString id;
    QString hash;
    QString salt; ///< of a public row; in a copy for everybody of any row that is shown, or a proof (SealProof.h)
    QString ownerMark;
    QStringList parts;
};

/// What looking at a seal gave.
struct SealFindings
{
    std::vector<SealDifference> differences; ///< none: the seal holds
    qint64 proved = 0; ///< values that are what was sealed
    qint64 hidden = 0; ///< values, and rows, that are left out or erased, and say nothing

    void count(qint64 more, qint64 less)
    {
        proved += more;
        hidden += less;
    }
};

/// The seals of a document. A seal is a tree of hashes over salted rows; the salt of a public row stands in seal_leaf, that
/// of words and persons beside them, one an owner, so that erasing takes it away and leaves a hash that tells nothing. Such
/// a row is hidden: the seal still holds with it, and proves every row that is there.
class Seals final : private Rows<Hearing>
{
public:
    using Rows<Hearing>::connection;
    /// Over the connection of the stores.
    explicit Seals(const Stores &stores)
        : Rows<Hearing>(stores.hearings)
    {
    }
    explicit Seals(sqlite::Connection &connection)
        : Rows<Hearing>(connection)
    {
    }

    [[nodiscard]] std::vector<Seal> all() const; ///< by hearing, in the order they were made
    /// The newest of the hearing: its code is what papers carry.
    [[nodiscard]] std::optional<Seal> last(const Id<Hearing> &hearing) const;
    /// The one of this kind that counts: of two who closed at once the one with whom the hearing's moment of closing agrees.
    [[nodiscard]] std::optional<Seal> holding(const Id<Hearing> &hearing, SealKind kind) const;
    [[nodiscard]] std::optional<Seal> withCode(const QString &code) const;
    /// The protocol that was sealed when the record of the hearing was closed, as it was kept then; a language of which it was
    /// erased, or that a public copy leaves out, is missing.
    [[nodiscard]] std::vector<ProtocolText> protocolOf(const Id<Hearing> &hearing) const;
    /// Remarks that a seal of the record should hold and does not: they came from a copy that did not know of the closing.
    [[nodiscard]] std::set<Id<Remark>> remarksAfter(const Id<Hearing> &hearing) const;
    /// Whether the remark is one of them.
    [[nodiscard]] bool isAfterClosing(const Remark &remark) const;

    /// Whether a seal holds the person's name.
    [[nodiscard]] bool holdsPerson(const Id<Person> &person) const;

    /// The protocols that were sealed of hearings whose seal holds the person's name: they name whoever spoke.
    [[nodiscard]] QStringList papersNaming(const Id<Person> &person) const;

    /// Seals what the hearing is now, inside Document::transact. `newId` gives the ids of rows, ascending.
    Seal make(const Id<Hearing> &hearing, SealKind kind, const QDateTime &at, const std::vector<ProtocolText> &protocol,
              Random &random, const std::function<QString()> &newId);

    /// Rows that a seal of the record should hold and does not: they came from a copy that did not know of the closing. Table and id.
    [[nodiscard]] std::vector<std::pair<QString, QString>> rowsAfter(const Id<Hearing> &hearing) const;

    /// In the order of the tree.
    [[nodiscard]] std::vector<SealLeaf> leaves(const Seal &seal) const;
    /// The salt of a row that the leaf is over; empty if it is gone.
    [[nodiscard]] QByteArray saltOf(const Seal &seal, const SealLeaf &leaf, const SealedRow &row) const;

    /// What a person would call a record, as recordName().
    [[nodiscard]] QString nameOf(const QString &table, const QString &id) const;

    /// Where the document is not what was sealed, at most `limit`; the seal itself comes last. None: the seal holds.
    [[nodiscard]] std::vector<SealDifference> differences(const Seal &seal, int limit = 100) const;
    /// With how much was proved.
    [[nodiscard]] SealFindings check(const Seal &seal, int limit = 100) const;

private:
    [[nodiscard]] QHash<QString, QByteArray> ownerSalts(const Seal &seal) const;
};

} // namespace eldin::core
