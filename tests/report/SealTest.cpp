// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/document/Verification.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/TranslationService.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/Schema.h"
#include "core/storage/Seals.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

using Kind = SealDifference::Kind;

std::vector<ProtocolText> someProtocol(const Stores &stores, const Id<Hearing> &hearing)
{
    return {{Language::Kyrgyz, QStringLiteral("Протокол: ") + stores.hearings.get(hearing).title.ky}, {Language::Russian, QStringLiteral("Протокол")}};
}

/// "table Kind" of each, in order and once.
QStringList kinds(const std::vector<SealDifference> &differences)
{
    static const char *const names[] {"changed", "missing", "unproved", "root"};
    QStringList result;
    for (const SealDifference &difference : differences)
        result += difference.table + u' ' + QString::fromLatin1(names[static_cast<int>(difference.kind)]);
    result.removeDuplicates();
    return result;
}

/// The sample's closed hearing with its two seals.
struct Sealed
{
    SampleDocument document;
    Hearing hearing = document.closedHearing();
    Seal record;
    Seal answers;

    Sealed()
    {
        const auto all = Seals(document.stores()).all();
        REQUIRE(all.size() == 2);
        record = all[0];
        answers = all[1];
    }
    [[nodiscard]] std::vector<SealDifference> differences(const Seal &seal) { return Seals(document.stores()).differences(seal); }
    /// What is different after the statement, which is taken back.
    [[nodiscard]] QStringList after(const QByteArray &sql, const Seal &seal)
    {
        sqlite::Transaction transaction(document->connection());
        document->connection().run("PRAGMA defer_foreign_keys = ON; " + sql);
        return kinds(differences(seal));
    }
};

} // namespace

TEST_CASE("closing the record and then the hearing seals each, and undo stops there", "[service][seal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = story.participant;
    entry.text = QStringLiteral("Рахмат");
    entry.kind = RemarkKind::Thanks;
    RemarkService(*document).record(entry);
    const auto commits = document->commits().count();
    HearingService service(*document);
    service.closeRecord(story.hearing, someProtocol);
    CHECK(document->commits().count() == commits + 1);
    CHECK_ERROR(document->undo(), ErrorCode::NothingToUndo);
    const Seals seals(document.stores());
    REQUIRE(seals.all().size() == 1);
    const Seal record = *seals.last(story.hearing);
    CHECK(record.kind == SealKind::Record);
    CHECK(record.at == document.stores().hearings.get(story.hearing).recordClosedAt);
    CHECK(isSealCode(record.code()));
    CHECK(seals.differences(record).empty());

    service.closeHearing(story.hearing, someProtocol);
    CHECK(document->commits().count() == commits + 2);
    CHECK_ERROR(document->undo(), ErrorCode::NothingToUndo);
    CHECK(seals.all().size() == 2);
    const Seal answers = *seals.last(story.hearing);
    CHECK(answers.kind == SealKind::Answers);
    CHECK(answers.code() != record.code());
    CHECK(seals.withCode(answers.code()) == answers);
    CHECK(seals.withCode(record.code()) == record);
    CHECK_FALSE(seals.withCode(QString()).has_value());
    CHECK(seals.differences(record).empty());
    CHECK(seals.differences(answers).empty());
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("closing a hearing whose record is open seals the record too", "[service][seal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService(*document).closeHearing(story.hearing, someProtocol);
    const auto all = Seals(document.stores()).all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].kind == SealKind::Record);
    CHECK(all[1].kind == SealKind::Answers);
    for (const Seal &seal : all)
        CHECK(Seals(document.stores()).differences(seal).empty());
}

TEST_CASE("a refused closing leaves no seal", "[service][seal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрө керек");
    RemarkService(*document).record(entry);
    CHECK_ERROR(HearingService(*document).closeHearing(story.hearing, someProtocol), ErrorCode::RuleBroken);
    const auto failing = [](const Stores &, const Id<Hearing> &) -> std::vector<ProtocolText> { throw Error(ErrorCode::Internal); };
    CHECK_ERROR(HearingService(*document).closeRecord(story.hearing, failing), ErrorCode::Internal);
    CHECK(Seals(document.stores()).all().empty());
    CHECK_FALSE(document.stores().hearings.get(story.hearing).recordClosedAt.isValid());
}

