// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/document/Parts.h"
#include "core/merge/CommitCheck.h"
#include "core/merge/OtherCopy.h"
#include "core/sqlite/Connection.h"
#include "tests/merge/Copies.h"
#include "tests/support/Printing.h"

#include "core/service/AttendanceService.h"
#include "core/service/MunicipalityService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

void addVillage(Document &document)
{
    Settlement village;
    village.name.ky = QStringLiteral("Көк-Ой");
    MunicipalityService(document).addSettlement(village);
}

Commit newestOf(Document &document)
{
    return *document.commits().find(document.commits().newest(1).front());
}

/// The same commit with another content, and hashes that fit it.
Commit forged(Commit commit, const std::function<void(sqlite::Changes &)> &change)
{
    for (CommitPart &part : commit.parts) {
        if (part.kind != PartKind::Public)
            continue;
        sqlite::Changes changes = sqlite::decodeChangeset(part.content());
        change(changes);
        part.blocks = {PackedBytes(sqlite::encodeChangeset(changes))};
        part.hash = saltedHash(part.salt, part.blocks);
    }
    commit.id = commitId(commit);
    return commit;
}

} // namespace

TEST_CASE("nothing is taken from a copy whose commits are not what they say", "[merge]")
{
    Copies copies(2);
    addVillage(copies[1]);
    const QStringList before = copies.dump(0);
    const QStringList rest = copies.rest(0);
    const auto spoil = [&](const char *sql) {
        copies[1].connection().run(sql);
        CHECK_ERROR(copies.merge(0, 1), ErrorCode::FileDamaged);
        CHECK(copies.dump(0) == before);
        CHECK(copies.rest(0) == rest);
    };
    SECTION("its header") { spoil("UPDATE \"commit\" SET device = 'somebody' WHERE lamport = (SELECT max(lamport) FROM \"commit\")"); }
    SECTION("its operation") { spoil("UPDATE \"commit\" SET operation = 'remove-hearing' WHERE lamport = (SELECT max(lamport) FROM \"commit\")"); }
    SECTION("its content") { spoil("UPDATE commit_piece SET content = CAST(content || x'00' AS BLOB) WHERE commit_id IN (SELECT commit_id FROM head)"); }
    SECTION("its parents") { spoil("DELETE FROM commit_parent WHERE commit_id IN (SELECT commit_id FROM head)"); }
    SECTION("its place in the order") { spoil("UPDATE \"commit\" SET lamport = 9000000000000000000 WHERE lamport = (SELECT max(lamport) FROM \"commit\")"); }
    SECTION("a public part that is gone") { spoil("DELETE FROM commit_piece WHERE position = 0 AND commit_id IN (SELECT commit_id FROM head)"); }
    SECTION("another schema") // as by a newer or an older version
    {
        copies[1].connection().run("CREATE TABLE trap (a TEXT) STRICT");
        CHECK_ERROR(copies.merge(0, 1), ErrorCode::FileHostile);
    }
}

TEST_CASE("commits with rows as no service writes them are refused, though their hashes fit", "[merge]")
{
    Copies copies(1);
    addVillage(copies[0]);
    const Commit sound = newestOf(copies[0]);
    CommitCheck check(copies[0].connection());
    CHECK_NOTHROW(check.require(sound));
    const auto refused = [&](const std::function<void(sqlite::Changes &)> &change) {
        CHECK_ERROR(check.require(forged(sound, change)), ErrorCode::FileDamaged);
    };
    refused([](auto &changes) { changes.front().table = QStringLiteral("sqlite_schema"); });
    refused([](auto &changes) { changes.front().table = QStringLiteral("person"); });
    refused([](auto &changes) { changes.front().after.back() = QStringLiteral("no number"); });
    refused([](auto &changes) { changes.front().after[1] = nullptr; });
    refused([](auto &changes) { changes.front().after[1] = QString(1'000'001, u'а'); });
    refused([](auto &changes) { changes.front().after[1] = sqlite::Absent(); });
    refused([](auto &changes) { changes.front().after[0] = QString(QStringLiteral("")); });
    refused([](auto &changes) {
        changes.front().after.pop_back();
        changes.front().key.pop_back();
    });
    refused([](auto &changes) { changes.push_back(changes.front()); });
    Commit twice = sound;
    twice.parts.push_back(twice.parts.front());
    twice.id = commitId(twice);
    CHECK_ERROR(check.require(twice), ErrorCode::FileDamaged);
    Commit device = sound;
    device.device = QStringLiteral("a\noperation undo");
    device.id = commitId(device);
    CHECK_ERROR(check.require(device), ErrorCode::FileDamaged);
}

TEST_CASE("a change of somebody's private row in somebody else's part is refused, though it does not say whose it is", "[merge]")
{
    Copies copies(1);
    ParticipantEntry entry;
    entry.meetingId = copies[0].stores().meetings.all().front().id;
    entry.name = QStringLiteral("Асанова Гүлнара");
    const auto attendance = AttendanceService(copies[0]).registerParticipant(entry);
    const auto link = copies[0].stores().personAttendances.ofAttendance(attendance);
    REQUIRE(link);
    const auto commitOf = [&](const QString &owner, const sqlite::Value &newOwner) {
        sqlite::Change change;
        change.table = QStringLiteral("person_attendance");
        change.key = {true, false, false};
        change.kind = sqlite::ChangeKind::Update;
        change.before = {link->id.text(), newOwner == sqlite::Value(sqlite::Absent()) ? sqlite::Value(sqlite::Absent()) : sqlite::Value(link->personId.text()), attendance.text()};
        change.after = {sqlite::Absent(), newOwner, link->id.text()};
        CommitPart part;
        part.kind = PartKind::Person;
        part.owner = owner;
        part.salt = QByteArray(32, 's');
        part.blocks = {PackedBytes(sqlite::encodeChangeset({change}))};
        part.hash = saltedHash(part.salt, part.blocks);
        Commit commit = newestOf(copies[0]);
        commit.parts = {part};
        commit.id = commitId(commit);
        return commit;
    };
    CommitCheck check(copies[0].connection());
    const QString somebodyElse = link->id.text();
    CHECK_NOTHROW(check.require(commitOf(link->personId.text(), sqlite::Absent())));
    CHECK_ERROR(check.require(commitOf(somebodyElse, sqlite::Absent())), ErrorCode::FileDamaged);
    CHECK_ERROR(check.require(commitOf(somebodyElse, somebodyElse)), ErrorCode::FileDamaged);
}

TEST_CASE("another document and the document itself are refused by name", "[merge]")
{
    Copies copies(1);
    TestDocument other;
    other.close();
    const auto bring = [&](const QString &path) {
        try {
            static_cast<void>(OtherCopy(path, copies[0]));
        } catch (const Error &error) {
            return error.detail();
        }
        return QString();
    };
    CHECK(bring(other.path()) == QStringLiteral("merge-other-document"));
    CHECK(bring(copies.path(0)) == QStringLiteral("merge-same-file"));
}
