// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace eldin::test;
using namespace eldin::core::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kPerson {u"Түлөбердиева Кызжибек"_s, u"0778 456789"_s};

QString addPerson(const Cli &cli, const QString &file)
{
    return cli.done({u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s, u"--name"_s, kPerson[0], u"--phone"_s, kPerson[1]})[u"id"_s].toString();
}

QString sha256(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("who may be named on the screen of the hall is told, and nobody without a name", "[cli][privacy]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const auto add = [&](const QStringList &more) { return QStringList {u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s} + more; };
    cli.done(add({u"--name"_s, u"Асанова Гүлнара"_s, u"--may-be-named"_s}));
    cli.done(add({u"--name"_s, u"Бекова Айнура"_s}));
    CHECK(cli.run(add({u"--may-be-named"_s})).code == 2);
    CHECK(column(cli.rows({u"list"_s, file, u"participants"_s}), {u"name"_s, u"may_be_named"_s})
          == QStringList {u"Асанова Гүлнара|true"_s, u"Бекова Айнура|false"_s});
}

TEST_CASE("the consent to be named on the screen is withdrawn and given by a command, and withdrawn also after the closing", "[cli][privacy]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const auto add = [&](const QStringList &more) {
        return cli.done(QStringList {u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s} + more)[u"id"].toString();
    };
    const QString id = add({u"--name"_s, u"Асанова Гүлнара"_s, u"--may-be-named"_s});
    const QString nameless = add({});
    const auto consent = [&](const QString &who, const QString &word) { return cli.run({u"--json"_s, u"consent"_s, file, u"--participant"_s, who, u"--may-be-named"_s, word}); };
    const auto listed = [&] { return cli.rows({u"list"_s, file, u"participants"_s})[0][u"may_be_named"].toBool(); };
    CHECK_FALSE(consent(id, u"no"_s).object()[u"may_be_named"].toBool(true));
    CHECK_FALSE(listed());
    CHECK(consent(id, u"yes"_s).object()[u"may_be_named"].toBool());
    CHECK(listed());
    cli.rows({u"undo"_s, file});
    CHECK_FALSE(listed());
    cli.rows({u"redo"_s, file});
    CHECK(consent(nameless, u"yes"_s).code == 1);
    CHECK(consent(id, u"maybe"_s).code == 2);
    CHECK(consent(u"0193b1c0-0000-7000-8000-0000000000ff"_s, u"no"_s).code == 1);
    cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--record"_s});
    CHECK(consent(id, u"no"_s).code == 0);
    CHECK_FALSE(listed());
    CHECK(consent(id, u"yes"_s).code == 1);
    CHECK(cli.done({u"verify"_s, file})[u"ok"].toBool());
}

TEST_CASE("erase removes a person from the bytes of the file and names the backups that hold the person", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString id = addPerson(cli, file);
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    REQUIRE(standingIn(rawBytes(file), kPerson).size() >= 2);
    const QJsonObject result = cli.done({u"erase"_s, file, u"--person"_s, id});
    CHECK_FALSE(result[u"erased"_s].toString().isEmpty());
    REQUIRE(result[u"backups"_s].toArray().size() == 1);
    CHECK(QFileInfo(result[u"backups"_s].toArray()[0].toString()) == QFileInfo(backup));
    CHECK(standingIn(rawBytes(file), kPerson).isEmpty());
    const QJsonObject check = cli.done({u"check"_s, file});
    CHECK(check[u"ok"_s].toBool());
    const QJsonArray rows = cli.rows({u"list"_s, file, u"participants"_s});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"name"].isNull());
    CHECK(cli.run({u"undo"_s, file}).code == 1);
    // The backup is a copy that has the person still: it does not bring the person back.
    const QString old = cli.path(u"old.eldin"_s);
    cli.rows({u"restore"_s, file, backup, u"-o"_s, old});
    REQUIRE(standingIn(rawBytes(old), kPerson).size() >= 2);
    cli.done({u"merge"_s, file, old});
    CHECK(standingIn(rawBytes(file), kPerson).isEmpty());
    cli.done({u"merge"_s, old, file});
    CHECK(standingIn(rawBytes(old), kPerson).isEmpty());
}

