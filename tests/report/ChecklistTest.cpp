// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Checklist.h"
#include "core/service/HearingService.h"
#include "core/service/TermService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

CheckPoint point(SampleDocument &sample, const Hearing &hearing, int number)
{
    return checklist(sample.stores(), hearing, Wording(Language::Kyrgyz)).at(static_cast<std::size_t>(number - 1));
}

} // namespace

TEST_CASE("the check list has twenty points in every language", "[report][checklist]")
{
    SampleDocument sample;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const auto points = checklist(sample.stores(), sample.openHearing(), Wording(language));
        REQUIRE(points.size() == 20);
        for (const CheckPoint &each : points)
            CHECK_FALSE(each.sentence.isEmpty());
    }
}

TEST_CASE("a point follows the document: notice, balance, decisions", "[report][checklist]")
{
    SampleDocument sample;
    const Hearing open = sample.openHearing();
    const Hearing closed = sample.closedHearing();
    CHECK(point(sample, open, 2).state == CheckState::Done);
    CHECK(point(sample, open, 6).state == CheckState::Done);
    CHECK(point(sample, open, 11).state == CheckState::NotYet);
    CHECK(point(sample, closed, 11).state == CheckState::Done);
    CHECK(point(sample, open, 16).state == CheckState::ByProgram);
    HearingService service(*sample);
    for (const Announcement &announcement : sample.stores().announcements.ofHearing(open.id))
        service.removeAnnouncement(announcement.id);
    CHECK(point(sample, open, 2).state == CheckState::Missing);
    CHECK(point(sample, open, 3).state == CheckState::Missing);
}

TEST_CASE("a term that the municipality sets is the one that counts", "[report][checklist]")
{
    SampleDocument sample;
    LegalTerm term = legalTerm(sample.stores(), QStringLiteral("notice"));
    CHECK_FALSE(term.checkedOn.isValid());
    term.days = 20;
    term.source = QStringLiteral("№ 44-П");
    TermService(*sample).set(term);
    CHECK(point(sample, sample.openHearing(), 2).state == CheckState::Missing);
    term = legalTerm(sample.stores(), QStringLiteral("notice"));
    CHECK(term.days == 20);
    term.days = 400;
    CHECK_THROWS_AS(TermService(*sample).set(term), Error);
    sample->undo();
    CHECK(legalTerm(sample.stores(), QStringLiteral("notice")).days == 10);
}
