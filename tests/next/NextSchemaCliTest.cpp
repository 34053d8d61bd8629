// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the next schema, and that of today, at one document.
#include "tests/next/OlderDocuments.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"

#include <QJsonDocument>
#include <QProcess>

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QJsonDocument out;
    QString error;
};

Run next(const Cli &cli, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.start(builtProgram(u"eldin-unu-cli-next"_s), QStringList {u"--json"_s, u"--language"_s, u"en"_s} + arguments);
    REQUIRE(process.waitForFinished(60'000));
    const Run run {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    UNSCOPED_INFO(arguments.join(u' ').toStdString() << ": " << run.error.toStdString());
    return run;
}

} // namespace

TEST_CASE("a command that writes brings an older document up, and says where it lies as it was", "[next][cli]")
{
    const OlderDocuments cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = cli.answeredProposal(file);
    const QByteArray before = OlderDocuments::bytes(file);

    const Run info = next(cli, {u"info"_s, file});
    CHECK(info.code == 0);
    CHECK(info.out.object()[u"schema"].toInt() == 1);
    CHECK(info.error.contains(u"older version"_s));
    CHECK(info.error.count(u'\n') == 1);
    CHECK(OlderDocuments::bytes(file) == before);

    const Run respond = next(cli, {u"respond"_s, file, remark, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Быйыл"_s});
    CHECK(respond.code == 0);
    REQUIRE(cli.backups().size() == 1);
    CHECK(respond.error.contains(QDir::toNativeSeparators(cli.backups().first())));
    CHECK(respond.error.count(u'\n') == 1);
    const Run again = next(cli, {u"info"_s, file});
    CHECK(again.error.isEmpty());
    CHECK(again.out.object()[u"schema"].toInt() == 2);
    CHECK(next(cli, {u"check"_s, file}).out.object()[u"ok"].toBool());
    CHECK(next(cli, {u"verify"_s, file}).out.object()[u"ok"].toBool());
    // Undo is there as before.
    CHECK(next(cli, {u"undo"_s, file, u"--count"_s, u"2"_s}).code == 0);

    // Restored, the backup is of the next schema too; left alone, today's program reads it.
    CHECK(cli.done({u"info"_s, cli.backups().first()})[u"commits"].toInt() > 0);
    const QString restored = cli.path(u"кайра.eldin"_s);
    CHECK(next(cli, {u"restore"_s, file, cli.backups().first(), u"-o"_s, restored}).code == 0);
    CHECK(next(cli, {u"info"_s, restored}).out.object()[u"schema"].toInt() == 2);
}

TEST_CASE("a newer document is refused by name, opened or brought in, and stays as it is", "[next][cli]")
{
    const OlderDocuments cli;
    const QString older = cli.documentWithMeeting();
    const QString newer = cli.path(u"жаңы.eldin"_s);
    REQUIRE(QFile::copy(older, newer));
    REQUIRE(next(cli, {u"add"_s, u"remark"_s, newer, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s, u"Көпүрө?"_s}).code == 0);
    const QByteArray before = OlderDocuments::bytes(newer);
    const QByteArray ours = OlderDocuments::bytes(older);
    for (const QStringList &arguments : {QStringList {u"info"_s, newer}, {u"undo"_s, newer}, {u"merge"_s, older, newer}, {u"merge"_s, older, newer, u"--dry-run"_s}}) {
        const CliRun run = cli.run(QStringList {u"--language"_s, u"en"_s} + arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(run.code == 3);
        CHECK(run.error.contains("newer version"));
        CHECK(QString::fromUtf8(run.error).contains(u"жаңы.eldin"_s));
    }
    CHECK(OlderDocuments::bytes(newer) == before);
    CHECK(OlderDocuments::bytes(older) == ours);
    // The other way round it is brought in, and read from a copy.
    CHECK(next(cli, {u"merge"_s, newer, older}).code == 0);
    CHECK(OlderDocuments::bytes(older) == ours);
}

TEST_CASE("an older document, and one that was brought up, are saved as from damage with every row", "[next][cli]")
{
    const OlderDocuments cli;
    const QString file = cli.documentWithMeeting();
    static_cast<void>(cli.answeredProposal(file));
    // Rows that were made before stay as they are in a file that is brought up: shorter than their tables.
    if (GENERATE(false, true))
        REQUIRE(next(cli, {u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s, u"Көпүрө?"_s}).code == 0);
    const QString saved = cli.path(u"калганы.eldin"_s);
    const Run salvage = next(cli, {u"salvage"_s, file, u"-o"_s, saved});
    CHECK(salvage.code == 0);
    CHECK(salvage.out.object()[u"ok"].toBool());
    CHECK(next(cli, {u"info"_s, saved}).out.object()[u"schema"].toInt() == 2);
    CHECK(next(cli, {u"list"_s, saved, u"responses"_s}).out.array().size() == 1);
}

TEST_CASE("an export of an older program is taken over, and one of a newer is refused by name", "[next][cli][export]")
{
    const OlderDocuments cli;
    const QString file = cli.sample();
    const QString folder = cli.path(u"дайын"_s);
    cli.done({u"export"_s, file, u"--to"_s, folder, u"--format"_s, u"json"_s});
    const QString taken = cli.path(u"жаңы.eldin"_s);
    REQUIRE(next(cli, {u"create"_s, taken, u"--municipality"_s, u"Ак-Булак"_s}).code == 0);
    REQUIRE(next(cli, {u"import"_s, u"json"_s, taken, folder}).code == 0);
    const QStringList keys {u"id"_s, u"text"_s, u"decision"_s, u"reason"_s, u"number"_s};
    CHECK(column(next(cli, {u"list"_s, taken, u"remarks"_s}).out.array(), keys) == column(cli.rows({u"list"_s, file, u"remarks"_s}), keys));
    CHECK(next(cli, {u"check"_s, taken}).out.object()[u"ok"].toBool());

    const QString newer = cli.path(u"дайын-жаңы"_s);
    REQUIRE(next(cli, {u"export"_s, taken, u"--to"_s, newer, u"--format"_s, u"json"_s}).code == 0);
    const QString ours = cli.path(u"биздики.eldin"_s);
    cli.done({u"create"_s, ours, u"--municipality"_s, u"Ак-Булак"_s});
    const CliRun refused = cli.run({u"--language"_s, u"en"_s, u"import"_s, u"json"_s, ours, newer});
    CHECK(refused.code == 3);
    CHECK(refused.error.contains("newer version"));
}
