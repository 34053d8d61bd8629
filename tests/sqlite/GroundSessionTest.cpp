// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of SQLite's sessions that the design rests on, one test each. If one fails with a newer SQLite, the
// design has a choice it did not have; until then nothing may be built on the contrary.
#include "tests/support/Printing.h"

#include "tests/sqlite/RawSqlite.h"

#include "core/sqlite/Check.h"

using namespace raw;

TEST_CASE("ground: this SQLite has sessions, preupdate hook, full text search, backup and serialize",
          "[sqlite][ground]")
{
    for (const char *option : {"ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK", "ENABLE_FTS5"})
        CHECK(sqlite3_compileoption_used(option) == 1);
    Database source;
    source.run("CREATE TABLE t (a)");
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> image(
        sqlite3_serialize(source.handle(), "main", &size, 0), &sqlite3_free);
    CHECK((image && size >= 4096));
    const Database target;
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    REQUIRE(backup);
    CHECK(sqlite3_backup_finish(backup) == SQLITE_OK);
    CHECK(eldin::core::sqlite::libraryIsSufficient());
}

TEST_CASE("ground: a generated column stops the recording of its table", "[sqlite][ground]")
{
    Database db;
    db.run("CREATE TABLE t (id TEXT PRIMARY KEY, a INTEGER, b INTEGER GENERATED ALWAYS AS (a * 2) STORED)");
    const Recording recording(db);
    db.run("INSERT INTO t (id, a) VALUES ('1', 2)");
    QByteArray bytes;
    const int code = recording.result(&bytes);
    CHECK(code == SQLITE_SCHEMA); // 17
    CHECK(bytes.isEmpty());
}

TEST_CASE("ground: triggers fire while a changeset is applied and then conflict", "[sqlite][ground]")
{
    const char *schema = "CREATE TABLE t (id TEXT PRIMARY KEY); CREATE TABLE log (id TEXT PRIMARY KEY);"
                         "CREATE TRIGGER tr AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.id); END";
    Database here;
    here.run(schema);
    const QByteArray changes = recorded(here, "INSERT INTO t VALUES ('1')");
    Database there;
    there.run(schema);
    const Applied applied = apply(there, changes, SQLITE_CHANGESET_OMIT);
    CHECK(applied.conflicts == QList<int>{SQLITE_CHANGESET_CONFLICT});
}

TEST_CASE("ground: foreign-key actions fire while a changeset is applied and then conflict",
          "[sqlite][ground]")
{
    const char *schema = "PRAGMA foreign_keys = ON; CREATE TABLE p (id TEXT PRIMARY KEY);"
                         "CREATE TABLE c (id TEXT PRIMARY KEY, p TEXT REFERENCES p (id) ON DELETE CASCADE);"
                         "INSERT INTO p VALUES ('p'); INSERT INTO c VALUES ('c', 'p')";
    Database here;
    here.run(schema);
    const QByteArray changes = recorded(here, "DELETE FROM p");
    Database there;
    there.run(schema);
    const Applied applied = apply(there, changes, SQLITE_CHANGESET_OMIT);
    CHECK(applied.conflicts == QList<int>{SQLITE_CHANGESET_NOTFOUND});
}

TEST_CASE("ground: a second unique column loses the whole row of a merge", "[sqlite][ground]")
{
    const char *schema = "CREATE TABLE t (id TEXT PRIMARY KEY, number INTEGER UNIQUE, text TEXT)";
    Database here;
    here.run(schema);
    const QByteArray changes = recorded(here, "INSERT INTO t VALUES ('a', 12, 'first')");
    Database there;
    there.run(schema);
    there.run("INSERT INTO t VALUES ('b', 12, 'second')");
    const Applied applied = apply(there, changes, SQLITE_CHANGESET_OMIT);
    CHECK(applied.code == SQLITE_OK);
    CHECK(applied.conflicts == QList<int>{SQLITE_CHANGESET_CONSTRAINT});
    CHECK(there.value("SELECT group_concat(id) FROM t") == "b");
}

TEST_CASE("ground: parts recorded apart must be joined before they are applied", "[sqlite][ground]")
{
    const char *schema
        = "PRAGMA foreign_keys = ON; CREATE TABLE open (id TEXT PRIMARY KEY, p TEXT REFERENCES secret (id));"
          "CREATE TABLE secret (id TEXT PRIMARY KEY)";
    Database here;
    here.run(schema);
    const Recording openPart(here, {"open"});
    const Recording secretPart(here, {"secret"});
    here.run("INSERT INTO secret VALUES ('s'); INSERT INTO open VALUES ('o', 's')");
    const QByteArray first = openPart.changeset();
    const QByteArray second = secretPart.changeset();
    CHECK_FALSE(first.isEmpty());
    CHECK_FALSE(second.isEmpty());
    {
        Database there;
        there.run(schema);
        const Applied applied = apply(there, first, SQLITE_CHANGESET_ABORT);
        CHECK(applied.conflicts == QList<int>{SQLITE_CHANGESET_FOREIGN_KEY});
        CHECK(there.value("SELECT count(*) FROM open") == "0");
    }
    {
        Database there;
        there.run(schema);
        const Applied applied = apply(there, first + second, SQLITE_CHANGESET_ABORT);
        CHECK(applied.code == SQLITE_OK);
        CHECK(applied.conflicts.isEmpty());
        CHECK(there.value("SELECT count(*) FROM open JOIN secret ON secret.id = open.p") == "1");
    }
}

