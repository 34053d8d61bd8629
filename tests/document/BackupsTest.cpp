// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Backups.h"
#include "core/document/Verification.h"
#include "core/service/MunicipalityService.h"
#include "core/sqlite/Connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace eldin::core;
using namespace eldin::core::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMorning(QDate(2026, 12, 10), QTime(9, 12, 44));

Backups backupsOf(TestDocument &document, const QString &place = {})
{
    return {document.path(), place, Backups::idOf(*document)};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QStringList dumpOf(TestDocument &document, const QString &path)
{
    const auto opened = Document::open(path, document.environment(), Access::ReadOnly);
    return dumpData(opened->connection());
}

void flipBits(const QString &path, qint64 position)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(position);
    const QByteArray before = file.read(64);
    file.seek(position);
    QByteArray after = before;
    for (char &byte : after)
        byte = static_cast<char>(~byte);
    file.write(after);
}

} // namespace

TEST_CASE("a backup is a whole document in a folder beside, named by document, day and time", "[document][backup]")
{
    TestDocument document;
    document.seedHearing();
    const Backups backups = backupsOf(document);
    CHECK(backups.list().empty());
    CHECK_FALSE(backups.newest());
    const Backup made = backups.make(document.environment(), kMorning);
    CHECK(QFileInfo(made.file).absolutePath() == document.pathOf(u"eldin-unu-backups"_s));
    CHECK(QFileInfo(made.file).fileName() == u"ак-булак 2026-12-10 09-12-44 %1.eldin"_s.arg(Backups::idOf(*document)));
    CHECK(made.at == kMorning);
    CHECK(made.bytes == QFileInfo(made.file).size());
    REQUIRE(backups.list().size() == 1);
    CHECK(backups.list().front().file == made.file);
    CHECK(backups.list().front().at == kMorning);
    CHECK(backups.isVerified(made.file, document.environment()));
    CHECK(dumpOf(document, made.file) == document.dump());
    // Nothing else lies there: no lock, no journal, nothing unfinished.
    CHECK(filesIn(backups.place()) == QStringList {QFileInfo(made.file).fileName()});
}

TEST_CASE("a backup holds what was acknowledged while somebody works", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    const Backup first = backups.make(document.environment(), kMorning);
    const QStringList before = document.dump();
    document.seedHearing();
    const Backup second = backups.make(document.environment(), kMorning.addSecs(60));
    CHECK(dumpOf(document, first.file) == before);
    CHECK(dumpOf(document, second.file) == document.dump());
    CHECK(backups.newest()->file == second.file);
    CHECK(backups.list().back().file == first.file);
}

TEST_CASE("two backups of one second get two names", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    const QString first = backups.make(document.environment(), kMorning).file;
    const QString second = backups.make(document.environment(), kMorning).file;
    CHECK(first != second);
    CHECK(backups.list().size() == 2);
}

TEST_CASE("documents that share a place for backups do not see each other's", "[document][backup]")
{
    TestDocument document;
    const QString place = document.pathOf(u"камдык/көчүрмөлөр"_s);
    const QString otherPath = document.pathOf(u"башка.eldin"_s);
    Document::create(otherPath, document.environment(), [](Stores &) {});
    const Backups own = backupsOf(document, place);
    const Backups other(otherPath, place, Backups::idOf(otherPath));
    const QString made = own.make(document.environment(), kMorning).file;
    const QString others = other.make(document.environment(), kMorning).file;
    REQUIRE(own.list().size() == 1);
    CHECK(own.list().front().file == made);
    REQUIRE(other.list().size() == 1);
    CHECK(other.list().front().file == others);
    CHECK_FALSE(own.isVerified(others, document.environment()));
    CHECK_ERROR(own.restore(others, document.pathOf(u"жаңы.eldin"_s), document.environment()), ErrorCode::RuleBroken);
    CHECK_FALSE(QFile::exists(document.pathOf(u"жаңы.eldin"_s)));
}

