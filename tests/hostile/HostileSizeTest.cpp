// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that hold more than anybody can read: none takes the memory or the time of the machine.
#include "tests/hostile/HostileDocument.h"
#include "tests/hostile/Readings.h"
#include "tests/support/Printing.h"

#include "core/document/Backups.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/merge/Salvage.h"
#include "core/report/Texts.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// Megabytes that this process has had in memory at most.
qint64 mostMemory()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

QStringList codesOf(const Problems &findings)
{
    QStringList codes;
    for (const Problem &finding : findings)
        codes += finding.code;
    codes.removeDuplicates();
    return codes;
}

Problems checked(HostileDocument &hostile)
{
    const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadOnly);
    return verifyDocument(*document);
}

const QByteArray kAttachment = "INSERT INTO attachment VALUES ('0193b1c0-0000-7000-8000-00000000aaaa', NULL, NULL, 'photo', 'image/png', 9000000000000000000, 'aa', '2026-12-10T10:00:00', NULL, 0, "
                               "NULL, NULL); INSERT INTO attachment_text VALUES ('0193b1c0-0000-7000-8000-00000000aaaa', 'x.png');";

} // namespace

TEST_CASE("an attached file of 300 megabytes is named by the check and read by nobody", "[hostile][size]")
{
    HostileDocument hostile;
    SECTION("in one piece") { hostile.change(kAttachment + "INSERT INTO attachment_content VALUES ('aa', 0, zeroblob(300000000))"); }
    SECTION("in pieces")
    {
        hostile.change(kAttachment + "INSERT INTO attachment_content WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299) SELECT 'aa', i, zeroblob(1000000) FROM n");
    }
    const qint64 before = mostMemory();
    QElapsedTimer clock;
    clock.start();
    CHECK(codesOf(checked(hostile)).contains(QStringLiteral("content-damaged")));
    {
        const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadOnly);
        CHECK_FALSE(document->stores().contents.read(QStringLiteral("aa")));
        CHECK_FALSE(document->stores().contents.isSound(QStringLiteral("aa")));
    }
    CHECK(clock.elapsed() < 60'000);
    CHECK(mostMemory() - before < 250);
}

TEST_CASE("texts of a hundred megabytes are refused by a sentence and named by the check", "[hostile][size]")
{
    const int size = GENERATE(700'000, 2'000'000, 100'000'000);
    HostileDocument hostile;
    const QByteArray text = "replace(hex(zeroblob(" + QByteArray::number(size / 2) + ")), '00', 'xx')";
    const QByteArray sql = GENERATE(QByteArray("UPDATE hearing SET title_ky = "), QByteArray("UPDATE remark_text SET text = "), QByteArray("UPDATE person SET name = "),
                                    QByteArray("UPDATE attachment SET media_type = "), QByteArray("UPDATE document_info SET value = "), QByteArray("UPDATE \"commit\" SET operation = "));
    // One row: the file is to be large, not huge.
    const QByteArray table = sql.split(' ')[1];
    const QByteArray key = table == "\"commit\"" ? "id" : "rowid";
    INFO(sql.toStdString() << size);
    hostile.change(kAttachment + sql + text + " WHERE " + key + " = (SELECT min(" + key + ") FROM " + table + ')');
    const QByteArray before = hostile.bytes();
    QElapsedTimer clock;
    clock.start();
    try {
        const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadOnly);
        CHECK(hasError(verifyDocument(*document)));
        for (const QString &refusal : readEverything(*document, hostile.pathOf(QString())))
            CHECK((refusal.contains(QStringLiteral("file-over-limit")) || refusal.contains(QStringLiteral("file-damaged"))));
    } catch (const Error &error) {
        CHECK((error.code() == ErrorCode::FileDamaged || error.code() == ErrorCode::FileHostile || error.code() == ErrorCode::FileOverLimit));
        CHECK_FALSE(errorText(error).isEmpty());
    }
    CHECK(clock.elapsed() < 60'000);
    CHECK(hostile.bytes() == before);
}

TEST_CASE("parents in a circle, or a hundred thousand of them, neither hang nor exhaust the program", "[hostile][size]")
{
    HostileDocument hostile;
    SECTION("classification in a circle") { hostile.change("UPDATE classification_item SET parent_code = code"); }
    SECTION("classification a hundred thousand deep")
    {
        hostile.change("INSERT INTO classification_item WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                       "SELECT 'c' || i, 'function', CAST(i + 1000000 AS TEXT), CAST(i + 999999 AS TEXT), 'т', 'т', 't', 0, 0, 0 FROM n;"
                       "UPDATE budget_line SET function_code = '1100000'");
    }
    SECTION("remarks that are parts of each other")
    {
        hostile.change("DELETE FROM remark_link; INSERT INTO remark_link (id, kind, remark_id, lead_id) SELECT a.id, 'duplicate', a.id, b.id FROM remark a, remark b "
                       "WHERE b.id = (SELECT coalesce((SELECT min(id) FROM remark c WHERE c.id > a.id), (SELECT min(id) FROM remark)))");
    }
    SECTION("commits in a circle") { hostile.change("INSERT INTO commit_parent SELECT a.id, b.id FROM \"commit\" a, \"commit\" b WHERE a.lamport < b.lamport"); }
    SECTION("a chain of commits without contents")
    {
        hostile.change("INSERT INTO \"commit\" WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                       "SELECT 'k' || i, 1000 + i, 'd', '2026-12-10T10:00:00', 'x', NULL FROM n;"
                       "INSERT INTO commit_parent SELECT 'k' || i, 'k' || (i - 1) FROM (SELECT CAST(substr(id, 2) AS INTEGER) AS i FROM \"commit\" WHERE id LIKE 'k%') WHERE i > 1;"
                       "UPDATE head SET commit_id = 'k100000'");
    }
    SECTION("the largest numbers of steps and laptops")
    {
        hostile.change("UPDATE \"commit\" SET lamport = 9223372036854775807; UPDATE device SET number = 9223372036854775807; UPDATE undo_step SET position = 9223372036854775807 WHERE position = "
                       "(SELECT max(position) FROM undo_step)");
    }
    const QByteArray before = hostile.bytes();
    QElapsedTimer clock;
    clock.start();
    try {
        const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadWrite);
        CHECK(hasError(verifyDocument(*document)));
        static_cast<void>(readEverything(*document, hostile.pathOf(QString())));
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::FileDamaged);
    }
    CHECK(clock.elapsed() < 120'000);
    CHECK(hostile.bytes() == before);
}
