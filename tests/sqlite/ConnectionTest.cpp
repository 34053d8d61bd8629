// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/sqlite/Backup.h"
#include "core/sqlite/Check.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eldin::core;
using namespace eldin::core::sqlite;

TEST_CASE("this SQLite has what documents need", "[sqlite]")
{
    CHECK(libraryIsSufficient());
}

TEST_CASE("values come back as they were bound", "[sqlite]")
{
    const auto db = Connection::inMemory();
    db->run("CREATE TABLE t (a TEXT, b INTEGER, c BLOB, d REAL) STRICT");
    auto insert = db->prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
    insert.bind(1, QStringLiteral("Ң\nӨҮ"));
    insert.bind(2, Money::fromTyiyn(-5));
    insert.bindBlob(3, QByteArray("\0x", 2));
    insert.bind(4, 0.5);
    insert.execute();
    auto rows = db->prepare("SELECT a, b, c, d, NULL FROM t");
    REQUIRE(rows.step());
    CHECK(rows.text(0) == QStringLiteral("Ң\nӨҮ"));
    CHECK(rows.money(1) == Money::fromTyiyn(-5));
    CHECK(rows.blob(2) == QByteArray("\0x", 2));
    CHECK(rows.real(3) == 0.5);
    CHECK(rows.isNull(4));
    CHECK(rows.text(4).isEmpty());
    CHECK_FALSE(rows.step());
}

TEST_CASE("the same statement may run inside itself", "[sqlite]")
{
    const auto db = Connection::inMemory();
    db->run("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)");
    int pairs = 0;
    auto outer = db->prepare("SELECT a FROM t");
    while (outer.step()) {
        auto inner = db->prepare("SELECT a FROM t");
        while (inner.step())
            ++pairs;
    }
    CHECK(pairs == 4);
}

TEST_CASE("a scope that is left without commit has done nothing", "[sqlite]")
{
    const auto db = Connection::inMemory();
    db->run("CREATE TABLE t (a INTEGER)");
    const auto count = [&] {
        auto rows = db->prepare("SELECT count(*) FROM t");
        return rows.step() ? rows.integer(0) : -1;
    };
    SECTION("left by an error")
    {
        CHECK_ERROR(([&] {
                        Transaction transaction(*db);
                        db->run("INSERT INTO t VALUES (1)");
                        db->run("not SQL");
                    }()),
                    ErrorCode::Internal);
        CHECK(count() == 0);
    }
    SECTION("rolled back by hand, then destroyed")
    {
        Transaction transaction(*db);
        db->run("INSERT INTO t VALUES (1)");
        transaction.rollback();
        CHECK(count() == 0);
    }
    SECTION("committed twice")
    {
        Transaction transaction(*db);
        db->run("INSERT INTO t VALUES (1)");
        transaction.commit();
        CHECK_ERROR(transaction.commit(), ErrorCode::Internal);
        CHECK(count() == 1);
    }
    CHECK_FALSE(db->inTransaction());
}

TEST_CASE("return codes become errors with the reason", "[sqlite]")
{
    QTemporaryDir folder;
    CHECK_ERROR(Connection(folder.filePath(QStringLiteral("missing.db")), OpenMode::ReadOnly), ErrorCode::Io);
    QFile garbage(folder.filePath(QStringLiteral("garbage.db")));
    REQUIRE(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    CHECK_ERROR(Connection(garbage.fileName(), OpenMode::ReadOnly), ErrorCode::FileNotOurs);
    CHECK_ERROR(check(13), ErrorCode::DiskFull);
    CHECK_ERROR(check(11), ErrorCode::FileDamaged);
    CHECK_NOTHROW(check(0));
    CHECK_NOTHROW(check(100));
}

TEST_CASE("nothing in a foreign schema runs", "[sqlite]")
{
    const auto db = Connection::inMemory();
    db->run("CREATE TABLE t (a INTEGER); CREATE TABLE log (a INTEGER);"
            "CREATE TRIGGER tr AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); END;"
            "INSERT INTO t VALUES (1)");
    auto rows = db->prepare("SELECT count(*) FROM log");
    REQUIRE(rows.step());
    CHECK(rows.integer(0) == 0);
    CHECK_ERROR(db->run("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'"), ErrorCode::Internal);
    CHECK_ERROR(db->run("SELECT \"no such column\" FROM t"), ErrorCode::Internal);
}

TEST_CASE("a backup is a whole and verified copy or nothing", "[sqlite][backup]")
{
    QTemporaryDir folder;
    const auto db = Connection::inMemory();
    db->run("CREATE TABLE t (a TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            " INSERT INTO t SELECT hex(zeroblob(200)) FROM n");
    const QString target = folder.filePath(QStringLiteral("copy.db"));
    SECTION("copied")
    {
        backupTo(*db, target);
        Connection copy(target, OpenMode::ReadOnly);
        auto rows = copy.prepare("SELECT count(*) FROM t");
        REQUIRE(rows.step());
        CHECK(rows.integer(0) == 5000);
        CHECK_ERROR(backupTo(*db, target), ErrorCode::FileExists);
    }
    SECTION("cancelled")
    {
        CHECK_ERROR(backupTo(*db, target, [](int, int) { return false; }), ErrorCode::Cancelled);
        CHECK_FALSE(QFile::exists(target));
    }
}
