// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Removal.h"

#include "core/storage/RecordName.h"
#include "core/storage/Removal.h"

namespace eldin::core {

void requireUnused(Document &document, const QString &table, const QString &id)
{
    const auto references = referencesTo(document.connection(), table, id, 1);
    if (!references.empty())
        throw Error(ErrorCode::Conflict,
                    recordName(document.connection(), references.front().table, references.front().id));
}

void removeWithChildren(Document &document, const QString &table, const QString &id)
{
    removeRowWithReferences(document.connection(), table, id);
}

} // namespace eldin::core
