// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What laptops bring that did not know of an act of erasing.
#include "core/document/Erasures.h"
#include "core/document/Verification.h"
#include "core/merge/Salvage.h"
#include "core/merge/Salvage.h"
#include "core/service/AttachmentService.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/PersonErasure.h"
#include "core/service/RegistrationUnion.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/Seals.h"
#include "tests/merge/Copies.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"

#include <QBuffer>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QString kName = QStringLiteral("Жаанбай кызы Сезим");

Id<Person> person(Document &document)
{
    return document.stores().persons.all().front().id;
}

Id<Meeting> meeting(Document &document)
{
    return document.stores().meetings.all().front().id;
}

Id<Remark> remark(Document &document)
{
    return document.stores().remarks.all().front().id;
}

void erase(Document &document, PersonErasure::Words words = PersonErasure::Words::Stay)
{
    PersonErasure(document).erase(person(document), words);
}

void close(Document &document, const QString &protocol)
{
    HearingService(document).closeRecord(document.stores().hearings.all().front().id, [&](const Stores &, const Id<Hearing> &) {
        return std::vector<ProtocolText> {{Language::Kyrgyz, protocol}};
    });
}

void write(Document &document, const QString &text)
{
    RemarkService service(document);
    RemarkEntry entry = service.entryOf(remark(document));
    entry.text = text;
    service.edit(remark(document), entry);
}

int sealedPapers(Document &document)
{
    auto rows = document.connection().prepare("SELECT count(*) FROM sealed_paper");
    return rows.step() ? static_cast<int>(rows.integer(0)) : -1;
}

/// Everybody has everything; all hold the same, each can be proved, and none of the values stands in any.
void checkAll(Copies &copies, const QStringList &values)
{
    for (int copy = 1; copy < copies.count(); ++copy)
        copies.merge(0, copy);
    for (int copy = 1; copy < copies.count(); ++copy)
        copies.merge(copy, 0);
    for (int copy = 0; copy < copies.count(); ++copy) {
        INFO("copy " << copy);
        CHECK(standingIn(rawBytes(copies.path(copy)), values).join(u' ') == QString());
        CHECK(copies.dump(copy) == copies.dump(0));
        CHECK(copies.rest(copy) == copies.rest(0));
        CHECK_FALSE(hasError(verifyDocument(copies[copy])));
    }
}

} // namespace

TEST_CASE("a protocol sealed on a laptop that does not know of the erasing does not bring the name back", "[merge][private]")
{
    const QString protocol = QStringLiteral("Протокол. Сүйлөдү: ") + kName;
    for (const bool eraserFirst : {true, false}) {
        Copies copies(2);
        erase(copies[0]);
        close(copies[1], protocol);
        if (eraserFirst)
            copies.merge(0, 1);
        else
            copies.merge(1, 0);
        checkAll(copies, {kName, QStringLiteral("Сүйлөдү: ")});
        CHECK(sealedPapers(copies[0]) == 0);
        CHECK(copies[0].stores().hearings.all().front().recordClosedAt.isValid());
    }
}

TEST_CASE("a protocol sealed beside by who has the person only among removed records goes if it is of the person's hearing", "[merge][private]")
{
    Copies copies(2);
    RemarkService(copies[1]).remove(remark(copies[1]));
    AttendanceService(copies[1]).removeParticipant(copies[1].stores().attendances.ofMeeting(meeting(copies[1])).front().id);
    close(copies[1], QStringLiteral("Протокол. Келген эмес: ") + kName);
    erase(copies[0]);
    checkAll(copies, {kName});
}

TEST_CASE("a protocol that was sealed by who knew of the erasing stays", "[merge][private]")
{
    Copies copies(3);
    erase(copies[0]);
    copies.merge(1, 0);
    close(copies[1], QStringLiteral("Протокол. Сүйлөдү: тургун"));
    checkAll(copies, {kName});
    CHECK(sealedPapers(copies[2]) == 1);
}

