// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/FairnessMirror.h"
#include "core/report/Report.h"

namespace eldin::ui {

/// How the fairness mirror is told: who is heard, beside who came.

[[nodiscard]] QString mirrorSideName(core::MirrorSide side);
[[nodiscard]] const std::vector<core::MirrorGroup> &mirrorGroups(const core::FairnessMirror &mirror, core::MirrorSide side);
[[nodiscard]] QString mirrorGroupName(const core::MirrorGroup &group, core::MirrorSide side, core::Language language);
/// "Women: 41 % of the time (44 % of the hall, 51 % of the residents)", the last where it is known; empty while nobody spoke.
[[nodiscard]] QString mirrorLine(const core::FairnessMirror &mirror, core::Language language);
/// "Nobody of Ак-Булак has spoken for 16 minutes (12 people in the hall)."
[[nodiscard]] QString quietLine(const core::QuietGroup &quiet, core::Language language);
[[nodiscard]] core::report::Table mirrorTable(const core::FairnessMirror &mirror, core::MirrorSide side, core::Language language);
/// Shares of the hall, of the speakers, of the time and, where they are known, of the residents, in percent.
[[nodiscard]] core::report::Chart mirrorChart(const core::FairnessMirror &mirror, core::MirrorSide side, core::Language language);

} // namespace eldin::ui
