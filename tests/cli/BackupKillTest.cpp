// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills backup and restore at random moments; POSIX only, where QProcess::kill is SIGKILL. ELDIN_KILLS says how often.
#include "tests/cli/CliRun.h"
#include "tests/cli/Kills.h"
#include "tests/support/Printing.h"

#include "core/document/Backups.h"
#include "core/document/Verification.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <iostream>
#include <random>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

qint64 microsecondsOf(const Cli &cli, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    cli.rows(arguments);
    return timer.nsecsElapsed() / 1000;
}

bool isCopying(const QString &folder)
{
    return !QDir(folder).entryList({u"*.unfinished"_s}, QDir::Files).isEmpty();
}

/// Every other life ends at any moment of the whole run, the others within some milliseconds after a copy was begun there.
void runAndKill(const Cli &cli, const QStringList &arguments, int life, unsigned long microseconds, const QString &copying)
{
    constexpr unsigned long kOfACopy = 6'000; // microseconds
    for (const QString &left : QDir(copying).entryList({u"*.unfinished*"_s}, QDir::Files))
        QFile::remove(QDir(copying).filePath(left)); // of the life before, or it would be taken for the sign
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(Cli::program(), arguments);
    REQUIRE(process.waitForStarted(kLongestWait));
    if (life % 2 == 0) {
        QThread::usleep(microseconds);
    } else {
        while (!isCopying(copying) && !process.waitForFinished(0) && process.state() == QProcess::Running)
            QThread::usleep(100);
        QThread::usleep(microseconds % kOfACopy);
    }
    process.kill();
    REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(kLongestWait))); // it may have been faster
}

/// Someone who looks at what the killed program left.
struct Witness
{
    FixedClock clock {QDateTime(QDate(2026, 12, 10), QTime(10, 0))};
    SeededRandom random {1};
    Environment environment {clock, random, u"0193b1c0-0000-7000-8000-00000000000b"_s, u"Текшерүүчү"_s};

    [[nodiscard]] bool isSound(const QString &file) const
    {
        return verifyDocument(*Document::open(file, environment, Access::ReadOnly)).empty();
    }
};

} // namespace

TEST_CASE("however often a backup is killed, what is called a backup is whole and the document unharmed", "[cli][kill][backup]")
{
    const Cli cli;
    const QString file = cli.sample();
    const Witness witness;
    const qint64 whole = microsecondsOf(cli, {u"backup"_s, file});
    std::mt19937 random(20261210);
    std::uniform_int_distribution<unsigned long> moment(0, static_cast<unsigned long>(whole));
    const Backups backups(file, {}, Backups::idOf(file));
    int torsos = 0;
    QSet<QString> known; // read through when they were new, and all of them at the end
    for (int life = 0; life < kills(); ++life) {
        INFO("life " << life);
        runAndKill(cli, {u"backup"_s, file}, life, moment(random), backups.place());
        torsos += isCopying(backups.place()) ? 1 : 0;
        REQUIRE_FALSE(backups.list().empty()); // the first one at least
        for (const Backup &backup : backups.list()) {
            if (!known.contains(backup.file))
                REQUIRE(backups.isVerified(backup.file, witness.environment));
            known.insert(backup.file);
        }
    }
    for (const Backup &backup : backups.list())
        REQUIRE(backups.isVerified(backup.file, witness.environment));
    std::cout << "backup: " << kills() << " kills, " << torsos << " of them in the middle of the copy\n";
    CHECK(torsos > 0);
    CHECK(witness.isSound(file));
    // The next one is not kept from its work by a lock of the dead, and clears away what they left.
    cli.rows({u"backup"_s, file});
    CHECK(QDir(backups.place()).entryList({u"*unfinished*"_s, u".*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("however often a restore is killed, a document of the new name is whole or not there", "[cli][kill][backup]")
{
    const Cli cli;
    const QString file = cli.sample();
    const Witness witness;
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    const QString target = cli.path(u"мурунку.eldin"_s);
    const QStringList restore {u"restore"_s, file, backup, u"-o"_s, target};
    const qint64 whole = microsecondsOf(cli, restore);
    QFile::remove(target);
    std::mt19937 random(20261211);
    std::uniform_int_distribution<unsigned long> moment(0, static_cast<unsigned long>(whole));
    const Backups backups(file, {}, Backups::idOf(file));
    int finished = 0;
    int torsos = 0;
    for (int life = 0; life < kills(); ++life) {
        INFO("life " << life);
        runAndKill(cli, restore, life, moment(random), QFileInfo(target).absolutePath());
        torsos += isCopying(QFileInfo(target).absolutePath()) ? 1 : 0;
        if (QFile::exists(target)) {
            ++finished;
            REQUIRE(witness.isSound(target));
            QFile::remove(target);
        }
        REQUIRE(backups.isVerified(backup, witness.environment));
    }
    CHECK(torsos > 0);
    std::cout << "restore: " << kills() << " kills, " << torsos << " in the middle of the copy, " << finished << " after it\n";
    CHECK(witness.isSound(file));
    cli.rows(restore);
    CHECK(witness.isSound(target));
    CHECK(QDir(QFileInfo(target).absolutePath()).entryList({u"*unfinished*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}