TEST_CASE("a record that was made one with the person's on another laptop goes too", "[merge][private]")
{
    Copies copies(3);
    ParticipantEntry entry;
    entry.meetingId = meeting(copies[1]);
    entry.name = QStringLiteral("Жаанбаева Сезимай");
    entry.phone = QStringLiteral("0701 223344");
    const auto second = AttendanceService(copies[1]).registerParticipant(entry);
    copies.merge(2, 1);
    const auto first = copies[1].stores().attendances.ofMeeting(meeting(copies[1])).front().id;
    RegistrationUnion(copies[1]).unite(first, second);
    erase(copies[0]);
    checkAll(copies, {kName, entry.name, entry.phone});
}

TEST_CASE("a text whose earlier wording was erased is the same in every copy, whoever changed it beside", "[merge][private]")
{
    const QString naming = QStringLiteral("Сезим туура айтат, жол керек");
    for (const bool changedBeside : {false, true}) {
        Copies copies(3);
        write(copies[0], naming);
        write(copies[0], QStringLiteral("Жол керек"));
        copies.merge(1, 0);
        erase(copies[0]);
        if (changedBeside)
            write(copies[1], QStringLiteral("Сезим айткандай, жол керек"));
        checkAll(copies, {kName, naming, QStringLiteral("Сезим")});
        CHECK(copies[2].stores().remarkTexts.get(remark(copies[2])).text == QStringLiteral("Жол керек"));
        write(copies[2], QStringLiteral("Жол жана суу"));
        checkAll(copies, {naming});
        CHECK(copies[1].stores().remarkTexts.get(remark(copies[1])).text == QStringLiteral("Жол жана суу"));
    }
}

TEST_CASE("two laptops that erase one person apart keep the text that both restate", "[merge][private]")
{
    Copies copies(3);
    const QString naming = QStringLiteral("Сезим туура айтат, жол керек");
    write(copies[0], naming);
    write(copies[0], QStringLiteral("Жол керек"));
    copies.merge(1, 0);
    erase(copies[0]);
    erase(copies[1]);
    checkAll(copies, {kName, naming});
    CHECK(copies[2].stores().remarkTexts.get(remark(copies[2])).text == QStringLiteral("Жол керек"));
}

TEST_CASE("the bytes of a removed file go from each copy that hears of the erasing, and do not come again", "[merge][private]")
{
    Copies copies(2);
    QBuffer buffer;
    buffer.setData("a signed list with Zhaanbai kyzy in it");
    buffer.open(QIODevice::ReadOnly);
    Attachment list;
    list.kind = AttachmentKind::SignedList;
    list.name = QStringLiteral("тизме.jpg");
    list.mediaType = QStringLiteral("image/jpeg");
    const auto id = AttachmentService(copies[0]).attach(list, buffer);
    copies.merge(1, 0);
    AttachmentService(copies[0]).remove(id);
    erase(copies[0]);
    checkAll(copies, {kName});
    for (int copy = 0; copy < 2; ++copy) {
        CHECK(contentHashes(copies[copy].connection()).isEmpty());
        CHECK_FALSE(rawBytes(copies.path(copy)).contains("Zhaanbai"));
    }
}

TEST_CASE("a text whose earlier wording was erased beside a closing stays, and the seal still holds", "[merge][private][seal]")
{
    for (const bool eraserFirst : {true, false}) {
        Copies copies(2);
        write(copies[0], QStringLiteral("Көпүрөнү ") + kName + QStringLiteral(" оңдосун"));
        write(copies[0], QStringLiteral("Көпүрөнү айыл өкмөтү оңдосун"));
        copies.merge(1, 0);
        erase(copies[0]);
        close(copies[1], QStringLiteral("Протокол"));
        if (eraserFirst)
            copies.merge(0, 1);
        else
            copies.merge(1, 0);
        checkAll(copies, {kName});
        for (int copy = 0; copy < copies.count(); ++copy) {
            const Stores &stores = copies[copy].stores();
            CHECK(stores.remarkTexts.get(remark(copies[copy])).text == QStringLiteral("Көпүрөнү айыл өкмөтү оңдосун"));
            const Seals seals(stores);
            for (const Seal &seal : seals.all())
                CHECK(seals.differences(seal).empty());
        }
    }
}

