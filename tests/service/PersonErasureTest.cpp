// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/document/Verification.h"
#include "core/service/AppealService.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/OfficeService.h"
#include "core/service/PersonErasure.h"
#include "core/service/RemarkService.h"
#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Told
{
    TestDocument::Story story;
    Id<Person> person;
    Id<Remark> remark;
    QStringList secrets;
};

/// A participant who was renamed, moved, said something and wrote something.
Told tell(TestDocument &document)
{
    Told told;
    told.story = document.seedHearing();
    AttendanceService service(*document);
    ParticipantEntry entry = service.entryOf(told.story.participant);
    told.secrets += {entry.name, entry.phone};
    entry.name = QStringLiteral("Бөрүкулова Ырыскан");
    entry.phone = QStringLiteral("0312 987654");
    entry.address = QStringLiteral("Чабалекей көчөсү, 91");
    service.editParticipant(told.story.participant, entry);
    told.secrets += {entry.name, entry.phone, entry.address};
    told.person = document.stores().persons.ofAttendance(told.story.participant)->id;
    RemarkEntry remark;
    remark.meetingId = told.story.meeting;
    remark.attendanceId = told.story.participant;
    remark.kind = RemarkKind::Proposal;
    remark.text = QStringLiteral("Аялдамага чатыр керек");
    remark.topics = {QStringLiteral("аялдама")};
    told.remark = RemarkService(*document).record(remark);
    return told;
}

QStringList publicRows(TestDocument &document)
{
    QStringList rows;
    for (const QString &row : document.dump()) {
        const DataTable *table = dataTable(row.section(u'|', 0, 0));
        if (table->tableClass == TableClass::Public && table->name != u"erasure")
            rows += row;
    }
    return rows;
}

} // namespace

TEST_CASE("erasing leaves nothing of a person in the bytes of the file and its journal", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    REQUIRE(standingIn(rawBytes(document.path()), told.secrets).size() >= told.secrets.size());
    PersonErasure(*document).erase(told.person, PersonErasure::Words::Stay);
    CHECK(standingIn(rawBytes(document.path()), told.secrets).isEmpty());
    document.close();
    CHECK(standingIn(rawBytes(document.path()), told.secrets).isEmpty());
}

TEST_CASE("erasing keeps statistics, what was said, and a history that can be proved", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    const QStringList before = publicRows(document);
    PersonErasure(*document).erase(told.person, PersonErasure::Words::Stay);
    CHECK(publicRows(document) == before);
    CHECK(document.stores().persons.all().empty());
    CHECK_FALSE(document.stores().persons.ofAttendance(told.story.participant));
    CHECK(document.stores().remarkTexts.get(told.remark).text == QStringLiteral("Аялдамага чатыр керек"));
    const Problems findings = verifyDocument(*document);
    CHECK_FALSE(findings.empty());
    CHECK_FALSE(hasError(findings));
    CHECK(document->undoCount() == 0);
    CHECK_THROWS_AS(document->undo(), Error);
    document.reopen();
    CHECK_FALSE(hasError(verifyDocument(*document)));
    // Work goes on.
    AttendanceService service(*document);
    ParticipantEntry entry = service.entryOf(told.story.participant);
    entry.name = QStringLiteral("Атын айтпаган киши");
    service.editParticipant(told.story.participant, entry);
    CHECK_FALSE(hasError(verifyDocument(*document)));
}

TEST_CASE("the words of a person go only if they are asked to go", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    const qint64 remarks = document.stores().remarks.count();
    PersonErasure(*document).erase(told.person, PersonErasure::Words::Go);
    CHECK(document.stores().remarks.count() == remarks);
    CHECK_FALSE(document.stores().remarkTexts.find(told.remark));
    CHECK(document.stores().topics.ofRemark(told.remark).empty());
    CHECK(standingIn(rawBytes(document.path()), told.secrets + QStringList {QStringLiteral("Аялдамага чатыр керек"), QStringLiteral("аялдама")}).isEmpty());
    CHECK_FALSE(hasError(verifyDocument(*document)));
    CHECK(RemarkService(*document).entryOf(told.remark).text.isEmpty());
}

