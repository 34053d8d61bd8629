// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

namespace eldin::core::report {

/// A part of a paper as JSON, to be kept and drawn again as it was: all its words, without the coat of arms, without marks of a
/// draft and without the code, which are added when it is drawn. Parts with charts are not kept so.
[[nodiscard]] QString toJson(const Part &part);

/// What toJson() wrote; nothing if it is anything else, for it may come out of a document from elsewhere.
[[nodiscard]] std::optional<Part> partFromJson(const QString &json);

} // namespace eldin::core::report
