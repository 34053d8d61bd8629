// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, or breaks, at every single write, cut and flush of an action in turn.
#include "tests/merge/Deeds.h"
#include "tests/sqlite/FaultyDisk.h"
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include "core/base/Error.h"
#include "core/merge/Merge.h"
#include "core/service/BudgetService.h"
#include "core/service/BudgetImport.h"
#include "core/storage/DataRows.h"

#include <QFile>

#include <iostream>

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

/// Whether the change is there: without what differs at each run, as ids and moments do.
bool isDone(const QString &path, const Environment &environment, const Done &done)
{
    const auto document = Document::open(path, environment, Access::ReadOnly);
    return done(*document);
}

/// Does the act on copies of the file, with the fault at each step of the disk in turn, until it gets through. A failure
/// leaves all as it was. Only where the very last step fails, the flush that makes the end of the act durable, it is
/// there as a whole, though nobody could promise that it stays.
void failAtEveryStep(Copies &copies, const char *name, const Act &act, const Done &done)
{
    const QString path = copies.pathOf(QStringLiteral("faulty.eldin"));
    const Environment environment = copies.environment(0);
    for (const auto fault : {FaultyDisk::Fault::Full, FaultyDisk::Fault::Broken}) {
        QStringList before;
        int failures = 0;
        int late = 0;
        for (bool through = false; !through; ++failures) {
            QFile::remove(path);
            REQUIRE(QFile::copy(copies.path(0), path));
            if (before.isEmpty())
                before = state(path, environment);
            INFO(name << ", step " << failures << (fault == FaultyDisk::Fault::Full ? " full" : " broken"));
            try {
                const FaultyDisk disk(FaultyDisk::Acts {failures}, fault);
                const auto document = Document::open(path, environment, Access::ReadWrite);
                act(*document);
                through = true;
            } catch (const Error &error) {
                INFO(error.what());
                REQUIRE(error.code() == (fault == FaultyDisk::Fault::Full ? ErrorCode::DiskFull : ErrorCode::Io));
                if (fault == FaultyDisk::Fault::Broken && isDone(path, environment, done))
                    ++late;
                else
                    REQUIRE(state(path, environment) == before);
            }
        }
        std::cout << name << ": " << failures - 1 << (fault == FaultyDisk::Fault::Full ? " writes on a full disk\n" : " steps of a broken disk\n");
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
