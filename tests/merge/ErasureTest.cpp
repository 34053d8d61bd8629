// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/document/Erasures.h"
#include "core/document/Verification.h"
#include "core/merge/CommitCheck.h"
#include "core/merge/Merge.h"
#include "core/service/AppealService.h"
#include "core/service/AttendanceService.h"
#include "core/service/PersonErasure.h"
#include "core/service/RemarkService.h"
#include "tests/merge/Copies.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QString kName = QStringLiteral("Жаанбай кызы Сезим");
const QString kNewName = QStringLiteral("Жаанбаева Сезим Токтоналиевна");
const QString kPhone = QStringLiteral("0777 919293");

Id<Person> person(Document &document)
{
    const auto all = document.stores().persons.all();
    return all.empty() ? Id<Person>() : all.front().id;
}

void rename(Document &document)
{
    const Id<Attendance> attendance = document.stores().attendances.ofMeeting(document.stores().meetings.all().front().id).front().id;
    AttendanceService service(document);
    ParticipantEntry entry = service.entryOf(attendance);
    entry.name = kNewName;
    entry.phone = kPhone;
    entry.sex = Sex::Female;
    service.editParticipant(attendance, entry);
}

void erase(Document &document, PersonErasure::Words words = PersonErasure::Words::Stay)
{
    PersonErasure(document).erase(person(document), words);
}

QString wordsOf(Document &document)
{
    const auto text = document.stores().remarkTexts.find(document.stores().remarks.all().front().id);
    return text ? text->text : QString();
}

/// No copy holds the person, all hold the same, and each can be proved.
void checkErased(Copies &copies)
{
    for (int copy = 0; copy < copies.count(); ++copy) {
        INFO("copy " << copy);
        CHECK(copies[copy].stores().persons.all().empty());
        CHECK(standingIn(rawBytes(copies.path(copy)), {kName, kNewName, kPhone}).isEmpty());
        CHECK(copies.dump(copy) == copies.dump(0));
        CHECK(copies.rest(copy) == copies.rest(0));
        CHECK(copies.commits(copy) == copies.commits(0));
        const Problems findings = verifyDocument(copies[copy]);
        CHECK_FALSE(hasError(findings));
        CHECK_FALSE(findings.empty()); // the notes name what was erased
    }
}

} // namespace

TEST_CASE("an older copy does not bring an erased person back, and is erased by the newer one", "[merge][private]")
{
    Copies copies(2);
    erase(copies[0]);
    copies.merge(0, 1); // has the pieces still
    copies.merge(1, 0);
    checkErased(copies);
    // The statistics stay, and what was said.
    CHECK(copies[1].stores().attendances.ofMeeting(copies[1].stores().meetings.all().front().id).size() == 1);
    CHECK(wordsOf(copies[1]) == QStringLiteral("Жолду оңдоо керек"));
}

TEST_CASE("what others wrote about a person at the same time is not taken once the person is erased", "[merge][private]")
{
    for (const bool erasedFirst : {true, false}) {
        Copies copies(3);
        rename(copies[1]);
        erase(copies[0]);
        rename(copies[2]);
        if (erasedFirst) {
            copies.merge(0, 1);
            copies.merge(0, 2);
            copies.merge(1, 0);
            copies.merge(2, 0);
        } else {
            copies.merge(1, 2); // two laptops that do not know of it yet
            CHECK(copies[1].stores().persons.all().size() == 1);
            copies.merge(1, 0);
            copies.merge(0, 1);
            copies.merge(2, 1);
        }
        checkErased(copies);
        // The public half of the same action is there.
        CHECK(copies[0].stores().attendances.ofMeeting(copies[0].stores().meetings.all().front().id).front().sex == Sex::Female);
    }
}

TEST_CASE("copies that never saw the person come to the same through a third one", "[merge][private]")
{
    Copies copies(4);
    rename(copies[1]);
    copies.merge(2, 1);
    erase(copies[2]);
    copies.merge(3, 2);
    copies.merge(3, 1);
    copies.merge(0, 3);
    copies.merge(1, 0);
    copies.merge(2, 1);
    checkErased(copies);
}

