// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BudgetTable.h"

#include <QJsonObject>

namespace eldin::cli {

/// What `import budget` says of a table: cli.md. `ids` are those of the budgets it became, none where it was not imported.
[[nodiscard]] QJsonObject tableJson(const core::BudgetTable &table, const std::vector<core::Id<core::Budget>> &ids);

} // namespace eldin::cli
