// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QFile>

using namespace eldin::test;
using namespace Qt::StringLiterals;

TEST_CASE("slips are handed out, come back and are counted", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK(cli.rows({u"list"_s, file, u"slips"_s}).isEmpty());
    cli.done({u"add"_s, u"slips"_s, file, u"--meeting"_s, u"latest"_s, u"--from"_s, u"1"_s, u"--to"_s, u"5"_s});
    cli.done({u"add"_s, u"slips"_s, file, u"--meeting"_s, u"latest"_s, u"--void"_s, u"2"_s});
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Суу керек"_s, u"--slip"_s, u"4"_s});
    const QJsonObject slips = cli.rows({u"list"_s, file, u"slips"_s})[0].toObject();
    CHECK(slips[u"issued"].toInt() == 5);
    CHECK(slips[u"returned"].toInt() == 1);
    CHECK(slips[u"void"].toInt() == 1);
    CHECK(slips[u"missing"].toArray() == QJsonArray {1, 3, 5});
    const QJsonObject remark = cli.rows({u"list"_s, file, u"remarks"_s})[0].toObject();
    CHECK(remark[u"slip"].toInt() == 4);
    CHECK(remark[u"channel"].toString() == u"slip");
    CHECK(remark[u"linked_to"].isNull());
    CHECK(remark[u"link"].isNull());
}

TEST_CASE("similar finds what was said before, with scores", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString id = cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, u"Көпүрөнү оңдогула"_s})[u"id"].toString();
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s, u"Таштанды качан чыгарылат?"_s});
    const QJsonArray found = cli.rows({u"similar"_s, file, u"--text"_s, u"копурону ондогула"_s, u"--limit"_s, u"3"_s});
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"id"].toString() == id);
    CHECK(found[0][u"text"].toString() == u"Көпүрөнү оңдогула");
    CHECK(found[0][u"score"].toDouble() > 0.9);
}

TEST_CASE("a recording is kept with the moment that ties it to the meeting's clock", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString sound = cli.path(u"Запись.m4a"_s);
    QFile made(sound);
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write("not read by anybody");
    made.close();
    cli.done({u"add"_s, u"recording"_s, file, u"--meeting"_s, u"latest"_s, u"--file"_s, sound, u"--second"_s, u"30"_s, u"--at"_s, u"2026-12-10T10:00:30"_s,
              u"--keep-until"_s, u"2027-12-31"_s});
    const QJsonObject kept = cli.rows({u"list"_s, file, u"attachments"_s})[0].toObject();
    CHECK(kept[u"kind"].toString() == u"recording");
    CHECK(kept[u"type"].toString() == u"audio/mp4");
    CHECK(kept[u"common_second"].toInt() == 30);
    CHECK(kept[u"keep_until"].toString() == u"2027-12-31");
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}
