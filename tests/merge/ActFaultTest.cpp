// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, breaks, or loses its power at every single write, cut and flush of an action in turn.
#include "tests/merge/Deeds.h"
#include "tests/sqlite/FaultyDisk.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include "core/base/Error.h"
#include "core/merge/Merge.h"
#include "core/service/BudgetService.h"
#include "core/service/AttachmentService.h"
#include "core/service/BudgetImport.h"
#include "core/service/FileErasure.h"
#include "core/service/HearingService.h"
#include "core/service/PersonErasure.h"
#include "core/storage/DataRows.h"
#include "core/storage/Seals.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <iostream>
#include <vector>

using namespace eldin::core;
using namespace eldin::core::test;
using eldin::test::FaultyDisk;

namespace {

using Act = std::function<void(Document &)>;
using Done = std::function<bool(Document &)>;

QStringList state(const QString &path, const Environment &environment)
{
    const auto document = Document::open(path, environment, Access::ReadOnly);
    CHECK(verifyDocument(*document).empty());
    return dumpData(document->connection()) + document->commits().heads();
}

/// Whether the change is there, and sound: without what differs at each run, as ids and moments do.
bool isDone(const QString &path, const Environment &environment, const Done &done)
{
    const auto document = Document::open(path, environment, Access::ReadOnly);
    if (!done(*document))
        return false;
    CHECK_FALSE(hasError(verifyDocument(*document)));
    return true;
}

/// The file as it was, and nothing to be rolled back beside it.
bool isUntouched(const QString &path, const QByteArray &original)
{
    const QFileInfo journal(path + QStringLiteral("-journal"));
    QFile file(path);
    return (!journal.exists() || journal.size() == 0) && file.open(QIODevice::ReadOnly) && file.readAll() == original;
}

const char *nameOf(FaultyDisk::Fault fault)
{
    switch (fault) {
    case FaultyDisk::Fault::Full: return "writes on a full disk";
    case FaultyDisk::Fault::Broken: return "steps of a broken disk";
    case FaultyDisk::Fault::Cut: return "steps at which the power is cut";
    }
    return "";
}

/// Does the act on copies of the file, with the fault at each step of the disk in turn, until it gets through. A failure
/// leaves all as it was. Only where the very last step fails, the flush that makes the end of the act durable, it is
/// there as a whole, though nobody could promise that it stays; so it may be where the power is cut at the steps before.
/// What was acknowledged is there though the power is cut the moment after.
void failAtEveryStep(Copies &copies, const char *name, const Act &act, const Done &done,
                     const std::vector<FaultyDisk::Fault> &faults = {FaultyDisk::Fault::Full, FaultyDisk::Fault::Broken, FaultyDisk::Fault::Cut})
{
    const QString path = copies.pathOf(QStringLiteral("faulty.eldin"));
    const Environment environment = copies.environment(0);
    const QByteArray original = copies.bytes(0);
    for (const auto fault : faults) {
        QStringList before;
        int failures = 0;
        int late = 0;
        for (bool through = false; !through; ++failures) {
            QFile::remove(path);
            REQUIRE(QFile::copy(copies.path(0), path));
            if (before.isEmpty())
                before = state(path, environment);
            INFO(name << ": " << failures << ' ' << nameOf(fault));
            try {
                FaultyDisk disk(FaultyDisk::Acts {failures}, fault);
                const auto document = Document::open(path, environment, Access::ReadWrite);
                act(*document);
                through = true;
                if (fault == FaultyDisk::Fault::Cut)
                    disk.cutPower();
            } catch (const Error &error) {
                INFO(error.what());
                // The act is whole then, and it is said that bytes of what it erased may still lie about in the file.
                const bool isErased = error.code() == ErrorCode::RuleBroken && error.detail() == QStringLiteral("traces-left");
                REQUIRE((isErased || error.code() == (fault == FaultyDisk::Fault::Full ? ErrorCode::DiskFull : ErrorCode::Io)));
                if (isUntouched(path, original))
                    continue;
                if (isErased) {
                    REQUIRE(isDone(path, environment, done));
                    continue;
                }
                if (fault != FaultyDisk::Fault::Full && isDone(path, environment, done))
                    late += fault == FaultyDisk::Fault::Broken;
                else
                    REQUIRE(state(path, environment) == before);
            }
        }
        std::cout << name << ": " << failures - 1 << ' ' << nameOf(fault) << '\n';
        CHECK(failures > 10);
        CHECK(late <= 1);
        CHECK(isDone(path, environment, done));
    }
}

} // namespace

TEST_CASE("whichever step of the disk fails, a remark is not half saved", "[merge][fault]")
{
    Copies copies(1);
    const qint64 remarks = copies[0].stores().remarks.count();
    failAtEveryStep(
        copies, "save", [](Document &document) { record(document, QStringLiteral("Суу жок")); },
        [=](Document &document) { return document.stores().remarks.count() == remarks + 1; });
}

