// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/document/Document.h"

#include <rapidcheck.h>

/// What random actions choose from; to be called while rapidcheck runs.
namespace eldin::core::test {

/// Each as likely as the others, also in the small cases with which rapidcheck begins.
inline int below(int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

inline QString word()
{
    static const QStringList words{QStringLiteral("жол"),    QStringLiteral("суу"),
                                   QStringLiteral("мектеп"), QStringLiteral("жарык"),
                                   QStringLiteral("дорога"), QStringLiteral("ФАП")};
    return words[below(static_cast<int>(words.size()))];
}

inline LocalText text()
{
    return {word(), below(2) ? word() : QString(), {}};
}

template <typename Record>
Record oneOf(const std::vector<Record> &records)
{
    if (records.empty())
        throw Error(ErrorCode::NotFound);
    return records[static_cast<std::size_t>(below(static_cast<int>(records.size())))];
}

inline Id<Settlement> someVillage(Document &document)
{
    const auto all = document.stores().settlements.all();
    return all.empty() || below(2) ? Id<Settlement>() : oneOf(all).id;
}

} // namespace eldin::core::test
