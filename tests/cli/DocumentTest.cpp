// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include "core/report/papers/PaperKind.h"

#include <QFile>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("papers are written in every language and format without a display", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    for (const char16_t *kind : {u"protocol", u"citizens-budget"}) {
        for (const char16_t *language : {u"ky", u"ru", u"en", u"ky+ru"}) {
            for (const char16_t *format : {u"pdf", u"html", u"docx", u"odt"}) {
                const QString out = cli.path(QString::fromUtf16(kind) + u'.' + QString::fromUtf16(format));
                const QJsonObject result
                    = cli.done({u"document"_s, file, QString::fromUtf16(kind), u"--hearing"_s, u"latest"_s,
                                u"-o"_s, out, u"--paper-language"_s, QString::fromUtf16(language)});
                CHECK(result[u"file"].toString() == out);
                CHECK(result[u"kind"].toString() == QStringView(kind));
                // How many pages a text document has is known to the program that opens it.
                const bool isText = out.endsWith(u"docx") || out.endsWith(u"odt");
                CHECK(isText == result[u"pages"].isNull());
                CHECK((isText || result[u"pages"].toInt() >= 1));
                const QByteArray written = contents(out);
                CHECK(written.startsWith(isText ? "PK" : out.endsWith(u"pdf") ? "%PDF-" : "<!DOCTYPE html>"));
                CHECK(written.contains("word/document.xml") == out.endsWith(u"docx"));
                CHECK(written.contains("opendocument.text") == out.endsWith(u"odt"));
                QFile::remove(out);
            }
        }
    }
}

TEST_CASE("a paper of one meeting holds only that meeting", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString hearing = cli.rows({u"list"_s, file, u"hearings"_s})[0][u"id"].toString();
    const QJsonArray meetings = cli.rows({u"list"_s, file, u"meetings"_s, u"--hearing"_s, hearing});
    REQUIRE(meetings.size() == 2);
    const QString out = cli.path(u"жыйын.html"_s);
    cli.done(
        {u"document"_s, file, u"protocol"_s, u"--meeting"_s, meetings[0][u"id"].toString(), u"-o"_s, out});
    CHECK(contents(out).contains(meetings[0][u"place"].toString().toUtf8()));
    CHECK_FALSE(contents(out).contains(meetings[1][u"place"].toString().toUtf8()));
}

TEST_CASE("a paper in large print takes more pages", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QStringList order {u"document"_s, file, u"announcement"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, cli.path(u"кагаз.pdf"_s)};
    CHECK(cli.done(order)[u"pages"].toInt() < cli.done(order + QStringList {u"--large-print"_s})[u"pages"].toInt());
}

TEST_CASE("six slips stand on two pages, four on the first", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    cli.done({u"add"_s, u"slips"_s, file, u"--meeting"_s, u"latest"_s, u"--from"_s, u"1"_s, u"--to"_s, u"6"_s});
    CHECK(cli.done({u"document"_s, file, u"slips"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, cli.path(u"баракча.pdf"_s)})[u"pages"].toInt() == 2);
}

TEST_CASE("the paper of the handing over is of the whole document and names the last backup", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString out = cli.path(u"иш.html"_s);
    cli.done({u"document"_s, file, u"hand-over"_s, u"-o"_s, out, u"--paper-language"_s, u"ky+ru"_s});
    const auto text = [&] {
        QFile written(out);
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    };
    CHECK(text().contains(u"жасалган эмес"_s));
    CHECK(text().contains(u"ПЕРЕДАЧА ДЕЛ"_s));
    cli.rows({u"backup"_s, file});
    cli.done({u"document"_s, file, u"hand-over"_s, u"-o"_s, out});
    CHECK_FALSE(text().contains(u"жасалган эмес"_s));
    CHECK(cli.done({u"document"_s, file, u"hand-over"_s, u"-o"_s, cli.path(u"иш.pdf"_s)})[u"pages"].toInt() >= 2);
}

TEST_CASE("a poster is written on one sheet or on four, and cards as numbered pictures", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const auto order = [&](const QString &kind, const QString &out) { return QStringList {u"document"_s, file, kind, u"--hearing"_s, u"latest"_s, u"-o"_s, out}; };
    const QString poster = cli.path(u"плакат.pdf"_s);
    CHECK(cli.done(order(u"poster"_s, poster))[u"pages"].toInt() == 1);
    CHECK(cli.done(order(u"poster"_s, poster) + QStringList {u"--tiled"_s})[u"pages"].toInt() == 4);
    const int cards = cli.done(order(u"cards"_s, cli.path(u"карточка.png"_s)))[u"pages"].toInt();
    CHECK(cards > 4);
    for (int i = 1; i <= cards; ++i)
        CHECK(contents(cli.path(u"карточка-%1.png"_s.arg(i))).startsWith("\x89PNG"));
    CHECK(cli.run(order(u"announcement"_s, cli.path(u"кулак.png"_s))).code == 2);
    CHECK(cli.run(order(u"announcement"_s, poster) + QStringList {u"--tiled"_s}).code == 2);
    CHECK(cli.run(order(u"poster"_s, cli.path(u"плакат.docx"_s)) + QStringList {u"--tiled"_s}).code == 2);
    CHECK(cli.run(order(u"cards"_s, cli.path(u"жок/карточка.png"_s))).code == 3);
}