TEST_CASE("two seals of the same record have nothing in common", "[service][seal]")
{
    // The same document twice, but for the salts.
    QStringList roots;
    QStringList hashes;
    for (const quint64 seed : {1U, 2U}) {
        TestDocument document;
        const auto story = document.seedHearing();
        SeededRandom random(seed);
        Environment environment = document.environment();
        document.close();
        const auto other = Document::open(document.path(), {environment.clock, random, environment.device, environment.author}, Access::ReadWrite);
        HearingService(*other).closeRecord(story.hearing);
        roots += Seals(other->stores()).all().front().root;
        auto rows = other->connection().prepare("SELECT hash FROM seal_leaf");
        while (rows.step())
            hashes += rows.text(0);
    }
    CHECK(roots[0] != roots[1]);
    CHECK(hashes.size() > 10);
    CHECK(hashes.removeDuplicates() == 0);
}

TEST_CASE("every column of every sealed row is in a seal, but for what may still change", "[service][seal]")
{
    Sealed sealed;
    const QStringList free {QStringLiteral("hearing state"),  QStringLiteral("hearing closed_at"), QStringLiteral("hearing template_id"),
                            QStringLiteral("budget approved_on"), QStringLiteral("remark received_after_closing"), QStringLiteral("remark_text translation_ky"),
                            QStringLiteral("remark_text translation_ru"), QStringLiteral("remark_text translation_en"),
                            QStringLiteral("person phone"), QStringLiteral("person address"), QStringLiteral("person consent")};
    sqlite::Connection &connection = sealed.document->connection();
    QStringList seen;
    for (const Seal &seal : {sealed.record, sealed.answers}) {
        const QStringList later = seal.kind == SealKind::Record ? free : QStringList {QStringLiteral("hearing template_id")};
        SealedRows rows(connection);
        QStringList tables;
        for (const SealedRow &row : rows.of(seal)) {
            if (tables.contains(row.table))
                continue;
            tables += row.table;
            const QStringList columns = columnNames(connection, row.table);
            for (const QString &column : columns.sliced(1)) {
                INFO(row.table.toStdString() << ' ' << column.toStdString());
                sqlite::Transaction transaction(connection);
                connection.run("PRAGMA defer_foreign_keys = ON");
                connection
                    .prepare("UPDATE " + row.table.toUtf8() + " SET " + column.toUtf8() + " = CASE typeof(" + column.toUtf8()
                             + ") WHEN 'integer' THEN " + column.toUtf8() + " + 1 WHEN 'null' THEN 7 ELSE " + column.toUtf8() + " || 'x' END WHERE id = ?")
                    .with(row.id)
                    .execute();
                CHECK((rows.find(seal.kind, row.table, row.id) != row) != later.contains(row.table + u' ' + column));
            }
        }
        seen += tables;
    }
    for (const char *table : {"hearing", "budget", "meeting", "agenda_item", "agenda_item_text", "announcement", "announcement_text", "attendance", "speaking_turn",
                              "remark", "remark_text", "remark_topic", "person", "person_attendance", "person_duty", "response", "response_text", "seal"}) {
        INFO(table);
        CHECK(seen.contains(QLatin1StringView(table)));
    }
}

TEST_CASE("a line of the budget that was heard is sealed with it", "[service][seal]")
{
    Sealed sealed;
    const QByteArray lines = " WHERE budget_id = '" + sealed.hearing.budgetId.text().toUtf8() + '\'';
    CHECK(sealed.after("UPDATE budget_line SET amount = amount + 1" + lines + " AND position = 3", sealed.record) == QStringList {QStringLiteral("budget changed")});
    CHECK(sealed.after("DELETE FROM budget_line" + lines + " AND position = 3 AND section = 'expenditure'", sealed.record) == QStringList {QStringLiteral("budget changed")});
    CHECK(sealed.after("UPDATE budget_line SET amount = amount + 1 WHERE budget_id NOT IN (SELECT row_id FROM seal_leaf WHERE table_name = 'budget')", sealed.record).isEmpty());
}

