// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PublicGroups.h"
#include "core/storage/PublicWords.h"
#include "core/storage/TableRows.h"

#include <QHash>

namespace eldin::core {

/// What may be told of each of those present, by the row of the table `attendance` or `head_count`.
class PublicPresent final
{
public:
    explicit PublicPresent(const Stores &stores);
    [[nodiscard]] const GroupMember *find(const QString &row) const;

private:
    std::vector<GroupMember> m_members;
    QHash<QString, std::size_t> m_byRow;
};

/// Whether a table is given to everybody at all: not people, nor what hangs on one of them, nor attached files.
[[nodiscard]] bool isPublicTable(const TableShape &shape);

/// The row as everybody may see it: no names, no link from what was said to one of those present, no text that may name
/// somebody; of who was present only what a group has in common that is not small.
[[nodiscard]] TableRow publicRow(const TableShape &shape, TableRow row, const PublicWords &words, const PublicPresent &present);

} // namespace eldin::core
