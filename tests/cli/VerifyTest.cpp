// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Connection.h"
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString addProposal(const Cli &cli, const QString &file, const QString &text)
{
    return cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, text})[u"id"].toString();
}

void tamper(const QString &file, const QByteArray &sql)
{
    eldin::core::sqlite::Connection connection(file, eldin::core::sqlite::OpenMode::ReadWrite);
    connection.run("PRAGMA foreign_keys = OFF; " + sql);
}

} // namespace

TEST_CASE("closing gives a code that verify knows, before and after the answers", "[cli][seal]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString proposal = addProposal(cli, file, u"Мектепке жол керек"_s);
    CHECK(cli.done({u"verify"_s, file})[u"seals"].toArray().isEmpty());

    const QJsonObject record = cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--record"_s});
    const QString code = record[u"code"].toString();
    CHECK(code.size() == 24);
    CHECK(record[u"seal"].toString().size() == 64);
    CHECK(record[u"numbered"].toInt() == 1);
    const QJsonObject verified = cli.done({u"verify"_s, file, u"--code"_s, code});
    CHECK(verified[u"ok"].toBool());
    CHECK(verified[u"first_difference"].isNull());
    CHECK(column(verified[u"seals"].toArray(), {u"code"_s, u"ok"_s, u"kind"_s}) == QStringList {code + u"|true|record"_s});

    cli.done({u"respond"_s, file, proposal, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат бар"_s});
    const QJsonObject closed = cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s});
    const QString both = closed[u"code"].toString();
    CHECK(both != code);
    for (const QString &each : {code, both})
        CHECK(cli.done({u"verify"_s, file, u"--code"_s, each})[u"seals"].toArray().size() == 2);
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("a code that is wrong, malformed or not exactly as printed ends with 1", "[cli][seal]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QJsonArray seals = cli.done({u"verify"_s, file})[u"seals"].toArray();
    REQUIRE(seals.size() == 2);
    const QString code = seals[1][u"code"].toString();
    QString other = code;
    other.replace(0, 1, other[0] == u'A' ? u"B"_s : u"A"_s);
    for (const QString &wrong : {other, code.toLower(), QString(code).remove(u'-'), code + u"-"_s, u""_s, u"AAAA-AAAA-AAAA-AAAA-AAAA"_s, u"'; DROP TABLE seal; --"_s}) {
        INFO(wrong.toStdString());
        const CliRun run = cli.run({u"--json"_s, u"verify"_s, file, u"--code"_s, wrong});
        CHECK(run.code == 1);
        CHECK_FALSE(run.object()[u"ok"].toBool(true));
        CHECK_FALSE(run.object()[u"first_difference"].toString().isEmpty());
        CHECK_FALSE(run.error.isEmpty());
    }
    CHECK(cli.run({u"verify"_s, file, u"--code"_s, code}).code == 0);
    CHECK(cli.run({u"verify"_s, file, u"--code"_s}).code == 2);
    CHECK(cli.run({u"verify"_s, cli.path(u"жок.eldin"_s)}).code == 3);
}

TEST_CASE("verify names the first record that was changed past the program, in the language asked for", "[cli][seal]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    addProposal(cli, file, u"Мектепке жол керек"_s);
    const QString code = cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--record"_s})[u"code"].toString();
    tamper(file, "UPDATE remark_text SET text = 'Жол керек эмес'");
    for (const QString &language : {u"ky"_s, u"ru"_s, u"en"_s}) {
        const CliRun run = cli.run({u"--json"_s, u"--language"_s, language, u"verify"_s, file, u"--code"_s, code});
        CHECK(run.code == 1);
        const QJsonObject said = run.object();
        CHECK_FALSE(said[u"ok"].toBool(true));
        CHECK_FALSE(said[u"seals"].toArray()[0][u"ok"].toBool(true));
        INFO(said[u"first_difference"].toString().toStdString());
        CHECK(said[u"first_difference"].toString().contains(u"1-1"_s));
    }
}