TEST_CASE("erase takes a recording out of the bytes of the file, and whatever was removed before, and names the backups", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const auto add = [&](const QString &name, const QByteArray &voice) {
        QFile sound(cli.path(name));
        REQUIRE(sound.open(QIODevice::WriteOnly));
        sound.write(voice);
        sound.close();
        return cli.done({u"add"_s, u"recording"_s, file, u"--file"_s, sound.fileName(), u"--meeting"_s, u"latest"_s})[u"id"].toString();
    };
    const QString id = add(u"биринчи.m4a"_s, "the first voice");
    CHECK(cli.done({u"erase"_s, file, u"--removed-files"_s})[u"files"].toInt(-1) == 0);
    const QString backup = cli.rows({u"backup"_s, file})[0][u"file"].toString();
    const QJsonObject gone = cli.done({u"erase"_s, file, u"--attachment"_s, id});
    CHECK(gone[u"erased"].toString() == id);
    CHECK(gone[u"files"].toInt() == 1);
    REQUIRE(gone[u"backups"].toArray().size() == 1);
    CHECK(QFileInfo(gone[u"backups"].toArray()[0].toString()) == QFileInfo(backup));
    CHECK_FALSE(rawBytes(file).contains("the first voice"));
    CHECK(cli.rows({u"list"_s, file, u"attachments"_s}).isEmpty());
    CHECK(cli.run({u"undo"_s, file}).code == 1);
    // Undoing the attaching removes the file, and its bytes stay for redo.
    add(u"экинчи.m4a"_s, "the second voice");
    cli.rows({u"undo"_s, file});
    CHECK(rawBytes(file).contains("the second voice"));
    const QJsonObject rest = cli.done({u"erase"_s, file, u"--removed-files"_s});
    CHECK(rest[u"erased"].isNull());
    CHECK(rest[u"files"].toInt() == 1);
    CHECK(rest[u"backups"].toArray().isEmpty());
    CHECK_FALSE(rawBytes(file).contains("the second voice"));
    CHECK(cli.run({u"redo"_s, file}).code == 1);
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
    const QByteArray before = rawBytes(file);
    CHECK(cli.run({u"erase"_s, file, u"--attachment"_s, id}).code == 1);
    CHECK(cli.run({u"erase"_s, file, u"--attachment"_s, id, u"--person"_s, id}).code == 2);
    CHECK(rawBytes(file) == before);
}

TEST_CASE("erase refuses who is unknown, and needs to be told who", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QByteArray before = rawBytes(file);
    CHECK(cli.run({u"erase"_s, file, u"--person"_s, u"0193b1c0-0000-7000-8000-0000000000ff"_s}).code == 1);
    const CliRun what = cli.run({u"erase"_s, file});
    CHECK(what.code == 2);
    for (const char *choice : {"--person", "--attachment", "--removed-files"})
        CHECK(what.error.contains(choice));
    CHECK(cli.run({u"erase"_s, cli.path(u"none.eldin"_s), u"--person"_s, u"x"_s}).code == 3);
    CHECK(rawBytes(file) == before);
}

TEST_CASE("a shared copy holds everything and is never written over another file", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    addPerson(cli, file);
    const QString out = cli.path(u"copy.eldin"_s);
    const QJsonObject result = cli.done({u"share"_s, file, u"-o"_s, out});
    CHECK(result[u"file"_s].toString() == out);
    CHECK(result[u"sha256"_s].toString() == sha256(out));
    CHECK(result[u"redacted"_s].toInt() == 0);
    CHECK(cli.rows({u"list"_s, out, u"participants"_s}) == cli.rows({u"list"_s, file, u"participants"_s}));
    CHECK(cli.run({u"share"_s, file, u"-o"_s, out}).code == 3);
    CHECK(cli.run({u"share"_s, file}).code == 2);
    CHECK(cli.run({u"share"_s, file, u"-o"_s, cli.path(u"x.eldin"_s), u"--without-attachments"_s}).code == 0);
    CHECK(cli.done({u"check"_s, cli.path(u"x.eldin"_s)})[u"ok"].toBool());
    CHECK(result[u"sha256"_s].toString() == sha256(out));
}

