// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy for everybody leaves things out, and proves all the rest against the code on paper.
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/document/PublicCopy.h"
#include "core/report/PrivacyTexts.h"
#include "core/report/SealCheck.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Savepoint.h"
#include "core/storage/Seals.h"

#include <QFile>
#include <QFileInfo>

#include <iostream>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A copy for everybody of a document, as a file of a database.
struct Public
{
    QString path;
    std::unique_ptr<sqlite::Connection> connection;

    Public(Document &document, const QString &target, TextDecision decision)
        : path(target)
    {
        PublicCopyPlan plan;
        plan.resident = residentWord();
        for (const DoubtfulText &text : doubtfulTexts(document))
            plan.decisions.insert(text.key(), decision);
        writePublicCopy(document.path(), target, plan, document.environment());
        connection = std::make_unique<sqlite::Connection>(target, sqlite::OpenMode::ReadWrite);
        connection->run("PRAGMA foreign_keys = OFF");
    }
    [[nodiscard]] bool holds() const
    {
        const Seals seals(*connection);
        const auto all = seals.all();
        return std::all_of(all.begin(), all.end(), [&](const Seal &seal) { return seals.check(seal, 1).differences.empty(); });
    }
    [[nodiscard]] QString text(const QByteArray &sql) const
    {
        auto rows = connection->prepare(sql);
        return rows.step() ? rows.text(0) : QString();
    }
};

/// What a seal is over in a table, the lines of budgets too.
QStringList sealedColumns(const QString &table)
{
    QStringList columns = SealedRows::columns(SealKind::Record, table);
    for (const QString &column : SealedRows::columns(SealKind::Answers, table)) {
        if (!columns.contains(column))
            columns += column;
    }
    return columns;
}

QStringList sealedIds(const Public &copy, const QString &table)
{
    QStringList ids;
    if (table == u"budget_line") {
        auto rows = copy.connection->prepare("SELECT parts FROM seal_leaf WHERE table_name = 'budget'");
        while (rows.step())
            ids += rows.text(0).split(u' ', Qt::SkipEmptyParts);
    } else {
        auto rows = copy.connection->prepare("SELECT DISTINCT row_id FROM seal_leaf WHERE table_name = ? AND row_id IN (SELECT id FROM " + table.toUtf8() + ") ORDER BY 1");
        rows.with(table);
        while (rows.step())
            ids += rows.text(0);
    }
    return ids;
}

} // namespace

TEST_CASE("in a copy for everybody each value that is shown cannot be changed unnoticed", "[report][seal]")
{
    SampleDocument document;
    const Public copy(*document, QFileInfo(document->path()).absolutePath() + QStringLiteral("/баарына.eldin"), TextDecision::RedactWords);
    REQUIRE(copy.holds());
    int changed = 0;
    QStringList tables {QStringLiteral("budget_line")};
    auto rows = copy.connection->prepare("SELECT DISTINCT table_name FROM seal_leaf WHERE table_name NOT LIKE 'person%' ORDER BY 1");
    while (rows.step())
        tables += rows.text(0);
    for (const QString &table : tables) {
        const QStringList ids = sealedIds(copy, table);
        const qsizetype step = std::max<qsizetype>(1, ids.size() / 2); // all would take minutes
        for (const QString &column : sealedColumns(table)) {
            for (qsizetype i = 0; i < ids.size(); i += step) {
                const sqlite::Savepoint back(*copy.connection);
                copy.connection
                    ->prepare("UPDATE " + table.toUtf8() + " SET " + column.toUtf8() + " = CASE typeof(" + column.toUtf8() + ") WHEN 'integer' THEN " + column.toUtf8()
                              + " + 1 WHEN 'null' THEN 7 ELSE " + column.toUtf8() + " || 'x' END WHERE id = ?")
                    .with(ids[i])
                    .execute();
                INFO(table.toStdString() << ' ' << column.toStdString() << ' ' << ids[i].toStdString());
                CHECK_FALSE(copy.holds());
                ++changed;
            }
        }
    }
    CHECK(changed > 200);
    std::cout << "public copy: values changed: " << changed << ", all found\n";
    // Nor can a row go, or its proof.
    for (const char *sql : {"DELETE FROM attendance WHERE id = (SELECT a.id FROM attendance a JOIN meeting m ON m.id = meeting_id WHERE hearing_id IN (SELECT hearing_id FROM seal) LIMIT 1)",
                            "UPDATE seal_leaf SET salt = '' WHERE table_name = 'meeting'", "UPDATE seal_leaf SET salt = '[]' WHERE table_name = 'remark'"}) {
        INFO(sql);
        const sqlite::Savepoint back(*copy.connection);
        copy.connection->run(sql);
        CHECK_FALSE(copy.holds());
    }
    CHECK(copy.holds());
}

