// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QJsonArray>

/// Who and what belongs to hearings and the municipality, as rows of the command line.
namespace eldin::cli {

[[nodiscard]] QJsonArray settlementsJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray populationJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray meetingsJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray agendaJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray planJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray templatesJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray participantsJson(core::Document &document, const Context &context);
/// Everybody who can be erased, those too who were removed and stand in the history still.
[[nodiscard]] QJsonArray peopleJson(core::Document &document, const Context &context);

} // namespace eldin::cli
