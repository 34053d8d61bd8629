// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace eldin::core::exchange {

/// What a number format makes of a number.
enum class FormatKind {
    Number,
    Date,
    Time,    ///< hours and minutes of a day
    Elapsed, ///< `[h]:mm`: hours may pass 24
};

/// A number format of a workbook: its code (empty for General) and what it means.
struct NumberFormat {
    std::string code;
    FormatKind kind = FormatKind::Number;
};

/// Reads the code of a number format, e.g. `[$-419]d\ mmm;@`.
[[nodiscard]] FormatKind formatKind(std::string_view code);

/// The formats that every xlsx knows by number, 0 to 163; an unknown one is General.
[[nodiscard]] NumberFormat builtInFormat(unsigned id);

/// How a whole number shows in a format made of zeros and fixed signs: `1` in `00` is `01`, `19900020` in
/// `00 0 00 00000` is `00 1 99 00020`. Nothing for any other format: codes are told from amounts by this.
[[nodiscard]] std::optional<std::string> shownCode(std::string_view digits, std::string_view format);

} // namespace eldin::core::exchange