TEST_CASE("what was changed, removed or hidden past the program is named", "[service][seal]")
{
    Sealed sealed;
    const QString remark = sealed.document.stores().remarks.ofHearing(sealed.hearing.id).front().id.text();
    const QByteArray which = " = '" + remark.toUtf8() + '\'';
    CHECK(sealed.after({}, sealed.record).isEmpty());
    CHECK(sealed.after("UPDATE remark_text SET text = text || '!' WHERE id" + which, sealed.record) == QStringList {QStringLiteral("remark_text changed")});
    CHECK(sealed.after("UPDATE remark SET number = number + 1 WHERE id" + which, sealed.record) == QStringList {QStringLiteral("remark changed")});
    CHECK(sealed.after("DELETE FROM remark_text WHERE id" + which, sealed.record) == QStringList {QStringLiteral("remark_text missing")});
    // Nor what belongs to somebody else than its own key says.
    CHECK(sealed.after("DELETE FROM remark_topic WHERE remark_id" + which, sealed.record) == QStringList {QStringLiteral("remark_topic missing")});
    CHECK(sealed.after("DELETE FROM person_attendance", sealed.record) == QStringList {QStringLiteral("person_attendance missing")});
    CHECK(sealed.after("DELETE FROM person_duty", sealed.record) == QStringList {QStringLiteral("person_duty missing")});
    CHECK(sealed.after("UPDATE seal_leaf SET owner_mark = '' WHERE table_name = 'person_duty'", sealed.record) == QStringList {QStringLiteral("seal root")});
    CHECK(sealed.after("UPDATE sealed_paper SET text = 'x'", sealed.record).isEmpty()); // the sample of the tests has none
    CHECK(sealed.after("UPDATE response SET decision = 'rejected' WHERE decision = 'accepted'", sealed.answers) == QStringList {QStringLiteral("response changed")});
    CHECK(sealed.after("UPDATE response SET decision = 'rejected'", sealed.record).isEmpty());
    // Whoever takes the salt away cannot write something else instead.
    CHECK(sealed.after("DELETE FROM text_salt WHERE owner_id" + which, sealed.record) == QStringList {QStringLiteral("remark_text unproved"), QStringLiteral("remark_topic unproved")});
    CHECK(sealed.after("UPDATE seal_leaf SET salt = '' WHERE table_name = 'remark' AND row_id" + which, sealed.record) == QStringList {QStringLiteral("remark unproved")});
    // Nor can the list of what was sealed be another.
    const QStringList root {QStringLiteral("seal root")};
    CHECK(sealed.after("DELETE FROM seal_leaf WHERE row_id" + which, sealed.record) == root);
    CHECK(sealed.after("UPDATE seal_leaf SET row_id = 'x' WHERE table_name = 'text_salt'", sealed.record).isEmpty());
    CHECK(sealed.after("UPDATE seal SET at = '2026-01-01T00:00:00'", sealed.record) == root);
    CHECK(sealed.after("UPDATE seal SET kind = 'x'", sealed.record).last() == root.front());
    CHECK(sealed.after("UPDATE seal SET hearing_id = '" + sealed.document.openHearing().id.text().toUtf8() + '\'', sealed.record) == root);
    CHECK(sealed.after("UPDATE seal SET root = '" + QByteArray(64, '0') + '\'', sealed.record) == root);
    CHECK(sealed.after("UPDATE seal SET root = '" + QByteArray(64, '0') + "' WHERE kind = 'record'", sealed.answers) == QStringList {QStringLiteral("seal changed")});
}

TEST_CASE("what was erased is hidden, and the seal still proves the rest", "[service][seal]")
{
    Sealed sealed;
    QByteArray erase;
    for (const DataTable &table : dataTables()) {
        if (table.tableClass != TableClass::Public)
            erase += "DELETE FROM " + table.name.toUtf8() + ';';
    }
    // As in a copy for the public: no words, no people, and none of their salts.
    CHECK(sealed.after(erase, sealed.record).isEmpty());
    CHECK(sealed.after(erase, sealed.answers).isEmpty());
    CHECK(sealed.after(erase + "UPDATE remark SET amount = 1", sealed.record) == QStringList {QStringLiteral("remark changed")});
    CHECK(sealed.after(erase + "UPDATE seal_leaf SET hash = '" + QByteArray(64, '0') + "' WHERE table_name = 'person'", sealed.record)
          == QStringList {QStringLiteral("seal root")});
    // A row that is left out with its salt is hidden too, but only in a copy for the public: nobody erases public rows.
    const QByteArray leftOut = "DELETE FROM attendance; UPDATE seal_leaf SET salt = '' WHERE table_name = 'attendance';";
    CHECK_FALSE(sealed.after(leftOut, sealed.record).isEmpty());
    CHECK(sealed.after(leftOut + "INSERT INTO document_info (key, value) VALUES ('public_copy', '2026-12-01T10:00:00')", sealed.record).filter(QStringLiteral("attendance")).isEmpty());
    // Of an erased person nothing is left that a guess could be tried on.
    CHECK(sealed.after("DELETE FROM person_salt; DELETE FROM person_attendance; DELETE FROM person_duty; DELETE FROM person_remark; DELETE FROM person", sealed.record).isEmpty());
}

