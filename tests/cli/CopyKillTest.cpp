// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills public copies, copies for colleagues and salvages in the middle of writing; POSIX only. ELDIN_KILLS says how often.
#include "tests/cli/CliRun.h"
#include "tests/cli/Kills.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <iostream>

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QStringList unfinishedIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.unfinished*"_s}, QDir::Files | QDir::Hidden);
}

/// Runs until a file begins to grow beside the target, and kills then; whether one was left.
bool killInTheMiddle(const Cli &cli, const QStringList &arguments, const QString &folder, unsigned long microseconds)
{
    for (const QString &left : unfinishedIn(folder))
        QFile::remove(QDir(folder).filePath(left)); // of the life before, or it would be taken for the sign
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(Cli::program(), arguments);
    REQUIRE(process.waitForStarted(kLongestWait));
    while (QDir(folder).entryList({u"*.unfinished"_s}, QDir::Files).isEmpty() && !process.waitForFinished(0) && process.state() == QProcess::Running)
        QThread::usleep(100);
    QThread::usleep(microseconds);
    process.kill();
    REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(kLongestWait))); // it may have been faster
    return !unfinishedIn(folder).isEmpty();
}

void checkKills(const Cli &cli, const char *what, const QStringList &arguments, const QString &target)
{
    const QString folder = QFileInfo(target).absolutePath();
    const QString foreign = target + u".0123456789.unfinished"_s; // of no form of ours
    constexpr unsigned long kStep = 700; // microseconds
    int torsos = 0;
    const int lives = kills() / 2; // each of three kinds of copy
    for (int life = 0; life < lives; ++life) {
        INFO("life " << life);
        torsos += killInTheMiddle(cli, arguments, folder, kStep * static_cast<unsigned long>(life % 8)) ? 1 : 0;
        QFile::remove(target);
    }
    for (int life = 0; life < 200 && !killInTheMiddle(cli, arguments, folder, 0); ++life)
        QFile::remove(target);
    std::cout << what << ": " << lives << " kills, " << torsos << " in the middle of the copy\n";
    CHECK(torsos > 0);
    QFile file(foreign);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    REQUIRE_FALSE(unfinishedIn(folder).isEmpty());
    QFile::remove(target);
    cli.done(arguments);
    CHECK(QFile::exists(target));
    CHECK(unfinishedIn(folder) == QStringList {QFileInfo(foreign).fileName()});
    QFile::remove(foreign);
}

} // namespace

TEST_CASE("what killed copies left beside their place is cleared away by the next copy to it", "[cli][kill][share]")
{
    const Cli cli;
    const QString file = cli.sample();
    REQUIRE(QDir().mkpath(cli.path(u"чыгуу"_s)));
    const QString target = cli.path(u"чыгуу/копия.eldin"_s);
    checkKills(cli, "public copy", {u"share"_s, file, u"-o"_s, target, u"--public"_s}, target);
    QFile::remove(target);
    checkKills(cli, "copy", {u"share"_s, file, u"-o"_s, target}, target);
    QFile::remove(target);
    checkKills(cli, "salvage", {u"salvage"_s, file, u"-o"_s, target}, target);
}
