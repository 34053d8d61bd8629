// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "tests/merge/Deeds.h"
#include "tests/support/Printing.h"

#include "core/service/AttachmentService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"

#include <QBuffer>

#include <set>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

void rename(Document &document, const QString &name)
{
    Settlement village = document.stores().settlements.all().front();
    village.name.ru = name;
    MunicipalityService(document).editSettlement(village);
}

} // namespace

TEST_CASE("what two laptops wrote down is in both after merging, and merging adds no commit", "[merge]")
{
    Copies copies(2);
    record(copies[0], QStringLiteral("Суу түтүгү"));
    record(copies[1], QStringLiteral("Көчө жарыгы"));
    record(copies[1], QStringLiteral("Мектептин чатыры"));
    const qint64 before = copies[0].commits().count();
    CHECK(copies.merge(0, 1) == 2);
    CHECK(copies[0].commits().count() == before + 2);
    CHECK(copies[0].commits().heads().size() == 2);
    CHECK(copies[0].stores().remarks.all().size() == 4);
    CHECK(openConflicts(copies[0]).empty());
    mergeBoth(copies);
    record(copies[0], QStringLiteral("Аянтча"));
    const auto commit = copies[0].commits().find(copies[0].commits().heads().front());
    CHECK(commit->parents.size() == 2);
}

TEST_CASE("different columns of one row meet without a conflict", "[merge]")
{
    Copies copies(2);
    setPopulation(copies[0], 1500);
    rename(copies[1], QStringLiteral("село Ак-Булак Первое"));
    mergeBoth(copies);
    CHECK(openConflicts(copies[0]).empty());
    CHECK(population(copies[0]) == 1500);
    CHECK(copies[0].stores().settlements.all().front().name.ru == QStringLiteral("село Ак-Булак Первое"));
}

TEST_CASE("one column with two values is open until somebody decides, and both values are told", "[merge]")
{
    Copies copies(2);
    setPopulation(copies[0], 1500);
    setPopulation(copies[1], 1600);
    mergeBoth(copies);
    const auto conflicts = openConflicts(copies[0]);
    REQUIRE(conflicts.size() == 1);
    const Conflict &conflict = conflicts.front();
    CHECK(conflict.table == QStringLiteral("settlement"));
    CHECK(conflict.column == QStringLiteral("population"));
    CHECK(conflict.base == sqlite::Value(qint64(0)));
    REQUIRE(conflict.sides.size() == 2);
    CHECK(conflict.sides[0].value == sqlite::Value(qint64(population(copies[0]))));
    CHECK(std::get<qint64>(*conflict.sides[0].value) + std::get<qint64>(*conflict.sides[1].value) == 3100);
    CHECK(conflict.sides[0].author != conflict.sides[1].author);

    for (const std::size_t side : {std::size_t(0), std::size_t(1)}) {
        const auto chosen = static_cast<int>(std::get<qint64>(*conflict.sides[side].value));
        const QStringList open = copies.rest(0);
        decideConflicts(copies[0], {{conflict, side}});
        CHECK(population(copies[0]) == chosen);
        CHECK(openConflicts(copies[0]).empty());
        CHECK(copies[0].commits().find(copies[0].commits().heads().front())->parents.size() == (side == 0 ? 2 : 1));
        CHECK(verifyDocument(copies[0]).empty());
        copies[0].undo(); // open again
        CHECK(openConflictCount(copies[0]) == 1);
        CHECK(verifyDocument(copies[0]).empty());
    }
    copies[0].redo();
    CHECK(openConflicts(copies[0]).empty());
    mergeBoth(copies);
    CHECK(openConflicts(copies[1]).empty());
}

TEST_CASE("equal values are no conflict", "[merge]")
{
    Copies copies(2);
    setPopulation(copies[0], 1500);
    setPopulation(copies[1], 1500);
    mergeBoth(copies);
    CHECK(openConflicts(copies[0]).empty());
}

TEST_CASE("what was changed and undone does not stand against what others wrote", "[merge]")
{
    Copies copies(2);
    setPopulation(copies[0], 1500);
    copies[0].undo();
    setPopulation(copies[1], 1600);
    mergeBoth(copies);
    CHECK(openConflicts(copies[0]).empty());
    CHECK(population(copies[0]) == 1600);
}

