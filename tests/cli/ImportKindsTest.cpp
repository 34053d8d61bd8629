// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/DocxBuilder.h"
#include "tests/support/OleBuilder.h"
#include "tests/support/Printing.h"

#include <QFile>

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString newDocument(const Cli &cli)
{
    const QString file = cli.path(u"бюджет.eldin"_s);
    cli.done({u"create"_s, file, u"--municipality"_s, u"Ак-Булак"_s});
    return file;
}

/// A draft resolution in Word: a table of revenue, then one of expenditure, the unit in a paragraph above each.
QString resolution(const Cli &cli)
{
    const QString path = cli.path(u"токтом.docx"_s);
    docxZip(docxParagraph("Ак-Булак айылдык кеңешинин токтому") + docxParagraph("2027-жылга жергиликтүү бюджеттин долбоору")
            + docxParagraph("1-тиркеме. Кирешелер") + docxParagraph("(миң сом)")
            + docxTable({{"Код", "Аталышы", "2027-ж. долбоор"},
                         {"11111100", "Киреше салыгы", "1 200,5"},
                         {"11311100", "Мүлк салыгы", "800,0"},
                         {"", "Бардыгы кирешелер", "2 000,5"}})
            + docxParagraph("2-тиркеме. Чыгашалар") + docxParagraph("(миң сом)")
            + docxTable({{"Код", "Аталышы", "2027-ж. долбоор"},
                         {"701", "Жалпы мамлекеттик кызматтар", "900,0"},
                         {"709", "Билим берүү", "1 000,0"},
                         {"707", "Саламаттыкты сактоо", "100,5"},
                         {"", "Бардыгы чыгашалар", "2 000,5"}}))
        .write(path.toStdString());
    return path;
}

void write(const QString &path, const std::string &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), qint64(bytes.size()));
}

} // namespace

TEST_CASE("one table of a Word document is imported with unit and year from above it", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QString paper = resolution(cli);
    const QJsonObject revenue = cli.done({u"import"_s, u"budget"_s, file, paper, u"--table"_s, u"1"_s});
    CHECK(revenue[u"format"].toString() == u"docx");
    CHECK(revenue[u"sheet"].toString() == u"Table 1");
    CHECK(revenue[u"unit"].toString() == u"thousand-som");
    CHECK(revenue[u"lines"].toInt() == 2);
    CHECK(revenue[u"budgets"][0][u"year"].toInt() == 2027);
    CHECK(revenue[u"budgets"][0][u"stage"].toString() == u"draft");
    CHECK(revenue[u"budgets"][0][u"revenue"].toString() == u"2000500.00");
    const QJsonObject expenditure = cli.done({u"import"_s, u"budget"_s, file, paper, u"--table"_s, u"2"_s});
    CHECK(expenditure[u"lines"].toInt() == 3);
    CHECK(expenditure[u"budgets"][0][u"expenditure"].toString() == u"2000500.00");
}

TEST_CASE("each imported line of a Word document knows its table and cell", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    cli.done({u"import"_s, u"budget"_s, file, resolution(cli), u"--table"_s, u"2"_s});
    const QJsonObject source = cli.rows({u"list"_s, file, u"lines"_s})[0][u"source"].toObject();
    CHECK(source[u"file"].toString() == u"токтом.docx");
    CHECK(source[u"sheet"].toString() == u"Table 2");
    CHECK(source[u"cell"].toString() == u"C4"); // two paragraphs and the head stand above
}

TEST_CASE("a table that is not there or makes no sense is refused", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QString paper = resolution(cli);
    const auto run = [&](const QStringList &arguments) {
        return cli.run(QStringList {u"import"_s, u"budget"_s, file, paper} + arguments);
    };
    const CliRun absent = run({u"--table"_s, u"3"_s});
    CHECK(absent.code == 1);
    CHECK(absent.error.contains("Table 3"));
    CHECK(run({u"--table"_s, u"0"_s}).code == 2);
    CHECK(run({u"--table"_s, u"two"_s}).code == 2);
    CHECK(run({u"--table"_s, u"1"_s, u"--sheet"_s, u"Table 1"_s}).code == 2);
    write(cli.path(u"a.csv"_s), "аты;сумма\nсалык;5\n");
    CHECK(cli.run({u"import"_s, u"budget"_s, file, cli.path(u"a.csv"_s), u"--table"_s, u"1"_s}).code == 1);
    CHECK(cli.rows({u"list"_s, file, u"budgets"_s}).isEmpty());
}

TEST_CASE("files that are no table are refused with what to do", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const auto message = [&](const QString &name, const std::string &bytes) {
        write(cli.path(name), bytes);
        const CliRun run = cli.run({u"import"_s, u"budget"_s, file, cli.path(name), u"--language"_s, u"en"_s});
        CHECK(run.code == 3);
        return QString::fromUtf8(run.error);
    };
    CHECK(message(u"old.doc"_s, OleBuilder().add("WordDocument", "text").bytes()).contains(u"save it as .docx"));
    CHECK(message(u"old.xls"_s, OleBuilder().add("Book", "\x09\x08\x08").bytes()).contains(u"Excel 95"));
    CHECK(message(u"budget.xlsx"_s, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n").contains(u"PDF"));
    CHECK(message(u"picture.xls"_s, std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0", 21)).contains(u"picture"));
    CHECK(message(u"program.ods"_s, std::string("MZ\x90\0\3\0\0\0\4\0\0\0\xFF\xFF\0\0\xB8\0\0\0", 20)).contains(u"program"));
    CHECK(message(u"empty.csv"_s, "").contains(u"empty"));
    CHECK(message(u"locked.xlsx"_s, OleBuilder().add("EncryptedPackage", "noise").bytes()).contains(u"password"));
}
