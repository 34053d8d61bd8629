// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/DocxBuilder.h"
#include "tests/support/OleBuilder.h"
#include "tests/support/Printing.h"
#include "tests/support/Workbooks.h"

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

using TextRows = std::vector<std::vector<std::string>>;

/// Cells that begin with a digit are numbers.
XlsxParts::Sheet sheet(const std::string &name, const TextRows &rows)
{
    XlsxParts::Sheet result;
    result.name = name;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::string number = std::to_string(row + 1);
        result.data += "<row r=\"" + number + "\">";
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const std::string &text = rows[row][column];
            const std::string place = std::string(1, static_cast<char>('A' + column)) + number;
            const bool isNumber = !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos && column > 1;
            if (!text.empty())
                result.data += isNumber ? "<c r=\"" + place + "\"><v>" + text + "</v></c>"
                                        : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        }
        result.data += "</row>";
    }
    return result;
}

const XlsxParts::Sheet kRevenue = sheet("Доходы", {{"Бюджет айылного аймака на 2027 год, проект, тыс. сом"},
                                                   {"Код", "Наименование", "2027, проект"},
                                                   {"11111100", "Подоходный налог", "120.5"},
                                                   {"11311100", "Налог на имущество", "80"},
                                                   {"", "Всего доходов", "200.5"}});
/// Says neither year nor stage: the other sheet does.
const XlsxParts::Sheet kExpenditure = sheet("Расходы", {{"Код", "Наименование", "Сумма, тыс. сом"},
                                                        {"7011", "Аппарат", "90"},
                                                        {"7091", "Детский сад", "100"},
                                                        {"7063", "Водоснабжение", "10.5"},
                                                        {"", "Итого", "200.5"}});
const XlsxParts::Sheet kRemarks = sheet("Примечания", {{"Подготовил финансовый отдел"}});

QString workbook(const Cli &cli, const std::vector<XlsxParts::Sheet> &sheets)
{
    const QString path = cli.path(u"бюджет.xlsx"_s);
    XlsxParts parts;
    parts.sheets = sheets;
    parts.zip().write(path.toStdString());
    return path;
}

QString newDocument(const Cli &cli)
{
    const QString file = cli.path(u"бюджет.eldin"_s);
    cli.done({u"create"_s, file, u"--municipality"_s, u"Ак-Булак"_s});
    return file;
}

QStringList problems(const QJsonObject &result)
{
    return column(result[u"problems"].toArray(), {u"severity"_s, u"code"_s, u"value"_s});
}

} // namespace

TEST_CASE("revenue and expenditure of two sheets become one budget in one step", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QString table = workbook(cli, {kRevenue, kExpenditure, kRemarks});
    const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, table});
    CHECK(result[u"sheet"].toString() == u"Доходы + Расходы");
    CHECK(column(result[u"sheets"].toArray(), {u"name"_s, u"lines"_s}) == QStringList {u"Доходы|2"_s, u"Расходы|3"_s});
    CHECK(result[u"lines"].toInt() == 5);
    CHECK(column(result[u"budgets"].toArray(), {u"year"_s, u"stage"_s, u"lines"_s, u"revenue"_s, u"expenditure"_s})
          == QStringList {u"2027|draft|5|200500.00|200500.00"_s});
    CHECK(problems(result).contains(u"note|sheets-together|Доходы + Расходы"_s));
    CHECK(problems(result).contains(u"note|other-sheet|Примечания"_s));
    CHECK(cli.rows({u"list"_s, file, u"budgets"_s}).size() == 1);
    QStringList sources;
    for (const QJsonValue line : cli.rows({u"list"_s, file, u"lines"_s}))
        sources += line[u"source"][u"sheet"].toString() + u'!' + line[u"source"][u"cell"].toString();
    CHECK(sources == QStringList {u"Доходы!C3"_s, u"Доходы!C4"_s, u"Расходы!C2"_s, u"Расходы!C3"_s, u"Расходы!C4"_s});
    cli.rows({u"undo"_s, file});
    CHECK(cli.rows({u"list"_s, file, u"budgets"_s}).isEmpty());
    CHECK(cli.rows({u"list"_s, file, u"imports"_s}).isEmpty());
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("a gap of the second sheet is named with its sheet and keeps everything out", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    XlsxParts::Sheet wrong = kExpenditure;
    wrong.data.replace(wrong.data.rfind("200.5"), 5, "999.9");
    const QString table = workbook(cli, {kRevenue, wrong});
    const auto run = cli.run({u"import"_s, u"budget"_s, file, table, u"--json"_s});
    CHECK(run.code == 1);
    CHECK(column(run.object()[u"gaps"].toArray(), {u"sheet"_s, u"cell"_s}) == QStringList {u"Расходы|C5"_s});
    CHECK(run.error.contains("Расходы!C5"));
    CHECK(cli.rows({u"list"_s, file, u"imports"_s}).isEmpty());
    cli.done({u"import"_s, u"budget"_s, file, table, u"--accept-gaps"_s, u"тест"_s});
    CHECK(column(cli.rows({u"list"_s, file, u"imports"_s}), {u"sheet"_s, u"accepted_gaps"_s})
          == QStringList {u"Доходы|"_s, u"Расходы|тест"_s});
}

