// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a merge, an import and the removal of a file for good at random moments; POSIX only, where QProcess::kill is SIGKILL. ELDIN_KILLS says how often.
#include "tests/cli/CliRun.h"
#include "tests/cli/Kills.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"

#include "core/document/Backups.h"
#include "core/document/Verification.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <functional>
#include <iostream>
#include <random>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs the command on copies of the document and kills it; each time the document is as before or as after.
/// `count` tells the two apart, `isRight` looks at the file that was opened and closed again, and whether it was done.
template <typename Count>
void killAgainAndAgain(const Cli &cli, const char *name, const QString &document, const QStringList &command, const QStringList &more, Count count,
                       const std::function<bool(const QString &file, bool done)> &isRight = {})
{
    const FixedClock clockAtStart {QDateTime(QDate(2026, 12, 10), QTime(10, 0))};
    FixedClock clock = clockAtStart;
    SeededRandom random {1};
    const Environment environment {clock, random, u"0193b1c0-0000-7000-8000-00000000000b"_s, u"Текшерүүчү"_s};
    const QString file = cli.path(u"өлтүрүү.eldin"_s);
    const auto begin = [&] {
        QFile::remove(file);
        QFile::remove(file + u"-journal"_s);
        REQUIRE(QFile::copy(document, file));
    };
    begin();
    const auto before = count(*Document::open(file, environment, Access::ReadOnly));
    QElapsedTimer timer;
    timer.start();
    cli.done(command + QStringList {file} + more);
    const qint64 whole = timer.nsecsElapsed() / 1000;
    const auto after = count(*Document::open(file, environment, Access::ReadOnly));
    REQUIRE(before != after);
    std::mt19937 dice(20261212);
    std::uniform_int_distribution<unsigned long> moment(0, static_cast<unsigned long>(whole));
    int finished = 0;
    int midway = 0;
    for (int life = 0; life < kills(); ++life) {
        INFO(name << ", life " << life);
        begin();
        QProcess process;
        process.setProcessEnvironment(cli.environment());
        process.start(Cli::program(), command + QStringList {file} + more);
        REQUIRE(process.waitForStarted(kLongestWait));
        // Every other life ends in the middle of writing: where a journal stands beside the file.
        if (life % 2 != 0) {
            while (process.state() == QProcess::Running && QFile(file + u"-journal"_s).size() == 0 && !process.waitForFinished(0))
                QThread::usleep(50);
            QThread::usleep(moment(dice) % 3'000);
        } else {
            QThread::usleep(moment(dice));
        }
        process.kill();
        REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(kLongestWait)));
        midway += QFile(file + u"-journal"_s).size() > 0 ? 1 : 0;
        auto opened = Document::open(file, environment, Access::ReadWrite);
        const auto is = count(*opened);
        REQUIRE((is == before || is == after));
        finished += is == after ? 1 : 0;
        REQUIRE(verifyDocument(*opened).empty());
        opened.reset();
        REQUIRE((!isRight || isRight(file, is == after)));
    }
    std::cout << name << ": " << kills() << " kills, " << midway << " of them in the middle of writing, " << finished << " after it was done\n";
    CHECK(midway > 0);
}

} // namespace

TEST_CASE("however often a merge is killed, all of the copy is in or nothing of it", "[cli][kill][merge]")
{
    const Cli cli;
    const QString document = cli.documentWithMeeting(); // small: many kills in little time
    const QString other = cli.path(u"кесиптеш.eldin"_s);
    REQUIRE(QFile::copy(document, other));
    QByteArray lines;
    for (int i = 0; i < 60; ++i)
        lines += R"({"kind":"proposal","text":"Суу жок"})" "\n";
    REQUIRE(cli.run({u"record"_s, other, u"--meeting"_s, u"latest"_s}, lines).code == 0);
    killAgainAndAgain(cli, "merge", document, {u"merge"_s}, {other}, [](Document &opened) { return opened.stores().remarks.count(); });
}

TEST_CASE("however often an import is killed, all of the budget is in or nothing of it", "[cli][kill][import]")
{
    const Cli cli;
    const QString document = cli.documentWithMeeting();
    const QString table = cli.path(u"бюджет.csv"_s);
    QFile file(table);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("Чыгашалар, миң сом;;\nКоду;Аталышы;2027 долбоор\n").toUtf8());
    for (int line = 0; line < 1'000; ++line)
        file.write(QStringLiteral("7045;Жол %1;%2\n").arg(line).arg(100 + line).toUtf8());
    file.close();
    killAgainAndAgain(cli, "import", document, {u"import"_s, u"budget"_s}, {table}, [](Document &opened) { return opened.stores().lines.count(); });
}

TEST_CASE("however often the removal of a file for good is killed, it is there as a whole, or in no byte once the document was opened", "[cli][kill][private]")
{
    const Cli cli;
    const QString document = cli.documentWithMeeting();
    const QByteArray voice = "the voice of somebody";
    QFile sound(cli.path(u"үн.m4a"_s));
    REQUIRE(sound.open(QIODevice::WriteOnly));
    for (int i = 0; i < 10'000; ++i)
        sound.write(voice + QByteArray::number(i));
    sound.close();
    const QString id = cli.done({u"add"_s, u"recording"_s, document, u"--meeting"_s, u"latest"_s, u"--file"_s, sound.fileName()})[u"id"].toString();
    killAgainAndAgain(
        cli, "erase a file", document, {u"erase"_s}, {u"--attachment"_s, id}, [](Document &opened) { return opened.stores().attachments.count(); },
        [&](const QString &file, bool done) { return eldin::core::test::rawBytes(file).contains(voice) != done; });
}
