// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents whose schema holds what the program never writes: each is refused by a clear sentence and stays as it is.
#include "tests/hostile/HostileDocument.h"
#include "tests/support/Printing.h"

#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/merge/Merge.h"
#include "core/merge/Salvage.h"
#include "core/document/Verification.h"

#include <QFile>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Change
{
    const char *name;
    QByteArray sql;
};

/// The schema's text of a table changed in place, as only somebody can who writes into sqlite_schema.
QByteArray reworded(const char *table, const char *from, const char *to)
{
    return QByteArray("UPDATE sqlite_schema SET sql = replace(sql, '") + from + "', '" + to + "') WHERE name = '" + table + "'";
}

const std::vector<Change> kChanges {
    {"a trigger", "CREATE TRIGGER evil AFTER INSERT ON remark BEGIN DELETE FROM person; END"},
    {"a trigger on the history", "CREATE TRIGGER evil BEFORE DELETE ON undo_step BEGIN SELECT RAISE(ABORT, 'no'); END"},
    {"a view", "CREATE VIEW totals AS SELECT * FROM person"},
    {"a view in the place of a table", "ALTER TABLE person RENAME TO hidden; CREATE VIEW person AS SELECT * FROM hidden"},
    {"a virtual table", "CREATE VIRTUAL TABLE words USING fts5(word)"},
    {"a virtual table of a module that is not there", "INSERT INTO sqlite_schema VALUES ('table', 'evil', 'evil', 0, 'CREATE VIRTUAL TABLE evil USING nowhere(x)')"},
    {"a table more", "CREATE TABLE evil (id TEXT PRIMARY KEY) STRICT"},
    {"a table with the name of an inner one", "INSERT INTO sqlite_schema VALUES ('table', 'sqlite_evil', 'sqlite_evil', 2, 'CREATE TABLE sqlite_evil (a)')"},
    {"a table less", "DROP TABLE holiday"},
    {"ten thousand tables", "INSERT INTO sqlite_schema WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
                            "SELECT 'table', 't' || i, 't' || i, 2, 'CREATE TABLE t' || i || ' (a)' FROM n"},
    {"a column more", "ALTER TABLE person ADD COLUMN passport TEXT"},
    {"a column renamed", "ALTER TABLE person RENAME COLUMN name TO title"},
    {"a column less", "ALTER TABLE settlement DROP COLUMN households"},
    {"a generated column", "ALTER TABLE settlement ADD COLUMN twice INTEGER AS (population * 2) VIRTUAL"},
    {"a default that computes", reworded("settlement", "households INTEGER NOT NULL", "households INTEGER NOT NULL DEFAULT (abs(-9223372036854775808))")},
    {"a check that always fails", reworded("settlement", "population INTEGER NOT NULL", "population INTEGER NOT NULL CHECK (0)")},
    {"an order of its own", reworded("settlement", "name_ky TEXT NOT NULL", "name_ky TEXT NOT NULL COLLATE NOCASE")},
    {"an action on removal", reworded("remark", "REFERENCES meeting (id)", "REFERENCES meeting (id) ON DELETE CASCADE")},
    {"a table that is not strict", reworded("settlement", ") STRICT", ")")},
    {"a table without row numbers", "DROP TABLE holiday_text; DROP TABLE holiday; CREATE TABLE holiday (id TEXT PRIMARY KEY, date TEXT, is_working INTEGER NOT NULL) STRICT, WITHOUT ROWID"},
    {"an index over an expression", "CREATE INDEX evil ON person (lower(name))"},
    {"an index over a part", "CREATE UNIQUE INDEX evil ON remark (kind) WHERE amount > 1e99"},
    {"an index less", "DROP INDEX meeting_hearing"},
    {"statistics that mislead", "ANALYZE; UPDATE sqlite_stat1 SET stat = '1 1'"},
    {"a schema that is no SQL", "UPDATE sqlite_schema SET sql = 'CREATE GARBAGE' WHERE name = 'holiday'"},
    {"a schema that makes another thing", "UPDATE sqlite_schema SET sql = 'CREATE TABLE person (a)' WHERE name = 'holiday'"},
    {"a schema without text", "UPDATE sqlite_schema SET sql = NULL WHERE name = 'holiday'"},
    {"a megabyte of schema", "UPDATE sqlite_schema SET sql = sql || '/*' || hex(zeroblob(700000)) || '*/' WHERE name = 'holiday'"},
    {"parentheses by the thousand", "INSERT INTO sqlite_schema VALUES ('view', 'evil', 'evil', 0, 'CREATE VIEW evil AS SELECT ' || replace(hex(zeroblob(20000)), '0', '(') || '1')"},
    {"a root that is no page", "UPDATE sqlite_schema SET rootpage = 999999999 WHERE name = 'holiday'"},
    {"a root below zero", "UPDATE sqlite_schema SET rootpage = -5 WHERE name = 'holiday'"},
    {"the root of the schema itself", "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'holiday'"},
};

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::FileHostile || code == ErrorCode::FileDamaged;
}

ErrorCode codeOfFailure(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        INFO(error.what());
        CHECK(error.code() != ErrorCode::Internal);
        return error.code();
    }
    return ErrorCode::Cancelled; // none of those that are asked for
}

} // namespace

TEST_CASE("a document with a schema that is not ours is refused wherever it comes in, and stays as it is", "[hostile]")
{
    HostileDocument hostile;
    const QString own = hostile.pathOf(QStringLiteral("own.eldin"));
    for (const Change &change : kChanges) {
        INFO(change.name);
        QFile::remove(own);
        hostile.restore();
        REQUIRE(QFile::copy(hostile.path(), own));
        hostile.change(change.sql);
        const QByteArray before = hostile.bytes();
        // Three changes keep the words of the schema: they are found when the table is read, which opening does not.
        const bool sameWords = QByteArray(change.name).contains("root");
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const ErrorCode code = codeOfFailure([&] { static_cast<void>(verifyDocument(*Document::open(hostile.path(), hostile.environment(), access))); });
            CHECK((sameWords || isRefusal(code)));
        }
        CHECK((sameWords || !Backups(own, {}, {}).isVerified(hostile.path(), hostile.environment())));
        {
            const auto document = Document::open(own, hostile.environment(), Access::ReadWrite);
            const ErrorCode code = codeOfFailure([&] { static_cast<void>(planMerge(*document, {hostile.path()})); });
            CHECK((sameWords || isRefusal(code)));
        }
        // What is told of it is taken out; the rest of the file is as good as any.
        const QString target = hostile.pathOf(QStringLiteral("saved.eldin"));
        static_cast<void>(codeOfFailure([&] { static_cast<void>(salvage(hostile.path(), target, hostile.environment())); }));
        if (QFile::exists(target)) {
            CHECK_FALSE(hasError(verifyDocument(*Document::open(target, hostile.environment(), Access::ReadOnly))));
            QFile::remove(target);
        }
        QFile::remove(own);
        CHECK(hostile.bytes() == before);
        CHECK(hostile.isAlone());
    }
}
