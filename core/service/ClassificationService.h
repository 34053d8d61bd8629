// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

#include <map>

namespace eldin::core {

/// The entries of one kind by code.
using CodeTable = std::map<QString, ClassificationItem>;

/// The code tables of the document. Lines keep whatever code they carry, known or not.
class ClassificationService final : public Service
{
public:
    using Service::Service;

    /// Against the others of its kind: a code and a name are required, the code is free (an entry may keep
    /// its own), the code above it is there and not below it, the years are in order.
    [[nodiscard]] static Problems validate(const ClassificationItem &item, const CodeTable &others);
    [[nodiscard]] CodeTable table(ClassificationKind kind) const;

    Id<ClassificationItem> add(ClassificationItem item);
    /// Error{RuleBroken, "code-in-use:CODE"} if the code itself changes and something carries it. Entries
    /// below it follow to the new code.
    void edit(const ClassificationItem &item);
    /// Error{RuleBroken, "code-in-use:CODE"} if something carries the code; Error{Conflict} naming an entry
    /// below it.
    void remove(const Id<ClassificationItem> &id);
};

} // namespace eldin::core
