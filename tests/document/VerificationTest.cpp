// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

#include <QFile>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A document with a hearing, one remark by a person, an undo and a redo; closed, to be tampered with.
struct Victim
{
    TestDocument document;
    TestDocument::Story story;
    QString remark;
    QString lastCommit;
    QString someCommit; ///< that added the village

    Victim()
    {
        story = document.seedHearing();
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.attendanceId = story.participant;
        entry.text = QStringLiteral("Мектептин алдына жарык керек");
        entry.topics = {QStringLiteral("жарык")};
        remark = RemarkService(*document).record(entry).text();
        document->undo();
        document->redo();
        lastCommit = document->commits().heads().first();
        someCommit = document->commits().canonicalOrder()[1];
    }
    /// As another program would do it: without foreign keys and without us.
    void tamper(const QByteArray &sql)
    {
        document.close();
        sqlite::Connection connection(document.path(), sqlite::OpenMode::ReadWrite);
        connection.run("PRAGMA foreign_keys = OFF");
        connection.run(sql);
    }
    Problems verify()
    {
        document.reopen(Access::ReadOnly);
        return verifyDocument(*document);
    }
};

bool names(const Problems &findings, const QString &where, const char16_t *code)
{
    for (const Problem &finding : findings) {
        if (finding.where == where && finding.code == QStringView(code)
            && finding.severity == Severity::Error)
            return true;
    }
    return false;
}

std::string printed(const Problems &findings)
{
    QString text;
    for (const Problem &finding : findings)
        text += finding.where + u' ' + finding.code + u' ' + finding.value + u'\n';
    return text.toStdString();
}

/// Takes the pieces of all persons and texts out of the history, and their rows out of the data.
void erasePrivate(Victim &victim)
{
    victim.tamper("DELETE FROM commit_piece WHERE (commit_id, position) IN (SELECT commit_id, position FROM commit_part "
                  "WHERE kind IN ('person', 'text'))");
    for (const QString &name : dataTableNames()) {
        if (dataTable(name)->tableClass != TableClass::Public)
            victim.tamper("DELETE FROM " + name.toUtf8());
    }
}

QByteArray quoted(const QString &text)
{
    return '\'' + text.toUtf8() + '\'';
}

} // namespace

TEST_CASE("a sound document has no findings", "[document][verify]")
{
    Victim victim;
    victim.document.close();
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(findings.empty());
}

TEST_CASE("a row that was changed past the commits is named", "[document][verify]")
{
    Victim victim;
    victim.tamper("UPDATE settlement SET population = 99999");
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(names(findings, QStringLiteral("settlement|'%1'").arg(victim.story.village.text()),
                u"not-in-commits"));
    CHECK(names(findings, QStringLiteral("settlement|'%1'").arg(victim.story.village.text()),
                u"lost-from-data"));
}

TEST_CASE("a row that was removed past the commits is named", "[document][verify]")
{
    Victim victim;
    victim.tamper("DELETE FROM remark_text");
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(names(findings, QStringLiteral("remark_text|'%1'").arg(victim.remark), u"lost-from-data"));
}

TEST_CASE("a row that was added past the commits is named", "[document][verify]")
{
    Victim victim;
    victim.tamper("INSERT INTO remark_topic VALUES ('smuggled', " + quoted(victim.remark) + ", 'суу')");
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(names(findings, QStringLiteral("remark_topic|'smuggled'"), u"not-in-commits"));
}

TEST_CASE("a row whose parent is gone is a broken link", "[document][verify]")
{
    Victim victim;
    victim.tamper("DELETE FROM remark");
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(names(findings, QStringLiteral("remark_text"), u"broken-link"));
}

