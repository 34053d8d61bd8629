// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SealedRows.h"

namespace eldin::core {

/// How the hash of a sealed row is made: each column has a salt and a hash of its own, all drawn from the salt of the row, and
/// each word of a text again, so that a copy can prove the columns and words that it shows and say nothing of the others.

/// The salt of a row of words or of a person, whose owner has one for all rows.
[[nodiscard]] QByteArray saltOfRow(const QByteArray &ownerSalt, const QString &table, const QString &id);
/// Says, to whoever has the salt, whose row this is; nobody else learns it.
[[nodiscard]] QString ownerMark(const QByteArray &ownerSalt, const QString &table, const QString &id);

/// 64 hexadecimal digits.
[[nodiscard]] QString sealedHash(const SealedRow &row, const QByteArray &salt);

/// The proof of a row that is shown with other values or fewer words than were sealed: the salts of what stands, the hashes of what does not.
/// A column that cannot be proved as a whole nor in words counts as hidden. `told` are columns whose values the proof itself says, of
/// a row that is not shown (`shown` is null).
[[nodiscard]] QString sealProof(const SealedRow &sealed, const SealedRow *shown, const QByteArray &salt, const QStringList &told = {});

/// What a proof gives.
struct ProvedRow
{
    QString hash; ///< what the leaf has to say
    int proved = 0; ///< values that stand
    std::vector<SealedRow::Column> hidden; ///< what is shown where something else was sealed
    QStringList told;
};
/// Nothing if it is no proof of such a row. `shown` has the columns in their order; whether their values count is for the proof to say.
[[nodiscard]] std::optional<ProvedRow> readSealProof(const QString &proof, const SealedRow &shown);

/// What stands in a text for words that are left out.
inline constexpr QStringView kLeftOut = u"[…]";

} // namespace eldin::core