TEST_CASE("a removal against a change leaves all of the record until somebody decides", "[merge]")
{
    Copies copies(2);
    const Remark remark = copies[0].stores().remarks.all().front();
    const QStringList before = copies.dump(0);
    RemarkService(copies[0]).remove(remark.id);
    RemarkEntry entry = RemarkService(copies[1]).entryOf(remark.id);
    entry.text = QStringLiteral("Жолду жана көпүрөнү оңдоо керек");
    RemarkService(copies[1]).edit(remark.id, entry);
    mergeBoth(copies);
    const auto conflicts = openConflicts(copies[0]);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().isRemoval());
    CHECK(conflicts.front().table == QStringLiteral("remark"));
    CHECK(copies[0].stores().remarks.all().size() == 1);
    CHECK(copies.dump(0).size() == before.size());

    SECTION("it stays")
    {
        decideConflicts(copies[0], {{conflicts.front(), 0}});
        CHECK(copies[0].stores().remarks.all().size() == 1);
    }
    SECTION("it goes")
    {
        decideConflicts(copies[0], {{conflicts.front(), 1}});
        CHECK(copies[0].stores().remarks.all().empty());
    }
    CHECK(openConflicts(copies[0]).empty());
    mergeBoth(copies);
    CHECK(openConflicts(copies[1]).empty());
}

TEST_CASE("what others were given under a removed meeting keeps the meeting and all it held", "[merge]")
{
    Copies copies(2);
    Meeting second = copies[0].stores().meetings.all().front();
    second.place.ky = QStringLiteral("Мектеп");
    second.id = HearingService(copies[0]).addMeeting(second);
    copies.merge(1, 0);
    const Meeting meeting = *copies[0].stores().meetings.find(second.id);
    const auto agenda = copies[0].stores().agenda.ofMeeting(meeting.id).size();
    HearingService(copies[0]).removeMeeting(meeting.id);
    RemarkEntry entry;
    entry.meetingId = second.id;
    entry.kind = RemarkKind::Question;
    entry.text = QStringLiteral("Көчө жарыгы");
    RemarkService(copies[1]).record(entry);
    mergeBoth(copies);
    CHECK(copies[0].stores().meetings.all().size() == 2);
    CHECK(copies[0].stores().agenda.ofMeeting(meeting.id).size() == agenda);
    CHECK(copies[0].stores().remarks.all().size() == 2);
    REQUIRE(openConflicts(copies[0]).size() == 1);
    CHECK(openConflicts(copies[0]).front().table == QStringLiteral("meeting"));
    decideConflicts(copies[0], {{openConflicts(copies[0]).front(), 1}});
    CHECK(copies[0].stores().meetings.all().size() == 1);
    CHECK(copies[0].stores().remarks.all().size() == 1);
    mergeBoth(copies);
    copies[0].undo();
    CHECK(copies[0].stores().remarks.all().size() == 2);
    CHECK(verifyDocument(copies[0]).empty());
}

TEST_CASE("who writes a part of what was removed anew does not bring back the rest of it", "[merge]")
{
    Copies copies(2);
    Settlement first = copies[1].stores().settlements.all().front();
    first.id = Id<Settlement>(QStringLiteral("0193b1c0-0000-7000-8000-0000000000f1"));
    Settlement second = first;
    second.id = Id<Settlement>(QStringLiteral("0193b1c0-0000-7000-8000-0000000000f2"));
    const auto both = [&](const std::function<void(SettlementStore &, const Settlement &)> &act) {
        copies[1].transact(Operation::EditSettlement, [&](Stores &stores) {
            act(stores.settlements, first);
            act(stores.settlements, second);
        });
    };
    both([](SettlementStore &villages, const Settlement &village) { villages.insert(village); });
    both([](SettlementStore &villages, const Settlement &village) { villages.remove(village.id); });
    copies[1].transact(Operation::AddSettlement, [&](Stores &stores) { stores.settlements.insert(first); });
    mergeBoth(copies);
    CHECK(copies[0].stores().settlements.find(first.id).has_value());
    CHECK_FALSE(copies[0].stores().settlements.find(second.id).has_value());
}

