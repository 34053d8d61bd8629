// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second count of a vote, when laptops meet, in an export and in a copy for everybody.
#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/report/MergeTexts.h"
#include "core/report/Wording.h"
#include "core/service/JsonExport.h"
#include "core/service/JsonTakeOver.h"
#include "core/service/VoteService.h"
#include "tests/merge/Deeds.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

VoteOption option(const char16_t *title, int votes, int second = 0)
{
    VoteOption result;
    result.title.ky = QString::fromUtf16(title);
    result.votes = votes;
    result.second = second;
    return result;
}

/// Two laptops with one vote of hands and one among projects.
struct Laptops
{
    Copies copies {2};
    Id<Vote> hands;
    Id<Vote> projects;

    Laptops()
    {
        VoteEntry entry;
        entry.vote.agendaItemId = copies[0].stores().agenda.ofMeeting(copies[0].stores().meetings.all().front().id).front().id;
        entry.vote.title.ky = QStringLiteral("Регламентти бекитүү");
        entry.vote.inFavour = 45;
        entry.vote.against = 1;
        entry.vote.abstained = 2;
        entry.vote.present = 50;
        hands = VoteService(copies[0]).take(entry);
        entry.vote.title.ky = QStringLiteral("Долбоор тандоо");
        entry.vote.inFavour = entry.vote.against = entry.vote.abstained = 0;
        entry.vote.method = VoteMethod::Choice;
        entry.options = {option(u"Көпүрө", 30), option(u"Суу", 12)};
        projects = VoteService(copies[0]).take(entry);
        copies.merge(1, 0);
    }
    void confirm(int copy, const Id<Vote> &vote) { VoteService(copies[copy]).confirm(VoteService(copies[copy]).entryOf(vote)); }
    void putRight(int copy, const Id<Vote> &vote, const std::function<void(VoteEntry &)> &change)
    {
        VoteEntry entry = VoteService(copies[copy]).entryOf(vote);
        change(entry);
        VoteService(copies[copy]).edit(entry);
    }
    [[nodiscard]] bool isCountedTwice(Document &document, const Id<Vote> &vote) const { return VoteService::isCountedTwice(document.stores(), VoteService(document).entryOf(vote)); }
};

} // namespace

TEST_CASE("a second count that two laptops noted alike is one, and no conflict", "[merge][vote]")
{
    Laptops at;
    for (int copy : {0, 1}) {
        at.confirm(copy, at.hands);
        at.confirm(copy, at.projects);
    }
    mergeBoth(at.copies);
    CHECK(openConflicts(at.copies[0]).empty());
    CHECK(at.isCountedTwice(at.copies[1], at.hands));
    CHECK(at.isCountedTwice(at.copies[1], at.projects));
}

TEST_CASE("a vote that one laptop counted twice and the other put right was counted once", "[merge][vote]")
{
    Laptops at;
    at.confirm(0, at.hands);
    at.putRight(1, at.hands, [](VoteEntry &entry) { entry.vote.inFavour = 44; });
    mergeBoth(at.copies);
    CHECK(openConflicts(at.copies[0]).empty());
    CHECK_FALSE(at.isCountedTwice(at.copies[0], at.hands));
}

TEST_CASE("two second counts that differ are a conflict in figures that people read, and a decision is kept", "[merge][vote]")
{
    Laptops at;
    at.confirm(0, at.hands);
    at.confirm(0, at.projects);
    at.putRight(1, at.hands, [](VoteEntry &entry) { entry.vote.inFavour = 44; });
    at.putRight(1, at.projects, [](VoteEntry &entry) { entry.options[1].votes = 11; });
    at.confirm(1, at.hands);
    at.confirm(1, at.projects);
    mergeBoth(at.copies);
    const Wording wording(Language::Russian);
    QStringList told;
    for (const Conflict &conflict : openConflicts(at.copies[0])) {
        if (conflict.table != u"second_count")
            continue;
        CHECK(conflictTitle(conflict).contains(QStringLiteral("second count")));
        for (std::size_t side = 0; side < conflict.sides.size(); ++side)
            told += conflictSideText(conflict, side, wording);
    }
    told.sort();
    CHECK(told
          == QStringList {QStringLiteral("in favour 44, against 1, abstained 2, present 50"), QStringLiteral("in favour 45, against 1, abstained 2, present 50"),
                          QStringLiteral("voices by option: 30, 11; abstained 0, present 50"), QStringLiteral("voices by option: 30, 12; abstained 0, present 50")});

    // Decided for the figures that the vote has, it is counted twice again.
    std::vector<ConflictDecision> decisions;
    for (const Conflict &conflict : openConflicts(at.copies[0]))
        decisions.push_back({conflict, 0});
    decideConflicts(at.copies[0], decisions);
    CHECK(at.isCountedTwice(at.copies[0], at.hands));
    CHECK(at.isCountedTwice(at.copies[0], at.projects));
    at.copies.merge(1, 0);
    CHECK(at.copies.dump(0) == at.copies.dump(1));
    CHECK(openConflicts(at.copies[1]).empty());
}

TEST_CASE("a second count outlives an export in JSON and is in a copy for everybody", "[merge][vote][export][private]")
{
    Laptops at;
    at.confirm(0, at.projects);
    const QString folder = at.copies.pathOf(QStringLiteral("чыгарылган"));
    static_cast<void>(exportJson(at.copies[0], folder, false));
    const QString path = at.copies.pathOf(QStringLiteral("жаңы.eldin"));
    Document::create(path, at.copies.environment(3), [&](Stores &stores) {
        Municipality municipality;
        municipality.id = Id<Municipality>::create(at.copies.clock(), *std::make_unique<SeededRandom>(7));
        stores.municipality.insert(municipality);
    });
    const auto taken = Document::open(path, at.copies.environment(3), Access::ReadWrite);
    static_cast<void>(JsonTakeOver(*taken).takeOver(folder));
    CHECK(at.isCountedTwice(*taken, at.projects));
    CHECK_FALSE(at.isCountedTwice(*taken, at.hands));
    CHECK(verifyDocument(*taken).empty());

    const QString target = at.copies.pathOf(QStringLiteral("ачык.eldin"));
    writePublicCopy(at.copies.path(0), target, {}, at.copies.environment(0));
    const auto copy = Document::open(target, at.copies.environment(0), Access::ReadOnly);
    CHECK(at.isCountedTwice(*copy, at.projects));
    CHECK_FALSE(at.isCountedTwice(*copy, at.hands));
    CHECK_FALSE(hasError(verifyDocument(*copy)));
}
