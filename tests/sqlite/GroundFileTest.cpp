// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of SQLite's files, searches and settings that the design rests on, one test each.
#include "tests/support/Printing.h"

#include "tests/sqlite/RawSqlite.h"

#include "core/sqlite/Connection.h"
#include "core/sqlite/Session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace raw;
using eldin::core::ErrorCode;
using eldin::core::sqlite::Connection;
using eldin::core::sqlite::OpenMode;

namespace {

QByteArray firstValue(Connection &connection, const QByteArray &sql)
{
    auto rows = connection.prepare(sql);
    return rows.step() ? rows.text(0).toUtf8() : QByteArray();
}

/// Pages written into the file since the last call.
int pagesWritten(const Database &db)
{
    int now = 0;
    int highest = 0;
    sqlite3_db_status(db.handle(), SQLITE_DBSTATUS_CACHE_WRITE, &now, &highest, 1);
    return now;
}

} // namespace

TEST_CASE("ground: a reader on another connection blocks COMMIT of a rollback journal", "[sqlite][ground]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.db"));
    Database writer(path);
    writer.run("PRAGMA journal_mode = DELETE; CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    Database reader(path);
    reader.run("BEGIN; SELECT count(*) FROM t");
    writer.run("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)");
    CHECK(writer.tryRun("COMMIT") == SQLITE_BUSY);
    reader.run("COMMIT");
    CHECK(writer.tryRun("COMMIT") == SQLITE_OK);
}

TEST_CASE("ground: a flipped bit in an index passes the quick check and not the whole one",
          "[sqlite][ground]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.db"));
    {
        Database db(path);
        db.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); CREATE INDEX i ON t (a);"
               "INSERT INTO t VALUES (1, 'өзгөчө-сөз')");
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const QByteArray word = QByteArrayLiteral("өзгөчө-сөз");
    const qsizetype inIndex = bytes.lastIndexOf(word); // the index has the later page
    REQUIRE(inIndex > bytes.indexOf(word));
    REQUIRE(file.seek(inIndex + word.size() - 1));
    file.putChar(static_cast<char>(bytes[inIndex + word.size() - 1] ^ 0x01));
    file.close();
    const Database db(path);
    CHECK(db.value("PRAGMA quick_check") == "ok");
    CHECK(db.value("PRAGMA integrity_check") != "ok");
}

TEST_CASE("ground: LIKE and lower know ASCII only", "[sqlite][ground]")
{
    const Database db;
    CHECK(db.value("SELECT 'a' LIKE 'A'") == "1");
    CHECK(db.value("SELECT 'өкмөт' LIKE 'ӨКМӨТ'") == "0");
    CHECK(db.value("SELECT lower('ӨКМӨТ')") == QByteArrayLiteral("ӨКМӨТ"));
}

TEST_CASE("ground: full text search folds Cyrillic and keeps Kyrgyz letters apart", "[sqlite][ground]")
{
    Database db;
    db.run("CREATE VIRTUAL TABLE temp.s USING fts5 (t, tokenize = 'unicode61'); INSERT INTO s VALUES ('ТОҢ "
           "айылы'), ('тон кийим')");
    CHECK(db.value("SELECT count(*) FROM s WHERE s MATCH 'тоң'") == "1");
    CHECK(db.value("SELECT count(*) FROM s WHERE s MATCH 'тон'") == "1");
    CHECK(db.value("SELECT t FROM s WHERE s MATCH 'тоң'") == QByteArrayLiteral("ТОҢ айылы"));
}

TEST_CASE("ground: a search index in the temporary schema works under our settings and leaves the file alone",
          "[sqlite][ground]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.db"));
    {
        Connection db(path, OpenMode::Create);
        db.run("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('жол')");
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    Connection db(path, OpenMode::ReadOnly);
    db.run("CREATE VIRTUAL TABLE temp.s USING fts5 (t); INSERT INTO temp.s SELECT a FROM t");
    CHECK(firstValue(db, "SELECT count(*) FROM temp.s WHERE s MATCH 'жол'") == "1");
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == before);
}