TEST_CASE("ground: two sides that set the same value raise a data conflict", "[sqlite][ground]")
{
    const char *schema = "CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT); INSERT INTO t VALUES ('1', 'old')";
    Database here;
    here.run(schema);
    const QByteArray changes = recorded(here, "UPDATE t SET a = 'same'");
    Database there;
    there.run(schema);
    there.run("UPDATE t SET a = 'same'");
    CHECK(apply(there, changes, SQLITE_CHANGESET_OMIT).conflicts == QList<int>{SQLITE_CHANGESET_DATA});
}

TEST_CASE("ground: a changeset of a wider table is skipped in silence", "[sqlite][ground]")
{
    Database here;
    here.run("CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT, later TEXT)");
    const QByteArray changes = recorded(here, "INSERT INTO t VALUES ('1', 'a', 'b')");
    Database there;
    there.run("CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT)");
    const Applied applied = apply(there, changes, SQLITE_CHANGESET_ABORT);
    CHECK(applied.code == SQLITE_OK);
    CHECK(applied.conflicts.isEmpty());
    CHECK(there.value("SELECT count(*) FROM t") == "0");
}

TEST_CASE("ground: a changeset of a narrower table applies to one with appended columns", "[sqlite][ground]")
{
    Database here;
    here.run("CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT)");
    const QByteArray changes = recorded(here, "INSERT INTO t VALUES ('1', 'a')");
    Database there;
    there.run("CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT, later TEXT DEFAULT 'x')");
    CHECK(apply(there, changes, SQLITE_CHANGESET_ABORT).code == SQLITE_OK);
    CHECK(there.value("SELECT a || later FROM t") == "ax");
}

TEST_CASE("ground: different columns of one row merge, an omitted conflict drops the harmless ones too",
          "[sqlite][ground]")
{
    const char *schema = "CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT, b TEXT, c TEXT); INSERT INTO t VALUES "
                         "('1', '-', '-', '-')";
    Database here;
    here.run(schema);
    const QByteArray changes = recorded(here, "UPDATE t SET a = 'here', c = 'here'");
    {
        Database there;
        there.run(schema);
        there.run("UPDATE t SET b = 'there'");
        CHECK(apply(there, changes, SQLITE_CHANGESET_ABORT).conflicts.isEmpty());
        CHECK(there.value("SELECT a || ',' || b || ',' || c FROM t") == "here,there,here");
    }
    {
        Database there;
        there.run(schema);
        there.run("UPDATE t SET a = 'there'");
        CHECK(apply(there, changes, SQLITE_CHANGESET_OMIT).conflicts == QList<int>{SQLITE_CHANGESET_DATA});
        CHECK(there.value("SELECT a || ',' || b || ',' || c FROM t") == "there,-,-"); // c is lost
    }
}

TEST_CASE("ground: a session holds whatever it records, in the changeset and in memory", "[sqlite][ground]")
{
    constexpr int kBlob = 2'000'000;
    Database db;
    db.run("CREATE TABLE t (id TEXT PRIMARY KEY, a BLOB)");
    const Recording recording(db);
    const sqlite3_int64 before = sqlite3_memory_used();
    sqlite3_memory_highwater(1);
    db.run("INSERT INTO t VALUES ('1', zeroblob(2000000))");
    const QByteArray bytes = recording.changeset();
    CHECK(bytes.size() >= kBlob);
    CHECK(bytes.size() < kBlob + 1000);
    CHECK(sqlite3_memory_highwater(0) - before > 2 * kBlob);
}

TEST_CASE("ground: many rows make a changeset of some hundred bytes a row", "[sqlite][ground]")
{
    Database db;
    db.run("CREATE TABLE t (id TEXT PRIMARY KEY, name TEXT, amount INTEGER)");
    const QByteArray bytes
        = recorded(db,
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                   " INSERT INTO t SELECT printf('%036d', i), hex(zeroblob(75)), i FROM n");
    // 36 + 150 + 8 bytes of values; 300,000 rows of 150 letters made 67 MB.
    CHECK(bytes.size() > 3000 * 190);
    CHECK(bytes.size() < 3000 * 230);
}
