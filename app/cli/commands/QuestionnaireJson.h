// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/document/Document.h"

class QJsonArray;

namespace eldin::cli {

/// `list questionnaires`: each question of the hearings' own questionnaires, how often each choice was made before the meeting
/// and after it, and what was written in own words.
[[nodiscard]] QJsonArray questionnairesJson(core::Document &document, const Context &context);

} // namespace eldin::cli
