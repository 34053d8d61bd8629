// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SlipService.h"

#include "core/service/HearingService.h"

namespace eldin::core {

namespace {


[[noreturn]] void refuse(const char *rule, int number)
{
    throw Error(ErrorCode::RuleBroken, QString::fromLatin1(rule) + QString::number(number));
}

} // namespace

Problems SlipService::validate(const SlipBatch &batch)
{
    Problems problems;
    if (batch.meetingId.isNull())
        problems.push_back({QStringLiteral("meeting"), Severity::Error, QStringLiteral("empty"), {}});
    if (batch.first < 1 || batch.first > kLastSlip)
        problems.push_back({QStringLiteral("from"), Severity::Error, QStringLiteral("out-of-range"), QString::number(batch.first)});
    else if (batch.last < batch.first || batch.last > kLastSlip)
        problems.push_back({QStringLiteral("to"), Severity::Error, QStringLiteral("out-of-range"), QString::number(batch.last)});
    return problems;
}

Id<SlipBatch> SlipService::issue(SlipBatch batch)
{
    requireValid(validate(batch));
    batch.id = newId<SlipBatch>();
    if (!batch.issuedAt.isValid())
        batch.issuedAt = document().environment().clock.wallTime();
    document().transact(Operation::IssueSlips, [&](Stores &stores) {
        requireMeetingOpen(stores, batch.meetingId);
        for (const SlipBatch &before : stores.slipBatches.ofMeeting(batch.meetingId)) {
            if (before.first <= batch.last && batch.first <= before.last)
                refuse("slip-issued:", std::max(before.first, batch.first));
        }
        stores.slipBatches.insert(batch);
    });
    return batch.id;
}

void SlipService::takeBack(const Id<SlipBatch> &id)
{
    document().transact(Operation::RemoveSlips, [&](Stores &stores) {
        const SlipBatch batch = stores.slipBatches.get(id);
        requireMeetingOpen(stores, batch.meetingId);
        for (const Remark &remark : stores.remarks.onSlips(batch.meetingId)) {
            if (batch.holds(remark.slipNumber))
                refuse("slip-came-back:", remark.slipNumber);
        }
        for (const VoidSlip &slip : stores.voidSlips.ofMeeting(batch.meetingId)) {
            if (batch.holds(slip.number))
                refuse("slip-came-back:", slip.number);
        }
        stores.slipBatches.remove(id);
    });
}

Id<VoidSlip> SlipService::noteVoid(const Id<Meeting> &meeting, int number)
{
    const QString name = QStringLiteral("void-slip %1 %2").arg(meeting.text()).arg(number);
    const VoidSlip slip {onlyId(document().stores().voidSlips, name), meeting, number};
    document().transact(Operation::VoidSlip, [&](Stores &stores) {
        requireMeetingOpen(stores, meeting);
        requireFreeSlip(stores, meeting, number);
        stores.voidSlips.insert(slip);
    });
    return slip.id;
}

void SlipService::removeVoid(const Id<VoidSlip> &id)
{
    document().transact(Operation::RemoveVoidSlip, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.voidSlips.get(id).meetingId);
        stores.voidSlips.remove(id);
    });
}

void requireFreeSlip(const Stores &stores, const Id<Meeting> &meeting, int number, const Id<Remark> &remark)
{
    const auto batches = stores.slipBatches.ofMeeting(meeting);
    if (std::none_of(batches.begin(), batches.end(), [&](const SlipBatch &batch) { return batch.holds(number); }))
        refuse("slip-not-issued:", number);
    for (const VoidSlip &slip : stores.voidSlips.ofMeeting(meeting)) {
        if (slip.number == number)
            refuse("slip-void:", number);
    }
    for (const Remark &other : stores.remarks.onSlips(meeting)) {
        if (other.slipNumber == number && other.id != remark)
            refuse("slip-used:", number);
    }
}

} // namespace eldin::core
