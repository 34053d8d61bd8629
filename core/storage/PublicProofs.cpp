// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PublicProofs.h"

#include "core/sqlite/Connection.h"
#include "core/storage/PublicRows.h"
#include "core/storage/PublicValues.h"
#include "core/storage/Schema.h"
#include "core/storage/SealProof.h"

#include <algorithm>

namespace eldin::core {

namespace {

const QString kDuty = QStringLiteral("person_duty");

} // namespace

PublicProofs::PublicProofs(sqlite::Connection &copy)
    : m_copy(copy)
{
    const Seals seals(copy);
    SealedRows rows(copy);
    for (const Seal &seal : seals.all()) {
        for (SealLeaf &leaf : seals.leaves(seal)) {
            if (dataTable(leaf.table) == nullptr || !SealedRows::covers(seal.kind, leaf.table))
                continue;
            auto row = rows.find(seal.kind, leaf.table, leaf.id, leaf.parts);
            if (!row)
                continue;
            const QByteArray salt = seals.saltOf(seal, leaf, *row);
            // Who changed it past the program has nothing to prove.
            if (!salt.isEmpty() && sealedHash(*row, salt) == leaf.hash)
                m_leaves.push_back({seal, std::move(leaf), *std::move(row), salt});
        }
    }
}

bool PublicProofs::leaveOutUnproved(const SealedRow &row, const std::vector<SealedRow::Column> &hidden, const PublicValues &allowed)
{
    PublicRows rows(m_copy);
    bool changed = false;
    const auto look = [&](const SealedRow &shown) {
        for (const SealedRow::Column &column : hidden) {
            const bool isHere = std::find(shown.columns.begin(), shown.columns.end(), column) != shown.columns.end();
            if (!isHere || column.name == u"village" || !std::holds_alternative<QString>(column.value) || allowed.mayStand(row, column))
                continue;
            rows.setText(shown.table, shown.id, column.name, PublicValues::namesOfficial(column.name) ? QString() : kLeftOut.toString());
            changed = true;
        }
    };
    look(row);
    for (const SealedRow &part : row.parts)
        look(part);
    return changed;
}

void PublicProofs::write()
{
    auto set = m_copy.prepare("UPDATE seal_leaf SET salt = ? WHERE seal_id = ? AND table_name = ? AND row_id = ?");
    m_copy.run("UPDATE seal_leaf SET salt = ''; DELETE FROM text_salt; DELETE FROM person_salt");
    SealedRows present(m_copy);
    // The offices first: others are proved by them.
    for (const Leaf &leaf : m_leaves) {
        if (leaf.leaf.table == kDuty)
            set.with(sealProof(leaf.row, nullptr, leaf.salt, PublicValues::toldColumns()), leaf.seal.id, leaf.leaf.table, leaf.leaf.id).execute();
    }
    const PublicValues allowed(m_copy);
    for (const Leaf &leaf : m_leaves) {
        for (bool again = leaf.leaf.table != kDuty; again;) {
            again = false;
            const auto shown = present.find(leaf.seal.kind, leaf.leaf.table, leaf.leaf.id, leaf.leaf.parts);
            if (!shown)
                continue;
            const bool whole = *shown == leaf.row;
            const QString proof = whole ? QString::fromLatin1(leaf.salt.toHex()) : sealProof(leaf.row, &*shown, leaf.salt);
            if (const auto read = whole ? std::nullopt : readSealProof(proof, *shown))
                again = leaveOutUnproved(*shown, read->hidden, allowed);
            set.with(proof, leaf.seal.id, leaf.leaf.table, leaf.leaf.id).execute();
        }
    }
}

} // namespace eldin::core
