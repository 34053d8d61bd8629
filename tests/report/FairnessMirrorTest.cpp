// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/FairnessMirror.h"
#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A hall with one woman registered, four women and five men counted.
struct Hall
{
    Hall()
        : story(document.seedHearing())
        , floor(*document)
    {
        for (const auto &[sex, count] : {std::pair {Sex::Female, 4}, std::pair {Sex::Male, 5}}) {
            HeadCount heads;
            heads.meetingId = story.meeting;
            heads.sex = sex;
            heads.count = count;
            AttendanceService(*document).addHeadCount(heads);
        }
    }
    void at(int minute, int seconds = 0)
    {
        document.clock().set(QDateTime(QDate(2026, 12, 10), QTime(10, minute, seconds), Qt::OffsetFromUTC, 6 * 3600));
    }
    [[nodiscard]] static QDateTime moment(int minute) { return QDateTime(QDate(2026, 12, 10), QTime(10, minute)); }
    [[nodiscard]] FairnessMirror mirror(int minute) { return fairnessMirror(document.stores(), story.meeting, moment(minute)); }
    Speaker man(const QString &description = QStringLiteral("картаң киши"))
    {
        Speaker speaker;
        speaker.description = description;
        speaker.sex = Sex::Male;
        return speaker;
    }

    TestDocument document;
    TestDocument::Story story;
    FloorService floor;
};

} // namespace

TEST_CASE("who is heard stands beside who came", "[unit][mirror]")
{
    Hall hall;
    hall.at(0);
    const auto woman = hall.floor.give(hall.story.meeting, participant(hall.story.participant), TurnKind::Speech);
    hall.at(2);
    hall.floor.end(woman);
    hall.at(10);
    hall.floor.give(hall.story.meeting, hall.man(), TurnKind::Speech);
    RemarkEntry entry;
    entry.meetingId = hall.story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Жол");
    entry.turnId = hall.document.stores().turns.atFloor(hall.story.meeting).front().id;
    RemarkService(*hall.document).record(entry);
    hall.at(12);
    hall.floor.give(hall.story.meeting, hall.man(), TurnKind::Remark); // the same man once more
    const FairnessMirror mirror = hall.mirror(13);
    REQUIRE(mirror.sexes.size() == 2);
    const MirrorGroup &women = mirror.sexes[0];
    const MirrorGroup &men = mirror.sexes[1];
    CHECK(women.present == 5);
    CHECK(men.present == 5);
    CHECK(women.seconds + men.seconds == mirror.all.seconds);
    CHECK(wholePercent(women.seconds, mirror.all.seconds) == 40);
    CHECK(women.speakers == 1);
    CHECK(men.speakers == 1);
    CHECK(men.turns == 2);
    CHECK(men.proposals == 1);
    CHECK(women.proposals == 0);
    CHECK(mirror.all.speakers == 2);
    // The woman alone is known by age and village; the others are not stated.
    REQUIRE(mirror.ages.size() == 2);
    CHECK(mirror.ages[0].key == QStringLiteral("29-35"));
    CHECK(mirror.ages[0].seconds == women.seconds);
    CHECK(mirror.villages.back().key.isEmpty());
    CHECK_FALSE(mirror.isAbout);
}

TEST_CASE("reports and answers by office are no share of the hall", "[unit][mirror]")
{
    Hall hall;
    hall.at(0);
    hall.floor.give(hall.story.meeting, hall.man(QStringLiteral("каржы бөлүмүнүн башчысы")), TurnKind::Report);
    hall.at(20);
    CHECK(hall.mirror(20).all.seconds == 0);
    CHECK(hall.mirror(20).all.speakers == 0);
    CHECK_FALSE(hall.mirror(20).beganAt.isValid());
}

TEST_CASE("breaks are in nobody's share, and undo takes the share back", "[unit][mirror]")
{
    Hall hall;
    hall.at(0);
    const auto turn = hall.floor.give(hall.story.meeting, hall.man(), TurnKind::Speech);
    hall.at(2);
    hall.floor.pause(turn);
    const FairnessMirror before = hall.mirror(4);
    CHECK(hall.mirror(9).all.seconds == before.all.seconds);
    hall.at(5);
    hall.floor.resume(turn);
    CHECK(hall.mirror(6).all.seconds > before.all.seconds);
    hall.document->undo();
    CHECK(hall.mirror(4) == before);
    SpeakingTurn right = hall.document.stores().turns.get(turn);
    right.setSpeaker(participant(hall.story.participant));
    hall.floor.correct(right);
    CHECK(hall.mirror(4).sexes[0].seconds == before.all.seconds);
    CHECK(hall.mirror(4).sexes[1].seconds == 0);
}

