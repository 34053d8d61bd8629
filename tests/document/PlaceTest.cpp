// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/DocumentPlace.h"
#include "core/document/Verification.h"
#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The journal of a document of ours that was killed in the middle of a big change.
QByteArray journalOfAKill(TestDocument &document)
{
    sqlite::Connection db(document.path(), sqlite::OpenMode::ReadWrite);
    db.run("PRAGMA cache_size = 10; PRAGMA cache_spill = 10; BEGIN IMMEDIATE;"
           "UPDATE classification_item SET name_ky = hex(zeroblob(1000))");
    return contents(document.path() + QStringLiteral("-journal"));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a journal left by a file that is gone does no harm to a new document", "[document][open]")
{
    TestDocument old;
    old.close();
    const QByteArray journal = journalOfAKill(old);
    REQUIRE_FALSE(journal.isEmpty());
    const QString path = old.pathOf(QStringLiteral("жаңы.eldin"));
    SECTION("made new")
    {
        write(path + QStringLiteral("-journal"), journal);
        Document::create(path, old.environment(), [](Stores &) {});
    }
    SECTION("made new beside the journal of an unfinished one")
    {
        write(path + QStringLiteral(".unfinished-journal"), journal);
        createSample(path, SampleSize::Small);
    }
    SECTION("a copy put into its place")
    {
        QFile::copy(old.path(), path);
        write(path + QStringLiteral("-journal"), journal);
        const QString finished = old.pathOf(QStringLiteral("даяр.eldin"));
        createSample(finished, SampleSize::Small);
        placeDocument(finished, path, IfTaken::Replace);
        CHECK_FALSE(QFile::exists(finished));
    }
    const auto document = Document::open(path, old.environment(), Access::ReadWrite);
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("a copy does not take the place of a document in which somebody works", "[document][open]")
{
    TestDocument document;
    const QString finished = document.pathOf(QStringLiteral("даяр.eldin"));
    createSample(finished, SampleSize::Small);
    const QByteArray before = contents(document.path());
    CHECK_ERROR(placeDocument(finished, document.path(), IfTaken::Replace), ErrorCode::Locked);
    CHECK_ERROR(placeDocument(finished, document.path()), ErrorCode::FileExists);
    CHECK(contents(document.path()) == before);
}

TEST_CASE("a link to a document is that document, its journal included", "[document][open]")
{
    TestDocument document;
    document.close();
    const QString link = document.pathOf(QStringLiteral("шилтеме.eldin"));
    REQUIRE(QFile::link(document.path(), link));
    const auto first = Document::open(link, document.environment(), Access::ReadWrite);
    CHECK(first->path() == QFileInfo(document.path()).canonicalFilePath());
    const auto second = Document::open(document.path(), document.environment(), Access::ReadWrite);
    CHECK(second->isReadOnly());
}

TEST_CASE("the name of who works is never written through a planted link", "[document][open]")
{
    TestDocument document;
    document.close();
    const QString victim = document.pathOf(QStringLiteral("victim.txt"));
    write(victim, "kept");
    const QFileInfo info(document.path());
    REQUIRE(QFile::link(victim, info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".user")));
    document.reopen(Access::ReadWrite);
    document.close();
    CHECK(contents(victim) == "kept");
}

TEST_CASE("a history without its newest entry named is not written on", "[document][open]")
{
    TestDocument document;
    document.seedHearing();
    document.close();
    {
        sqlite::Connection db(document.path(), sqlite::OpenMode::ReadWrite);
        db.run("DELETE FROM head");
    }
    CHECK_ERROR(Document::open(document.path(), document.environment(), Access::ReadWrite), ErrorCode::FileDamaged);
}

TEST_CASE("work that is interrupted leaves the document as it was", "[document][open]")
{
    TestDocument document;
    document.close();
    const QByteArray before = contents(document.path());
    bool stop = false;
    Environment environment = document.environment();
    environment.interrupted = [&] { return stop; };
    const auto open = Document::open(document.path(), environment, Access::ReadWrite);
    CHECK_ERROR(open->transact(Operation::EditMunicipality,
                               [&](Stores &stores) {
                                   Municipality municipality = stores.municipality.one();
                                   municipality.population = 12345;
                                   stores.municipality.update(municipality);
                                   stop = true;
                               }),
                ErrorCode::Cancelled);
    CHECK(contents(document.path()) == before);
    stop = false;
    CHECK(open->stores().municipality.one().population != 12345);
}
