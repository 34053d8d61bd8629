// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/ApartService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/storage/RemarkAparts.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

std::vector<Id<Remark>> threeRemarks(TestDocument &document)
{
    const auto story = document.seedHearing();
    std::vector<Id<Remark>> remarks;
    for (int i = 0; i < 3; ++i) {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.text = QStringLiteral("Таза суу качан берилет");
        remarks.push_back(RemarkService(*document).record(entry));
    }
    return remarks;
}

} // namespace

TEST_CASE("keeping remarks apart is one step that can be undone", "[service][remark]")
{
    TestDocument document;
    const auto remarks = threeRemarks(document);
    ApartService service(*document);
    checkDoUndoRedo(document, [&] { service.keepApart(remarks[1], {remarks[0], remarks[2]}); });
    CHECK(RemarkAparts(document->connection()).all().size() == 2);
    checkDoUndoRedo(document, [&] { service.keepApart(remarks); });
    CHECK(RemarkAparts(document->connection()).all().size() == 3);
    for (const RemarkApart &apart : RemarkAparts(document->connection()).all())
        CHECK(apart.firstId < apart.secondId);
}

TEST_CASE("what was kept apart once needs no second step, and can still be put together by hand", "[service][remark]")
{
    TestDocument document;
    const auto remarks = threeRemarks(document);
    ApartService service(*document);
    service.keepApart(remarks);
    const QStringList before = document.dump();
    const int steps = document->undoCount();
    service.keepApart({remarks[2], remarks[0]});
    CHECK(document.dump() == before);
    CHECK(document->undoCount() == steps);
    RemarkLinks(*document).link({remarks[1]}, remarks[0], LinkKind::Duplicate);
    CHECK(document->stores().remarkLinks.leadOf(remarks[1]) == remarks[0]);
    RemarkService(*document).remove(remarks[2]);
    CHECK(RemarkAparts(document->connection()).all().size() == 3);
}

TEST_CASE("a remark that is gone is not kept apart from anything", "[service][remark]")
{
    TestDocument document;
    const auto remarks = threeRemarks(document);
    RemarkService(*document).remove(remarks[2]);
    const QStringList before = document.dump();
    CHECK_THROWS_AS(ApartService(*document).keepApart(remarks), Error);
    CHECK(document.dump() == before);
}
