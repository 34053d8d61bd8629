// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QJsonArray>

/// What was said, answered and promised, as rows of the command line.
namespace eldin::cli {

[[nodiscard]] QJsonArray remarksJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray responsesJson(core::Document &document, const Context &context);
/// Answers that are due, and proposals whose day to be decided anew has come.
[[nodiscard]] QJsonArray waitingJson(core::Document &document, const Context &context);
/// Appeals with their terms and answers: names and addresses too.
[[nodiscard]] QJsonArray appealsJson(core::Document &document, const Context &context);
/// Accepted proposals and what became of them.
[[nodiscard]] QJsonArray ledgerJson(core::Document &document, const Context &context);

} // namespace eldin::cli