TEST_CASE("erasing twice on two laptops is erasing once", "[merge][private]")
{
    Copies copies(2);
    erase(copies[0]);
    erase(copies[1]);
    copies.merge(0, 1);
    copies.merge(1, 0);
    checkErased(copies);
}

TEST_CASE("a person whose removal was disputed is erased all the same", "[merge][private]")
{
    Copies copies(3);
    const Id<Attendance> attendance = copies[0].stores().attendances.ofMeeting(copies[0].stores().meetings.all().front().id).front().id;
    RemarkService(copies[0]).remove(copies[0].stores().remarks.all().front().id);
    AttendanceService(copies[0]).removeParticipant(attendance);
    rename(copies[1]);
    copies.merge(0, 1);
    copies.merge(1, 0);
    CHECK(openConflictCount(copies[0]) > 0);
    erase(copies[1]);
    copies.merge(2, 1);
    copies.merge(0, 2);
    copies.merge(1, 0);
    checkErased(copies);
}

TEST_CASE("erased words stay away, and words written afterwards stay", "[merge][private]")
{
    Copies copies(3);
    const Id<Remark> remark = copies[0].stores().remarks.all().front().id;
    const auto write = [&](int copy, const QString &text) {
        RemarkService service(copies[copy]);
        RemarkEntry entry = service.entryOf(remark);
        entry.text = text;
        service.edit(remark, entry);
    };
    write(1, QStringLiteral("Мен, Сезим, жолду оңдоону суранам"));
    erase(copies[0], PersonErasure::Words::Go);
    CHECK(wordsOf(copies[0]).isEmpty());
    CHECK(copies[0].stores().remarks.all().size() == 1);
    copies.merge(2, 0);
    write(2, QStringLiteral("Жол жөнүндө"));
    copies.merge(0, 1);
    copies.merge(0, 2);
    copies.merge(1, 0);
    copies.merge(2, 1);
    checkErased(copies);
    CHECK(wordsOf(copies[0]) == QStringLiteral("Жол жөнүндө"));
    CHECK(standingIn(rawBytes(copies.path(1)), {QStringLiteral("Жолду оңдоо керек"), QStringLiteral("Мен, Сезим")}).isEmpty());
}

TEST_CASE("an appeal that another laptop made beside the erasing goes with its person", "[merge][private]")
{
    for (const auto words : {PersonErasure::Words::Go, PersonErasure::Words::Stay}) {
        Copies copies(2);
        const QString answer = QStringLiteral("Сезимдин жолу июнда оңдолот");
        AppealEntry entry = AppealService::entryOf(copies[1].stores(), copies[1].stores().remarks.all().front().id);
        entry.receivedOn = QDate(2026, 12, 10);
        entry.name = kName;
        entry.address = QStringLiteral("Ак-Булак");
        entry.answer.ky = answer;
        AppealService(copies[1]).set(entry);
        erase(copies[0], words);
        copies.merge(0, 1);
        copies.merge(1, 0);
        checkErased(copies);
        for (int copy = 0; copy < 2; ++copy)
            CHECK(standingIn(rawBytes(copies.path(copy)), {answer}).isEmpty());
    }
}

