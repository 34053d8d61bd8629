// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace eldin::ui {

/// How every day is written and typed in the window, in all languages: as on official papers.
inline constexpr QStringView kDayFormat = u"dd.MM.yyyy";

/// "01.12.2026"; empty for no day.
[[nodiscard]] inline QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(kDayFormat) : QString();
}

} // namespace eldin::ui
