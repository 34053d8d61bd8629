// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/VoteService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Hall
{
    Hall()
        : story(document.seedHearing())
        , service(*document)
    {
        entry.vote.agendaItemId = document.stores().agenda.ofMeeting(story.meeting).front().id;
        entry.vote.title.ky = QStringLiteral("Регламентти бекитүү");
        entry.vote.inFavour = 45;
        entry.vote.against = 1;
        entry.vote.abstained = 2;
        entry.vote.present = 50;
    }

    TestDocument document;
    TestDocument::Story story;
    VoteService service;
    VoteEntry entry;
};

VoteOption option(const char16_t *title, int votes)
{
    VoteOption result;
    result.title.ky = QString::fromUtf16(title);
    result.votes = votes;
    return result;
}

} // namespace

TEST_CASE("a vote is taken, put right and removed", "[service][vote]")
{
    Hall hall;
    checkDoUndoRedo(hall.document, [&] { hall.entry.vote.id = hall.service.take(hall.entry); });
    hall.entry = hall.service.entryOf(hall.entry.vote.id);
    CHECK(hall.entry.vote.takenAt.isValid());
    const QDateTime taken = hall.entry.vote.takenAt;
    hall.entry.vote.against = 3;
    checkDoUndoRedo(hall.document, [&] { hall.service.edit(hall.entry); });
    CHECK(hall.document.stores().votes.get(hall.entry.vote.id).takenAt == taken);
    checkDoUndoRedo(hall.document, [&] { hall.service.remove(hall.entry.vote.id); });
    CHECK(hall.document.stores().votes.count() == 0);
}

TEST_CASE("there are no more voices than people, where these were counted", "[service][vote]")
{
    Hall hall;
    hall.entry.vote.present = 47;
    CHECK(placesAndCodes(VoteService::validate(hall.entry)) == QStringList {QStringLiteral("present over-present")});
    CHECK_THROWS_AS(hall.service.take(hall.entry), Error);
    hall.entry.vote.present = 0; // nobody counted
    CHECK(VoteService::validate(hall.entry).empty());
    hall.entry.vote.against = -1;
    CHECK_FALSE(VoteService::validate(hall.entry).empty());
    hall.entry.vote.against = 0;
    hall.entry.vote.title = {};
    CHECK_FALSE(VoteService::validate(hall.entry).empty());
}

TEST_CASE("a choice among projects has one voice for each person", "[service][vote]")
{
    Hall hall;
    hall.entry.vote.inFavour = hall.entry.vote.against = hall.entry.vote.abstained = 0;
    hall.entry.options = {option(u"Көпүрө", 30), option(u"Суу түтүгү", 18)};
    checkDoUndoRedo(hall.document, [&] { hall.entry.vote.id = hall.service.take(hall.entry); });
    VoteEntry kept = hall.service.entryOf(hall.entry.vote.id);
    REQUIRE(kept.options.size() == 2);
    CHECK(kept.options[0].title.ky == u"Көпүрө");
    CHECK(voices(kept) == 48);
    kept.options[1].votes = 17;
    std::swap(kept.options[0], kept.options[1]);
    kept.options.push_back(option(u"Жарык", 3));
    checkDoUndoRedo(hall.document, [&] { hall.service.edit(kept); });
    CHECK(hall.service.entryOf(kept.vote.id).options[0].title.ky == u"Суу түтүгү");
    kept = hall.service.entryOf(kept.vote.id);
    kept.options.pop_back();
    checkDoUndoRedo(hall.document, [&] { hall.service.edit(kept); });
    kept.options[0].votes = 21; // 51 of 50
    CHECK_THROWS_AS(hall.service.edit(kept), Error);
    checkDoUndoRedo(hall.document, [&] { hall.service.remove(kept.vote.id); });
    CHECK(hall.document.stores().voteOptions.count() == 0);
}

