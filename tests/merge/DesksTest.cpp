// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several desks and copies: together at once, cut off, three values, the same thing done twice.
#include "tests/merge/Deeds.h"
#include "tests/support/Printing.h"
#include "tests/support/ZipBuilder.h"

#include "core/base/Error.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/merge/OtherCopy.h"
#include "core/report/FairnessMirror.h"
#include "core/report/KnownPeople.h"
#include "core/search/RepeatedRemarks.h"
#include "core/service/ApartService.h"
#include "core/service/AppealService.h"
#include "core/service/AttachmentService.h"
#include "core/service/AttendanceService.h"
#include "core/storage/WallConsents.h"
#include "core/service/FloorService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RegistrationUnion.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/TermService.h"
#include "core/service/WordingService.h"
#include "core/sqlite/Connection.h"

#include <QBuffer>
#include <QFile>

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("a name that was corrected beside is not shown on the wall on the strength of another's consent", "[merge][wall]")
{
    Copies copies(2);
    const Id<Attendance> participant = copies[0].stores().attendances.ofMeeting(copies[0].stores().meetings.all().front().id).front().id;
    AttendanceService asked(copies[0]);
    ParticipantEntry entry = asked.entryOf(participant);
    entry.mayBeNamed = true;
    asked.editParticipant(participant, entry);
    REQUIRE_FALSE(WallConsents(copies[0].stores()).nameOf(copies[0].stores(), participant).isEmpty());
    AttendanceService beside(copies[1]);
    ParticipantEntry other = beside.entryOf(participant);
    other.name = QStringLiteral("Токтогулов Бакыт");
    beside.editParticipant(participant, other);
    mergeBoth(copies);
    CHECK(WallConsents(copies[0].stores()).nameOf(copies[0].stores(), participant).isEmpty());
}

TEST_CASE("a speech that two laptops noted counts once after they come together", "[merge][mirror]")
{
    Copies copies(2);
    const Id<Meeting> meeting = copies[0].stores().meetings.all().front().id;
    const Id<Attendance> participant = copies[0].stores().attendances.ofMeeting(meeting).front().id;
    const auto at = [&](int minute) { copies.clock().set(QDateTime(QDate(2026, 12, 10), QTime(10, minute), Qt::OffsetFromUTC, 6 * 3600)); };
    at(0);
    FloorService(copies[1]).note(meeting, participant); // the secretary, beside
    at(1);
    const auto watched = FloorService(copies[0]).give(meeting, eldin::core::participant(participant), TurnKind::Speech);
    at(4);
    FloorService(copies[0]).end(watched);
    const QDateTime later(QDate(2026, 12, 10), QTime(10, 30));
    const FairnessMirror alone = fairnessMirror(copies[0].stores(), meeting, later);
    mergeBoth(copies);
    const FairnessMirror together = fairnessMirror(copies[0].stores(), meeting, later);
    CHECK(together.all.turns == 1);
    CHECK(together.all.seconds == alone.all.seconds);
    CHECK(together == fairnessMirror(copies[1].stores(), meeting, later));
    copies[0].undo();
    CHECK(fairnessMirror(copies[0].stores(), meeting, later) == alone);
}

TEST_CASE("several copies come together as one step, and one that is none of ours keeps all of them out", "[merge]")
{
    Copies copies(3);
    record(copies[1], QStringLiteral("Көчө жарыгы"));
    record(copies[2], QStringLiteral("Мектептин чатыры"));
    copies.merge(2, 1); // the third knows the second: what both have comes once
    const QStringList before = copies.dump(0);
    const QString foreign = copies.pathOf(QStringLiteral("башка.eldin"));
    QFile file(foreign);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no document");
    file.close();
    CHECK_THROWS_AS(mergeCopies(copies[0], {copies.path(1), foreign}), Error);
    CHECK(copies.dump(0) == before);
    CHECK(mergeCopies(copies[0], {copies.path(1), copies.path(2)}).applied == 2);
    CHECK(copies.dump(0) == copies.dump(2));
    copies[0].undo();
    CHECK(copies.dump(0) == before);
    copies[0].redo();
    CHECK(copies.dump(0) == copies.dump(2));
}

TEST_CASE("a merge that is ended leaves the document as it was", "[merge]")
{
    Copies copies(2);
    for (int i = 0; i < 5; ++i)
        record(copies[1], QStringLiteral("Көчө жарыгы"));
    const QStringList before = copies.dump(0);
    const QStringList rest = copies.rest(0);
    for (int commits = 0; commits < 5; ++commits) {
        int left = commits;
        CHECK_THROWS_AS(mergeCopies(copies[0], {copies.path(1)}, {}, [&] { return left-- > 0; }), Error);
        CHECK(copies.dump(0) == before);
        CHECK(copies.rest(0) == rest);
    }
    CHECK(mergeCopies(copies[0], {copies.path(1)}).applied == 5);
}