TEST_CASE("wrong wishes for a paper are refused and write nothing", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString out = cli.path(u"кагаз.pdf"_s);
    const auto code = [&](const QStringList &arguments) {
        return cli.run(QStringList{u"document"_s, file} + arguments).code;
    };
    CHECK(code({u"love-letter"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"protocol"_s, u"--hearing"_s, u"latest"_s}) == 2);
    CHECK(code({u"protocol"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"protocol"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, cli.path(u"кагаз.exe"_s)}) == 2);
    CHECK(code({u"protocol"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, out, u"--paper-language"_s, u"de"_s})
          == 2);
    CHECK(code({u"protocol"_s, u"--hearing"_s, u"nowhere"_s, u"-o"_s, out}) == 1);
    CHECK(code({u"protocol"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, cli.path(u"no/such/folder/кагаз.pdf"_s)})
          == 3);
    for (const char16_t *ending : {u"html", u"docx", u"odt"}) {
        const QString nowhere = cli.path(u"no/such/folder/кагаз."_s + QString::fromUtf16(ending));
        CHECK(code({u"protocol"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, nowhere}) == 3);
    }
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("papers of a bare hearing are made and say what is missing", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.path(u"жылаңач.eldin"_s);
    cli.done({u"create"_s, file, u"--municipality"_s, u"Ак-Булак"_s});
    cli.done({u"add"_s, u"hearing"_s, file, u"--title"_s, u"Угуу"_s, u"--kind"_s, u"draft"_s, u"--date"_s,
              u"2026-12-10"_s});
    for (const char16_t *kind : {u"protocol", u"citizens-budget"}) {
        const QString out = cli.path(QString::fromUtf16(kind) + u".html"_s);
        cli.done({u"document"_s, file, QString::fromUtf16(kind), u"--hearing"_s, u"latest"_s, u"-o"_s, out,
                  u"--paper-language"_s, u"ky+ru"_s});
        CHECK(contents(out).size() > 1000);
        const QString pdf = cli.path(QString::fromUtf16(kind) + u".pdf"_s);
        cli.done({u"document"_s, file, QString::fromUtf16(kind), u"--hearing"_s, u"latest"_s, u"-o"_s, pdf});
        CHECK(contents(pdf).startsWith("%PDF-"));
    }
}

TEST_CASE("texts are kept in the language they are written in, whatever the messages speak", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(u"тил.eldin"_s);
    cli.done({u"create"_s, file, u"--municipality"_s, u"Көк-Жар айыл аймагы"_s, u"--language"_s, u"en"_s});
    cli.done({u"add"_s, u"hearing"_s, file, u"--title"_s, u"Бюджеттин долбоору боюнча угуу"_s, u"--kind"_s, u"draft"_s, u"--date"_s,
              u"2026-12-10"_s, u"--language"_s, u"en"_s});
    cli.done({u"add"_s, u"meeting"_s, file, u"--hearing"_s, u"latest"_s, u"--place"_s, u"Маданият үйү"_s, u"--start"_s,
              u"2026-12-10T10:00"_s, u"--language"_s, u"en"_s});
    const QString out = cli.path(u"кагаз.html"_s);
    cli.done({u"document"_s, file, u"protocol"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, out});
    QFile paper(out);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(paper.readAll());
    CHECK(text.contains(u"Маданият үйү"));
    CHECK_FALSE(text.contains(u"[англис"));
}

TEST_CASE("invitations are made for those named, and nothing else takes addressees", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString out = cli.path(u"чакыруу.txt"_s);
    cli.done({u"document"_s, file, u"invitation"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, out, u"--addressee"_s, u"Айгүл эже"_s, u"--addressee"_s,
              u"Бакыт байке"_s});
    const QString text = QString::fromUtf8(contents(out));
    CHECK(text.contains(u"Урматтуу Айгүл эже!"));
    CHECK(text.contains(u"Урматтуу Бакыт байке!"));
    CHECK(cli.run({u"document"_s, file, u"agenda"_s, u"--hearing"_s, u"latest"_s, u"-o"_s, out, u"--addressee"_s, u"А"_s}).code == 2);
}

TEST_CASE("the help of document names every kind of paper, in three languages", "[cli][document]")
{
    const Cli cli;
    for (const auto &[language, name] : {std::pair {Language::Kyrgyz, "Чакыруу"}, {Language::Russian, "Приглашение"}, {Language::English, "Invitation"}}) {
        const QString help = QString::fromUtf8(cli.run({u"--language"_s, languageCode(language), u"document"_s, u"--help"_s}).out);
        INFO(help.toStdString());
        for (const auto &[kind, code] : Codes<PaperKind>::list)
            CHECK(help.contains(u"\n  "_s + QString::fromUtf16(code) + u"  "_s));
        CHECK(help.contains(QString::fromUtf8(name)));
    }
}

TEST_CASE("a photo is kept with a hearing and the scan of a paper with the paper, and both are listed", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString photo = cli.path(u"зал.ppm"_s);
    {
        QFile picture(photo);
        REQUIRE(picture.open(QIODevice::WriteOnly));
        picture.write("P6 600 400 255\n" + QByteArray(600 * 400 * 3, '\x60'));
    }
    const QStringList order {u"add"_s, u"attachment"_s, file, u"--hearing"_s, u"latest"_s, u"--file"_s, photo};
    const QString id = cli.done(order)[u"id"].toString();
    const QJsonObject kept = cli.rows({u"list"_s, file, u"attachments"_s, u"--hearing"_s, u"latest"_s}).first().toObject();
    CHECK(kept[u"id"].toString() == id);
    CHECK(kept[u"kind"].toString() == u"photo");
    CHECK(kept[u"file"].toString() == u"зал.ppm");
    CHECK(kept[u"type"].toString() == u"image/jpeg");
    CHECK(kept[u"paper"].isNull());
    CHECK(kept[u"bytes"].toInteger() < 100'000);
    CHECK(cli.rows({u"list"_s, file, u"papers"_s}).isEmpty());
    CHECK(cli.run(order + QStringList {u"--paper"_s, u"жок"_s}).code == 2);
    CHECK(cli.run(order.first(5) + QStringList {u"--file"_s, cli.path(u"жок.png"_s)}).code == 3);
    CHECK(cli.rows({u"list"_s, file, u"attachments"_s}).size() == 1);
    CHECK(cli.rows({u"undo"_s, file}).size() == 1);
    CHECK(cli.rows({u"list"_s, file, u"attachments"_s}).isEmpty());
}

TEST_CASE("a correction of sealed minutes is noted, listed, printed behind them and undone", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString words = u"3-сунушту Кызыл-Жар айылынын тургуну айткан."_s;
    const QStringList add {u"add"_s, u"correction"_s, file, u"--hearing"_s, u"2025"_s, u"--text"_s, words};
    const QString id = cli.done(add)[u"id"].toString();
    const QJsonArray rows = cli.rows({u"list"_s, file, u"corrections"_s});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"id"].toString() == id);
    CHECK(rows[0][u"text"].toString() == words);
    CHECK(rows[0][u"date"].toString().size() == 10);
    const QString paper = cli.path(u"протокол.txt"_s);
    cli.done({u"document"_s, file, u"protocol"_s, u"--hearing"_s, u"2025"_s, u"-o"_s, paper});
    CHECK(QString::fromUtf8(contents(paper)).contains(words));
    CHECK(cli.run({u"verify"_s, file}).code == 0);
    CHECK(cli.run({u"add"_s, u"correction"_s, file, u"--hearing"_s, u"latest"_s, u"--text"_s, words}).code == 1); // still open
    CHECK(cli.run(add.first(5)).code == 2);
    CHECK(cli.rows({u"undo"_s, file}).size() == 1);
    CHECK(cli.rows({u"list"_s, file, u"corrections"_s}).isEmpty());
}

