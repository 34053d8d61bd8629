// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

void addRemark(const Cli &cli, const QString &file, const QString &text)
{
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, text});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void damage(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(4096, '\xee'));
}

} // namespace

TEST_CASE("a backup that is made is listed, newest first, read through", "[cli][backup]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK(cli.rows({u"backups"_s, file}).isEmpty());
    const QJsonArray first = cli.rows({u"backup"_s, file});
    REQUIRE(first.size() == 1);
    CHECK(first[0][u"verified"].toBool());
    CHECK(first[0][u"bytes"].toInteger() == QFileInfo(first[0][u"file"].toString()).size());
    CHECK(QDateTime::fromString(first[0][u"at"].toString(), Qt::ISODate).isValid());
    addRemark(cli, file, u"Суу жок"_s);
    const QJsonArray second = cli.rows({u"backup"_s, file});
    CHECK(column(cli.rows({u"backups"_s, file}), {u"file"_s, u"verified"_s})
          == QStringList {second[0][u"file"].toString() + u"|true"_s, first[0][u"file"].toString() + u"|true"_s});
    // The text for people holds the whole path.
    CHECK(QString::fromUtf8(cli.run({u"backups"_s, file}).out).contains(QDir::toNativeSeparators(first[0][u"file"].toString())));
}

TEST_CASE("a damaged backup is listed as not verified, and cannot be restored", "[cli][backup]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    damage(backup);
    CHECK(column(cli.rows({u"backups"_s, file}), {u"file"_s, u"verified"_s}) == QStringList {backup + u"|false"_s});
    const QString target = cli.path(u"жаңы.eldin"_s);
    const CliRun run = cli.run({u"restore"_s, file, backup, u"-o"_s, target});
    CHECK(run.code == 3);
    CHECK_FALSE(run.error.isEmpty());
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("a restored document is the one of then, and says what has come since", "[cli][backup]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    addRemark(cli, file, u"Суу жок"_s);
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    const auto count = cli.rows({u"backups"_s, file}).size();
    addRemark(cli, file, u"Жол начар"_s);
    addRemark(cli, file, u"Чырак керек"_s);
    const QByteArray before = contents(file);
    const QString target = cli.path(u"жаңы.eldin"_s);
    const QJsonArray restored = cli.rows({u"restore"_s, file, backup, u"-o"_s, target});
    REQUIRE(restored.size() == 1);
    CHECK(restored[0][u"file"].toString() == target);
    CHECK(restored[0][u"verified"].toBool());
    CHECK(column(restored[0][u"differences"].toArray(), {u"table"_s, u"added"_s, u"changed"_s, u"removed"_s}) == QStringList {u"remark|2|0|0"_s});
    CHECK(cli.rows({u"list"_s, target, u"remarks"_s}).size() == 1);
    CHECK(cli.done({u"check"_s, target})[u"ok"].toBool());
    CHECK(contents(file) == before);
    // The document as it stood before the restore was kept too.
    CHECK(cli.rows({u"backups"_s, file}).size() == count + 1);
    addRemark(cli, target, u"Дагы бир сунуш"_s); // it can be worked in
}

TEST_CASE("restore takes the newest by the word latest, or the name alone, and never a name that is taken", "[cli][backup]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    cli.rows({u"restore"_s, file, QFileInfo(backup).fileName(), u"-o"_s, cli.path(u"а.eldin"_s)});
    cli.rows({u"restore"_s, file, u"latest"_s, u"-o"_s, cli.path(u"б.eldin"_s)});
    CHECK(cli.done({u"check"_s, cli.path(u"б.eldin"_s)})[u"ok"].toBool());
    const QByteArray before = contents(file);
    CHECK(cli.run({u"restore"_s, file, backup, u"-o"_s, file}).code == 3);
    CHECK(contents(file) == before);
    CHECK(cli.run({u"restore"_s, file, u"жок.eldin"_s, u"-o"_s, cli.path(u"в.eldin"_s)}).code == 3);
    CHECK(cli.run({u"restore"_s, file, backup}).code == 2);
    const QString other = cli.documentWithMeeting(u"башка.eldin"_s);
    CHECK(cli.run({u"restore"_s, other, backup, u"-o"_s, cli.path(u"в.eldin"_s)}).code == 1);
    CHECK_FALSE(QFile::exists(cli.path(u"в.eldin"_s)));
}

TEST_CASE("a document that is damaged or gone can be restored", "[cli][backup]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    const bool gone = GENERATE(true, false);
    if (gone)
        QFile::remove(file);
    else
        QFile::resize(file, 5000);
    CHECK(column(cli.rows({u"backups"_s, file}), {u"file"_s, u"verified"_s}) == QStringList {backup + u"|true"_s});
    const QString target = cli.path(u"жаңы.eldin"_s);
    cli.rows({u"restore"_s, file, u"latest"_s, u"-o"_s, target});
    CHECK(cli.done({u"check"_s, target})[u"ok"].toBool());
}

TEST_CASE("what is no document of ours has no backups", "[cli][backup]")
{
    const Cli cli;
    QFile file(cli.path(u"кат.eldin"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a letter");
    file.close();
    for (const QString &command : {u"backup"_s, u"backups"_s}) {
        CHECK(cli.run({command, file.fileName()}).code == 3);
        CHECK(cli.run({command, cli.path(u"жок.eldin"_s)}).code == 3);
        CHECK(cli.run({command}).code == 2);
    }
    CHECK_FALSE(QFile::exists(cli.path(u"eldin-unu-backups"_s)));
}

TEST_CASE("backups lie where the settings of the installation say", "[cli][backup]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString place = cli.path(u"камдык көчүрмөлөр"_s);
    // As the window writes it.
    const QString ini = cli.environment().value(u"XDG_CONFIG_HOME"_s) + u"/eldin-unu/eldin-unu.ini"_s;
    QSettings(ini, QSettings::IniFormat).setValue(u"backups"_s, place);
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    CHECK(QFileInfo(backup).absolutePath() == place);
    CHECK(cli.rows({u"backups"_s, file}).size() == 1);
}

TEST_CASE("the first change of the day makes a backup of what stood there before, and the next ones none", "[cli][backup]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).isEmpty());
    CHECK(cli.rows({u"backups"_s, file}).isEmpty()); // reading makes none
    addRemark(cli, file, u"Суу жок"_s);
    const QJsonArray backups = cli.rows({u"backups"_s, file});
    REQUIRE(backups.size() == 1);
    CHECK(backups[0][u"verified"].toBool());
    CHECK(cli.rows({u"list"_s, backups[0][u"file"].toString(), u"remarks"_s}).isEmpty());
    addRemark(cli, file, u"Жол начар"_s);
    CHECK(cli.rows({u"backups"_s, file}).size() == 1);
    // That none can be made is said, and keeps nobody from working.
    const QString other = cli.documentWithMeeting(u"башка.eldin"_s);
    const QString ini = cli.environment().value(u"XDG_CONFIG_HOME"_s) + u"/eldin-unu/eldin-unu.ini"_s;
    QSettings(ini, QSettings::IniFormat).setValue(u"backups"_s, file + u"/жок"_s);
    const CliRun run = cli.run({u"add"_s, u"remark"_s, other, u"--meeting"_s, u"latest"_s, u"--text"_s, u"Суу жок"_s, u"--kind"_s, u"proposal"_s});
    CHECK(run.code == 0);
    CHECK_FALSE(run.error.isEmpty());
    CHECK(cli.rows({u"list"_s, other, u"remarks"_s}).size() == 1);
}