TEST_CASE("a row of the history that is of no commit is named", "[document][verify]")
{
    Victim victim;
    const QByteArray table = GENERATE(QByteArray("commit_parent"), QByteArray("commit_part"), QByteArray("commit_piece"));
    const QByteArray one = table == "commit_piece" ? " WHERE (commit_id, position) IN (SELECT commit_id, position FROM commit_part WHERE kind = 'person')"
                                                   : " WHERE commit_id = " + quoted(victim.someCommit);
    victim.tamper("UPDATE " + table + " SET commit_id = 'x' || commit_id" + one);
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(names(findings, QString::fromLatin1(table), u"broken-link"));
}

TEST_CASE("the content of a commit that was changed is named", "[document][verify]")
{
    Victim victim;
    const QByteArray where = " WHERE commit_id = " + quoted(victim.someCommit) + " AND position = 0";
    SECTION("by a letter, so that it can still be read")
    {
        QByteArray content = victim.document->commits().find(victim.someCommit)->parts[0].content();
        REQUIRE(content.contains("село"));
        content.replace("село", "сели");
        victim.tamper("UPDATE commit_piece SET content = x'" + content.toHex() + '\'' + where);
    }
    SECTION("in its salt")
    {
        victim.tamper("UPDATE commit_piece SET salt = zeroblob(32)" + where);
    }
    SECTION("cut short")
    {
        victim.tamper("UPDATE commit_piece SET content = substr(content, 1, length(content) / 2)" + where);
    }
    SECTION("replaced by what is no changeset")
    {
        victim.tamper("UPDATE commit_piece SET content = x'0102030405'" + where);
    }
    Problems findings;
    REQUIRE_NOTHROW(findings = victim.verify());
    INFO(printed(findings));
    CHECK(names(findings, victim.someCommit, u"part-hash"));
}

TEST_CASE("the header of a commit that was changed is named", "[document][verify]")
{
    Victim victim;
    const QByteArray where = " WHERE id = " + quoted(victim.someCommit);
    SECTION("operation")
    {
        victim.tamper("UPDATE \"commit\" SET operation = 'remove-budget'" + where);
    }
    SECTION("operation that nobody knows")
    {
        victim.tamper("UPDATE \"commit\" SET operation = 'nonsense'" + where);
    }
    SECTION("operation that is no word")
    {
        victim.tamper("UPDATE \"commit\" SET operation = 'undo' || char(10) || 'reverses x'" + where);
    }
    SECTION("time")
    {
        victim.tamper("UPDATE \"commit\" SET at = '2020-01-01T00:00:00.000Z'" + where);
    }
    SECTION("device")
    {
        victim.tamper("UPDATE \"commit\" SET device = 'other'" + where);
    }
    SECTION("order")
    {
        victim.tamper("UPDATE \"commit\" SET lamport = lamport + 100" + where);
    }
    SECTION("what it reverses")
    {
        victim.tamper("UPDATE \"commit\" SET reverses = 'x'" + where);
    }
    SECTION("parents")
    {
        victim.tamper("DELETE FROM commit_parent WHERE commit_id = " + quoted(victim.someCommit));
    }
    SECTION("owner of a part")
    {
        victim.tamper("UPDATE commit_part SET owner = 'x' WHERE commit_id = " + quoted(victim.someCommit));
    }
    SECTION("hash of a part")
    {
        victim.tamper("UPDATE commit_part SET hash = 'x' WHERE position = 0 AND commit_id = "
                      + quoted(victim.someCommit));
    }
    SECTION("kind of a part that nobody knows")
    {
        victim.tamper("UPDATE commit_part SET kind = 'x' WHERE position = 0 AND commit_id = "
                      + quoted(victim.someCommit));
    }
    SECTION("a part is gone")
    {
        victim.tamper("DELETE FROM commit_part WHERE position = 0 AND commit_id = "
                      + quoted(victim.someCommit));
    }
    Problems findings;
    REQUIRE_NOTHROW(findings = victim.verify());
    INFO(printed(findings));
    CHECK(names(findings, victim.someCommit, u"commit-identity"));
}

TEST_CASE("a commit that is gone is noticed by the one that follows", "[document][verify]")
{
    Victim victim;
    victim.tamper("DELETE FROM \"commit\" WHERE id = " + quoted(victim.someCommit));
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK_FALSE(findings.empty());
    bool named = false;
    for (const Problem &finding : findings)
        named = named || (finding.code == u"commit-parent" && finding.value == victim.someCommit);
    CHECK(named);
}