TEST_CASE("the whole file of a hearing is written into a folder, and indicators as numbers", "[cli][document]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString folder = cli.path(u"архив"_s);
    const QJsonObject result = cli.done({u"document"_s, file, u"dossier"_s, u"--hearing"_s, u"2025"_s, u"-o"_s, folder, u"--public"_s});
    CHECK(result[u"file"].toString() == folder);
    CHECK(result[u"kind"].toString() == u"dossier");
    CHECK(result[u"pages"].isNull());
    const QJsonArray files = result[u"files"].toArray();
    CHECK(files.size() > 20);
    CHECK(result[u"redacted"].isDouble());
    CHECK(files.size() < cli.done({u"document"_s, file, u"dossier"_s, u"--hearing"_s, u"2025"_s, u"-o"_s, cli.path(u"баары"_s)})[u"files"].toArray().size());
    for (const QJsonValue one : files)
        CHECK(QFile::exists(folder + u'/' + one.toString()));
    CHECK(cli.run({u"document"_s, file, u"dossier"_s, u"--hearing"_s, u"2025"_s, u"-o"_s, folder}).code == 3); // there already
    CHECK(cli.run({u"document"_s, file, u"ledger"_s, u"--hearing"_s, u"2025"_s, u"-o"_s, cli.path(u"a.pdf"_s), u"--public"_s}).code == 2);
    const QString csv = cli.path(u"indicators.csv"_s);
    cli.done({u"document"_s, file, u"indicators"_s, u"--hearing"_s, u"2025"_s, u"-o"_s, csv, u"--paper-language"_s, u"en"_s});
    CHECK(contents(csv).contains("\r\nproposals,12,,,count,Proposals as said,"));
    CHECK(cli.run({u"document"_s, file, u"ledger"_s, u"--hearing"_s, u"2025"_s, u"-o"_s, cli.path(u"a.csv"_s)}).code == 2);
}