TEST_CASE("whichever step of the disk fails, a merge is not half done", "[merge][fault]")
{
    Copies copies(2);
    record(copies[1], QStringLiteral("Көчө жарыгы"));
    setPopulation(copies[0], 1500);
    setPopulation(copies[1], 1600);
    const QString other = copies.path(1);
    const qint64 remarks = copies[0].stores().remarks.count();
    failAtEveryStep(
        copies, "merge", [&](Document &document) { mergeCopies(document, {other}); }, [=](Document &document) { return document.stores().remarks.count() == remarks + 1; });
}

TEST_CASE("whichever step of the disk fails, undoing is not half done", "[merge][fault]")
{
    Copies copies(1);
    record(copies[0], QStringLiteral("Суу жок"));
    const qint64 remarks = copies[0].stores().remarks.count();
    failAtEveryStep(
        copies, "undo", [](Document &document) { document.undo(); }, [=](Document &document) { return document.stores().remarks.count() == remarks - 1; });
}

TEST_CASE("whichever step of the disk fails, an import is not half done", "[merge][fault]")
{
    BudgetTable table;
    table.fileName = QStringLiteral("долбоор.xlsx");
    std::vector<std::vector<std::string>> rows {{"2027-жылдын бюджетинин долбоорунун чыгашалары, сом"}, {"Коду", "Аталышы", "2027 долбоор"}};
    for (int line = 0; line < 60; ++line)
        rows.push_back({"7045", "Жол " + std::to_string(line), "#" + std::to_string(200 + line)});
    table.sheet = sheetOf(rows);
    table.reading = exchange::understandBudget(table.sheet);
    Copies copies(1);
    failAtEveryStep(
        copies, "import", [&](Document &document) { BudgetImportService(document).import(table, std::nullopt); },
        [](Document &document) { return document.stores().lines.count() == 60; });
}

TEST_CASE("whichever step of the disk fails, doing again is not half done", "[merge][fault]")
{
    Copies copies(1);
    const qint64 remarks = copies[0].stores().remarks.count();
    record(copies[0], QStringLiteral("Суу жок"));
    copies[0].undo();
    failAtEveryStep(
        copies, "redo", [](Document &document) { document.redo(); }, [=](Document &document) { return document.stores().remarks.count() == remarks + 1; });
}

TEST_CASE("whichever step of the disk fails, a record is not half closed", "[merge][fault]")
{
    Copies copies(1);
    record(copies[0], QStringLiteral("Суу жок"));
    const Id<Hearing> hearing = copies[0].stores().hearings.all().front().id;
    failAtEveryStep(
        copies, "close", [=](Document &document) { HearingService(document).closeRecord(hearing); },
        [=](Document &document) { return document.stores().hearings.get(hearing).recordClosedAt.isValid() && Seals(document.stores()).last(hearing); });
}

TEST_CASE("whichever step of the disk fails, a person is not half erased", "[merge][fault]")
{
    const auto fault = GENERATE(FaultyDisk::Fault::Full, FaultyDisk::Fault::Broken, FaultyDisk::Fault::Cut);
    Copies copies(1);
    const Id<Person> person = copies[0].stores().persons.all().front().id;
    failAtEveryStep(
        copies, "erase", [=](Document &document) { PersonErasure(document).erase(person, PersonErasure::Words::Go); },
        [=](Document &document) { return !document.stores().persons.find(person); }, {fault});
}

TEST_CASE("whichever step of the disk fails, a recording is not half removed for good, and in no byte once the document was opened", "[merge][fault]")
{
    const auto fault = GENERATE(FaultyDisk::Fault::Full, FaultyDisk::Fault::Broken, FaultyDisk::Fault::Cut);
    Copies copies(1);
    QBuffer content;
    const QByteArray voice = "the voice of somebody";
    content.setData(voice.repeated(1'000));
    REQUIRE(content.open(QIODevice::ReadOnly));
    Attachment recording;
    recording.kind = AttachmentKind::Recording;
    recording.name = QStringLiteral("үн.m4a");
    const Id<Attachment> id = AttachmentService(copies[0]).attach(recording, content);
    failAtEveryStep(
        copies, "erase a file", [=](Document &document) { FileErasure(document).erase({id}); },
        [&](Document &document) {
            if (document.stores().attachments.find(id) || FileErasure(document).removedBefore().files > 0)
                return false;
            // What could not be finished then, the next who opens it for writing finishes.
            static_cast<void>(Document::open(document.path(), copies.environment(0), Access::ReadWrite));
            return !rawBytes(document.path()).contains(voice);
        },
        {fault});
}
