// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing what is no longer among the data: removed and united records of the person, earlier wordings, sealed papers, files.
#include "core/base/Error.h"
#include "core/document/Verification.h"
#include "core/service/AttachmentService.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/PersonErasure.h"
#include "core/service/RegistrationUnion.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"
#include "core/storage/ContentHashes.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <QBuffer>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QString kName = QStringLiteral("Чотбаева Үмүтай");
const QString kPhone = QStringLiteral("0779 181716");

Id<Attendance> registered(TestDocument &document, const Id<Meeting> &meeting, const QString &name, const QString &phone)
{
    ParticipantEntry entry;
    entry.meetingId = meeting;
    entry.name = name;
    entry.phone = phone;
    return AttendanceService(*document).registerParticipant(entry);
}

Id<Person> personBehind(TestDocument &document, const Id<Attendance> &attendance)
{
    return document.stores().persons.ofAttendance(attendance)->id;
}

Id<Remark> said(TestDocument &document, const TestDocument::Story &story, const QString &text, const Id<Attendance> &by = {})
{
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = by;
    entry.kind = RemarkKind::Comment;
    entry.text = text;
    return RemarkService(*document).record(entry);
}

void correct(TestDocument &document, const Id<Remark> &remark, const QString &text)
{
    RemarkEntry entry = RemarkService(*document).entryOf(remark);
    entry.text = text;
    RemarkService(*document).edit(remark, entry);
}

void checkGone(TestDocument &document, const QStringList &values)
{
    CHECK(standingIn(rawBytes(document.path()), values).join(u' ') == QString());
    CHECK_FALSE(hasError(verifyDocument(*document)));
    document.reopen();
    CHECK_FALSE(hasError(verifyDocument(*document)));
}

int sealedPapers(TestDocument &document)
{
    auto rows = document->connection().prepare("SELECT count(*) FROM sealed_paper");
    return rows.step() ? static_cast<int>(rows.integer(0)) : -1;
}

} // namespace

TEST_CASE("a record that was made one with the person's goes from the history, whatever was written in it", "[service][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto kept = registered(document, story.meeting, QStringLiteral("Чотбаева Ү."), {});
    const auto other = registered(document, story.meeting, kName, kPhone);
    const auto third = registered(document, story.meeting, QStringLiteral("Чотпаева Умута"), QStringLiteral("0700 909192"));
    const Id<Person> person = personBehind(document, kept);
    const Id<Person> second = personBehind(document, other);
    RegistrationUnion(*document).unite(other, third);
    RegistrationUnion(*document).unite(kept, other);
    const HeldOfPerson held = PersonErasure(*document).heldOf(person);
    CHECK(held.records.size() == 3);
    CHECK(held.removed == 2);
    CHECK(PersonErasure(*document).personOf(second.text()) == second);
    PersonErasure(*document).erase(person, PersonErasure::Words::Stay);
    checkGone(document, {QStringLiteral("Чотбаева"), kName, kPhone, QStringLiteral("Чотпаева"), QStringLiteral("0700 909192")});
}

TEST_CASE("a union that was taken back makes nobody one with the person", "[service][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto kept = registered(document, story.meeting, QStringLiteral("Чотбаева Ү."), {});
    const auto other = registered(document, story.meeting, QStringLiteral("Маматова Бермет"), QStringLiteral("0700 909192"));
    RegistrationUnion(*document).unite(kept, other);
    document->undo();
    PersonErasure(*document).erase(personBehind(document, kept), PersonErasure::Words::Stay);
    CHECK(document.stores().persons.ofAttendance(other)->name == QStringLiteral("Маматова Бермет"));
    CHECK_FALSE(hasError(verifyDocument(*document)));
}

TEST_CASE("who was removed from the data before is erased from the history, by the person's id or that of the registration", "[service][private]")
{
    for (const bool byRegistration : {false, true}) {
        TestDocument document;
        const auto story = document.seedHearing();
        const auto attendance = registered(document, story.meeting, kName, kPhone);
        const Id<Person> person = personBehind(document, attendance);
        AttendanceService(*document).removeParticipant(attendance);
        REQUIRE(standingIn(rawBytes(document.path()), {kName, kPhone}).size() >= 2);
        PersonErasure service(*document);
        CHECK(service.personOf(byRegistration ? attendance.text() : person.text()) == person);
        CHECK(service.heldOf(person).name == kName);
        CHECK(service.heldOf(person).removed == 1);
        service.erase(person, PersonErasure::Words::Stay);
        checkGone(document, {kName, kPhone});
        CHECK_THROWS_AS(PersonErasure(*document).personOf(person.text()), Error);
    }
}

