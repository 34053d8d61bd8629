// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/sqlite/Changeset.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Session.h"
#include "core/sqlite/Transaction.h"

using namespace eldin::core;
using namespace eldin::core::sqlite;

namespace {

std::unique_ptr<Connection> sample()
{
    auto db = Connection::inMemory();
    db->run("CREATE TABLE parent (id TEXT PRIMARY KEY, a TEXT, b INTEGER, c BLOB, d REAL) STRICT;"
            "CREATE TABLE child (id TEXT PRIMARY KEY, parent_id TEXT REFERENCES parent (id)) STRICT;"
            "INSERT INTO parent VALUES ('p1', 'one', 1, x'00ff', 0.5), ('p2', 'two', NULL, NULL, NULL)");
    return db;
}

QByteArray recorded(Connection &db, const QByteArray &sql)
{
    const Session session(db, {QStringLiteral("parent"), QStringLiteral("child")});
    db.run(sql);
    return session.changeset();
}

QString row(Connection &db, const QString &id)
{
    auto rows = db.prepare("SELECT a, coalesce(b, 'null'), hex(c), d FROM parent WHERE id = ?");
    rows.bind(1, id);
    return rows.step() ? QStringList {rows.text(0), rows.text(1), rows.text(2), rows.text(3)}.join(u'|') : QString();
}

}

TEST_CASE("changes decode to what was done and encode to what applies", "[sqlite][changeset]")
{
    const auto db = sample();
    const QByteArray changeset = recorded(*db,
        "INSERT INTO parent VALUES ('p3', 'үч', -3, x'0102', 1e300);"
        "UPDATE parent SET a = 'бир', b = NULL WHERE id = 'p1'; DELETE FROM parent WHERE id = 'p2';"
        "INSERT INTO child VALUES ('c1', 'p3')");
    const Changes changes = decodeChangeset(changeset);
    REQUIRE(changes.size() == 4);
    for (const Change &change : changes) {
        if (change.id() == u"p1") {
            CHECK(change.kind == ChangeKind::Update);
            CHECK(std::get<QString>(change.after[1]) == QStringLiteral("бир"));
            CHECK(std::holds_alternative<Null>(change.after[2]));
            CHECK(std::holds_alternative<Absent>(change.after[3]));
        }
    }
    const auto other = sample();
    CHECK_FALSE(applyChangeset(*other, encodeChangeset(changes)).has_value());
    for (const char *id : {"p1", "p2", "p3"})
        CHECK(row(*other, QString::fromLatin1(id)) == row(*db, QString::fromLatin1(id)));
    CHECK(encodeChangeset(decodeChangeset(encodeChangeset(changes))) == encodeChangeset(changes));
    CHECK_FALSE(applyChangeset(*db, invertChangeset(encodeChangeset(changes))).has_value());
    CHECK(row(*db, QStringLiteral("p1")) == u"one|1|00FF|0.5");
}

TEST_CASE("the same changes in another order give the same bytes", "[sqlite][changeset]")
{
    const auto db = sample();
    Changes changes = decodeChangeset(recorded(*db, "INSERT INTO child VALUES ('c1','p1'),('c2','p2'); UPDATE parent SET b = 9"));
    const QByteArray bytes = encodeChangeset(changes);
    std::reverse(changes.begin(), changes.end());
    CHECK(encodeChangeset(changes) == bytes);
}

TEST_CASE("an inversion meets a row that changed since and does nothing at all", "[sqlite][changeset]")
{
    const auto db = sample();
    const QByteArray first = recorded(*db, "UPDATE parent SET a = 'x', b = 5 WHERE id = 'p1'; UPDATE parent SET b = 6 WHERE id = 'p2'");
    db->run("UPDATE parent SET a = 'y' WHERE id = 'p1'");
    Transaction transaction(*db);
    const auto conflict = applyChangeset(*db, invertChangeset(first));
    REQUIRE(conflict.has_value());
    CHECK(conflict->kind == ConflictKind::Data);
    CHECK(conflict->table == u"parent");
    CHECK(conflict->id == u"p1");
    CHECK(row(*db, QStringLiteral("p2")) == u"two|6||");
}

TEST_CASE("a conflict whose wanted value is there already is none", "[sqlite][changeset]")
{
    const auto db = sample();
    const auto other = sample();
    const QByteArray change = recorded(*db, "UPDATE parent SET a = 'same' WHERE id = 'p1'");
    other->run("UPDATE parent SET a = 'same' WHERE id = 'p1'");
    CHECK_FALSE(applyChangeset(*other, change).has_value());
}

TEST_CASE("a row with children cannot be taken away from under them", "[sqlite][changeset]")
{
    const auto db = sample();
    const QByteArray insert = recorded(*db, "INSERT INTO parent VALUES ('p3', 'three', 3, NULL, NULL)");
    db->run("INSERT INTO child VALUES ('c1', 'p3')");
    Transaction transaction(*db);
    const auto conflict = applyChangeset(*db, invertChangeset(insert));
    REQUIRE(conflict.has_value());
    CHECK(conflict->kind == ConflictKind::ForeignKey);
    CHECK_FALSE(row(*db, QStringLiteral("p3")).isEmpty());
}

TEST_CASE("bytes that are no changeset are damage", "[sqlite][changeset]")
{
    CHECK_ERROR(decodeChangeset(QByteArray("T\x05garbage")), ErrorCode::FileDamaged);
    const auto db = sample();
    const QByteArray good = recorded(*db, "UPDATE parent SET a = 'long enough to cut' WHERE id = 'p1'");
    for (qsizetype size = 1; size < good.size(); ++size) {
        try {
            static_cast<void>(decodeChangeset(good.first(size)));
        } catch (const Error &error) {
            CHECK((error.code() == ErrorCode::FileDamaged));
        }
    }
    CHECK(decodeChangeset({}).empty());
}