TEST_CASE("three values of one column are three to choose from, and the third can be taken", "[merge]")
{
    Copies copies(3);
    for (int copy = 0; copy < 3; ++copy)
        setPopulation(copies[copy], 1500 + copy);
    mergeCopies(copies[0], {copies.path(1), copies.path(2)});
    const auto conflicts = openConflicts(copies[0]);
    REQUIRE(conflicts.size() == 1);
    REQUIRE(conflicts.front().sides.size() == 3);
    const auto third = std::get<qint64>(*conflicts.front().sides[2].value);
    decideConflicts(copies[0], {{conflicts.front(), 2}});
    CHECK(population(copies[0]) == static_cast<int>(third));
    CHECK(openConflictCount(copies[0]) == 0);
    CHECK(verifyDocument(copies[0]).empty());
}

TEST_CASE("bytes that were damaged in one copy come with the next", "[merge]")
{
    Copies copies(3);
    QBuffer bytes;
    bytes.setData("протокол, скан");
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    Attachment attachment;
    attachment.hearingId = copies[1].stores().hearings.all().front().id;
    attachment.name = QStringLiteral("скан.pdf");
    AttachmentService(copies[1]).attach(attachment, bytes);
    copies.merge(2, 1);
    copies[2].connection().run("UPDATE attachment_content SET content = zeroblob(length(content))");
    const MergeResult damaged = mergeCopies(copies[0], {copies.path(2)});
    CHECK(damaged.applied == 1);
    CHECK(damaged.contents == 0);
    CHECK(damaged.unsound == 1);
    const QString hash = copies[0].stores().attachments.all().front().hash;
    CHECK_FALSE(copies[0].stores().contents.isSound(hash));
    CHECK(planMerge(copies[0], {copies.path(1)}).contents == 1);
    const MergeResult sound = mergeCopies(copies[0], {copies.path(1)});
    CHECK(sound.applied == 0);
    CHECK(sound.contents == 1);
    CHECK_FALSE(sound.bringsNothing());
    CHECK(copies[0].stores().contents.isSound(hash));
}

TEST_CASE("a copy comes back packed by a messenger, under any name", "[merge]")
{
    Copies copies(2);
    record(copies[1], QStringLiteral("Көчө жарыгы"));
    const QString packed = copies.pathOf(QStringLiteral("IMG (1).zip"));
    ZipBuilder().add("readme.txt", std::string(2000, 'x')).add("бюджет (1).bin", copies.bytes(1).toStdString()).write(packed.toStdString());
    CHECK(isOtherCopy(packed, copies[0]));
    CHECK(isOtherCopy(copies.path(1), copies[0]));
    CHECK_FALSE(isOtherCopy(copies.path(0), copies[0]));
    CHECK(planMerge(copies[0], {packed}).applied == 1);
    CHECK(mergeCopies(copies[0], {packed}).applied == 1);
    CHECK(copies.dump(0) == copies.dump(1));
}

TEST_CASE("two answers to one remark that did not know of each other are one answer with conflicts, not two", "[merge]")
{
    Copies copies(2);
    const Id<Remark> remark = record(copies[0], QStringLiteral("Суу түтүгү"));
    copies.merge(1, 0);
    const auto answer = [&](int copy, Decision decision, const QString &reason) {
        Response response;
        response.remarkId = remark;
        response.decision = decision;
        response.reason.ky = reason;
        ResponseService(copies[copy]).respond(response);
    };
    answer(0, Decision::Accepted, QStringLiteral("Акча бар"));
    answer(1, Decision::Rejected, QStringLiteral("Акча жок"));
    mergeBoth(copies);
    CHECK(copies[0].stores().responses.count() == 1);
    const auto conflicts = openConflicts(copies[0]);
    REQUIRE(conflicts.size() == 2); // decision and reason
    for (const Conflict &conflict : conflicts)
        CHECK(conflict.sides.size() == 2);
    // Who takes his own out again leaves the other's, and nothing to decide.
    Copies again(2);
    const Id<Remark> other = record(again[0], QStringLiteral("Суу түтүгү"));
    again.merge(1, 0);
    for (int copy = 0; copy < 2; ++copy) {
        Response response;
        response.remarkId = other;
        response.decision = copy == 0 ? Decision::Accepted : Decision::Rejected;
        response.reason.ky = copy == 0 ? QStringLiteral("Акча бар") : QStringLiteral("Акча жок");
        ResponseService(again[copy]).respond(response);
    }
    again[0].undo();
    mergeBoth(again);
    REQUIRE(again[0].stores().responses.count() == 1);
    CHECK(again[0].stores().responses.forRemark(other)->decision == Decision::Rejected);
    CHECK(openConflictCount(again[0]) == 0);
}

