// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

namespace eldin::core::report {

/// The paper as text alone: for messengers, and for whoever copies it into a letter. Charts are told in words, cells of a
/// row stand in one line.
[[nodiscard]] QString toPlainText(const Report &report);

/// SHA-256 of that text, hexadecimal: two makings of a paper with one hash say the same.
[[nodiscard]] QString contentHash(const Report &report);

} // namespace eldin::core::report