TEST_CASE("ground: a search index over some thousand remarks is made in a moment", "[sqlite][ground]")
{
    Database db;
    db.run("CREATE TABLE remark (id INTEGER PRIMARY KEY, t TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
           "SELECT i + 1 FROM n"
           " WHERE i < 5000) INSERT INTO remark SELECT i, 'Айылыбыздын жолу начар, сууга ' || i || ' сом "
           "керек' FROM n");
    QElapsedTimer timer;
    timer.start();
    db.run("CREATE VIRTUAL TABLE temp.s USING fts5 (t, content = '', tokenize = 'unicode61');"
           "BEGIN; INSERT INTO s (rowid, t) SELECT id, t FROM remark; COMMIT");
    // 20,000 take 0.25 s on a quiet machine; this one may be busy.
    CHECK(timer.elapsed() < 2000);
    CHECK(db.value("SELECT count(*) FROM s WHERE s MATCH 'жолу'") == "5000");
}

TEST_CASE("ground: recording a commit writes little more than the bare change", "[sqlite][ground]")
{
    QTemporaryDir folder;
    Database db(folder.filePath(QStringLiteral("t.db")));
    db.run("PRAGMA journal_mode = DELETE; CREATE TABLE remark (id TEXT PRIMARY KEY, t TEXT); CREATE TABLE "
           "piece (id INTEGER PRIMARY KEY, c BLOB);"
           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
           " INSERT INTO remark SELECT printf('%036d', i), hex(zeroblob(60)) FROM n");
    pagesWritten(db);
    db.run("UPDATE remark SET t = 'a' WHERE id = printf('%036d', 77)");
    const int bare = pagesWritten(db);
    QByteArray changes;
    {
        db.run("BEGIN IMMEDIATE");
        const Recording recording(db, {"remark"});
        db.run("UPDATE remark SET t = 'b' WHERE id = printf('%036d', 1777)");
        changes = recording.changeset();
        db.run(("INSERT INTO piece (c) VALUES (x'" + changes.toHex() + "')").constData());
        db.run("COMMIT");
    }
    CHECK(changes.size() < 200); // key of 36 bytes, old value of 120, new value of 1
    CHECK(bare >= 1);
    CHECK(pagesWritten(db) <= bare + 1);
}

TEST_CASE("ground: pages cannot be read as rows", "[sqlite][ground]")
{
    Database db;
    CHECK(sqlite3_compileoption_used("ENABLE_DBPAGE_VTAB") == 0);
    CHECK(db.tryRun("SELECT * FROM sqlite_dbpage") == SQLITE_ERROR);
}

TEST_CASE("ground: our connections trust nothing that a file brings", "[sqlite][ground]")
{
    const auto connection = Connection::inMemory();
    sqlite3 *handle = connection->handle();
    const auto isOn = [&](int option) {
        int value = -1;
        sqlite3_db_config(handle, option, -1, &value);
        return value;
    };
    CHECK(isOn(SQLITE_DBCONFIG_DEFENSIVE) == 1);
    CHECK(isOn(SQLITE_DBCONFIG_TRUSTED_SCHEMA) == 0);
    CHECK(isOn(SQLITE_DBCONFIG_DQS_DML) == 0);
    CHECK(isOn(SQLITE_DBCONFIG_DQS_DDL) == 0);
    CHECK(isOn(SQLITE_DBCONFIG_ENABLE_TRIGGER) == 0);
    CHECK(isOn(SQLITE_DBCONFIG_ENABLE_VIEW) == 0);
    CHECK(isOn(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) == 0);
    CHECK(isOn(SQLITE_DBCONFIG_ENABLE_FKEY) == 1);
    CHECK(firstValue(*connection, "PRAGMA cell_size_check") == "1");
    CHECK(firstValue(*connection, "PRAGMA synchronous") == "2");
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1) <= 64 * 1024 * 1024);
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, -1) <= 1024 * 1024);
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, -1) <= 2);
}

TEST_CASE("ground: our files keep a rollback journal", "[sqlite][ground]")
{
    QTemporaryDir folder;
    Connection db(folder.filePath(QStringLiteral("t.db")), OpenMode::Create);
    db.run("CREATE TABLE t (a)");
    CHECK(firstValue(db, "PRAGMA journal_mode") == "delete");
}
