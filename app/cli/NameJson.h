// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

/// Names of records in the language of the answer.
namespace eldin::cli {

/// A text in the language asked for, else in one it has, or null.
[[nodiscard]] QJsonValue namedJson(const core::LocalText &text, const Context &context);
/// The name of a settlement, or null.
[[nodiscard]] QJsonValue settlementJson(const core::Stores &stores, const core::Id<core::Settlement> &id, const Context &context);

} // namespace eldin::cli
