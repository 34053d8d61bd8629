// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An exported workbook as another program reads it.
#include "tests/exchange/oracle/Oracle.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/SharedData.h"

#include "core/report/OpenTables.h"
#include "core/service/OpenDataExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QJsonArray readBack(const QString &python, const QString &file)
{
    QProcess process;
    process.start(python, {eldin::test::sourcePath(QStringLiteral("tests/exchange/oracle/workbook.py")), file});
    REQUIRE(process.waitForFinished(100'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

QJsonObject sheetNamed(const QJsonArray &sheets, const QString &name)
{
    for (const QJsonValue &sheet : sheets) {
        if (sheet[QStringLiteral("name")].toString() == name)
            return sheet.toObject();
    }
    FAIL("no sheet " << name.toStdString());
    return {};
}

} // namespace

TEST_CASE("another program finds typed cells, fixed heads, filters, sums and charts in the workbook", "[oracle][export]")
{
    const auto python = pythonWith(QStringLiteral("openpyxl"));
    if (!python)
        return skipTest(QStringLiteral("no python3-openpyxl"));
    SampleDocument sample;
    TestDocument place;
    const QStringList files = exportTables(place.pathOf(QStringLiteral("xlsx")), ExportFormat::Xlsx, openTables(sample.stores(), {Language::Russian, false, true}));
    REQUIRE(files.size() == 1);
    const QJsonArray sheets = readBack(*python, files.front());
    CHECK(sheets.size() >= 20);
    for (const QJsonValue &sheet : sheets) {
        INFO(sheet[QStringLiteral("name")].toString().toStdString());
        CHECK(sheet[QStringLiteral("bold")].toBool());
        CHECK(sheet[QStringLiteral("frozen")].toString() == QStringLiteral("A2"));
        CHECK(sheet[QStringLiteral("filter")].toString().startsWith(QStringLiteral("A1:")));
        for (const QJsonValue &width : sheet[QStringLiteral("widths")].toArray())
            CHECK((width.toDouble() >= 8 && width.toDouble() <= 61));
    }
    const QJsonObject lines = sheetNamed(sheets, QStringLiteral("Строки бюджетов"));
    const QStringList head = lines[QStringLiteral("head")].toVariant().toStringList();
    const auto amount = head.indexOf(QStringLiteral("Сумма, сом"));
    REQUIRE(amount > 0);
    CHECK(lines[QStringLiteral("kinds")][amount].toVariant().toStringList() == QStringList {QStringLiteral("amount")});
    REQUIRE(lines[QStringLiteral("formulas")].toArray().size() == 1);
    CHECK(lines[QStringLiteral("formulas")][0][0].toString().startsWith(QStringLiteral("=SUBTOTAL(9,")));
    CHECK(lines[QStringLiteral("formulas")][0][1].toDouble() == Approx(lines[QStringLiteral("sums")][amount].toDouble()));
    const QJsonObject hearings = sheetNamed(sheets, QStringLiteral("Слушания"));
    const auto date = hearings[QStringLiteral("head")].toVariant().toStringList().indexOf(QStringLiteral("Дата"));
    CHECK(hearings[QStringLiteral("kinds")][date].toVariant().toStringList() == QStringList {QStringLiteral("day")});
    for (const char16_t *name : {u"Расходы по направлениям", u"Доходы по видам", u"Участники по сёлам", u"Предложения по решениям"}) {
        const QJsonObject picture = sheetNamed(sheets, QString::fromUtf16(name));
        CHECK(picture[QStringLiteral("charts")].toInt() == 1);
        CHECK(picture[QStringLiteral("rows")].toInt() > 1);
    }
}

TEST_CASE("a text too long for a cell goes on behind the last column, and that is counted", "[oracle][export]")
{
    const auto python = pythonWith(QStringLiteral("openpyxl"));
    if (!python)
        return skipTest(QStringLiteral("no python3-openpyxl"));
    TestDocument place;
    const QString text = QString(31'999, u'а') + QStringLiteral("😀") + QString(40'000, u'б');
    OpenTable table {QStringLiteral("long"), QStringLiteral("long"), {{QStringLiteral("id"), QStringLiteral("id")}, {QStringLiteral("text"), QStringLiteral("text")}},
                     [&](const OpenTable::Take &take) { take({QStringLiteral("1"), text}); }};
    int continued = 0;
    const QStringList files = exportTables(place.pathOf(QStringLiteral("узун")), ExportFormat::Xlsx, {QStringLiteral("long"), {}, {}, {table}}, {}, &continued);
    CHECK(continued == 1);
    QProcess process;
    process.start(*python, {QStringLiteral("-c"),
                            QStringLiteral("import sys, openpyxl\nr = list(openpyxl.load_workbook(sys.argv[1]).active.iter_rows(min_row=2, values_only=True))[0]\n"
                                           "sys.stdout.buffer.write((r[1] + ''.join(c.split(': … ', 1)[1] for c in r[2:] if c)).encode('utf-8'))"),
                            files.front()});
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    CHECK(QString::fromUtf8(process.readAllStandardOutput()) == text);
}
