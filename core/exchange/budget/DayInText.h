// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace eldin::core::exchange {

/// The day up to which a title or head says a budget is executed: "30.09.2026", "2026-жылдын 30-сентябрына карата",
/// "на 1 октября 2026 года", "2026-жылдын 9 айы", "за 9 месяцев 2026 года" (the last day of the month). The first day of
/// a quarter or month means what stood when the one before it ended, and is kept as it is said. `year` serves a text
/// that names none. Nothing where no day is named, and nothing for a whole year (31 December, 1 January).
[[nodiscard]] std::optional<QDate> executedUntil(const QString &text, std::optional<int> year);

} // namespace eldin::core::exchange
