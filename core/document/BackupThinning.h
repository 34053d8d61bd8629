// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace eldin::core {

/// Which backups stay, given when they were made: all of the last hour, the newest of each hour of today, of the last 12
/// days before today on which any was made, of 10 weeks before those, and of 9 months before those. Days, weeks and
/// months without a backup do not count, so that who works seldom goes back farther. Those that lie in the future (the
/// machine's clock was wrong) stay. The answers stand in the order of the times.
[[nodiscard]] std::vector<bool> backupsToKeep(const std::vector<QDateTime> &times, const QDateTime &now);

} // namespace eldin::core