TEST_CASE("a public copy of the sample has nobody's name, can be checked and listed, and is for reading only", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.sample();
    addPerson(cli, file);
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Түлөбердиеванын үйүнө суу керек, 0778456789"_s});
    QStringList values = kPerson + QStringList {u"Түлөбердиева"_s};
    for (const QJsonValue &row : cli.rows({u"list"_s, file, u"participants"_s}))
        values += {row[u"name"].toString(), row[u"phone"].toString()};
    REQUIRE(values.size() > 60);
    const QString before = sha256(file);
    const QString out = cli.path(u"public.eldin"_s);
    const QJsonObject result = cli.done({u"share"_s, file, u"-o"_s, out, u"--public"_s});
    CHECK(result[u"sha256"_s].toString() == sha256(out));
    CHECK(result[u"redacted"_s].toInt() >= 1);
    CHECK(standingIn(rawBytes(out), values) == QStringList());
    CHECK(sha256(file) == before);
    const QJsonObject check = cli.done({u"check"_s, out});
    CHECK(check[u"ok"_s].toBool());
    CHECK(check[u"findings"_s].toArray()[0][u"code"].toString() == u"public-copy"_s);
    const QJsonArray remarks = cli.rows({u"list"_s, out, u"remarks"_s});
    CHECK(remarks.size() == cli.rows({u"list"_s, file, u"remarks"_s}).size());
    for (const QJsonValue &remark : remarks)
        CHECK(remark[u"person"].isNull());
    const QJsonArray budgets = cli.rows({u"list"_s, out, u"budgets"_s});
    CHECK(budgets == cli.rows({u"list"_s, file, u"budgets"_s}));
    // For reading only, and no source of anything.
    CHECK(cli.run({u"add"_s, u"remark"_s, out, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"comment"_s, u"--text"_s, u"x"_s}).code == 3);
    CHECK(cli.run({u"merge"_s, file, out}).code == 1);
#ifdef ELDIN_WITH_UI
    CHECK(cli.run({u"document"_s, out, u"protocol"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, cli.path(u"p.html"_s)}).code == 0);
#endif
}

TEST_CASE("list people names everybody who can be erased, also officials and who was removed before", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.sample();
    QSet<QString> participants;
    for (const QJsonValue &row : cli.rows({u"list"_s, file, u"participants"_s}))
        participants.insert(row[u"person"].toString());
    QString official;
    const QJsonArray before = cli.rows({u"list"_s, file, u"people"_s});
    for (const QJsonValue &row : before) {
        if (row[u"duties"].toInt() > 0 && !participants.contains(row[u"id"].toString()))
            official = row[u"id"].toString();
    }
    REQUIRE_FALSE(official.isEmpty());
    const QJsonObject erased = cli.done({u"erase"_s, file, u"--person"_s, official});
    CHECK(erased[u"erased"_s].toString() == official);
    CHECK(cli.done({u"check"_s, file})[u"ok"_s].toBool());
    for (const QJsonValue &row : cli.rows({u"list"_s, file, u"people"_s}))
        CHECK(row[u"id"].toString() != official);
    CHECK(cli.run({u"erase"_s, file, u"--person"_s, official}).code == 1);
}

TEST_CASE("what becomes of doubtful texts is listed by key and decided by a file", "[cli][private]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString text = u"Бейшеналиева айткандай, суу керек"_s;
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"comment"_s, u"--text"_s, text});
    const QJsonArray listed = cli.done({u"share"_s, file, u"--public"_s, u"--list-texts"_s})[u"texts"_s].toArray();
    QString key;
    for (const QJsonValue &each : listed) {
        if (each[u"text"].toString() == text) {
            key = each[u"key"].toString();
            CHECK(each[u"in_copy"].toString() == u"leave-out"_s);
        }
    }
    REQUIRE_FALSE(key.isEmpty());
    const auto decide = [&](const QString &word) {
        QFile decisions(cli.path(u"decisions.json"_s));
        REQUIRE(decisions.open(QIODevice::WriteOnly));
        decisions.write(QJsonDocument(QJsonObject {{key, word}}).toJson());
        decisions.close();
        return decisions.fileName();
    };
    const QString out = cli.path(u"public.eldin"_s);
    CHECK(cli.run({u"share"_s, file, u"-o"_s, out, u"--public"_s, u"--decisions"_s, decide(u"perhaps"_s)}).code == 2);
    CHECK(cli.run({u"share"_s, file, u"-o"_s, out, u"--public"_s, u"--decisions"_s, cli.path(u"none.json"_s)}).code == 3);
    CHECK_FALSE(QFile::exists(out));
    cli.done({u"share"_s, file, u"-o"_s, out, u"--public"_s, u"--decisions"_s, decide(u"words"_s)});
    CHECK(cli.rows({u"list"_s, out, u"remarks"_s})[0][u"text"].toString() == u"[…] айткандай, суу керек"_s);
}