TEST_CASE("a ranking holds no more places than its slips, within a limit that is money", "[service][vote]")
{
    Hall hall;
    hall.entry.vote.inFavour = hall.entry.vote.against = hall.entry.vote.abstained = 0;
    hall.entry.vote.method = VoteMethod::Ranking;
    hall.entry.vote.moneyLimit = Money::fromSom(1'000'000);
    hall.entry.options = {option(u"Көпүрө", 30), option(u"Суу түтүгү", 18)};
    hall.entry.options[0].second = 10;
    hall.entry.options[0].cost = Money::fromSom(700'000);
    hall.entry.options[1].second = 30;
    checkDoUndoRedo(hall.document, [&] { hall.entry.vote.id = hall.service.take(hall.entry); });
    const VoteEntry kept = hall.service.entryOf(hall.entry.vote.id);
    CHECK(kept.vote.method == VoteMethod::Ranking);
    CHECK(kept.vote.moneyLimit == Money::fromSom(1'000'000));
    CHECK(kept.options[0].cost == Money::fromSom(700'000));
    CHECK(kept.options[1].second == 30);
    VoteEntry wrong = kept;
    wrong.options[0].third = 41; // of 40 second places, and 48 slips
    CHECK(placesAndCodes(VoteService::validate(wrong)) == QStringList {QStringLiteral("votes over-slips"), QStringLiteral("votes over-slips")});
    wrong = kept;
    wrong.vote.moneyLimit = Money {};
    CHECK_FALSE(VoteService::validate(wrong).empty());
    wrong = kept;
    wrong.options[0].cost = Money::fromSom(-1);
    CHECK_FALSE(VoteService::validate(wrong).empty());
    wrong = kept;
    wrong.options[1].second = 29;
    CHECK(placesAndCodes(VoteService::compare(kept, wrong)) == QStringList {QStringLiteral("votes counts-differ")});
}

TEST_CASE("a vote outlives the proposal that it was on", "[service][vote]")
{
    Hall hall;
    RemarkEntry proposal;
    proposal.meetingId = hall.story.meeting;
    proposal.kind = RemarkKind::Proposal;
    proposal.text = QStringLiteral("Көпүрө салынсын");
    const Id<Remark> remark = RemarkService(*hall.document).record(proposal);
    hall.entry.vote.inFavour = hall.entry.vote.against = hall.entry.vote.abstained = 0;
    hall.entry.options = {option(u"Көпүрө", 30), option(u"Суу түтүгү", 18)};
    hall.entry.options[0].remarkId = remark;
    hall.entry.vote.id = hall.service.take(hall.entry);
    checkDoUndoRedo(hall.document, [&] { RemarkService(*hall.document).remove(remark); });
    const VoteEntry kept = hall.service.entryOf(hall.entry.vote.id);
    CHECK(kept.options[0].remarkId.isNull());
    CHECK(kept.options[0].votes == 30);
}

TEST_CASE("two counts of one tally are compared figure by figure", "[service][vote]")
{
    Hall hall;
    hall.entry.options = {option(u"Көпүрө", 1)};
    VoteEntry second = hall.entry;
    CHECK(VoteService::compare(hall.entry, second).empty());
    second.vote.inFavour = 44;
    second.options[0].votes = 2;
    const Problems differences = VoteService::compare(hall.entry, second);
    CHECK(placesAndCodes(differences) == QStringList {QStringLiteral("for counts-differ"), QStringLiteral("votes counts-differ")});
    CHECK(differences[0].value == u"45 / 44");
}

TEST_CASE("a closed record takes no vote", "[service][vote]")
{
    Hall hall;
    hall.entry.vote.id = hall.service.take(hall.entry);
    HearingService(*hall.document).closeRecord(hall.story.hearing);
    CHECK_THROWS_AS(hall.service.take(hall.entry), Error);
    CHECK_THROWS_AS(hall.service.edit(hall.entry), Error);
    CHECK_THROWS_AS(hall.service.confirm(hall.entry), Error);
    CHECK_THROWS_AS(hall.service.remove(hall.entry.vote.id), Error);
}

TEST_CASE("a second count that agrees is noted, and holds while the figures are what was counted", "[service][vote]")
{
    Hall hall;
    hall.entry.vote.method = VoteMethod::Choice;
    hall.entry.vote.inFavour = hall.entry.vote.against = hall.entry.vote.abstained = 0;
    hall.entry.options = {option(u"Көпүрө", 30), option(u"Суу", 12)};
    const Id<Vote> id = hall.service.take(hall.entry);
    const auto isCountedTwice = [&] { return VoteService::isCountedTwice(hall.document.stores(), hall.service.entryOf(id)); };
    CHECK_FALSE(isCountedTwice());
    VoteEntry second = hall.service.entryOf(id);
    second.options[1].votes = 13;
    CHECK_THROWS_AS(hall.service.confirm(second), Error);
    CHECK_FALSE(isCountedTwice());
    checkDoUndoRedo(hall.document, [&] { hall.service.confirm(hall.service.entryOf(id)); });
    CHECK(isCountedTwice());
    // Another title changes nothing; another figure was counted once only.
    VoteEntry changed = hall.service.entryOf(id);
    changed.vote.title.ky = QStringLiteral("Долбоор тандоо");
    hall.service.edit(changed);
    CHECK(isCountedTwice());
    changed.options[1].votes = 11;
    hall.service.edit(changed);
    CHECK_FALSE(isCountedTwice());
    hall.document->undo();
    CHECK(isCountedTwice());
    checkDoUndoRedo(hall.document, [&] { hall.service.remove(id); });
    CHECK(hall.document.stores().votes.ofMeeting(hall.story.meeting).empty());
}
