// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"
#include "tests/support/ZipBuilder.h"

#include <QFile>

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString write(const Cli &cli, const QString &name, const QByteArray &bytes)
{
    const QString path = cli.path(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

constexpr const char *kChat = "12.11.2026, 09:15 - Messages and calls are end-to-end encrypted.\n"
                              "12.11.2026, 09:16 - Айгүл: Салам!\n"
                              "12.11.2026, 09:17 - Айгүл: Көчөгө жарык коюлсун, 120 миң сом\n"
                              "12.11.2026, 09:18 - +996 700 123 456: Суу качан келет?\n";

} // namespace

TEST_CASE("a chat of WhatsApp is imported and a longer one adds what is new", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString path = write(cli, u"чат.txt"_s, kChat);
    const QStringList import {u"import"_s, u"remarks"_s, file, path, u"--meeting"_s, u"latest"_s};
    const QJsonObject dry = cli.done(import + QStringList {u"--dry-run"_s});
    CHECK_FALSE(dry[u"committed"].toBool());
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).isEmpty());
    const QJsonObject first = cli.done(import);
    CHECK(first[u"committed"].toBool());
    CHECK(first[u"rows_read"].toInt() == 3);
    CHECK(first[u"added"].toInt() == 2);
    CHECK(first[u"duplicates"].toInt() == 0);
    CHECK(column(first[u"problems"].toArray(), {u"cell"_s, u"severity"_s, u"code"_s}) == QStringList {u"2|note|chat-greeting"_s});
    CHECK(column(cli.rows({u"list"_s, file, u"remarks"_s}), {u"kind"_s, u"text"_s, u"sender"_s, u"amount"_s, u"channel"_s, u"said_at"_s})
          == QStringList {u"proposal|Көчөгө жарык коюлсун, 120 миң сом|Айгүл|120000.00|messenger|2026-11-12T09:17:00"_s,
                          u"question|Суу качан келет?|+996 700 123 456||messenger|2026-11-12T09:18:00"_s});
    write(cli, u"чат.txt"_s, QByteArray(kChat) + "13.11.2026, 08:00 - Бакыт: Арык тазаланбаган\n");
    const QJsonObject second = cli.done(import);
    CHECK(second[u"added"].toInt() == 1);
    CHECK(second[u"duplicates"].toInt() == 2);
    cli.rows({u"undo"_s, file});
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).size() == 2);
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("what came before the day goes to a hearing without a meeting", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString chat = write(cli, u"result.json"_s,
                               R"({"name":"Айыл","messages":[{"id":5,"type":"message","date":"2026-11-12T09:15:03","from":"Айгүл","text":"Жарык керек"}]})");
    CHECK(cli.done({u"import"_s, u"remarks"_s, file, chat, u"--hearing"_s, u"latest"_s})[u"added"].toInt() == 1);
    const QString table = write(cli, u"кат.csv"_s, "Аты-жөнү;Сунуш\nАсанов Бакыт;Көпүрө салынсын\n");
    const QJsonObject letters = cli.done({u"import"_s, u"remarks"_s, file, table, u"--hearing"_s, u"latest"_s});
    CHECK(letters[u"added"].toInt() == 1);
    CHECK(letters[u"problems"].toArray().isEmpty());
    CHECK(column(cli.rows({u"list"_s, file, u"remarks"_s}), {u"text"_s, u"sender"_s})
          == QStringList {u"Жарык керек|Айгүл"_s, u"Көпүрө салынсын|Асанов Бакыт"_s});
}

TEST_CASE("a chat that cannot be read is refused with what to do, and nothing is written", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString html = write(cli, u"messages.html"_s, "<!DOCTYPE html><html><body><div class=\"page_header\"></div><div class=\"history\">");
    const CliRun run = cli.run({u"import"_s, u"remarks"_s, file, html, u"--meeting"_s, u"latest"_s, u"--language"_s, u"en"_s});
    CHECK(run.code == 3);
    CHECK(run.error.contains("JSON"));
    const QString archive = cli.path(u"чат.zip"_s);
    ZipBuilder().add("_chat.txt", kChat).write(archive.toStdString());
    CHECK(cli.run({u"import"_s, u"remarks"_s, file, archive, u"--meeting"_s, u"latest"_s, u"--language"_s, u"en"_s}).error.contains("_chat.txt"));
    const QString json = write(cli, u"a.json"_s, "{\"a\":1}");
    CHECK(cli.run({u"import"_s, u"remarks"_s, file, json, u"--meeting"_s, u"latest"_s}).code == 3);
    const QString chat = write(cli, u"чат.txt"_s, kChat);
    CHECK(cli.run({u"import"_s, u"remarks"_s, file, chat}).code == 2);
    CHECK(cli.run({u"import"_s, u"remarks"_s, file, chat, u"--meeting"_s, u"latest"_s, u"--hearing"_s, u"latest"_s}).code == 2);
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).isEmpty());
}
