// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the recording program at random moments, and asks it to end; POSIX only, where QProcess::kill is SIGKILL.
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include "core/document/Document.h"
#include "core/document/Verification.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

#include <random>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 50;
constexpr int kLinesOffered = 400; // more than one life can take
constexpr int kLongestWait = 20'000;

/// Starts `record`, offers it lines, kills it after some receipts and a little more; gives the ids it
/// acknowledged.
QStringList recordUntilKilled(const Cli &cli, const QString &file, int receipts, unsigned long microseconds)
{
    QByteArray input;
    for (int i = 0; i < kLinesOffered; ++i)
        input += "{\"kind\":\"proposal\",\"text\":\"Сунуш " + QByteArray::number(i) + " – "
            + QByteArray(1 + i * 17 % 3000, 'x') + "\",\"topics\":[\"жол\",\"суу\"]}\n";
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(Cli::program(), {u"record"_s, file, u"--meeting"_s, u"latest"_s});
    REQUIRE(process.waitForStarted(kLongestWait));
    process.write(input);
    QByteArray output;
    while (output.count('\n') < receipts && process.state() == QProcess::Running) {
        process.waitForReadyRead(kLongestWait);
        output += process.readAllStandardOutput();
    }
    QThread::usleep(microseconds);
    process.kill();
    REQUIRE(process.waitForFinished(kLongestWait));
    output += process.readAllStandardOutput();
    QStringList ids;
    for (const QByteArray &line : output.split('\n')) {
        // A receipt that was cut off is none.
        const QJsonObject receipt = QJsonDocument::fromJson(line).object();
        if (receipt.contains(u"id"))
            ids += receipt[u"id"].toString();
    }
    return ids;
}

} // namespace

TEST_CASE("no acknowledged remark is lost however often the program is killed", "[cli][kill]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    std::mt19937 random(20261210);
    std::uniform_int_distribution<int> receipts(0, 12);
    std::uniform_int_distribution<unsigned long> microseconds(0, 12'000);
    const FixedClock clock(QDateTime(QDate(2026, 12, 10), QTime(10, 0)));
    FixedClock now = clock;
    SeededRandom bytes(1);
    QSet<QString> acknowledged;
    int journals = 0;
    for (int life = 0; life < kKills; ++life) {
        for (const QString &id : recordUntilKilled(cli, file, receipts(random), microseconds(random)))
            acknowledged.insert(id);
        journals += QFileInfo(file + u"-journal"_s).size() > 0 ? 1 : 0;
        INFO("life " << life);
        const auto document
            = Document::open(file, {now, bytes, u"0193b1c0-0000-7000-8000-00000000000b"_s, u"Текшерүүчү"_s},
                             Access::ReadWrite);
        REQUIRE_FALSE(document->isReadOnly()); // the dead holder's lock is taken over
        QSet<QString> present;
        for (const Remark &remark : document->stores().remarks.all())
            present.insert(remark.id.text());
        REQUIRE(present.contains(acknowledged));
        // At most the one that was durable and not yet acknowledged in each life.
        CHECK(present.size() <= acknowledged.size() + life + 1);
    }
    CHECK(acknowledged.size() > kKills);
    INFO(journals << " of " << kKills << " left a journal");
    CHECK(journals > 0); // the kills did hit the middle of transactions
    const auto check = cli.done({u"check"_s, file});
    CHECK(check[u"ok"].toBool());
    CHECK(check[u"findings"].toArray().isEmpty());
}

TEST_CASE("a command that is asked to end leaves no lock and no journal", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(Cli::program(), {u"record"_s, file, u"--meeting"_s, u"latest"_s});
    REQUIRE(process.waitForStarted());
    process.write("{\"text\":\"Суу жок\"}\n");
    REQUIRE(process.waitForReadyRead(20'000)); // the receipt: it listens by now
    process.terminate();
    REQUIRE(process.waitForFinished(20'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(QDir(cli.path(QString())).entryList({u".*"_s, u"*-journal"_s}, QDir::Files | QDir::Hidden).filter(u"угуу"_s).isEmpty());
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).size() == 1);
}
