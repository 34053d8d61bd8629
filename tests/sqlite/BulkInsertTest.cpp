// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are inserted in bulk are recorded as SQLite's own session records them, byte for byte.
#include "tests/support/Printing.h"

#include "core/sqlite/BulkInsert.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Session.h"

using namespace eldin::core;
using namespace eldin::core::sqlite;

namespace {

const QStringList kTables {QStringLiteral("line"), QStringLiteral("other")};

std::unique_ptr<Connection> database()
{
    auto db = Connection::inMemory();
    db->run("CREATE TABLE line (id TEXT PRIMARY KEY, parent TEXT REFERENCES other (id), words TEXT NOT NULL, amount INTEGER NOT NULL) "
            "STRICT;"
            "CREATE TABLE other (id TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT;"
            "INSERT INTO line VALUES ('old', NULL, 'эски', 1)");
    return db;
}

QString key(int number)
{
    return QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

/// Words of every length whose number takes one, two or three bytes.
QString words(int number)
{
    return number == 3 ? QString(20'000, u'ө') : QStringLiteral("сап").repeated(number % 40);
}

void insertSingly(Connection &db, const std::vector<int> &numbers)
{
    for (const int number : numbers) {
        auto row = db.prepare("INSERT INTO line VALUES (?, ?, ?, ?)");
        row.with(key(number), std::optional<QString>(), words(number), static_cast<qint64>(number) - 2);
        row.execute();
    }
}

void insertInBulk(Connection &db, const std::vector<int> &numbers)
{
    BulkInsert rows(db, "line", {"id", "parent", "words", "amount"});
    for (const int number : numbers) {
        rows.bind(1, key(number));
        rows.bind(2, nullptr);
        rows.bind(3, words(number));
        rows.bind(4, static_cast<qint64>(number) - 2);
        rows.execute();
    }
    rows.finish();
}

/// As one changeset, in the order of tables and keys.
QByteArray whole(Recorded recorded)
{
    auto tables = recorded.changes.encoded(recorded.changes.rows());
    for (const auto &[table, blocks] : recorded.bulk) {
        const bool added = tables.emplace(table, QByteArrayList {joined(blocks)}).second;
        CHECK(added);
    }
    QByteArray bytes;
    for (const auto &[table, blocks] : tables)
        bytes += blocks.join();
    return bytes;
}

std::vector<int> upTo(int count)
{
    std::vector<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(i);
    return numbers;
}

}

TEST_CASE("rows in bulk are recorded as single ones are", "[sqlite][bulk]")
{
    const auto one = database();
    const auto two = database();
    Session single(*one, kTables);
    Session bulk(*two, kTables);
    std::vector<int> numbers = upTo(500);
    bool together = true;
    SECTION("in the order of their keys") { }
    SECTION("in another order")
    {
        std::reverse(numbers.begin(), numbers.end());
        together = false;
    }
    SECTION("beside single ones of other tables")
    {
        for (Connection *db : {one.get(), two.get()})
            db->run("INSERT INTO other VALUES ('o', 'башка')");
    }
    SECTION("beside single ones of the same table")
    {
        for (Connection *db : {one.get(), two.get()})
            db->run("UPDATE line SET amount = 9 WHERE id = 'old'");
        together = false;
    }
    insertSingly(*one, numbers);
    insertInBulk(*two, numbers);
    Recorded recorded = bulk.take();
    CHECK(recorded.bulk.empty() == !together);
    const QByteArray bytes = whole(std::move(recorded));
    CHECK((bytes == encodeChangeset(decodeChangeset(single.changeset()))));
    const auto empty = database();
    CHECK_FALSE(applyChangeset(*empty, bytes));
}

TEST_CASE("many rows in bulk are cut between two rows", "[sqlite][bulk]")
{
    const auto db = database();
    Session session(*db, kTables);
    insertInBulk(*db, upTo(30'000));
    const Recorded recorded = session.take();
    REQUIRE(recorded.bulk.size() == 1);
    const PackedBlocks &blocks = recorded.bulk.begin()->second;
    REQUIRE(blocks.size() > 2);
    const QByteArray head = tableHead(QStringLiteral("line"), {true, false, false, false});
    std::size_t rows = 0;
    for (const PackedBytes &packed : blocks) {
        CHECK(packed.stored().size() < kBlockBytes / 4);
        const QByteArray block = packed.bytes();
        CHECK(block.size() < kBlockBytes + 100'000);
        rows += decodeChangeset(block.startsWith('T') ? block : head + block).size();
    }
    CHECK(rows == 30'000);
}

TEST_CASE("a row in bulk that the same action changes again is our mistake", "[sqlite][bulk]")
{
    const auto db = database();
    Session session(*db, kTables);
    insertInBulk(*db, upTo(3));
    db->run("UPDATE line SET amount = 7 WHERE id = '000001'");
    CHECK_ERROR(whole(session.take()), ErrorCode::Internal);
}

TEST_CASE("an action whose rows in bulk the table refuses cannot be recorded", "[sqlite][bulk]")
{
    const auto db = database();
    Session session(*db, kTables);
    // Sooner or later: the table hears of a row when others wait behind it.
    const int count = GENERATE(1, 63, 64, 65, 100, 30'000);
    std::vector<int> numbers = upTo(count);
    numbers.push_back(0);
    CHECK_THROWS(insertInBulk(*db, numbers));
    CHECK_ERROR(session.take(), ErrorCode::Internal);
}

TEST_CASE("rows in bulk that were not brought to their end are our mistake", "[sqlite][bulk]")
{
    const auto db = database();
    Session session(*db, kTables);
    {
        BulkInsert rows(*db, "other", {"id", "words"});
        rows.bind(1, key(1));
        rows.bind(2, words(1));
        rows.execute();
    }
    CHECK_ERROR(session.take(), ErrorCode::Internal);
}

TEST_CASE("beside rows in bulk the connection reads and changes nothing", "[sqlite][bulk]")
{
    const auto db = database();
    Session session(*db, kTables);
    const auto change = [&] { db->prepare("UPDATE line SET amount = 9 WHERE id = 'old'").execute(); };
    BulkInsert rows(*db, "other", {"id", "words"});
    auto read = db->prepare("SELECT amount FROM line WHERE id = 'old'");
    CHECK(read.step());
    CHECK_ERROR(change(), ErrorCode::Internal);
    rows.finish();
    CHECK_NOTHROW(change());
}

TEST_CASE("rows in bulk stand in the table as they were bound", "[sqlite][bulk]")
{
    const auto db = database();
    Session session(*db, kTables);
    const int count = GENERATE(0, 1, 63, 64, 65, 30'000);
    insertInBulk(*db, upTo(count));
    auto rows = db->prepare("SELECT id, parent, words, amount FROM line WHERE id <> 'old' ORDER BY id");
    int number = 0;
    for (; rows.step(); ++number) {
        const bool same = rows.text(0) == key(number) && rows.isNull(1) && rows.text(2) == words(number) && rows.integer(3) == number - 2;
        if (!same)
            FAIL_CHECK("row " << number);
    }
    CHECK(number == count);
}

TEST_CASE("rows in bulk that nobody records are refused", "[sqlite][bulk]")
{
    const auto db = database();
    CHECK_ERROR(insertInBulk(*db, {1}), ErrorCode::Internal);
}
