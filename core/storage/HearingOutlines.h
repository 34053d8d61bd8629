// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/HearingTemplate.h"

namespace eldin::core {

struct Stores;

/// What we ship for the kind: 16 stages with their usual tasks, a starting point to be edited (domain: 2.4).
[[nodiscard]] const HearingOutline &shippedOutline(HearingKind kind);

/// For reading and writing an outline as a file: the format of resources/templates. Error{FileDamaged} for what is none
/// or holds more than a person would write.
[[nodiscard]] QByteArray outlineToJson(const HearingOutline &outline);
[[nodiscard]] HearingOutline outlineFromJson(const QByteArray &json);

/// What the hearing was made from: its own template if it stands, else what we ship.
[[nodiscard]] HearingOutline outlineOf(const Stores &stores, const Hearing &hearing);

/// The hearing as it stands, made an outline: tasks without a day of their own keep none.
[[nodiscard]] HearingOutline outlineFrom(const Stores &stores, const Id<Hearing> &hearing);

/// A new hearing of the outline's kind. `year` is the budget's.
[[nodiscard]] Hearing hearingFrom(const HearingOutline &outline, int year, const QDate &date);
/// Its tasks with days counted from the hearing's.
[[nodiscard]] std::vector<PlanTask> tasksFrom(const HearingOutline &outline, const Hearing &hearing);

} // namespace eldin::core