TEST_CASE("each gap may be accepted for a reason of its own, by its sheet and cell", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    XlsxParts::Sheet revenue = kRevenue;
    revenue.data.replace(revenue.data.rfind("200.5"), 5, "999.9");
    XlsxParts::Sheet wrong = kExpenditure;
    wrong.data.replace(wrong.data.rfind("200.5"), 5, "999.9");
    const QString table = workbook(cli, {revenue, wrong});
    const auto gaps = cli.run({u"import"_s, u"budget"_s, file, table, u"--json"_s}).object()[u"gaps"].toArray();
    REQUIRE(gaps.size() == 2);
    const QString first = u"Доходы!"_s + gaps[0][u"cell"].toString() + u"=Басма ката"_s;
    CHECK(cli.run({u"import"_s, u"budget"_s, file, table, u"--gap-reason"_s, first}).code == 1); // the other one has none
    CHECK(cli.run({u"import"_s, u"budget"_s, file, table, u"--gap-reason"_s, u"Доходы!A1=жок"_s}).code == 2);
    CHECK(cli.run({u"import"_s, u"budget"_s, file, table, u"--gap-reason"_s, u"Расходы!C5="_s}).code == 2);
    cli.done({u"import"_s, u"budget"_s, file, table, u"--gap-reason"_s, first, u"--gap-reason"_s, u"Расходы!C5=Кийин = такталат"_s});
    const QJsonArray imports = cli.rows({u"list"_s, file, u"imports"_s});
    REQUIRE(imports.size() == 2);
    CHECK(column(imports[0][u"gaps"].toArray(), {u"reason"_s}) == QStringList {u"Басма ката"_s});
    CHECK(column(imports[1][u"gaps"].toArray(), {u"reason"_s}) == QStringList {u"Кийин = такталат"_s});
}

TEST_CASE("of more than two budget tables one is read and every other one is named", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    XlsxParts::Sheet village = kExpenditure;
    village.name = "Село";
    const QString table = workbook(cli, {kRevenue, kExpenditure, village});
    const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, table, u"--year"_s, u"2027"_s, u"--dry-run"_s});
    CHECK(result[u"sheet"].toString() == u"Расходы");
    CHECK(problems(result).contains(u"warning|other-table|Доходы"_s));
    CHECK(problems(result).contains(u"warning|other-table|Село"_s));
    const QJsonObject all = cli.done({u"import"_s, u"budget"_s, file, table, u"--sheet"_s, u"Доходы"_s, u"--sheet"_s, u"Расходы"_s,
                                      u"--sheet"_s, u"Село"_s});
    CHECK(column(all[u"budgets"].toArray(), {u"lines"_s, u"revenue"_s, u"expenditure"_s}) == QStringList {u"8|200500.00|401000.00"_s});
    CHECK(problems(all).contains(u"warning|sheets-of-one-section|Село"_s));
    const auto absent = cli.run({u"import"_s, u"budget"_s, file, table, u"--sheet"_s, u"Доходы"_s, u"--sheet"_s, u"Ыр"_s});
    CHECK(absent.code == 1);
    CHECK(absent.error.contains("Ыр"));
}

TEST_CASE("a table of one line is a budget too", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const XlsxParts::Sheet one = sheet("Расходы", {{"Код", "Наименование", "2027, проект, тыс. сом"}, {"7011", "Аппарат", "70"}, {"", "Всего", "70"}});
    const QJsonObject both = cli.done({u"import"_s, u"budget"_s, file, workbook(cli, {kRevenue, one}), u"--dry-run"_s});
    CHECK(both[u"sheet"].toString() == u"Доходы + Расходы");
    const XlsxParts::Sheet next = sheet("2028", {{"Код", "Наименование", "2028, прогноз, тыс. сом"}, {"11111100", "Подоходный налог", "7"}});
    const QJsonObject named = cli.done({u"import"_s, u"budget"_s, file, workbook(cli, {kRevenue, next}), u"--dry-run"_s});
    CHECK(problems(named).contains(u"warning|other-table|2028"_s));
    CHECK_FALSE(problems(named).contains(u"note|other-sheet|2028"_s));
}

