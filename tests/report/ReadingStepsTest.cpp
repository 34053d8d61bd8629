// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/FairnessMirror.h"
#include "core/report/Summary.h"
#include "core/storage/RemarkPages.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

constexpr int kMany = 20'000;

/// A hearing with many questions, of which one was answered on the spot.
struct Hall
{
    TestDocument document;
    TestDocument::Story story = document.seedHearing();
    Id<Remark> answered;

    Hall()
    {
        UuidSequence ids(document.clock(), document.environment().random);
        document->transact(Operation::ImportRemarks, [&](Stores &stores) {
            for (int i = 1; i <= kMany; ++i) {
                Remark remark;
                remark.id = Id<Remark>(ids.next());
                remark.hearingId = story.hearing;
                remark.meetingId = story.meeting;
                remark.kind = RemarkKind::Question;
                remark.labelDevice = 1;
                remark.labelNumber = i;
                stores.remarks.insert(remark);
                RemarkText words;
                words.id = remark.id;
                words.text = QStringLiteral("Жол качан оңдолот?");
                if (i == kMany / 2) {
                    words.answer.ky = QStringLiteral("Жазында");
                    answered = remark.id;
                }
                stores.remarkTexts.insert(words);
            }
        });
    }

    /// How often SQLite's machine did twenty thousand steps: less than once where only few rows are looked at.
    template <typename Ask>
    int steps(Ask ask)
    {
        int count = 0;
        document->connection().interruptWhen([&count] {
            ++count;
            return false;
        });
        ask(document.stores());
        document->connection().interruptWhen({});
        return count;
    }
};

} // namespace

TEST_CASE("what the window asks after each remark does not go through all of them", "[unit][remarks]")
{
    Hall hall;
    const Id<Hearing> hearing = hall.story.hearing;
    CHECK(hall.steps([&](Stores &stores) { CHECK(stores.appeals.ofHearing(hearing).empty()); }) == 0);
    CHECK(hall.steps([&](Stores &stores) { CHECK(stores.assignments.ofHearing(hearing).empty()); }) == 0);
    CHECK(hall.steps([&](Stores &stores) { CHECK(stores.responses.ofHearing(hearing).empty()); }) == 0);
    CHECK(hall.steps([&](Stores &stores) { CHECK(stores.remarkLinks.ofHearing(hearing).empty()); }) == 0);
    CHECK(hall.steps([&](Stores &stores) { CHECK(stores.personRemarks.ofHearing(hearing).empty()); }) == 0);
    CHECK(hall.steps([&](Stores &stores) { CHECK(RemarkPages(stores, hearing).of({hall.answered.text()}).remarks.size() == 1); }) == 0);
    CHECK(hall.steps([&](Stores &stores) { CHECK(floorMirror(stores, hall.story.meeting, QDateTime(QDate(2026, 12, 10), QTime(12, 0))).all.proposals == 0); }) == 0);
}

TEST_CASE("counts of remarks go through an index once, and read no words", "[unit][remarks]")
{
    Hall hall;
    const auto once = hall.steps([&](Stores &stores) { CHECK(stores.remarks.countOfKind(hall.story.hearing, RemarkKind::Question) == kMany); });
    CHECK(once > 0);
    CHECK(hall.steps([&](Stores &stores) { CHECK(stores.remarks.openQuestions(hall.story.hearing) == kMany - 1); }) <= once + 1);
    CHECK(hall.steps([&](Stores &stores) { CHECK(summaryOf(stores, stores.hearings.get(hall.story.hearing)).remarks == kMany); }) <= once + 1);
}
