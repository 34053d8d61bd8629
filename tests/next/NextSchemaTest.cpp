// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a program of the next schema makes of the documents of today's.
#include "tests/next/OlderDocuments.h"
#include "tests/sqlite/FaultyDisk.h"
#include "tests/support/Printing.h"

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/document/DocumentLock.h"
#include "core/document/FileProbe.h"
#include "core/document/OlderDocument.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/report/Texts.h"
#include "core/service/ExportedTable.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Migration.h"
#include "core/storage/Schema.h"

#include <QFileInfo>

#include <iostream>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

/// A laptop with the program of the next schema.
struct Laptop
{
    OlderDocuments cli;
    SystemClock clock;
    SystemRandom random;
    Environment environment {clock, random, u"0193b1c0-0000-7000-8000-0000000000c2"_s, u"Катчы"_s};

    std::optional<Backup> bringUp(const QString &path) { return bringUpToDate(path, {}, environment, clock.now()); }
    std::unique_ptr<Document> open(const QString &path, Access access = Access::ReadWrite) { return Document::open(path, environment, access); }
};

bool isSound(Document &document)
{
    const Problems findings = verifyDocument(document);
    for (const Problem &finding : findings)
        UNSCOPED_INFO(finding.where.toStdString() << ' ' << finding.code.toStdString() << ' ' << finding.value.toStdString());
    return !hasError(findings);
}

/// What the program of today says of a document.
QStringList saidToday(const OlderDocuments &cli, const QString &file)
{
    return column(cli.rows({u"list"_s, file, u"remarks"_s}), {u"id"_s, u"text"_s, u"reason"_s}) + column(cli.rows({u"list"_s, file, u"responses"_s}), {u"id"_s, u"reason"_s, u"amount"_s})
        + column(cli.rows({u"list"_s, file, u"participants"_s}), {u"id"_s, u"name"_s});
}

} // namespace

TEST_CASE("the program of the next schema makes documents of it", "[next]")
{
    Laptop laptop;
    REQUIRE(schemaVersion() == probeFile(laptop.cli.documentWithMeeting()) + 1);
    const QString path = laptop.cli.path(u"жаңы.eldin"_s);
    Document::create(path, laptop.environment, [&](Stores &stores) {
        Municipality municipality;
        municipality.id = Id<Municipality>::create(laptop.clock, laptop.random);
        stores.municipality.insert(municipality);
    });
    CHECK(probeFile(path) == schemaVersion());
    CHECK_FALSE(isOlderDocument(path));
    CHECK_FALSE(laptop.bringUp(path).has_value());
    CHECK(isSound(*laptop.open(path)));
}

TEST_CASE("an older document is brought up in place, behind a backup that today's program reads", "[next]")
{
    Laptop laptop;
    const QString path = laptop.cli.sample();
    const QStringList before = saidToday(laptop.cli, path);
    REQUIRE(isOlderDocument(path));
    const auto backup = laptop.bringUp(path);
    REQUIRE(backup.has_value());
    CHECK(probeFile(path) == schemaVersion());
    CHECK(probeFile(backup->file) == schemaVersion() - 1);
    CHECK(saidToday(laptop.cli, backup->file) == before);
    CHECK(laptop.cli.backups() == QStringList {backup->file});
    CHECK(Backups(path, {}, Backups::idOf(path)).isVerified(backup->file, laptop.environment));

    const auto document = laptop.open(path);
    CHECK_FALSE(document->isReadOnly());
    CHECK(isSound(*document));
    auto row = document->connection().prepare("SELECT count(*), min(made_up), max(made_up) FROM response");
    REQUIRE(row.step());
    CHECK(row.integer(0) > 0);
    CHECK(row.integer(1) == 7);
    CHECK(row.integer(2) == 7);
}

