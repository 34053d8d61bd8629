// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/sqlite/Changeset.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Session.h"

#include <rapidcheck.h>

using namespace eldin::core;
using namespace eldin::core::sqlite;

namespace {

std::unique_ptr<Connection> twoTables()
{
    auto db = Connection::inMemory();
    db->run("CREATE TABLE a (id TEXT PRIMARY KEY, t TEXT, n INTEGER, r REAL, b BLOB) STRICT;"
            "CREATE TABLE c (id TEXT PRIMARY KEY, t TEXT) STRICT;"
            "INSERT INTO a VALUES ('1', 'бир', 1, 0.5, x'00'), ('2', NULL, NULL, NULL, NULL), ('3', '', 0, "
            "-1e300, x'');"
            "INSERT INTO c VALUES ('1', 'x')");
    return db;
}

QStringList rowsOf(Connection &db)
{
    QStringList rows;
    for (const char *sql : {"SELECT id, quote(t), quote(n), quote(r), quote(b) FROM a ORDER BY id",
                            "SELECT id, quote(t) FROM c ORDER BY id"}) {
        auto statement = db.prepare(sql);
        while (statement.step()) {
            QString row;
            for (int i = 0; i < statement.columnCount(); ++i)
                row += u'|' + statement.text(i);
            rows += row;
        }
    }
    return rows;
}

QByteArray literal()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return "NULL";
    case 1:
        return "'" + QByteArray::number(*rc::gen::inRange(0, 1000)) + "ң'";
    case 2:
        return "'" + QByteArray(*rc::gen::inRange<int>(0, 400), 'x') + "'";
    case 3:
        return "''";
    case 4:
        return "'өү'";
    default:
        return "'same'";
    }
}

void randomChange(Connection &db)
{
    const QByteArray id = QByteArray::number(*rc::gen::inRange(1, 7));
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        db.run("INSERT OR IGNORE INTO a VALUES ('" + id + "', " + literal() + ", "
               + QByteArray::number(*rc::gen::arbitrary<qint64>()) + ", 1.5, x'"
               + QByteArray(*rc::gen::inRange<int>(0, 300), '\x7f').toHex() + "')");
        break;
    case 1:
        db.run("UPDATE a SET t = " + literal() + " WHERE id = '" + id + "'");
        break;
    case 2:
        db.run("UPDATE a SET n = " + QByteArray::number(*rc::gen::inRange(-3, 3)) + ", b = NULL WHERE id = '"
               + id + "'");
        break;
    case 3:
        db.run("DELETE FROM a WHERE id = '" + id + "'");
        break;
    case 4:
        db.run("INSERT OR REPLACE INTO c VALUES ('" + id + "', " + literal() + ")");
        break;
    default:
        db.run("DELETE FROM c WHERE id = '" + id + "'");
        break;
    }
}

QByteArray randomChangeset(Connection &db)
{
    const Session session(db, {QStringLiteral("a"), QStringLiteral("c")});
    const int steps = *rc::gen::inRange(0, 12);
    for (int i = 0; i < steps; ++i)
        randomChange(db);
    return session.changeset();
}

} // namespace

TEST_CASE("any changeset survives decoding and encoding and does the same", "[sqlite][changeset]")
{
    CHECK(rc::check([] {
        const auto db = twoTables();
        const QStringList before = rowsOf(*db);
        const QByteArray recorded = randomChangeset(*db);
        const QStringList after = rowsOf(*db);
        const Changes changes = decodeChangeset(recorded);
        const QByteArray encoded = encodeChangeset(changes);
        RC_ASSERT(encodeChangeset(decodeChangeset(encoded)) == encoded);
        const auto other = twoTables();
        RC_ASSERT(!applyChangeset(*other, encoded).has_value());
        RC_ASSERT(rowsOf(*other) == after);
        RC_ASSERT(!applyChangeset(*other, invertChangeset(encoded)).has_value());
        RC_ASSERT(rowsOf(*other) == before);
    }));
}

TEST_CASE("no order of the same changes gives other bytes", "[sqlite][changeset]")
{
    CHECK(rc::check([] {
        const auto db = twoTables();
        Changes changes = decodeChangeset(randomChangeset(*db));
        const QByteArray encoded = encodeChangeset(changes);
        for (std::size_t i = changes.size(); i > 1; --i)
            std::swap(changes[i - 1], changes[*rc::gen::inRange<std::size_t>(0, i)]);
        RC_ASSERT(encodeChangeset(changes) == encoded);
    }));
}

TEST_CASE("a broken changeset is refused as damage or read, and never anything else", "[sqlite][changeset]")
{
    CHECK(rc::check([] {
        const auto db = twoTables();
        QByteArray bytes = encodeChangeset(decodeChangeset(randomChangeset(*db)));
        RC_PRE(!bytes.isEmpty());
        const int flips = *rc::gen::inRange(1, 5);
        for (int i = 0; i < flips; ++i)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        try {
            const Changes changes = decodeChangeset(bytes);
            // What could be read can be written and read again.
            RC_ASSERT(decodeChangeset(encodeChangeset(changes)).size() == changes.size());
        } catch (const Error &error) {
            RC_ASSERT((error.code() == ErrorCode::FileDamaged));
        }
    }));
}
