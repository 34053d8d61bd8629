// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, or breaks, after every so many bytes of a backup and of a restore.
#include "tests/sqlite/FaultyDisk.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Backups.h"
#include "core/document/Verification.h"

#include <QDir>
#include <QFile>

#include <iostream>

using namespace eldin::core;
using namespace eldin::core::test;
using namespace Qt::StringLiterals;
using eldin::test::FaultyDisk;

namespace {

const QDateTime kMorning(QDate(2026, 12, 10), QTime(9, 12, 44));
constexpr int kFaults = 40;

/// Lets the work meet the fault after ever more bytes, until it is done. Gives how often it failed.
template <typename Work, typename Check>
int failUntilDone(FaultyDisk::Fault fault, qint64 wanted, Work work, Check afterFailure)
{
    int failures = 0;
    const ErrorCode expected = fault == FaultyDisk::Fault::Full ? ErrorCode::DiskFull : ErrorCode::Io;
    for (qint64 room = 0;; room += std::max<qint64>(1, wanted / kFaults)) {
        try {
            const FaultyDisk disk(room, fault);
            work();
            return failures;
        } catch (const Error &error) {
            INFO("room for " << room << " bytes: " << error.what());
            REQUIRE(error.code() == expected);
        }
        ++failures;
        afterFailure();
    }
}

qint64 bytesOf(TestDocument &document, const Backups &backups)
{
    const FaultyDisk disk(1'000'000'000, FaultyDisk::Fault::Full);
    backups.make(document.environment(), kMorning.addDays(-1));
    return disk.asked();
}

} // namespace

TEST_CASE("a backup that meets a full or broken disk is said, leaves none and harms nothing", "[document][backup][fault]")
{
    const auto fault = GENERATE(FaultyDisk::Fault::Full, FaultyDisk::Fault::Broken);
    TestDocument document;
    document.seedHearing();
    const Backups backups(document.path(), {}, Backups::idOf(*document));
    const qint64 wanted = bytesOf(document, backups);
    const QString good = backups.newest()->file;
    const QStringList before = document.dump();
    const int failures = failUntilDone(
        fault, wanted, [&] { backups.make(document.environment(), kMorning); },
        [&] {
            REQUIRE(backups.list().size() == 1);
            REQUIRE(QDir(backups.place()).entryList(QDir::Files | QDir::Hidden).size() == 1);
        });
    std::cout << "backup: " << failures << " faults of the disk\n";
    CHECK(failures >= kFaults);
    CHECK(backups.list().size() == 2);
    for (const Backup &backup : backups.list())
        CHECK(backups.isVerified(backup.file, document.environment()));
    CHECK(QFile::exists(good));
    CHECK(document.dump() == before);
    CHECK(verifyDocument(*document).empty());
    document.seedHearing(); // and can be worked in
}

TEST_CASE("a restore that meets a full or broken disk leaves no document", "[document][backup][fault]")
{
    const auto fault = GENERATE(FaultyDisk::Fault::Full, FaultyDisk::Fault::Broken);
    TestDocument document;
    document.seedHearing();
    const Backups backups(document.path(), {}, Backups::idOf(*document));
    const qint64 wanted = bytesOf(document, backups);
    const QString file = backups.newest()->file;
    const QString target = document.pathOf(u"мурунку.eldin"_s);
    const int failures = failUntilDone(
        fault, wanted, [&] { backups.restore(file, target, document.environment()); },
        [&] {
            REQUIRE_FALSE(QFile::exists(target));
            REQUIRE_FALSE(QFile::exists(target + u".unfinished"_s));
        });
    std::cout << "restore: " << failures << " faults of the disk\n";
    CHECK(failures >= kFaults);
    CHECK(backups.isVerified(target, document.environment()));
    CHECK(backups.isVerified(file, document.environment()));
}