TEST_CASE("revenue, expenditure and financing of a Word document become one budget", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const std::vector<std::string> head {"Код", "Аталышы", "2027-жыл, долбоор, миң сом"};
    const std::string revenue = docxParagraph("I. Кирешелер") + docxTable({head, {"11111100", "Киреше салыгы", "300,0"}, {"11311100", "Мүлк салыгы", "100,0"}, {"", "Бардыгы", "400,0"}});
    const std::string expenditure = docxParagraph("II. Чыгашалар") + docxTable({head, {"2111", "Эмгек акы", "450,0"}, {"2211", "Иш сапар", "50,0"}, {"", "Бардыгы", "500,0"}});
    const std::string both = docxTable({{"Код", "Аталышы", "Суммасы, миң сом"}, {"321", "Насыя алуу", "120,0"}, {"331", "Насыяны кайтаруу", "-20,0"}});
    const std::string one = docxTable({{"Код", "Аталышы", "Суммасы, миң сом"}, {"321", "Насыя алуу", "100,0"}});
    for (const std::string &loans : {both, one}) {
        const QString table = cli.path(u"бюджет.docx"_s);
        docxZip(revenue + expenditure + docxParagraph("III. Бюджеттин тартыштыгын каржылоо") + loans).write(table.toStdString());
        const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, table, u"--dry-run"_s});
        CHECK(column(result[u"budgets"].toArray(), {u"year"_s, u"stage"_s, u"revenue"_s, u"expenditure"_s}) == QStringList {u"2027|draft|400000.00|500000.00"_s});
        CHECK(result[u"sheets"].toArray().size() == 3);
        CHECK(problems(result).filter(u"other-table"_s).isEmpty());
        const QJsonObject chosen = cli.done({u"import"_s, u"budget"_s, file, table, u"--table"_s, u"2"_s, u"--dry-run"_s});
        CHECK(column(chosen[u"budgets"].toArray(), {u"revenue"_s, u"expenditure"_s}) == QStringList {u"0.00|500000.00"_s});
    }
    cli.done({u"import"_s, u"budget"_s, file, cli.path(u"бюджет.docx"_s)});
    CHECK(column(cli.done({u"info"_s, file})[u"budgets"].toArray(), {u"revenue"_s, u"expenditure"_s, u"financing"_s}) == QStringList {u"400000.00|500000.00|100000.00"_s});
}

TEST_CASE("two tables of a Word document become one budget", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const QString path = cli.path(u"токтом.docx"_s);
    docxZip(docxParagraph("2027-жылга жергиликтүү бюджеттин долбоору") + docxParagraph("1-тиркеме. Кирешелер (миң сом)")
            + docxTable({{"Код", "Аталышы", "2027-ж. долбоор"}, {"11111100", "Киреше салыгы", "1 200,5"}, {"11311100", "Мүлк салыгы", "800,0"}})
            + docxParagraph("2-тиркеме. Чыгашалар (миң сом)")
            + docxTable({{"Код", "Аталышы", "2027-ж. долбоор"}, {"701", "Жалпы кызматтар", "900,0"}, {"709", "Билим берүү", "1 100,5"}}))
        .write(path.toStdString());
    for (const QStringList &tables : {QStringList(), QStringList {u"--table"_s, u"1"_s, u"--table"_s, u"2"_s}}) {
        const QJsonObject result = cli.done(QStringList {u"import"_s, u"budget"_s, file, path, u"--dry-run"_s} + tables);
        CHECK(result[u"sheet"].toString() == u"Table 1 + Table 2");
        CHECK(column(result[u"budgets"].toArray(), {u"revenue"_s, u"expenditure"_s}) == QStringList {u"2000500.00|2000500.00"_s});
    }
}

TEST_CASE("an old Word document is refused by name with what to do, in three languages", "[cli][import]")
{
    const Cli cli;
    const QString file = newDocument(cli);
    const auto refused = [&](const char *stream, const char *language) {
        const QString path = cli.path(u"отчет.doc"_s);
        QFile written(path);
        REQUIRE(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(QByteArray::fromStdString(OleBuilder().add(stream, std::string(5000, 'x')).bytes()));
        written.close();
        const auto run = cli.run({u"--language"_s, QString::fromLatin1(language), u"import"_s, u"budget"_s, file, path});
        CHECK(run.code == 3);
        return QString::fromUtf8(run.error);
    };
    for (const char *language : {"ky", "ru", "en"}) {
        INFO(language);
        const QString word = refused("WordDocument", language);
        CHECK(word.contains(u".docx"_s));
        CHECK(word.contains(u"LibreOffice"_s));
        CHECK_FALSE(word.contains(u"xlsx"_s));
        const QString other = refused("PowerPoint Document", language);
        CHECK(other.contains(u"Office"_s));
        CHECK_FALSE(other.contains(u"ole"_s));
    }
}