TEST_CASE("the letter that answers a person's appeal goes with the person, whether the words said in public stay or not", "[service][private]")
{
    for (const auto words : {PersonErasure::Words::Go, PersonErasure::Words::Stay}) {
        TestDocument document;
        const Told told = tell(document);
        AppealEntry entry = AppealService::entryOf(document.stores(), told.remark);
        entry.number = QStringLiteral("Б-771177");
        entry.answer.ky = QStringLiteral("Урматтуу Бөрүкулова, чатыр май айында коюлат");
        AppealService(*document).set(entry);
        const QStringList written {entry.answer.ky, entry.number};
        REQUIRE(standingIn(rawBytes(document.path()), written).size() == written.size());
        PersonErasure erasure(*document);
        // What stays is told of; this does not stay.
        CHECK(erasure.mentionsOf(erasure.heldOf(told.person)).empty());
        erasure.erase(told.person, words);
        CHECK(standingIn(rawBytes(document.path()), written) == QStringList());
        CHECK(document.stores().remarkTexts.find(told.remark).has_value() == (words == PersonErasure::Words::Stay));
        CHECK_FALSE(hasError(verifyDocument(*document)));
    }
}

TEST_CASE("registrations of one person at several meetings go together, namesakes stay and are named", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    Meeting second = document.stores().meetings.get(told.story.meeting);
    second.startsAt = second.startsAt.addDays(1);
    ParticipantEntry entry = AttendanceService(*document).entryOf(told.story.participant);
    entry.meetingId = HearingService(*document).addMeeting(second);
    AttendanceService(*document).registerParticipant(entry); // the same name, telephone and village
    entry.phone = QStringLiteral("0700 111222");
    entry.address.clear();
    AttendanceService(*document).registerParticipant(entry); // of the same name, at the same meeting
    const HeldOfPerson held = PersonErasure(*document).heldOf(told.person);
    CHECK(held.records.size() == 2);
    CHECK(held.registrations == 2);
    CHECK(held.namesakes.size() == 1);
    CHECK(held.remarks == std::vector {told.remark});
    PersonErasure(*document).erase(told.person, PersonErasure::Words::Stay);
    const auto left = document.stores().persons.all();
    REQUIRE(left.size() == 1);
    CHECK(left.front().phone == QStringLiteral("0700 111222"));
}

TEST_CASE("an official is erased with duty and office, and as the author of what was done", "[service][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    document->setAuthor(QStringLiteral("Бекболотова Чынара"));
    OfficialEntry official;
    official.meetingId = story.meeting;
    official.name = QStringLiteral("Бекболотова Чынара");
    official.duty = Duty::Secretary;
    official.office.ky = QStringLiteral("жооптуу катчы");
    const Id<PersonDuty> duty = AttendanceService(*document).addOfficial(official);
    document->setAuthor(QStringLiteral("Асанова Гүлнара"));
    PersonErasure service(*document);
    const Id<Person> person = document.stores().duties.get(duty).personId;
    CHECK(service.heldOf(person).duties == 1);
    service.erase(person, PersonErasure::Words::Stay);
    CHECK_FALSE(document.stores().duties.find(duty));
    CHECK(standingIn(rawBytes(document.path()), {official.name, official.office.ky}).isEmpty());
    CHECK_FALSE(standingIn(rawBytes(document.path()), {QStringLiteral("Асанова Гүлнара")}).isEmpty());
    CHECK_FALSE(hasError(verifyDocument(*document)));
}

TEST_CASE("texts that name the person are told of, and stay", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    RemarkEntry remark;
    remark.meetingId = told.story.meeting;
    remark.kind = RemarkKind::Comment;
    remark.text = QStringLiteral("Бөрүкуловага кошулам");
    const Id<Remark> naming = RemarkService(*document).record(remark);
    PersonErasure service(*document);
    const auto mentions = service.mentionsOf(service.heldOf(told.person));
    REQUIRE(mentions.size() == 1);
    CHECK(mentions.front().table == QStringLiteral("remark_text"));
    CHECK(mentions.front().id == naming.text());
    service.erase(told.person, PersonErasure::Words::Go);
    CHECK(document.stores().remarkTexts.get(naming).text == remark.text);
}