TEST_CASE("a letter to somebody whose remark, too, was recorded beside the erasing goes, and the remark stays", "[merge][private]")
{
    for (const bool eraserFirst : {true, false}) {
        Copies copies(2);
        const QString answer = QStringLiteral("Урматтуу Сезим, чатырыңыз оңдолот");
        Stores &stores = copies[1].stores();
        RemarkEntry said;
        said.meetingId = stores.meetings.all().front().id;
        said.attendanceId = stores.attendances.ofMeeting(said.meetingId).front().id;
        said.text = QStringLiteral("Мектептин чатыры агып жатат");
        AppealEntry entry = AppealService::entryOf(stores, RemarkService(copies[1]).record(said));
        entry.receivedOn = QDate(2026, 12, 10);
        entry.address = QStringLiteral("Ак-Булак");
        entry.answer.ky = answer;
        AppealService(copies[1]).set(entry);
        erase(copies[0]);
        if (eraserFirst)
            copies.merge(0, 1);
        copies.merge(1, 0);
        copies.merge(0, 1);
        checkErased(copies);
        for (int copy = 0; copy < 2; ++copy) {
            CHECK(standingIn(rawBytes(copies.path(copy)), {answer}).isEmpty());
            CHECK(copies[copy].stores().remarkTexts.get(entry.remarkId).text == said.text);
        }
    }
}

TEST_CASE("a letter goes also where its remark was put to the erased participant only after it was marked as an appeal", "[merge][private]")
{
    for (const bool markedBefore : {true, false}) {
        Copies copies(2);
        const auto victim = person(copies[0]); // another person is known by the appeal later
        const QString answer = QStringLiteral("Урматтуу Сезим, чатырыңыз оңдолот");
        Stores &stores = copies[1].stores();
        RemarkEntry said;
        said.meetingId = stores.meetings.all().front().id;
        said.text = QStringLiteral("Мектептин чатыры агып жатат");
        const auto remark = RemarkService(copies[1]).record(said);
        AppealEntry entry = AppealService::entryOf(stores, remark);
        entry.receivedOn = QDate(2026, 12, 10);
        entry.name = QStringLiteral("Кат жазган");
        entry.address = QStringLiteral("Ак-Булак");
        AppealService(copies[1]).set(entry);
        if (markedBefore)
            copies.merge(0, 1);
        said = RemarkService(copies[1]).entryOf(remark);
        said.attendanceId = stores.attendances.ofMeeting(said.meetingId).front().id;
        RemarkService(copies[1]).edit(remark, said);
        entry = AppealService::entryOf(stores, remark);
        entry.name = kName;
        entry.address = QStringLiteral("Ак-Булак");
        entry.answer.ky = answer;
        AppealService(copies[1]).set(entry);
        PersonErasure(copies[0]).erase(victim, PersonErasure::Words::Stay);
        copies.merge(0, 1);
        copies.merge(1, 0);
        CHECK(copies.dump(1) == copies.dump(0));
        for (int copy = 0; copy < 2; ++copy) {
            CHECK(standingIn(rawBytes(copies.path(copy)), {answer}).isEmpty());
            CHECK_FALSE(hasError(verifyDocument(copies[copy])));
        }
    }
}

TEST_CASE("erasing is a barrier for undo, here and where it comes by a merge", "[merge][private]")
{
    Copies copies(2);
    rename(copies[1]);
    erase(copies[0]);
    CHECK(copies[0].undoCount() == 0);
    copies.merge(1, 0);
    CHECK(copies[1].undoCount() == 0);
    CHECK_THROWS_AS(copies[1].undo(), Error);
}

TEST_CASE("what a merge that was undone left on the shelf is erased too", "[merge][private]")
{
    Copies copies(2);
    rename(copies[1]);
    copies.merge(0, 1);
    copies[0].undo();
    erase(copies[0]);
    CHECK(standingIn(rawBytes(copies.path(0)), {kName, kNewName, kPhone}).isEmpty());
    copies.merge(0, 1);
    copies.merge(1, 0);
    checkErased(copies);
}

TEST_CASE("a commit that erases past the act of erasing is refused", "[merge][private]")
{
    Copies copies(2);
    const QString victim = person(copies[0]).text();
    copies[1].transact(Operation::EditRemark, [&](Stores &) { Erasures::note(copies[1].connection(), QStringLiteral("0193b1c0-0000-7000-8000-000000000e01"), ErasureKind::Person, victim); });
    CHECK_THROWS_AS(copies.merge(0, 1), Error);
    CHECK(copies[0].stores().persons.all().size() == 1);
}
