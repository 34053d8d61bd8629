// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/NumberFormat.h"

#include <optional>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

/// True if the whole text is one decimal number as spreadsheets store it (`-12.5`, `1.2E-3`); no spaces, no `inf`.
[[nodiscard]] bool isNumber(std::string_view text);

/// A serial number of a spreadsheet as ISO date, date and time, or time of day (`10:30:00`; elapsed hours may pass
/// 24). Nothing where no calendar day answers to it, as for 60, the 29th of February 1900 that never was.
[[nodiscard]] std::optional<std::string> serialToIso(std::string_view number, FormatKind kind, bool epoch1904);

/// `2026-12-10T00:00:00` becomes `2026-12-10`; parts of a second and a trailing `Z` fall. Nothing if it is no date.
[[nodiscard]] std::optional<std::string> tidyIsoDate(std::string_view text);

/// An XML duration `PT10H30M00S` as `10:30:00`. Nothing if it is none.
[[nodiscard]] std::optional<std::string> durationToTime(std::string_view text);

} // namespace eldin::core::exchange
