// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says while it runs, and where it cannot; POSIX only, for /dev/full.
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QProcess>

using namespace eldin::test;
using namespace Qt::StringLiterals;

TEST_CASE("an answer that cannot be written is no success", "[cli]")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    QStringList arguments;
    QByteArray input;
    SECTION("of a command")
    {
        arguments = QStringList {u"list"_s, file, u"hearings"_s};
    }
    SECTION("a receipt of record")
    {
        arguments = QStringList {u"record"_s, file, u"--meeting"_s, u"latest"_s};
        input = "{\"text\":\"Жол керек\"}\n";
    }
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(Cli::program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 3);
    CHECK_FALSE(process.readAllStandardError().trimmed().isEmpty());
}

TEST_CASE("a line that record refuses is told while record goes on", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(Cli::program(), {u"record"_s, file, u"--meeting"_s, u"latest"_s});
    process.write("nonsense\n");
    process.setReadChannel(QProcess::StandardError);
    CHECK(process.waitForReadyRead());
    CHECK_FALSE(process.readAllStandardError().trimmed().isEmpty());
    CHECK(process.state() == QProcess::Running);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 1);
}
