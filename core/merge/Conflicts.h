// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/sqlite/Changeset.h"

namespace eldin::core {

/// What a person has to decide: a column to which people who did not know of each other gave different values, or a removal
/// of what others went on with.
struct Conflict
{
    /// One of the possible ends.
    struct Side
    {
        QString commit;
        QString author; ///< empty if erased
        QDateTime at;
        std::optional<sqlite::Value> value; ///< nothing if it is erased; of a removal nothing
        QString name; ///< what a person would call the record that the value refers to; empty if it refers to none
    };

    QString table; ///< of a removal: of the record that stands for all that was removed together
    QString id;
    QString record; ///< what a person would call it
    QString column; ///< empty: a removal
    std::optional<sqlite::Value> base; ///< that all of them had before them
    QString baseName; ///< as Side::name
    /// The first is what the document shows. Of a removal the second is who removed, the first who went on.
    std::vector<Side> sides;
    QStringList kept; ///< of a removal: `table id` of the rows that stand against it
    /// Somebody who did not know of the closing changed (`column`), or removed, what it sealed. The seal holds: the first side is what was
    /// sealed, the second what he wrote, and all there is to decide is that somebody has seen it.
    bool sealed = false;

    [[nodiscard]] bool isRemoval() const { return column.isEmpty() && !sealed; }
};

[[nodiscard]] std::vector<Conflict> openConflicts(Document &document);
/// How many there are; cheap.
[[nodiscard]] int openConflictCount(Document &document);

struct ConflictDecision
{
    Conflict conflict;
    std::size_t side = 0; ///< which one holds
};

/// Decides them in one commit, which names all heads. All values stay in the history. Error{RuleBroken} `record-sealed` for the second
/// side of what is sealed.
void decideConflicts(Document &document, const std::vector<ConflictDecision> &decisions, const Document::Elsewhere &elsewhere = {});

} // namespace eldin::core