TEST_CASE("a draft that names the person goes, also where the name stands behind a line break", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    PersonErasure service(*document);
    const HeldOfPerson held = service.heldOf(told.person);
    QDir(document.pathOf(QString())).mkdir(QStringLiteral("drafts"));
    const auto write = [&](const char *name, const QString &text) {
        QFile file(document.pathOf(QStringLiteral("drafts/%1.txt").arg(QString::fromLatin1(name))));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject {{QStringLiteral("text"), text}}).toJson(QJsonDocument::Compact));
    };
    write("behind", QStringLiteral("Күзүндө\nБөрүкулова айтты"));
    write("beside", QStringLiteral("Мындай деди: Бөрүкулова"));
    write("other", QStringLiteral("Жайында\nкаралат"));
    CHECK(PersonErasure::removeDrafts(document.pathOf(QStringLiteral("drafts")), held) == 2);
    CHECK(QDir(document.pathOf(QStringLiteral("drafts"))).entryList(QDir::Files) == QStringList {QStringLiteral("other.txt")});
}

TEST_CASE("backups that hold the person still are listed, and no others", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    const Backups backups(document.path(), {}, Backups::idOf(document.path()));
    const Backup before = backups.make(document.environment(), QDateTime(QDate(2026, 12, 10), QTime(11, 0)));
    const auto records = PersonErasure(*document).heldOf(told.person).records;
    PersonErasure(*document).erase(told.person, PersonErasure::Words::Stay);
    backups.make(document.environment(), QDateTime(QDate(2026, 12, 10), QTime(12, 0)));
    const auto holding = PersonErasure::backupsHolding(backups, records, document.environment());
    REQUIRE(holding.size() == 1);
    CHECK(holding.front().file == before.file);
    CHECK_THROWS_AS(PersonErasure::backupsHolding(backups, records, document.environment(), [](int, int) { return false; }), Error);
}

TEST_CASE("everybody in the sample can be erased, one after the other", "[service][private]")
{
    TestDocument other;
    const QString path = other.pathOf(QStringLiteral("sample.eldin"));
    createSample(path, SampleSize::Small);
    const auto document = Document::open(path, other.environment(), Access::ReadWrite);
    document->connection().run("PRAGMA synchronous = OFF");
    PersonErasure service(*document);
    for (int erased = 0; erased < 5; ++erased) {
        const Person person = document->stores().persons.all().front();
        INFO(person.name.toStdString());
        const bool alone = service.heldOf(person.id).namesakes.empty() && service.mentionsOf(service.heldOf(person.id)).empty();
        service.erase(person.id, PersonErasure::Words::Stay);
        if (alone)
            CHECK(standingIn(rawBytes(path), {person.name, person.phone}).isEmpty());
    }
    CHECK_FALSE(hasError(verifyDocument(*document)));
}

TEST_CASE("a program that is killed before the traces are gone lets the next opening remove them", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    PersonErasure(*document).erase(told.person, PersonErasure::Words::Stay);
    document->connection().run("INSERT INTO document_info (key, value) VALUES ('erasing', '')");
    document.reopen();
    auto rows = document->connection().prepare("SELECT 1 FROM document_info WHERE key = 'erasing'");
    CHECK_FALSE(rows.step());
}

TEST_CASE("who is unknown cannot be erased, and a read-only document stays as it is", "[service][private]")
{
    TestDocument document;
    const Told told = tell(document);
    CHECK_THROWS_AS(PersonErasure(*document).personOf(QStringLiteral("0193b1c0-0000-7000-8000-0000000000ff")), Error);
    CHECK(PersonErasure(*document).personOf(told.story.participant.text()) == told.person);
    document.reopen(Access::ReadOnly);
    const QByteArray before = rawBytes(document.path());
    CHECK_THROWS_AS(PersonErasure(*document).erase(told.person, PersonErasure::Words::Stay), Error);
    CHECK(rawBytes(document.path()) == before);
}