TEST_CASE("a copy for everybody says how much it proves, and remarks are among it", "[report][seal]")
{
    SampleDocument document;
    const Public copy(*document, QFileInfo(document->path()).absolutePath() + QStringLiteral("/баарына.eldin"), TextDecision::Redact);
    const auto opened = Document::open(copy.path, document->environment(), Access::ReadOnly);
    const SealCheck check = checkSeals(*opened);
    INFO(check.firstDifference.toStdString());
    CHECK(check.ok);
    CHECK(check.proved > 1000);
    CHECK(check.hidden > 10);
    CHECK(check.notes.isEmpty());
    const SealCheck whole = checkSeals(*document);
    CHECK(whole.hidden == 0);
    CHECK(whole.proved > check.proved);
    for (const char *sql : {"UPDATE remark SET amount = 7", "UPDATE remark SET number = number + 1", "UPDATE remark_text SET text = 'Баары жакшы'", "UPDATE attendance SET number = number + 1"}) {
        INFO(sql);
        const sqlite::Savepoint back(*copy.connection);
        copy.connection->run(sql);
        CHECK_FALSE(copy.holds());
    }
}

TEST_CASE("of a text whose names are left out the other words are proved one by one", "[report][seal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ParticipantEntry who;
    who.meetingId = story.meeting;
    who.name = QStringLiteral("Кадыров Мырзабек");
    AttendanceService(*document).registerParticipant(who);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = story.participant;
    entry.text = QStringLiteral("Мырзабек Кадыров көпүрөнү оңдоону сурайт, телефону 0555 123 456.");
    RemarkService(*document).record(entry);
    HearingService(*document).closeRecord(story.hearing, protocolTexts);
    const Public copy(*document, document.pathOf(QStringLiteral("баарына.eldin")), TextDecision::RedactWords);
    const QString shown = copy.text("SELECT text FROM remark_text");
    INFO(shown.toStdString());
    CHECK(shown.contains(QStringLiteral("[…] көпүрөнү оңдоону сурайт")));
    CHECK_FALSE(shown.contains(QStringLiteral("Кадыров")));
    CHECK(copy.holds());
    for (const char *sql : {"UPDATE remark_text SET text = replace(text, 'көпүрөнү', 'мектепти')", "UPDATE remark_text SET text = replace(text, '[…] көпүрөнү', 'көпүрөнү')",
                            "UPDATE remark_text SET text = text || ' […]'", "UPDATE remark_text SET text = '[…] ' || text", "UPDATE remark_text SET text = replace(text, 'сурайт', '[…]')",
                            "UPDATE remark_text SET text = replace(text, ' сурайт', '')", "UPDATE remark SET attendance_id = (SELECT min(id) FROM attendance)"}) {
        INFO(sql);
        const sqlite::Savepoint back(*copy.connection);
        copy.connection->run(sql);
        CHECK_FALSE(copy.holds());
    }
    // What is left out cannot be tried out either: no salt of it goes along.
    QFile file(copy.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    auto salts = document->connection().prepare("SELECT salt FROM text_salt UNION SELECT salt FROM person_salt UNION SELECT salt FROM seal_leaf WHERE table_name = 'remark'");
    while (salts.step())
        CHECK_FALSE(bytes.contains(salts.text(0).toLatin1()));
}

TEST_CASE("a seal that was taken out of a copy for everybody is missed", "[report][seal]")
{
    TestDocument closed;
    const auto story = closed.seedHearing();
    HearingService(*closed).closeRecord(story.hearing, protocolTexts);
    SampleDocument sample;
    for (Document *document : {&*closed, &*sample}) {
        const Public copy(*document, QFileInfo(document->path()).absolutePath() + QStringLiteral("/мөөрсүз.eldin"), TextDecision::Redact);
        const auto look = [&] { return checkSeals(*Document::open(copy.path, document->environment(), Access::ReadOnly)); };
        REQUIRE(look().ok);
        copy.connection->run("DELETE FROM seal_leaf; DELETE FROM seal");
        const SealCheck bare = look();
        CHECK_FALSE(bare.ok);
        CHECK_FALSE(bare.firstDifference.isEmpty());
        if (document != &*closed)
            continue;
        // The history tells of the closing also where the hearing does not any more.
        copy.connection->run("UPDATE hearing SET record_closed_at = NULL, closed_at = NULL, state = 'held'");
        CHECK_FALSE(look().ok);
    }
}