TEST_CASE("however the power is cut while a document is brought up, the next opening brings it up and has everything", "[next][fault]")
{
    Laptop laptop;
    const QString original = laptop.cli.documentWithMeeting();
    static_cast<void>(laptop.cli.answeredProposal(original));
    const auto data = [&](const QString &file) { return dumpData(laptop.open(file, Access::ReadOnly)->connection()); };
    const QStringList expected = data(original);
    const QString path = laptop.cli.path(u"көчүрүү.eldin"_s);
    int looksNewer = 0;
    bool through = false;
    for (int acts = 0; !through; ++acts) {
        INFO("cut after " << acts << " steps of the disk");
        for (const QString &file : {path, path + u"-journal"_s})
            QFile::remove(file);
        laptop.cli.forgetBackups();
        REQUIRE(QFile::copy(original, path));
        {
            FaultyDisk disk(FaultyDisk::Acts {acts}, FaultyDisk::Fault::Cut);
            try {
                sqlite::Connection connection(path, sqlite::OpenMode::ReadWrite);
                migrate(connection, migrationSteps(), schemaVersion() - 1);
                through = true;
            } catch (const Error &error) {
                REQUIRE(error.code() == ErrorCode::Io);
            }
        }
        const bool seemsNewer = probeFile(path) == schemaVersion();
        switch (acts % 3) {
        case 0: {
            const bool older = isOlderDocument(path);
            REQUIRE(laptop.bringUp(path).has_value() == older);
            REQUIRE_FALSE(laptop.open(path)->isReadOnly());
            looksNewer += seemsNewer && older ? 1 : 0;
            break;
        }
        case 1: REQUIRE(laptop.open(path)->isReadOnly() == isOlderDocument(path)); break;
        case 2: break; // only read
        }
        REQUIRE(data(path) == expected);
    }
    std::cout << "brought up: " << looksNewer << " files that seemed to be of the newer schema and were not\n";
    CHECK(looksNewer > 0);
    CHECK_FALSE(isOlderDocument(path));
}

TEST_CASE("a half done change that cannot be taken back where it lies is told in a sentence of its own", "[next][fault]")
{
    Laptop laptop;
    const QString original = laptop.cli.documentWithMeeting();
    const QString path = laptop.cli.path(u"көчүрүү.eldin"_s);
    for (int acts = 0; !QFileInfo::exists(path) || probeFile(path) < schemaVersion(); ++acts) {
        for (const QString &file : {path, path + u"-journal"_s})
            QFile::remove(file);
        REQUIRE(QFile::copy(original, path));
        FaultyDisk disk(FaultyDisk::Acts {acts}, FaultyDisk::Fault::Cut);
        sqlite::Connection connection(path, sqlite::OpenMode::ReadWrite);
        CHECK_THROWS_AS(migrate(connection, migrationSteps(), schemaVersion() - 1), Error);
    }
    REQUIRE(QFileInfo(path + u"-journal"_s).size() > 0);
    const QByteArray before = OlderDocuments::bytes(path);
    CHECK(errorText(Error(ErrorCode::ReadOnly, u"half-done"_s)).contains(u"-journal"_s));
    QFile::setPermissions(path, QFile::ReadOwner);
    if (QFileInfo(path).isWritable())
        return; // whoever runs as root may write anything
    try {
        static_cast<void>(laptop.open(path, Access::ReadOnly));
        FAIL("it was opened");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::ReadOnly);
        CHECK(error.detail() == u"half-done"_s);
        CHECK(errorText(error).contains(u"-journal"_s));
    }
    CHECK(OlderDocuments::bytes(path) == before);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    CHECK(laptop.bringUp(path).has_value());
}

TEST_CASE("what was done before a document was brought up can be undone and done again", "[next]")
{
    Laptop laptop;
    const QString path = laptop.cli.documentWithMeeting();
    static_cast<void>(laptop.cli.answeredProposal(path));
    REQUIRE(laptop.bringUp(path).has_value());
    const auto document = laptop.open(path);
    const QStringList before = dumpData(document->connection());
    const int steps = document->undoCount();
    REQUIRE(steps >= 2);
    for (int i = 0; i < steps; ++i)
        document->undo();
    CHECK(document->stores().remarks.all().empty());
    for (int i = 0; i < steps; ++i)
        document->redo();
    CHECK(dumpData(document->connection()) == before);
    CHECK(isSound(*document));
}

