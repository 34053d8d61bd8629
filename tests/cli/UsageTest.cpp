// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <QFile>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

std::vector<QStringList> commands()
{
    std::vector<QStringList> all;
    for (const char *name : {"create", "sample", "info", "check", "import budget", "import participants", "import remarks", "import responses", "import classification", "form", "add hearing",
                             "add meeting", "add participant", "add headcount", "add population", "add remark", "record", "renumber", "unite",
                             "respond", "list", "compare", "history", "undo", "redo"})
        all.push_back(words(name));
#ifdef ELDIN_WITH_UI
    all.push_back(words("document"));
    all.push_back(words("add attachment"));
#endif
    return all;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("every command has help in three languages", "[cli]")
{
    const Cli cli;
    for (const QStringList &command : commands()) {
        QSet<QByteArray> texts;
        for (const char *language : {"ky", "ru", "en"}) {
            const CliRun run
                = cli.run(command + QStringList{u"--help"_s, u"--language"_s, QString::fromLatin1(language)});
            INFO(command.join(u' ').toStdString() << ' ' << language << '\n' << run.out.toStdString());
            CHECK(run.code == 0);
            CHECK(run.error.isEmpty());
            CHECK(run.out.contains(command.join(u' ').toUtf8()));
            CHECK(run.out.contains("--json"));
            texts.insert(run.out);
        }
        INFO(command.join(u' ').toStdString());
        CHECK(texts.size() == 3);
    }
}

TEST_CASE("the overview names every command in three languages", "[cli]")
{
    const Cli cli;
    QSet<QByteArray> texts;
    for (const char *language : {"ky", "ru", "en"}) {
        const CliRun run = cli.run({u"--language"_s, QString::fromLatin1(language), u"--help"_s});
        CHECK(run.code == 0);
        for (const QStringList &command : commands())
            CHECK(run.out.contains(command.join(u' ').toUtf8()));
        texts.insert(run.out);
    }
    CHECK(texts.size() == 3);
    const CliRun version = cli.run({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.out == "eldin-unu-cli " ELDIN_VERSION "\n");
}

TEST_CASE("wrong usage ends with 2 and says why", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"proposal"_s,
              u"--text"_s, u"Жол"_s});
    for (const QStringList &arguments : std::vector<QStringList>{
             {},
             words("dance"),
             words("add"),
             words("add elephant x.eldin"),
             words("import"),
             words("info"),
             words("info a.eldin b.eldin"),
             words("info --frobnicate a.eldin"),
             words("create new.eldin"),
             {u"info"_s, file, u"--language"_s, u"de"_s},
             {u"list"_s, file, u"elephants"_s},
             {u"sample"_s, u"new.eldin"_s, u"--size"_s, u"huge"_s},
             {u"undo"_s, file, u"--count"_s, u"many"_s},
             {u"undo"_s, file, u"--count"_s, u"0"_s},
             {u"add"_s, u"hearing"_s, file},
             {u"add"_s, u"hearing"_s, file, u"--title"_s, u"x"_s, u"--kind"_s, u"party"_s, u"--date"_s,
              u"2026-12-10"_s},
             {u"add"_s, u"hearing"_s, file, u"--title"_s, u"x"_s, u"--kind"_s, u"draft"_s, u"--date"_s,
              u"tomorrow"_s},
             {u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"song"_s, u"--text"_s,
              u"x"_s},
             {u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s,
              u"--text"_s, u"x"_s, u"--amount"_s, u"much"_s},
             {u"add"_s, u"headcount"_s, file, u"--meeting"_s, u"latest"_s, u"--count"_s, u"few"_s},
             {u"respond"_s, file, u"1-1"_s, u"--decision"_s, u"maybe"_s, u"--reason"_s, u"x"_s},
             {u"import"_s, u"budget"_s, file, u"t.xlsx"_s, u"--stage"_s, u"dream"_s},
             {u"import"_s, u"budget"_s, file, u"t.xlsx"_s, u"--unit"_s, u"dollar"_s},
         }) {
        const CliRun run = cli.run(arguments);
        INFO(arguments.join(u' ').toStdString() << '\n' << run.error.toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
    }
    CHECK_FALSE(QFile::exists(cli.path(u"new.eldin"_s)));
    CHECK(cli.done({u"info"_s, file})[u"commits"].toInt() == 4);
}

#ifndef ELDIN_WITH_UI
TEST_CASE("a build without the window makes no papers and says so", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const CliRun run = cli.run({u"document"_s, file, u"protocol"_s, u"--hearing"_s, u"latest"_s, u"-o"_s,
                                cli.path(u"кагаз.pdf"_s)});
    CHECK(run.code == 2);
    CHECK_FALSE(QFile::exists(cli.path(u"кагаз.pdf"_s)));
}
#endif

TEST_CASE("options stand anywhere", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QByteArray expected
        = cli.run({u"list"_s, file, u"meetings"_s, u"--hearing"_s, u"latest"_s, u"--json"_s}).out;
    CHECK(expected.contains("Клуб"));
    for (const QStringList &arguments : std::vector<QStringList>{
             {u"--json"_s, u"list"_s, file, u"meetings"_s, u"--hearing"_s, u"latest"_s},
             {u"list"_s, u"--json"_s, u"--hearing=latest"_s, file, u"meetings"_s},
             {u"list"_s, file, u"--hearing"_s, u"latest"_s, u"--json"_s, u"meetings"_s},
             {u"--hearing"_s, u"latest"_s, u"list"_s, u"--json"_s, file, u"meetings"_s},
             {u"--language"_s, u"ky"_s, u"--author"_s, u"list"_s, u"--json"_s, u"--hearing"_s, u"latest"_s,
              u"list"_s, file, u"meetings"_s},
         }) {
        const CliRun run = cli.run(arguments);
        INFO(arguments.join(u' ').toStdString() << '\n' << run.error.toStdString());
        CHECK(run.code == 0);
        CHECK(run.out == expected);
    }
    const CliRun split = cli.run({u"add"_s, u"--kind"_s, u"question"_s, u"remark"_s, u"--meeting"_s,
                                  u"latest"_s, file, u"--text"_s, u"-5 градус болсочу?"_s, u"--json"_s});
    INFO(split.error.toStdString());
    CHECK(split.code == 0);
    CHECK(column(cli.rows({u"list"_s, file, u"remarks"_s}), {u"text"_s})
          == QStringList{u"-5 градус болсочу?"_s});
}

TEST_CASE("messages come in the language asked for", "[cli]")
{
    const Cli cli;
    QSet<QByteArray> texts;
    for (const char *language : {"ky", "ru", "en"}) {
        const CliRun run
            = cli.run({u"info"_s, u"missing.eldin"_s, u"--language"_s, QString::fromLatin1(language)});
        CHECK(run.code == 3);
        texts.insert(run.error);
    }
    CHECK(texts.size() == 3);
}

TEST_CASE("file trouble ends with 3 and leaves the file alone", "[cli]")
{
    Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK(cli.run({u"info"_s, u"missing.eldin"_s, u"--json"_s}).code == 3);
    CHECK(cli.run({u"undo"_s, u"missing.eldin"_s}).code == 3);
    CHECK_FALSE(QFile::exists(cli.path(u"missing.eldin"_s)));
    QFile text(cli.path(u"text.eldin"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("Бул документ эмес");
    text.close();
    const QByteArray before = contents(text.fileName());
    for (const char *command : {"info", "check", "undo", "history"}) {
        const CliRun run = cli.run({QString::fromLatin1(command), text.fileName(), u"--json"_s});
        CHECK(run.code == 3);
        CHECK(run.out.isEmpty());
    }
    CHECK(contents(text.fileName()) == before);
    const QByteArray document = contents(file);
    CHECK(cli.run({u"create"_s, file, u"--municipality"_s, u"x"_s}).code == 3);
    CHECK(cli.run({u"sample"_s, file}).code == 3);
    CHECK(contents(file) == document);
    CHECK(cli.run({u"import"_s, u"budget"_s, file, u"missing.xlsx"_s}).code == 3);
    CHECK(cli.run({u"import"_s, u"budget"_s, file, text.fileName()}).code != 0);
    CHECK(contents(file) == document);
}

TEST_CASE("a document that somebody has open is read and not written", "[cli]")
{
    const Cli cli;
    eldin::core::test::TestDocument held; // its author holds the lock
    const CliRun refused = cli.run({u"undo"_s, held.path(), u"--json"_s});
    CHECK(refused.code == 3);
    CHECK(refused.out.isEmpty());
    CHECK(refused.error.contains("Асанова Гүлнара"));
    CHECK(cli.done({u"info"_s, held.path()})[u"commits"].toInt() == 1);
    CHECK(cli.run({u"import"_s, u"budget"_s, held.path(),
                   eldin::test::sourcePath(QStringLiteral("tests/data/budgets/kazan-kuigan-2022.xlsx")),
                   u"--stage"_s, u"approved"_s})
              .code
          == 3);
    held.close();
    CHECK(cli.run({u"undo"_s, held.path()}).code == 1); // nothing to undo, but no longer locked
}

TEST_CASE("reading commands leave the file byte for byte", "[cli]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QByteArray before = contents(file);
    for (const char *command : {"info F", "check F", "history F", "list F remarks", "list F lines",
                                "list F ledger", "list F commits"}) {
        QStringList arguments = words(command);
        arguments[1] = file;
        CHECK(cli.run(arguments).code == 0);
    }
    CHECK(contents(file) == before);
}