TEST_CASE("what may still come after closing leaves the seals whole", "[service][seal]")
{
    Sealed sealed;
    Document &document = *sealed.document;
    Stores &stores = sealed.document.stores();
    Announcement published;
    published.hearingId = sealed.hearing.id;
    published.channel.ky = QStringLiteral("Веб-сайт");
    published.date = sealed.hearing.date.addDays(10);
    HearingService(document).addAnnouncement(published);
    FollowUp note;
    note.responseId = stores.responses.ofHearing(sealed.hearing.id).front().id;
    note.date = QDate(2026, 11, 1);
    ResponseService(document).addFollowUp(note);
    // Somebody of the closed hearing comes to the open one under another name and with another telephone.
    Id<Attendance> again;
    for (const Meeting &meeting : stores.meetings.ofHearing(sealed.document.openHearing().id)) {
        for (const PersonAttendance &link : stores.personAttendances.ofMeeting(meeting.id)) {
            if (stores.personAttendances.ofPerson(link.personId).size() > 1)
                again = link.attendanceId;
        }
    }
    REQUIRE_FALSE(again.isNull());
    AttendanceService attendances(document);
    const Person before = *stores.persons.ofAttendance(again);
    ParticipantEntry entry = attendances.entryOf(again);
    entry.phone = QStringLiteral("0777 000000");
    attendances.editParticipant(again, entry);
    CHECK(stores.persons.ofAttendance(again)->id == before.id);
    entry.name += QStringLiteral(" (башка)");
    attendances.editParticipant(again, entry);
    CHECK(stores.persons.ofAttendance(again)->id != before.id);
    CHECK(stores.persons.ofAttendance(again)->name == entry.name);
    CHECK(stores.persons.get(before.id).name == before.name);
    CHECK(sealed.differences(sealed.record).empty());
    CHECK(sealed.differences(sealed.answers).empty());
    CHECK(verifyDocument(document).empty());
}

TEST_CASE("answers, links and translations that follow the record are no part of its seal", "[service][seal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    std::vector<Id<Remark>> remarks;
    for (const char16_t *text : {u"Көпүрө оңдолсун", u"Көпүрөнү оңдогула"}) {
        entry.text = QString::fromUtf16(text);
        entry.language = Language::Kyrgyz;
        remarks.push_back(RemarkService(*document).record(entry));
    }
    HearingService(*document).closeRecord(story.hearing);
    const Seal record = *Seals(document.stores()).last(story.hearing);
    TranslationService(*document).translate({TextKind::Remark, remarks[0].text(), {}, {}, Language::Russian}, QStringLiteral("Отремонтировать мост"));
    RemarkLinks(*document).link({remarks[1]}, remarks[0], LinkKind::Duplicate);
    Response response;
    response.remarkId = remarks[0];
    response.reason.ky = QStringLiteral("Каражат бар");
    ResponseService(*document).respond(response);
    CHECK(Seals(document.stores()).differences(record).empty());
    HearingService(*document).closeHearing(story.hearing);
    const Seal answers = *Seals(document.stores()).last(story.hearing);
    for (const Seal &seal : {record, answers})
        CHECK(Seals(document.stores()).differences(seal).empty());
    for (const char *sql : {"UPDATE remark_text SET translation_ru = 'x'", "UPDATE remark_link SET kind = 'part'", "UPDATE response_text SET reason_ky = 'x'"}) {
        INFO(sql);
        sqlite::Transaction transaction(document->connection());
        document->connection().run(sql);
        CHECK(Seals(document.stores()).differences(record).empty());
        CHECK(Seals(document.stores()).differences(answers).size() == (QByteArray(sql).contains("remark_text") ? 2 : 1));
    }
}