TEST_CASE("an older document is read from a copy that is brought up, and stays byte for byte", "[next]")
{
    Laptop laptop;
    const QString path = laptop.cli.documentWithMeeting();
    const QString remark = laptop.cli.answeredProposal(path);
    const QByteArray before = OlderDocuments::bytes(path);
    SECTION("asked for reading") { CHECK(laptop.open(path, Access::ReadOnly)->isReadOnly()); }
    SECTION("protected from writing")
    {
        // Whoever runs as root may write anything.
        QFile::setPermissions(path, QFile::ReadOwner);
        if (!QFileInfo(path).isWritable()) {
            CHECK_FALSE(laptop.bringUp(path).has_value());
            CHECK(laptop.open(path)->isReadOnly());
        }
    }
    SECTION("somebody has it open")
    {
        DocumentLock lock(QFileInfo(path).canonicalFilePath(), u"Асанова"_s);
        REQUIRE(lock.tryLock());
        CHECK_FALSE(laptop.bringUp(path).has_value());
        CHECK(laptop.open(path)->isReadOnly());
        CHECK(laptop.open(path)->lockedBy() == u"Асанова"_s);
    }
    SECTION("a copy for everybody")
    {
        const QString copy = laptop.cli.path(u"ачык.eldin"_s);
        laptop.cli.done({u"share"_s, path, u"-o"_s, copy, u"--public"_s});
        const QByteArray shared = OlderDocuments::bytes(copy);
        CHECK_FALSE(laptop.bringUp(copy).has_value());
        const auto document = laptop.open(copy);
        CHECK(document->isReadOnly());
        CHECK(isSound(*document));
        CHECK(OlderDocuments::bytes(copy) == shared);
    }
    const auto document = laptop.open(path, Access::ReadOnly);
    CHECK(document->path() == QFileInfo(path).canonicalFilePath());
    CHECK(document->stores().remarks.all().size() == 1);
    CHECK(document->stores().remarks.all().front().id.text() == remark);
    CHECK(document->connection().prepare("SELECT made_up FROM response").step());
    CHECK(OlderDocuments::bytes(path) == before);
    CHECK(laptop.cli.backups().isEmpty());
}

TEST_CASE("whoever reads an older document in one program reads one copy of it, until somebody changes it", "[next]")
{
    Laptop laptop;
    const QString path = laptop.cli.documentWithMeeting();
    const auto placeOf = [](Document &document) {
        auto list = document.connection().prepare("SELECT file FROM pragma_database_list WHERE name = 'main'");
        REQUIRE(list.step());
        return list.text(0);
    };
    auto window = laptop.open(path, Access::ReadOnly);
    auto job = laptop.open(path, Access::ReadOnly);
    const QString copy = placeOf(*window);
    CHECK(copy != window->path());
    CHECK(placeOf(*job) == copy);
    window.reset();
    CHECK(QFileInfo::exists(copy));
    CHECK(job->stores().meetings.all().size() == 1);

    laptop.cli.done({u"add"_s, u"remark"_s, path, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s, u"Көпүрө?"_s});
    const auto later = laptop.open(path, Access::ReadOnly);
    CHECK(placeOf(*later) != copy);
    CHECK(later->stores().remarks.all().size() == 1);
    CHECK(job->stores().remarks.all().empty());
    job.reset();
    CHECK_FALSE(QFileInfo::exists(QFileInfo(copy).path()));
}

TEST_CASE("of an export that was written before there was a column, the column has what older rows have", "[next][export]")
{
    Laptop laptop;
    const QString file = laptop.cli.documentWithMeeting();
    static_cast<void>(laptop.cli.answeredProposal(file));
    const QString folder = laptop.cli.path(u"дайын"_s);
    laptop.cli.done({u"export"_s, file, u"--to"_s, folder, u"--format"_s, u"json"_s});
    const auto document = laptop.open(file, Access::ReadOnly);
    TableShape shape = *tableShape(u"response"_s);
    shape.columns.push_back({u"made_up"_s, ColumnKind::Integer, {}});
    shape.words.push_back({u"made_up"_s, ColumnKind::Text, {}});

    ExportedTable older(document->connection(), shape, folder, schemaVersion() - 1);
    const auto row = older.next();
    REQUIRE(row.has_value());
    CHECK(row->values.back() == sqlite::Value(qint64(7)));
    REQUIRE(row->words.has_value());
    CHECK(row->words->back() == sqlite::Value(u"it's"_s));
    CHECK_FALSE(older.next().has_value());
    // Of its own schema it has to be there.
    ExportedTable own(document->connection(), shape, folder, schemaVersion());
    CHECK_THROWS_AS(own.next(), Error);
}

