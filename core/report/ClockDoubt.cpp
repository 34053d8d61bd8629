// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ClockDoubt.h"

#include "core/document/Document.h"

#include <cstdlib>

namespace eldin::core {

namespace {

constexpr qint64 kFarSeconds = 3 * 3600;
constexpr qint64 kTwoClocks = 120; // seconds by which those of two laptops may differ

} // namespace

ClockDoubt clockDoubt(Document &document, const Id<Meeting> &id)
{
    const Clock &clock = document.environment().clock;
    const CommitLog &log = document.commits();
    for (const QString &head : log.heads()) {
        const auto commit = log.find(head);
        if (commit && commit->at.secsTo(clock.now()) < -kTwoClocks)
            return ClockDoubt::BeforeLastChange;
    }
    const Meeting meeting = document.stores().meetings.get(id);
    return std::llabs(meeting.startsAt.secsTo(clock.wallTime())) > kFarSeconds ? ClockDoubt::FarFromPlan : ClockDoubt::None;
}

} // namespace eldin::core
