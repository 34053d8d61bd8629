// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/document/Document.h"

class QJsonArray;

namespace eldin::cli {

/// `list slips`: what became of the slips of each meeting where some were handed out.
[[nodiscard]] QJsonArray slipsJson(core::Document &document, const Context &context);

} // namespace eldin::cli
