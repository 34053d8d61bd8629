// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Seals.h"

namespace eldin::core {

/// What may stand in a copy for everybody where something else was sealed: nothing, a mark, the hash of the words that the history keeps,
/// the office of an official, and for who spoke a resident of the village. None of it can be written by somebody else unnoticed.
class PublicValues final
{
public:
    explicit PublicValues(sqlite::Connection &connection);

    [[nodiscard]] bool mayStand(const SealedRow &row, const SealedRow::Column &shown) const;
    /// Whether the leaf proves by itself an office of somebody who is left out.
    [[nodiscard]] bool isToldBy(const SealLeaf &leaf) const { return m_tellers.contains(leaf.id); }
    /// Speeches of the hearing, in a copy for everybody, of which it is said otherwise than there who held them.
    [[nodiscard]] QStringList wrongSpeakers(const Id<Hearing> &hearing) const;

    /// Where it is said which official did something, whatever the language.
    [[nodiscard]] static bool namesOfficial(const QString &column);
    /// The columns of an official that a proof tells.
    [[nodiscard]] static QStringList toldColumns();

private:
    sqlite::Connection &m_connection;
    bool m_isPublicCopy = false;
    QHash<QString, QString> m_wordHashes;
    QSet<QString> m_tellers;
    QSet<QString> m_offices;
};

} // namespace eldin::core
