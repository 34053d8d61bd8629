// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Codes.h"
#include "core/domain/LocalText.h"

namespace eldin::core {

/// Of each kind a code stands once.
enum class ClassificationKind { Revenue, Function, Economic, Institution, AgeGroup, Role };

template <>
struct Codes<ClassificationKind>
{
    static constexpr std::pair<ClassificationKind, const char16_t *> list[] {
        {ClassificationKind::Revenue, u"revenue"},    {ClassificationKind::Function, u"function"},
        {ClassificationKind::Economic, u"economic"},  {ClassificationKind::Institution, u"institution"},
        {ClassificationKind::AgeGroup, u"age_group"}, {ClassificationKind::Role, u"role"},
    };
};

/// One entry of a code table. The tables are data of the document and may be edited; `verified` is true
/// only where the official list confirms code and name.
struct ClassificationItem
{
    Id<ClassificationItem> id;
    ClassificationKind kind = ClassificationKind::Function;
    QString code;
    QString parentCode; ///< empty at the top
    LocalText name;
    bool verified = false;
    int validFrom = 0; ///< first and last fiscal year in which the code is used; 0: open
    int validTo = 0;
    [[nodiscard]] bool isValidIn(int year) const
    {
        return (validFrom == 0 || validFrom <= year) && (validTo == 0 || year <= validTo);
    }
    bool operator==(const ClassificationItem &) const = default;
};

} // namespace eldin::core
