// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::ui::documents {

/// The text with no-break spaces where a line must not end: between the groups of a number, before its unit,
/// behind "№", and before a dash. Our own figures have them; those that people type have not.
[[nodiscard]] QString withFiguresTogether(const QString &text);

} // namespace eldin::ui::documents
