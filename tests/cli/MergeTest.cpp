// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QFile>

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString addRemark(const Cli &cli, const QString &file, const QString &text)
{
    return cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s, u"--text"_s, text})[u"id"].toString();
}

void respond(const Cli &cli, const QString &file, const QString &remark, const QString &reason)
{
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"accepted"_s, u"--reason"_s, reason});
}

/// Two laptops with one proposal and its answer, to which each gives another reason.
struct Laptops
{
    Cli cli;
    QString ours = cli.documentWithMeeting();
    QString theirs = cli.path(u"кесиптеш.eldin"_s);
    QString remark = addRemark(cli, ours, u"Суу жок"_s);

    Laptops()
    {
        respond(cli, ours, remark, u"Акча бар"_s);
        REQUIRE(QFile::copy(ours, theirs));
    }
    void disagree()
    {
        respond(cli, ours, remark, u"Быйыл"_s);
        respond(cli, theirs, remark, u"Кийинки жылы"_s);
    }
    [[nodiscard]] QString reason() const { return cli.rows({u"list"_s, ours, u"responses"_s})[0][u"reason"].toString(); }
};

} // namespace

TEST_CASE("merge brings in what is new, once, and says so", "[cli][merge]")
{
    const Laptops at;
    addRemark(at.cli, at.ours, u"Жол"_s);
    addRemark(at.cli, at.theirs, u"Көпүрө"_s);
    const auto backups = [&at] { return at.cli.rows({u"backups"_s, at.ours}).size(); };
    const auto before = backups(); // of the day, of either copy
    const QJsonObject plan = at.cli.done({u"merge"_s, at.ours, at.theirs, u"--dry-run"_s});
    CHECK(plan[u"applied"].toInt() == 1);
    CHECK(at.cli.rows({u"list"_s, at.ours, u"remarks"_s}).size() == 2);
    const QJsonObject merged = at.cli.done({u"merge"_s, at.ours, at.theirs});
    CHECK(merged[u"applied"].toInt() == 1);
    CHECK(merged[u"already"].toInt() > 0);
    CHECK(merged[u"conflicts"].toArray().isEmpty());
    CHECK(at.cli.rows({u"list"_s, at.ours, u"remarks"_s}).size() == 3);
    CHECK(backups() == before + 1);
    CHECK(at.cli.done({u"merge"_s, at.ours, at.theirs})[u"applied"].toInt() == 0);
    CHECK(backups() == before + 1);
    CHECK(at.cli.done({u"check"_s, at.ours})[u"ok"].toBool());
    at.cli.rows({u"undo"_s, at.ours});
    CHECK(at.cli.rows({u"list"_s, at.ours, u"remarks"_s}).size() == 2);
}

TEST_CASE("merge leaves conflicts open and ends with 4", "[cli][merge]")
{
    Laptops at;
    at.disagree();
    const CliRun run = at.cli.run({u"--json"_s, u"merge"_s, at.ours, at.theirs});
    CHECK(run.code == 4);
    CHECK_FALSE(run.error.isEmpty());
    const QJsonArray conflicts = run.object()[u"conflicts"].toArray();
    REQUIRE_FALSE(conflicts.isEmpty());
    CHECK(column(conflicts, {u"table"_s, u"ours"_s, u"theirs"_s}).contains(u"response_text|Быйыл|Кийинки жылы"_s));
    CHECK(conflicts[0][u"base"].toString() == u"Акча бар"_s);
    CHECK(at.cli.rows({u"list"_s, at.ours, u"conflicts"_s}).size() == conflicts.size());
    CHECK(at.cli.done({u"check"_s, at.ours})[u"ok"].toBool());
}

