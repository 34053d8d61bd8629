// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QJsonArray>

/// What budgets consist of, and where it came from, as rows of the command line.
namespace eldin::cli {

/// Of one budget, or of each.
[[nodiscard]] QJsonArray linesJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray findingsJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray classificationJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray importsJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray profilesJson(core::Document &document, const Context &context);

} // namespace eldin::cli
