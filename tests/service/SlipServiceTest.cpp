// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/SlipCount.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/SlipService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Id<Remark> enter(TestDocument &document, const Id<Meeting> &meeting, int number)
{
    RemarkEntry entry;
    entry.meetingId = meeting;
    entry.channel = RemarkChannel::Slip;
    entry.text = QStringLiteral("Баракта жазылган");
    entry.slipNumber = number;
    return RemarkService(*document).record(entry);
}

QString ruleOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.detail();
    }
    return {};
}

} // namespace

TEST_CASE("no slip is lost: issued is returned, void or missing", "[service][slip]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    SlipService service(*document);
    CHECK_FALSE(slipCount(document.stores(), story.meeting).any());
    Id<SlipBatch> batch;
    checkDoUndoRedo(document, [&] { batch = service.issue({{}, story.meeting, 1, 10, {}}); });
    service.issue({{}, story.meeting, 21, 25, {}});
    Id<Remark> remark;
    checkDoUndoRedo(document, [&] { remark = enter(document, story.meeting, 3); });
    CHECK(RemarkService(*document).entryOf(remark).slipNumber == 3);
    Id<VoidSlip> spoilt;
    checkDoUndoRedo(document, [&] { spoilt = service.noteVoid(story.meeting, 22); });
    SlipCount count = slipCount(document.stores(), story.meeting);
    CHECK(count.issued == 15);
    CHECK(count.returned == 1);
    CHECK(count.spoilt == 1);
    CHECK((count.missing == std::vector<int> {1, 2, 4, 5, 6, 7, 8, 9, 10, 21, 23, 24, 25}));
    CHECK(count.issued == count.returned + count.spoilt + static_cast<int>(count.missing.size()));
    CHECK(numbersText(count.missing) == QStringLiteral("1–2, 4–10, 21, 23–25"));
    CHECK(nextSlip(count, 3) == 4);
    CHECK(nextSlip(count, 10) == 21);
    CHECK(nextSlip(count, 25) == 1);
    CHECK(ruleOf([&] { service.takeBack(batch); }) == u"slip-came-back:3");
    checkDoUndoRedo(document, [&] { service.removeVoid(spoilt); });
    checkDoUndoRedo(document, [&] { RemarkService(*document).remove(remark); });
    checkDoUndoRedo(document, [&] { service.takeBack(batch); });
}

TEST_CASE("a number that was not handed out, or came twice, is refused by name", "[service][slip]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    SlipService service(*document);
    CHECK(ruleOf([&] { enter(document, story.meeting, 1); }) == u"slip-not-issued:1");
    service.issue({{}, story.meeting, 1, 10, {}});
    const auto first = enter(document, story.meeting, 1);
    service.noteVoid(story.meeting, 2);
    CHECK(ruleOf([&] { enter(document, story.meeting, 1); }) == u"slip-used:1");
    CHECK(ruleOf([&] { enter(document, story.meeting, 2); }) == u"slip-void:2");
    CHECK(ruleOf([&] { enter(document, story.meeting, 11); }) == u"slip-not-issued:11");
    CHECK(ruleOf([&] { service.noteVoid(story.meeting, 1); }) == u"slip-used:1");
    CHECK(ruleOf([&] { service.issue({{}, story.meeting, 10, 20, {}}); }) == u"slip-issued:10");
    // A number that stays is no second use; another one is looked at.
    RemarkService remarks(*document);
    RemarkEntry entry = remarks.entryOf(first);
    entry.text = QStringLiteral("Оңдолду");
    CHECK_NOTHROW(remarks.edit(first, entry));
    entry.slipNumber = 2;
    CHECK(ruleOf([&] { remarks.edit(first, entry); }) == u"slip-void:2");
    CHECK(SlipService::validate({{}, {}, 0, 5, {}}).size() == 2);
    CHECK(SlipService::validate({{}, story.meeting, 5, 4, {}}).size() == 1);
    HearingService(*document).closeRecord(story.hearing);
    CHECK_ERROR(service.issue({{}, story.meeting, 30, 40, {}}), ErrorCode::RuleBroken);
}