TEST_CASE("what a laptop that does not know of the erasing records of the person goes with the other words", "[merge][private]")
{
    const QString later = QStringLiteral("Мектептин чатыры агып жатат");
    const QString corrected = QStringLiteral("Мектептин чатыры эски");
    for (const bool eraserFirst : {true, false}) {
        Copies copies(3);
        RemarkEntry entry;
        entry.meetingId = meeting(copies[1]);
        entry.kind = RemarkKind::Proposal;
        entry.text = later;
        entry.attendanceId = copies[1].stores().attendances.ofMeeting(entry.meetingId).front().id;
        RemarkService service(copies[1]);
        const auto id = service.record(entry);
        entry = service.entryOf(id);
        entry.text = corrected;
        service.edit(id, entry);
        erase(copies[0], PersonErasure::Words::Go);
        if (eraserFirst)
            copies.merge(0, 1);
        else
            copies.merge(1, 0);
        checkAll(copies, {kName, later, corrected});
        CHECK(copies[2].stores().remarks.find(id));
        CHECK_FALSE(copies[2].stores().remarkTexts.find(id));
    }
}

TEST_CASE("what is recorded beside for a registration that the eraser had removed goes too", "[merge][private]")
{
    Copies copies(2);
    const QString later = QStringLiteral("Көпүрөнүн тосмосу жок");
    const Id<Attendance> registration = copies[0].stores().attendances.ofMeeting(meeting(copies[0])).front().id;
    const Id<Person> gone = person(copies[0]);
    RemarkEntry entry;
    entry.meetingId = meeting(copies[1]);
    entry.text = later;
    entry.attendanceId = registration;
    const auto id = RemarkService(copies[1]).record(entry);
    // The registration is taken out of the list first, then the person is erased by what the history knows.
    RemarkService words(copies[0]);
    RemarkEntry first = words.entryOf(remark(copies[0]));
    first.attendanceId = {};
    words.edit(remark(copies[0]), first);
    AttendanceService(copies[0]).removeParticipant(registration);
    PersonErasure(copies[0]).erase(gone, PersonErasure::Words::Go);
    copies.merge(0, 1);
    copies.merge(1, 0);
    for (int copy = 0; copy < copies.count(); ++copy)
        CHECK_FALSE(copies[copy].stores().remarkTexts.find(id));
}

TEST_CASE("a document from which words went that were recorded beside an erasing is whole for salvage", "[merge][private][salvage]")
{
    Copies copies(2);
    RemarkEntry entry;
    entry.meetingId = meeting(copies[1]);
    entry.text = QStringLiteral("Арыкты тазалоо керек");
    entry.attendanceId = copies[1].stores().attendances.ofMeeting(entry.meetingId).front().id;
    RemarkService service(copies[1]);
    const auto id = service.record(entry);
    entry = service.entryOf(id);
    entry.text = QStringLiteral("Төмөнкү арыкты тазалоо керек"); // a commit of the words alone
    service.edit(id, entry);
    erase(copies[0], PersonErasure::Words::Go);
    copies.merge(0, 1);
    const SalvageResult result = salvage(copies.path(0), copies.pathOf(QStringLiteral("saved.eldin")), copies.environment(0));
    CHECK(result.historyIsWhole);
    CHECK(result.ok);
}

TEST_CASE("a remark that only beside was found to be the person's goes with the other words", "[merge][private]")
{
    Copies copies(2);
    const QString words = QStringLiteral("Жолдун чети талкаланган");
    RemarkEntry entry;
    entry.meetingId = meeting(copies[0]);
    entry.kind = RemarkKind::Question;
    entry.text = words;
    const auto id = RemarkService(copies[0]).record(entry);
    copies.merge(1, 0);
    RemarkService service(copies[1]);
    entry = service.entryOf(id);
    entry.attendanceId = copies[1].stores().attendances.ofMeeting(entry.meetingId).front().id;
    service.edit(id, entry);
    erase(copies[0], PersonErasure::Words::Go);
    checkAll(copies, {kName, words});
}

TEST_CASE("without the words what was recorded beside stays, said by nobody named", "[merge][private]")
{
    Copies copies(2);
    RemarkEntry entry;
    entry.meetingId = meeting(copies[1]);
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көчөгө жарык керек");
    entry.attendanceId = copies[1].stores().attendances.ofMeeting(entry.meetingId).front().id;
    const auto id = RemarkService(copies[1]).record(entry);
    erase(copies[0]);
    checkAll(copies, {kName});
    CHECK(copies[0].stores().remarkTexts.get(id).text == entry.text);
}
