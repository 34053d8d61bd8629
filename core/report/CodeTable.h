// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "core/domain/Classification.h"

#include <map>
#include <vector>

namespace eldin::core {

struct Stores;

/// A code table with its hierarchy, read once.
class CodeTable final
{
public:
    CodeTable(const Stores &stores, ClassificationKind kind);

    /// From the top group to the nearest known code of `code`; codes of more digits belong to their prefix.
    [[nodiscard]] std::vector<const ClassificationItem *> path(const QString &code) const;

private:
    std::map<QString, ClassificationItem> m_items;
};

/// The name a line is shown by: its own; in a language in which it has none, that of its most detailed code.
/// `path` is that of its revenue or function code.
[[nodiscard]] LocalText lineName(const BudgetLine &line, const std::vector<const ClassificationItem *> &path,
                                 const CodeTable &economic);

} // namespace eldin::core