TEST_CASE("backups of a document that is gone or damaged are found by its name", "[document][backup]")
{
    TestDocument document;
    const QString made = backupsOf(document).make(document.environment(), kMorning).file;
    document.close();
    flipBits(document.path(), 0);
    CHECK(Backups::idOf(document.path()).isEmpty());
    const Backups backups(document.path(), {}, Backups::idOf(document.path()));
    REQUIRE(backups.list().size() == 1);
    CHECK(backups.list().front().file == made);
    QFile::remove(document.path());
    const QString target = document.pathOf(u"калыбына келген.eldin"_s);
    backups.restore(made, target, document.environment());
    CHECK(verifyDocument(*Document::open(target, document.environment(), Access::ReadOnly)).empty());
}

TEST_CASE("a backup in which a bit has flipped is not called verified", "[document][backup]")
{
    TestDocument document;
    document.seedHearing();
    const Backups backups = backupsOf(document);
    const QString file = backups.make(document.environment(), kMorning).file;
    const qint64 size = QFileInfo(file).size();
    SECTION("in the middle") { flipBits(file, size / 4096 / 2 * 4096); }
    SECTION("at the head") { flipBits(file, 0); }
    SECTION("cut off")
    {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(QFile::resize(file, size / 2));
    }
    SECTION("gone") { QFile::remove(file); }
    CHECK_FALSE(backups.isVerified(file, document.environment()));
    CHECK_THROWS_AS(backups.restore(file, document.pathOf(u"жаңы.eldin"_s), document.environment()), Error);
    CHECK_FALSE(QFile::exists(document.pathOf(u"жаңы.eldin"_s)));
    CHECK_FALSE(QFile::exists(document.pathOf(u"жаңы.eldin.unfinished"_s)));
}

TEST_CASE("what a killed program left unfinished is no backup and goes with the next one", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    const QString made = backups.make(document.environment(), kMorning).file;
    const QString torso = made + u".unfinished"_s;
    REQUIRE(QFile::copy(made, torso));
    QFile journal(torso + u"-journal"_s);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("torn");
    journal.close();
    CHECK(backups.list().size() == 1);
    const QString second = backups.make(document.environment(), kMorning).file;
    CHECK(filesIn(backups.place()) == QStringList {QFileInfo(made).fileName(), QFileInfo(second).fileName()});
}

TEST_CASE("only one program at a time makes backups of a document", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    QDir().mkpath(backups.place());
    QLockFile other(QDir(backups.place()).filePath(u".%1.lock"_s.arg(Backups::idOf(*document))));
    REQUIRE(other.tryLock(0));
    CHECK_ERROR(backups.make(document.environment(), kMorning), ErrorCode::RuleBroken);
    CHECK(backups.list().empty());
    other.unlock();
    CHECK_NOTHROW(backups.make(document.environment(), kMorning));
}

TEST_CASE("a backup that is cancelled leaves nothing", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    CHECK_ERROR(backups.make(document.environment(), kMorning, [](int, int) { return false; }), ErrorCode::Cancelled);
    CHECK(filesIn(backups.place()).isEmpty());
}