TEST_CASE("a damaged older document is not brought up, and stays as it is", "[next]")
{
    Laptop laptop;
    const QString path = laptop.cli.sample();
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2));
        file.write(QByteArray(8 * 4096, '\xff'));
    }
    const QByteArray before = OlderDocuments::bytes(path);
    CHECK_THROWS_AS(laptop.bringUp(path), Error);
    CHECK(OlderDocuments::bytes(path) == before);
    CHECK(laptop.cli.backups().isEmpty());
}

TEST_CASE("a schema of today's number that holds what nobody wrote is not brought up", "[next]")
{
    Laptop laptop;
    const QString path = laptop.cli.documentWithMeeting();
    {
        sqlite::Connection evil(path, sqlite::OpenMode::ReadWrite);
        evil.run("CREATE TRIGGER evil AFTER INSERT ON remark BEGIN DELETE FROM person; END");
    }
    const QByteArray before = OlderDocuments::bytes(path);
    CHECK_THROWS_AS(laptop.bringUp(path), Error);
    CHECK_THROWS_AS(laptop.open(path, Access::ReadOnly), Error);
    CHECK(OlderDocuments::bytes(path) == before);
}

TEST_CASE("an older copy is brought in, and both laptops end with the same", "[next][merge]")
{
    Laptop laptop;
    const QString ours = laptop.cli.documentWithMeeting();
    const QString remark = laptop.cli.answeredProposal(ours);
    const QString theirs = laptop.cli.path(u"кесиптеш.eldin"_s);
    REQUIRE(QFile::copy(ours, theirs));
    // There, with the program of today: the same answer, and a new remark. Here, with the next one: the same answer.
    static_cast<void>(laptop.cli.respond(theirs, remark, u"Акча бар"_s, {u"--amount"_s, u"5000"_s}));
    const QString added = laptop.cli.done({u"add"_s, u"remark"_s, theirs, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s, u"Көпүрө?"_s})[u"id"].toString();
    REQUIRE(laptop.bringUp(ours).has_value());
    const auto document = laptop.open(ours);
    document->transact(Operation::AnswerRemark, [&](Stores &stores) {
        Response response = stores.responses.ofRemark(Id<Remark>(remark)).value();
        response.deadline = QDate(2027, 5, 1);
        stores.responses.update(response);
    });
    const QByteArray there = OlderDocuments::bytes(theirs);

    CHECK(planMerge(*document, {theirs}).applied == 2);
    const MergeResult merged = mergeCopies(*document, {theirs});
    CHECK(merged.applied == 2);
    CHECK(OlderDocuments::bytes(theirs) == there);
    REQUIRE(document->stores().responses.count() == 1);
    const Response response = document->stores().responses.ofRemark(Id<Remark>(remark)).value();
    CHECK(response.deadline == QDate(2027, 5, 1));
    CHECK(response.amount == Money::fromTyiyn(500'000));
    CHECK(document->stores().remarks.find(Id<Remark>(added)).has_value());
    auto row = document->connection().prepare("SELECT made_up FROM response");
    REQUIRE(row.step());
    CHECK(row.integer(0) == 7);
    CHECK(openConflicts(*document).empty());
    CHECK(isSound(*document));

    document->undo();
    CHECK(document->stores().remarks.all().size() == 1);
    document->redo();
    REQUIRE(laptop.bringUp(theirs).has_value());
    const auto other = laptop.open(theirs);
    CHECK(mergeCopies(*other, {ours}).applied == 1);
    CHECK(dumpData(other->connection()) == dumpData(document->connection()));
    CHECK(isSound(*other));
}
