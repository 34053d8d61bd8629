// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::ui::documents {

/// The text with no-break spaces where a line must not end: between the groups of a number, before its unit,
/// behind "№", and before a dash. Our own figures have them; those that people type have not.
[[nodiscard]] QString withFiguresTogether(const QString &text);

/// Without what is no letter but turns the direction of writing or steers a program. Neither Kyrgyz nor Russian needs any of it;
/// an amount behind such a mark would be read backwards.
[[nodiscard]] QString withoutSteering(const QString &text);

/// A text as papers show it: without steering marks and with its figures together.
[[nodiscard]] QString asPrinted(const QString &text);

} // namespace eldin::ui::documents