TEST_CASE("a place that cannot be made is said and the document is as it was", "[document][backup]")
{
    TestDocument document;
    QFile inTheWay(document.pathOf(u"файл"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const QStringList before = document.dump();
    CHECK_ERROR(backupsOf(document, inTheWay.fileName() + u"/көчүрмөлөр"_s).make(document.environment(), kMorning), ErrorCode::Io);
    CHECK(document.dump() == before);
}

TEST_CASE("thinning removes what is too many, of this file only, and never what is spared", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    const QDateTime yesterday = kMorning.addDays(-1);
    const QString early = backups.make(document.environment(), yesterday).file;
    const QString later = backups.make(document.environment(), yesterday.addSecs(600)).file;
    const QString last = backups.make(document.environment(), yesterday.addSecs(1200)).file;
    // The same document under another name, as a colleague's copy.
    const QString copy = document.pathOf(u"көчүрмө.eldin"_s);
    REQUIRE(QFile::copy(document.path(), copy));
    const QString others = Backups(copy, backups.place(), Backups::idOf(*document)).make(document.environment(), yesterday).file;
    CHECK(backups.list().size() == 4);
    backups.thin(kMorning, early);
    CHECK(QFile::exists(early));
    CHECK_FALSE(QFile::exists(later));
    CHECK(QFile::exists(last));
    CHECK(QFile::exists(others));
    CHECK(backups.newest()->file == last);
}

TEST_CASE("two copies of one name that share a place keep their backups apart", "[document][backup]")
{
    TestDocument document;
    const QString place = document.pathOf(u"көчүрмөлөр"_s);
    const QString folder = document.pathOf(u"флешка"_s);
    REQUIRE(QDir().mkpath(folder));
    const QString copy = folder + u'/' + QFileInfo(document.path()).fileName();
    REQUIRE(QFile::copy(document.path(), copy));
    const QString id = Backups::idOf(*document);
    const Backups own(document.path(), place, id);
    const Backups others(copy, place, id);
    const QDateTime yesterday = kMorning.addDays(-1);
    const QString mine = own.make(document.environment(), yesterday).file;
    const QString theirs = others.make(document.environment(), yesterday.addSecs(600)).file;
    CHECK(own.newest()->file == mine); // the other one's is no backup of today for this one
    own.thin(kMorning);
    others.thin(kMorning);
    CHECK(QFile::exists(mine));
    CHECK(QFile::exists(theirs));
    CHECK(own.list().size() == 2); // both can be restored from
}

TEST_CASE("a backup that a wrong clock dates into the future is not the newest for ever, nor kept for ever", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    QStringList strange;
    for (int day = 0; day < 20; ++day)
        strange += backups.make(document.environment(), kMorning.addYears(5).addDays(day)).file;
    CHECK(backups.newest(kMorning)->file == strange.back()); // better than none
    const QString good = backups.make(document.environment(), kMorning).file;
    CHECK(backups.newest(kMorning)->file == good);
    CHECK(backups.list(kMorning).front().file == good);
    backups.thin(kMorning);
    CHECK(backups.list(kMorning).size() == 1 + 12);
    CHECK(QFile::exists(good));
}

TEST_CASE("what a killed restore has left is cleared away by the next one", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    const QString file = backups.make(document.environment(), kMorning).file;
    const QString target = document.pathOf(u"мурунку.eldin"_s);
    const QString foreign = target + u".менин.unfinished"_s;
    for (const QString &left : {target + u".0123456789abcdef.unfinished"_s, target + u".0123456789abcdef.unfinished-journal"_s, foreign}) {
        QFile torso(left);
        REQUIRE(torso.open(QIODevice::WriteOnly));
        torso.write("torn");
    }
    backups.restore(file, target, document.environment());
    CHECK(filesIn(QFileInfo(target).absolutePath()).filter(u"unfinished"_s) == QStringList {QFileInfo(foreign).fileName()});
}

TEST_CASE("restoring makes a new document of the state of then and leaves the one at hand alone", "[document][backup]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const Backups backups = backupsOf(document);
    const QStringList then = document.dump();
    const QString file = backups.make(document.environment(), kMorning).file;
    Settlement settlement;
    settlement.name.ky = u"Тогуз-Булак"_s;
    MunicipalityService(*document).addSettlement(settlement);
    const QStringList now = document.dump();
    const QByteArray bytes = contents(document.path());

    const QString target = document.pathOf(u"мурунку.eldin"_s);
    backups.restore(file, target, document.environment());
    CHECK(dumpOf(document, target) == then);
    CHECK(document.dump() == now);
    CHECK(contents(document.path()) == bytes);
    // It is a document to work in, with its history and its undo.
    const auto restored = Document::open(target, document.environment(), Access::ReadWrite);
    CHECK_FALSE(restored->isReadOnly());
    CHECK(restored->undoOperation() == Operation::AddParticipant);
    CHECK(verifyDocument(*restored).empty());
    CHECK(restored->stores().hearings.find(story.hearing));
}

TEST_CASE("a backup never takes the place of a document", "[document][backup]")
{
    TestDocument document;
    const Backups backups = backupsOf(document);
    const QString file = backups.make(document.environment(), kMorning).file;
    const QByteArray bytes = contents(document.path());
    CHECK_ERROR(backups.restore(file, document.path(), document.environment()), ErrorCode::FileExists);
    CHECK(contents(document.path()) == bytes);
}
