// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A step to a next schema that there is not yet, made up here: killed at random moments, and on a disk that is full, breaks or loses
// its power at every step. The document is of the old schema or of the new one, with all its data. POSIX only; ELDIN_KILLS.
#include "tests/cli/Kills.h"
#include "tests/sqlite/FaultyDisk.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Migration.h"
#include "core/storage/Schema.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <csignal>
#include <iostream>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace eldin::core;
using namespace eldin::core::test;
using eldin::test::FaultyDisk;
using eldin::test::kills;

namespace {

/// A new table that is filled from old rows, a new column, and a change of what stands there.
MigrationSteps withNextStep(int rows)
{
    MigrationSteps steps = migrationSteps();
    steps.push_back("CREATE TABLE made_up (id TEXT PRIMARY KEY, settlement_id TEXT NOT NULL REFERENCES settlement (id), note TEXT NOT NULL) STRICT;"
                    "ALTER TABLE classification_item ADD COLUMN made_up INTEGER NOT NULL DEFAULT 7;"
                    "UPDATE settlement SET population = population + 1;"
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(rows) + ") "
                    "INSERT INTO made_up SELECT 'm' || i, (SELECT min(id) FROM settlement), hex(zeroblob(60)) FROM n");
    return steps;
}

void migrateFile(const QString &path, const MigrationSteps &steps)
{
    sqlite::Connection connection(path, sqlite::OpenMode::ReadWrite);
    migrate(connection, steps, schemaVersion());
}

/// All that the file says, and that it is whole.
QStringList said(const QString &path)
{
    sqlite::Connection connection(path, sqlite::OpenMode::ReadWrite); // a journal that was left is rolled back
    QStringList lines;
    auto integrity = connection.prepare("SELECT integrity_check FROM pragma_integrity_check UNION ALL SELECT user_version FROM pragma_user_version");
    while (integrity.step())
        lines += integrity.text(0);
    QStringList tables;
    auto names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1");
    while (names.step())
        tables += names.text(0);
    for (const QString &table : tables) {
        auto rows = connection.prepare("SELECT * FROM \"" + table.toUtf8() + "\"");
        while (rows.step()) {
            QStringList values {table};
            for (int column = 0; column < rows.columnCount(); ++column)
                values += QString::fromLatin1(rows.blob(column).toHex());
            lines += values.join(u'|');
        }
    }
    return lines;
}

struct Migrated
{
    TestDocument document;
    MigrationSteps steps;
    QString path;
    QStringList before;
    QStringList after;

    explicit Migrated(int rows)
        : steps(withNextStep(rows))
        , path(document.pathOf(QStringLiteral("көчүрүү.eldin")))
    {
        document.seedHearing();
        document.close();
        begin();
        before = said(path);
        migrateFile(path, steps);
        after = said(path);
        REQUIRE(before.first() == QStringLiteral("ok"));
        REQUIRE(after.first() == QStringLiteral("ok"));
        REQUIRE(after[1] == QString::number(schemaVersion() + 1));
        REQUIRE(after.size() == before.size() + rows);
    }
    void begin() const
    {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        REQUIRE(QFile::copy(document.path(), path));
    }
};

} // namespace

TEST_CASE("a document of a newer schema than ours is refused, whatever brought it there", "[document][migration]")
{
    Migrated migrated(10);
    CHECK_THROWS_AS(Document::open(migrated.path, migrated.document.environment(), Access::ReadWrite), Error);
    CHECK(said(migrated.path) == migrated.after);
}

TEST_CASE("a step that breaks a link, or cannot be done, leaves the document as it was", "[document][migration]")
{
    Migrated migrated(10);
    for (const char *step : {"UPDATE meeting SET hearing_id = 'nowhere'", "CREATE TABLE made_up (id TEXT) STRICT; INSERT INTO nowhere VALUES (1)"}) {
        INFO(step);
        migrated.begin();
        MigrationSteps steps = migrationSteps();
        steps.push_back(QByteArray("PRAGMA defer_foreign_keys = ON;") + step);
        CHECK_THROWS_AS(migrateFile(migrated.path, steps), Error);
        CHECK(said(migrated.path) == migrated.before);
    }
}

TEST_CASE("of a schema that its steps do not know a migration leaves the number alone", "[document][migration]")
{
    const auto database = sqlite::Connection::inMemory();
    createSchema(*database);
    for (const int from : {-1, static_cast<int>(migrationSteps().size()) + 1})
        CHECK_THROWS_AS(migrate(*database, migrationSteps(), from), Error);
    auto version = database->prepare("PRAGMA user_version");
    REQUIRE(version.step());
    CHECK(version.integer(0) == schemaVersion());
}

TEST_CASE("a new document that cannot be begun is not marked as one", "[document][migration]")
{
    const auto database = sqlite::Connection::inMemory();
    CHECK_THROWS_AS(migrate(*database, {"CREATE TABLE a (id)", "no SQL"}, 0), Error);
    auto mark = database->prepare("PRAGMA application_id");
    REQUIRE(mark.step());
    CHECK(mark.integer(0) == 0);
}

TEST_CASE("however often a migration is killed, the document is of the old schema or of the new one", "[document][migration][kill]")
{
    Migrated migrated(20'000);
    migrated.begin();
    QElapsedTimer timer;
    timer.start();
    migrateFile(migrated.path, migrated.steps);
    std::mt19937 random(20261213);
    std::uniform_int_distribution<unsigned long> moment(0, static_cast<unsigned long>(timer.nsecsElapsed() / 1000));
    int midway = 0;
    int finished = 0;
    for (int life = 0; life < kills(); ++life) {
        INFO("life " << life);
        migrated.begin();
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            migrateFile(migrated.path, migrated.steps);
            _exit(0);
        }
        QThread::usleep(moment(random));
        REQUIRE(kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        midway += QFileInfo(migrated.path + QStringLiteral("-journal")).size() > 0 ? 1 : 0;
        const QStringList is = said(migrated.path);
        REQUIRE((is == migrated.before || is == migrated.after));
        finished += is == migrated.after ? 1 : 0;
    }
    std::cout << "migration: " << kills() << " kills, " << midway << " of them in the middle of writing, " << finished << " after it was done\n";
    CHECK(midway > 0);
}

TEST_CASE("whichever step of the disk fails, a migration is not half done", "[document][migration][fault]")
{
    Migrated migrated(1'500);
    for (const auto fault : {FaultyDisk::Fault::Full, FaultyDisk::Fault::Broken, FaultyDisk::Fault::Cut}) {
        int failures = 0;
        for (bool through = false; !through; ++failures) {
            migrated.begin();
            INFO("fault " << static_cast<int>(fault) << ", step " << failures);
            try {
                FaultyDisk disk(FaultyDisk::Acts {failures}, fault);
                migrateFile(migrated.path, migrated.steps);
                through = true;
            } catch (const Error &error) {
                INFO(error.what());
                REQUIRE(error.code() == (fault == FaultyDisk::Fault::Full ? ErrorCode::DiskFull : ErrorCode::Io));
                const QStringList is = said(migrated.path);
                REQUIRE((is == migrated.before || is == migrated.after));
            }
        }
        std::cout << "migration: " << failures - 1 << " failing steps of the disk (" << static_cast<int>(fault) << ")\n";
        CHECK(failures > 10);
        CHECK(said(migrated.path) == migrated.after);
    }
}