TEST_CASE("a removed record with the same name and telephone goes with the one that stands", "[service][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService(*document).removeParticipant(registered(document, story.meeting, kName, kPhone));
    const auto again = registered(document, story.meeting, QStringLiteral("чотбаева умутай"), kPhone);
    PersonErasure(*document).erase(personBehind(document, again), PersonErasure::Words::Stay);
    checkGone(document, {kName, kPhone, QStringLiteral("чотбаева")});
}

TEST_CASE("what a text said before it was corrected goes where it named the person, and the text stays", "[service][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto attendance = registered(document, story.meeting, kName, kPhone);
    const Id<Remark> remark = said(document, story, QStringLiteral("Чотбаеванын сөзүнө кошулам, көпүрө керек"));
    correct(document, remark, QStringLiteral("Көпүрө керек"));
    const Id<Remark> removed = said(document, story, QStringLiteral("Чотбаева туура айтат"));
    RemarkService(*document).remove(removed);
    const Id<Remark> beside = said(document, story, QStringLiteral("Мектепке чатыр"));
    correct(document, beside, QStringLiteral("Мектепке жаңы чатыр"));
    const QStringList before = document.dump();
    PersonErasure(*document).erase(personBehind(document, attendance), PersonErasure::Words::Stay);
    CHECK(document.stores().remarkTexts.get(remark).text == QStringLiteral("Көпүрө керек"));
    CHECK(document.stores().remarkTexts.get(beside).text == QStringLiteral("Мектепке жаңы чатыр"));
    checkGone(document, {QStringLiteral("Чотбаева"), kPhone});
    // Work goes on, and is undone up to the act.
    correct(document, remark, QStringLiteral("Көпүрө абдан керек"));
    document->undo();
    CHECK(document.stores().remarkTexts.get(remark).text == QStringLiteral("Көпүрө керек"));
    CHECK(document->undoCount() == 0);
    CHECK_FALSE(hasError(verifyDocument(*document)));
}

TEST_CASE("words that go are not left in sealed papers, also of who has no name in the seal", "[service][private]")
{
    const QString words = QStringLiteral("Кашка-Сууга көпүрө салгыла");
    for (const bool go : {true, false}) {
        TestDocument document;
        const auto story = document.seedHearing();
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = words;
        entry.origin = RemarkOrigin {{}, {}, kPhone};
        const Id<Remark> remark = RemarkService(*document).record(entry);
        const auto link = document.stores().personRemarks.ofRemark(remark);
        REQUIRE(link);
        HearingService(*document).closeRecord(story.hearing, [&](const Stores &, const Id<Hearing> &) {
            return std::vector<ProtocolText> {{Language::Kyrgyz, QStringLiteral("Протокол. ") + words}};
        });
        REQUIRE(sealedPapers(document) == 1);
        PersonErasure(*document).erase(link->personId, go ? PersonErasure::Words::Go : PersonErasure::Words::Stay);
        CHECK(sealedPapers(document) == (go ? 0 : 1));
        checkGone(document, go ? QStringList {words, kPhone} : QStringList {kPhone});
    }
}

TEST_CASE("the bytes of files that were removed before go with the act of erasing, and those of others stay", "[service][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto attendance = registered(document, story.meeting, kName, kPhone);
    const auto attach = [&](const char *bytes) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Attachment attachment;
        attachment.kind = AttachmentKind::SignedList;
        attachment.hearingId = story.hearing;
        attachment.name = QStringLiteral("тизме.jpg");
        attachment.mediaType = QStringLiteral("image/jpeg");
        return AttachmentService(*document).attach(attachment, buffer);
    };
    const auto list = attach("a signed list with Chotbaeva Umutai in it");
    const auto twin = attach("a list that two rows name");
    attach("a list that two rows name");
    AttachmentService(*document).remove(list);
    AttachmentService(*document).remove(twin);
    REQUIRE(contentHashes(document->connection()).size() == 2);
    PersonErasure(*document).erase(personBehind(document, attendance), PersonErasure::Words::Stay);
    CHECK(contentHashes(document->connection()).size() == 1);
    CHECK_FALSE(rawBytes(document.path()).contains("Chotbaeva"));
    checkGone(document, {kName, kPhone});
}