TEST_CASE("merge decides conflicts as preferred, or leaves all as it was", "[cli][merge]")
{
    Laptops at;
    at.disagree();
    const auto backups = at.cli.rows({u"backups"_s, at.ours});
    CHECK(at.cli.run({u"merge"_s, at.ours, at.theirs, u"--prefer"_s, u"fail"_s}).code == 4);
    CHECK(at.cli.rows({u"list"_s, at.ours, u"conflicts"_s}).isEmpty());
    CHECK(at.cli.rows({u"backups"_s, at.ours}) == backups);
    for (const QString &side : {u"ours"_s, u"theirs"_s}) {
        const QString ours = at.ours;
        const QString copy = at.cli.path(side + u".eldin"_s);
        REQUIRE(QFile::copy(ours, copy));
        CHECK(at.cli.run({u"merge"_s, copy, at.theirs, u"--prefer"_s, side}).code == 0);
        at.ours = copy;
        CHECK(at.reason() == (side == u"ours"_s ? u"Быйыл"_s : u"Кийинки жылы"_s));
        at.ours = ours;
    }
    CHECK(at.cli.run({u"merge"_s, at.ours, at.theirs, u"--prefer"_s, u"mine"_s}).code == 2);
}

TEST_CASE("merge decides nothing that was open before", "[cli][merge]")
{
    Laptops at;
    at.disagree();
    CHECK(at.cli.run({u"merge"_s, at.ours, at.theirs}).code == 4);
    const QString third = at.cli.path(u"үчүнчү.eldin"_s);
    REQUIRE(QFile::copy(at.ours, third));
    addRemark(at.cli, third, u"Мектеп"_s);
    const QString before = at.reason();
    CHECK(at.cli.run({u"merge"_s, at.ours, third, u"--prefer"_s, u"theirs"_s}).code == 4); // the old one is still open
    CHECK(at.reason() == before);
    CHECK(at.cli.rows({u"list"_s, at.ours, u"remarks"_s}).size() == 2);
}

TEST_CASE("merge refuses another document, and takes several copies", "[cli][merge]")
{
    const Laptops at;
    CHECK(at.cli.run({u"merge"_s, at.ours, at.cli.documentWithMeeting(u"башка.eldin"_s)}).code == 1);
    CHECK(at.cli.run({u"merge"_s, at.ours, at.cli.path(u"жок.eldin"_s)}).code == 3);
    CHECK(at.cli.run({u"merge"_s, at.ours}).code == 2);
    const QString third = at.cli.path(u"үчүнчү.eldin"_s);
    REQUIRE(QFile::copy(at.ours, third));
    addRemark(at.cli, at.theirs, u"Көпүрө"_s);
    addRemark(at.cli, third, u"Мектеп"_s);
    CHECK(at.cli.done({u"merge"_s, at.ours, at.theirs, third})[u"applied"].toInt() == 2);
}

TEST_CASE("one number of two participants, and one person registered twice, are found and mended", "[cli][merge]")
{
    const Laptops at;
    const auto enrol = [&](const QString &file, const QString &name) {
        return at.cli.done({u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s, u"--name"_s, name, u"--sex"_s, u"f"_s})[u"id"].toString();
    };
    const QString ours = enrol(at.ours, u"Асанова Гүлнара"_s);
    const QString theirs = enrol(at.theirs, u"Бекова Айгүл"_s);
    const QString again = enrol(at.theirs, u"Асанова Гүлнара"_s);
    at.cli.done({u"merge"_s, at.ours, at.theirs});
    const QJsonArray found = at.cli.rows({u"list"_s, at.ours, u"twice"_s});
    REQUIRE(found.size() == 2);
    CHECK(found[0][u"kind"].toString() == u"person"_s);
    CHECK(found[1][u"kind"].toString() == u"number"_s);
    CHECK(found[1][u"first"][u"number"] == found[1][u"second"][u"number"]);
    CHECK(at.cli.done({u"renumber"_s, at.ours, u"--participant"_s, theirs})[u"number"].toInt() == 3);
    CHECK(at.cli.done({u"unite"_s, at.ours, u"--participant"_s, ours, u"--with"_s, again})[u"id"].toString() == ours);
    CHECK(at.cli.rows({u"list"_s, at.ours, u"twice"_s}).isEmpty());
    CHECK(at.cli.rows({u"list"_s, at.ours, u"participants"_s}).size() == 2);
    CHECK(at.cli.run({u"unite"_s, at.ours, u"--participant"_s, ours, u"--with"_s, ours}).code != 0);
    CHECK(at.cli.run({u"renumber"_s, at.ours, u"--participant"_s, u"nobody"_s}).code != 0);
    CHECK(at.cli.run({u"undo"_s, at.ours}).code == 0);
    CHECK(at.cli.rows({u"list"_s, at.ours, u"participants"_s}).size() == 3);
}