TEST_CASE("a large group that has been silent for long is named, a small one is not", "[unit][mirror]")
{
    Hall hall;
    CHECK_FALSE(quietGroup(hall.mirror(30), Hall::moment(30)).has_value());
    hall.at(0);
    hall.floor.give(hall.story.meeting, hall.man(), TurnKind::Speech);
    CHECK_FALSE(quietGroup(hall.mirror(14), Hall::moment(14)).has_value());
    const auto quiet = quietGroup(hall.mirror(20), Hall::moment(20));
    REQUIRE(quiet.has_value());
    CHECK(quiet->side == MirrorSide::Sex);
    CHECK(quiet->group.key == QStringLiteral("f"));
    CHECK(quiet->minutes >= 19);
    hall.at(21);
    hall.floor.give(hall.story.meeting, participant(hall.story.participant), TurnKind::Speech);
    CHECK_FALSE(quietGroup(hall.mirror(22), Hall::moment(22)).has_value());
    // Now the men have been silent; the one woman of Ak-Bulak is too small a group to be named.
    hall.at(23);
    hall.floor.next(hall.story.meeting);
    CHECK(quietGroup(hall.mirror(37), Hall::moment(37))->group.key == QStringLiteral("m"));
}

TEST_CASE("the hint and the shares of the time are the same whether the remarks are read or not", "[unit][mirror]")
{
    Hall hall;
    hall.at(0);
    hall.floor.give(hall.story.meeting, hall.man(), TurnKind::Speech);
    hall.at(3);
    hall.floor.give(hall.story.meeting, participant(hall.story.participant), TurnKind::Speech);
    RemarkEntry entry;
    entry.meetingId = hall.story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Жол");
    RemarkService(*hall.document).record(entry);
    hall.at(5);
    hall.floor.next(hall.story.meeting);
    const FairnessMirror whole = hall.mirror(40);
    const FairnessMirror floor = floorMirror(hall.document.stores(), hall.story.meeting, Hall::moment(40));
    CHECK(whole.all.proposals == 1);
    CHECK(floor.all.proposals == 0);
    CHECK(floor.all.seconds == whole.all.seconds);
    REQUIRE(floor.sexes.size() == 2);
    REQUIRE(whole.sexes.size() == 3); // nobody knows who wrote the proposal
    for (std::size_t i = 0; i < floor.sexes.size(); ++i) {
        CHECK(floor.sexes[i].seconds == whole.sexes[i].seconds);
        CHECK(floor.sexes[i].present == whole.sexes[i].present);
    }
    const auto quiet = quietGroup(whole, Hall::moment(40));
    REQUIRE(quiet.has_value());
    CHECK(quietGroup(floor, Hall::moment(40))->group.key == quiet->group.key);
    CHECK(quietGroup(floor, Hall::moment(40))->minutes == quiet->minutes);
}

TEST_CASE("shares are whole percents", "[unit][mirror]")
{
    CHECK(wholePercent(1, 3) == 33);
    CHECK(wholePercent(2, 3) == 67);
    CHECK(wholePercent(1, 8) == 13);
    CHECK(wholePercent(0, 0) == 0);
}

TEST_CASE("the hall is compared with the residents of each sex and age where the passport tells them", "[unit][mirror]")
{
    Hall hall;
    hall.at(0);
    CHECK(residentsOf(hall.mirror(1).sexes) == 0);
    CHECK(residentsOf(hall.mirror(1).ages) == 0);
    MunicipalityService service(*hall.document);
    service.countResidents(Sex::Female, QStringLiteral("18-28"), 300);
    service.countResidents(Sex::Female, QStringLiteral("60+"), 200);
    service.countResidents(Sex::Male, QStringLiteral("18-28"), 280);
    service.countResidents(Sex::Male, {}, 220);
    const FairnessMirror mirror = hall.mirror(1);
    REQUIRE(mirror.sexes.size() >= 2);
    CHECK(mirror.sexes[0].population == 500);
    CHECK(mirror.sexes[1].population == 500);
    // Nobody of the old came: that is what the mirror is for.
    const auto old = std::find_if(mirror.ages.begin(), mirror.ages.end(), [](const MirrorGroup &group) { return group.key == QStringLiteral("60+"); });
    REQUIRE(old != mirror.ages.end());
    CHECK(old->present == 0);
    CHECK(old->population == 200);
    CHECK(residentsOf(mirror.ages) == 780);
}