TEST_CASE("undoing a merge brings back what was before, and later work ends that", "[merge]")
{
    Copies copies(2);
    setPopulation(copies[0], 1500);
    setPopulation(copies[1], 1600);
    record(copies[1], QStringLiteral("Көчө жарыгы"));
    const QStringList before = copies.dump(0);
    const QStringList rest = copies.rest(0);
    copies.merge(0, 1);
    const QStringList after = copies.dump(0);
    CHECK(copies[0].undoOperation() == Operation::Merge);
    copies[0].undo();
    CHECK(copies.dump(0) == before);
    CHECK(copies.rest(0) == rest);
    CHECK(verifyDocument(copies[0]).empty());
    copies[0].redo();
    CHECK(copies.dump(0) == after);
    copies[0].undo();
    CHECK(copies.merge(0, 1) == 2); // from the shelf
    CHECK(copies.dump(0) == after);

    record(copies[0], QStringLiteral("Аянтча"));
    copies[0].undo();
    CHECK_ERROR(copies[0].undo(), ErrorCode::RuleBroken);
    CHECK(copies.dump(0) == after);
}

TEST_CASE("a record that a colleague has closed is not opened again by undo", "[merge]")
{
    Copies copies(2);
    record(copies[0], QStringLiteral("Жол"));
    HearingService(copies[1]).closeRecord(copies[1].stores().hearings.all().front().id);
    copies.merge(0, 1);
    CHECK(copies[0].stores().hearings.all().front().recordClosedAt.isValid());
    CHECK_FALSE(copies[0].undoOperation().has_value());
    CHECK(verifyDocument(copies[0]).empty());
}

TEST_CASE("content that no row names stays where it is", "[merge]")
{
    Copies copies(2);
    QBuffer bytes;
    bytes.setData("taken out again");
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    Attachment attachment;
    attachment.hearingId = copies[1].stores().hearings.all().front().id;
    attachment.name = QStringLiteral("скан.pdf");
    const auto id = AttachmentService(copies[1]).attach(attachment, bytes);
    const QString hash = copies[1].stores().attachments.get(id).hash;
    AttachmentService(copies[1]).remove(id);
    copies.merge(0, 1);
    CHECK_FALSE(copies[0].stores().contents.isSound(hash));
    CHECK(verifyDocument(copies[0]).empty());
}

TEST_CASE("attached files come along, once each", "[merge]")
{
    Copies copies(2);
    const Hearing hearing = copies[1].stores().hearings.all().front();
    QBuffer bytes;
    bytes.setData(QByteArray(3 * 1024 * 1024, 'x') + "scan");
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    Attachment attachment;
    attachment.hearingId = hearing.id;
    attachment.name = QStringLiteral("протокол.pdf");
    AttachmentService(copies[1]).attach(attachment, bytes);
    mergeBoth(copies);
    const auto attachments = copies[0].stores().attachments.all();
    REQUIRE(attachments.size() == 1);
    CHECK(copies[0].stores().contents.isSound(attachments.front().hash));
}

TEST_CASE("a plan says what would come and leaves the document alone", "[merge]")
{
    Copies copies(2);
    setPopulation(copies[0], 1500);
    setPopulation(copies[1], 1600);
    record(copies[1], QStringLiteral("Көчө жарыгы"));
    const QStringList before = copies.dump(0);
    const QStringList rest = copies.rest(0);
    const MergeResult plan = planMerge(copies[0], {copies.path(1)});
    CHECK(plan.applied == 2);
    CHECK(plan.already > 0);
    CHECK(plan.conflicts.size() == 1);
    const auto remarks = std::find_if(plan.records.begin(), plan.records.end(), [](const auto &each) { return each.table == u"remark"; });
    REQUIRE(remarks != plan.records.end());
    CHECK(remarks->onlyHere == 1);
    CHECK(copies.dump(0) == before);
    CHECK(copies.rest(0) == rest);
    CHECK(mergeCopies(copies[0], {copies.path(1)}).applied == 2);
    CHECK(mergeCopies(copies[0], {copies.path(1)}).applied == 0);
}

TEST_CASE("laptops that took the same number get different ones, the same in every copy", "[merge]")
{
    Copies copies(3);
    for (int copy = 0; copy < 3; ++copy)
        record(copies[copy], QStringLiteral("Суу"));
    copies.merge(0, 1);
    copies.merge(0, 2);
    copies.merge(2, 1);
    copies.merge(2, 0);
    CHECK(copies.rest(0) == copies.rest(2));
    std::set<int> numbers;
    for (int copy : {0, 2})
        numbers.insert(copies[copy].deviceNumber());
    CHECK(numbers.size() == 2);
}