TEST_CASE("heads that are not the ends of the graph are named", "[document][verify]")
{
    Victim victim;
    SECTION("an older commit")
    {
        victim.tamper("UPDATE head SET commit_id = " + quoted(victim.someCommit));
    }
    SECTION("one too many")
    {
        victim.tamper("INSERT INTO head VALUES (" + quoted(victim.someCommit) + ')');
    }
    SECTION("none")
    {
        victim.tamper("DELETE FROM head");
    }
    Problems findings;
    REQUIRE_NOTHROW(findings = victim.verify());
    INFO(printed(findings));
    CHECK(names(findings, QStringLiteral("head"), u"heads"));
}

TEST_CASE("an erased private part is a note and no error", "[document][verify]")
{
    Victim victim;
    erasePrivate(victim);
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK_FALSE(findings.empty());
    CHECK_FALSE(hasError(findings));
}

TEST_CASE("a row whose piece is missing is not taken on trust", "[document][verify]")
{
    Victim victim;
    victim.tamper("DELETE FROM commit_piece WHERE (commit_id, position) IN (SELECT commit_id, position FROM commit_part "
                  "WHERE kind = 'text')");
    victim.tamper("UPDATE remark_text SET text = 'башка'");
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(names(findings, QStringLiteral("remark_text|'%1'").arg(victim.remark), u"not-in-commits"));
}

TEST_CASE("many notes hide no error", "[document][verify]")
{
    Victim victim;
    Settlement village = victim.document->stores().settlements.all().front();
    for (int i = 0; i < 120; ++i) {
        village.population = i + 1;
        MunicipalityService(*victim.document).editSettlement(village);
    }
    victim.tamper("DELETE FROM commit_piece WHERE (commit_id, position) IN (SELECT commit_id, position FROM commit_part "
                  "WHERE kind = 'author')");
    CHECK_FALSE(hasError(victim.verify()));
    victim.tamper("UPDATE settlement SET population = 99999");
    CHECK(hasError(victim.verify()));
}

TEST_CASE("a public part that is missing is no erasure", "[document][verify]")
{
    Victim victim;
    victim.tamper("DELETE FROM commit_piece WHERE commit_id = " + quoted(victim.someCommit));
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(names(findings, victim.someCommit, u"part-missing"));
}

TEST_CASE("what was not erased is still compared with the commits", "[document][verify]")
{
    Victim victim;
    erasePrivate(victim);
    victim.tamper("UPDATE settlement SET population = population + 1");
    const Problems findings = victim.verify();
    INFO(printed(findings));
    CHECK(hasError(findings));
    bool named = false;
    for (const Problem &finding : findings)
        named = named || (finding.code == u"not-in-commits" && finding.where.startsWith(u"settlement"));
    CHECK(named);
}

TEST_CASE("a flipped bit in an index is seen by the whole check", "[document][verify]")
{
    Victim victim;
    victim.document.close();
    QFile file(victim.document.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    // The village's id stands in its table, in commits, and in the indexes of what refers to it. Some of the
    // places are indexes: try them until the data read the same and the check still complains.
    const QByteArray id = victim.story.village.text().toLatin1();
    bool seen = false;
    for (qsizetype at = bytes.indexOf(id); at >= 0 && !seen; at = bytes.indexOf(id, at + 1)) {
        const qsizetype last = at + id.size() - 1;
        REQUIRE(file.seek(last));
        file.putChar(static_cast<char>(bytes[last] ^ 0x01));
        file.flush();
        for (const Problem &finding : victim.verify())
            seen = seen || finding.code == u"integrity";
        victim.document.close();
        REQUIRE(file.seek(last));
        file.putChar(bytes[last]);
        file.flush();
    }
    CHECK(seen);
    CHECK(victim.verify().empty());
}