TEST_CASE("an appeal that one made a plain remark again and another answered is kept with its answer until somebody decides", "[merge][appeal]")
{
    for (const bool answeredBefore : {false, true}) {
        Copies copies(2);
        const QString answer = QStringLiteral("Суу түтүгү июнда алмаштырылат");
        AppealEntry entry = AppealService::entryOf(copies[0].stores(), record(copies[0], QStringLiteral("Суу түтүгү")));
        entry.receivedOn = QDate(2026, 12, 10);
        entry.name = QStringLiteral("Асанов Бакыт");
        entry.address = QStringLiteral("Ак-Булак");
        entry.answer.ky = answeredBefore ? QStringLiteral("Каралууда") : QString();
        const Id<Appeal> appeal = AppealService(copies[0]).set(entry);
        copies.merge(1, 0);
        AppealService(copies[0]).remove(appeal);
        entry.answer.ky = answer;
        AppealService(copies[1]).set(entry);
        mergeBoth(copies);
        CHECK(copies.dump(0) == copies.dump(1));
        const auto conflicts = openConflicts(copies[0]);
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts.front().isRemoval());
        CHECK(conflicts.front().table == QStringLiteral("appeal"));
        for (int copy = 0; copy < 2; ++copy) {
            CHECK(copies[copy].stores().appeals.find(appeal));
            CHECK(AppealService::entryOf(copies[copy].stores(), entry.remarkId).answer.ky == answer);
        }
        const bool goes = answeredBefore;
        decideConflicts(copies[1], {{openConflicts(copies[1]).front(), goes ? 1U : 0U}});
        mergeBoth(copies);
        for (int copy = 0; copy < 2; ++copy) {
            CHECK(openConflictCount(copies[copy]) == 0);
            CHECK(copies[copy].stores().appeals.find(appeal).has_value() != goes);
            CHECK(AppealService::entryOf(copies[copy].stores(), entry.remarkId).answer.ky == (goes ? QString() : answer));
            CHECK(verifyDocument(copies[copy]).empty());
        }
    }
}

TEST_CASE("the same topic, holiday and wording given on two laptops are there once", "[merge]")
{
    Copies copies(2);
    for (int copy = 0; copy < 2; ++copy) {
        TermService(copies[copy]).setHoliday({{}, QDate(2027, 3, 8), false, {QStringLiteral("Аялдар күнү"), {}, {}}});
        WordingService(copies[copy]).set(QStringLiteral("protocol.opening"), Language::Kyrgyz, QStringLiteral("Угууну ачты"));
    }
    mergeBoth(copies);
    CHECK(copies[0].stores().holidays.all().size() == 1);
    CHECK(copies[0].stores().phrases.all().size() == 1);
    CHECK(openConflictCount(copies[0]) == 0);
}

TEST_CASE("two desks that gave one number are found after merging, and one of the two gets the next free one", "[merge]")
{
    Copies copies(2);
    const auto meeting = copies[0].stores().meetings.all().front().id;
    const char16_t *const names[] {u"Асанов Бакыт", u"Кадырова Мээрим"};
    for (int copy : {0, 1}) {
        ParticipantEntry entry;
        entry.meetingId = meeting;
        entry.name = QString::fromUtf16(names[copy]);
        AttendanceService(copies[copy]).registerParticipant(entry);
    }
    CHECK(sameNumbers(copies[0].stores(), meeting).empty());
    mergeBoth(copies);
    const auto same = sameNumbers(copies[0].stores(), meeting);
    REQUIRE(same.size() == 1);
    CHECK(same[0].first.attendance.number == same[0].second.attendance.number);
    CHECK(same[0].first.person.name != same[0].second.person.name);
    const QStringList before = copies.dump(0);
    CHECK(RegistrationUnion(copies[0]).renumber(same[0].second.attendance.id) == same[0].first.attendance.number + 1);
    CHECK(sameNumbers(copies[0].stores(), meeting).empty());
    copies[0].undo();
    CHECK(copies.dump(0) == before);
    copies[0].redo();
    mergeBoth(copies);
    CHECK(sameNumbers(copies[1].stores(), meeting).empty());
}

TEST_CASE("remarks that two desks kept apart are proposed on none, and there is nothing to decide", "[merge]")
{
    Copies copies(2);
    const auto first = record(copies[0], QStringLiteral("Автобус аялдамасына чатыр керек"));
    const auto second = record(copies[0], QStringLiteral("Автобус аялдамасына чатыр керек!"));
    copies.merge(1, 0);
    REQUIRE(repeatedRemarks(copies[1], {}).size() == 1);
    ApartService(copies[0]).keepApart({first, second});
    ApartService(copies[1]).keepApart({second, first});
    copies.merge(0, 1);
    copies.merge(1, 0);
    CHECK(copies.dump(0) == copies.dump(1));
    CHECK(OpenConflicts(copies[0].connection()).isEmpty());
    CHECK(repeatedRemarks(copies[0], {}).empty());
    CHECK(repeatedRemarks(copies[1], {}).empty());
}
