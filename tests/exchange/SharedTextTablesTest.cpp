// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetSource.h"
#include "core/exchange/SingleByteTables.h"
#include "core/exchange/TextEncoding.h"
#include "core/exchange/TextTable.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SharedData.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

QString textAt(const Sheet &sheet, std::uint32_t row, std::uint32_t column)
{
    const SheetCell *cell = sheet.at(row, column);
    return cell == nullptr ? QString() : cell->text;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// An amount as the text twins write it, without its grouping spaces.
QString plainAmount(QString text)
{
    for (const char16_t space : {u'\u00A0', u'\u202F', u'\u2009'})
        text.remove(QChar(space));
    return text.replace(u',', u'.');
}

struct Twin {
    const char *file;
    const char *encoding;
};

} // namespace

TEST_CASE("the csv spectrum is read as expected", "[exchange][data]")
{
    const QDir folder(sharedData(QStringLiteral("csv")));
    const QStringList names = folder.entryList({QStringLiteral("spectrum_*.csv")}, QDir::Files);
    CHECK(names.size() == 11);
    // The files came through a checkout that turned CRLF into LF; the expectations did not.
    const QString lineEnd = QStringLiteral("\r\n");
    for (const QString &name : names) {
        INFO(name.toStdString());
        const Sheet sheet = readTextTable(folder.filePath(name));
        QString expectedName = name;
        expectedName.replace(QStringLiteral(".csv"), QStringLiteral(".expected.json"));
        const QJsonArray expected = QJsonDocument::fromJson(bytesOf(folder.filePath(expectedName))).array();
        REQUIRE(sheet.rows == static_cast<std::uint32_t>(expected.size()) + 1);
        for (std::uint32_t row = 1; row < sheet.rows; ++row) {
            const QJsonObject record = expected[static_cast<int>(row) - 1].toObject();
            CHECK(record.size() == static_cast<int>(sheet.columns));
            for (std::uint32_t column = 0; column < sheet.columns; ++column)
                CHECK(textAt(sheet, row, column)
                      == record[textAt(sheet, 0, column)].toString().replace(lineEnd, QStringLiteral("\n")));
        }
        CHECK(sheet.problems.empty());
    }
}

TEST_CASE("the three text twins of the city budget hold what its workbook holds", "[exchange][data]")
{
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    const auto workbook
        = readSheets(sharedData(QStringLiteral("budgets/tomsk2022_pril2_vedomstvennaya.xlsx")), options);
    const Sheet &budget = workbook.at(0);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 8; row < budget.rows; ++row) {
        if (const SheetCell *amount = budget.at(row, 7); amount != nullptr && amount->kind == CellKind::Number)
            rows.push_back(row);
    }
    REQUIRE(rows.size() == 1438);

    for (const Twin &twin : {Twin {"tomsk2022_pril2_cp1251_semicolon_nbsp.csv", "windows-1251"},
                             Twin {"tomsk2022_pril2_utf8bom_semicolon_nnbsp.csv", "utf-8"},
                             Twin {"tomsk2022_pril2_utf16le_tab_thinsp.txt", "utf-16le"}}) {
        INFO(twin.file);
        const auto sheets
            = readSheets(sharedData(QStringLiteral("budgets/") + QString::fromLatin1(twin.file)), options);
        const Sheet &sheet = sheets.at(0);
        CHECK(sheet.encoding == QString::fromLatin1(twin.encoding));
        CHECK(sheet.problems.empty());
        REQUIRE(sheet.rows == 1439);
        REQUIRE(sheet.columns == 8);
        int different = 0;
        for (std::uint32_t i = 0; i < 1438; ++i) {
            for (std::uint32_t column = 0; column < 7; ++column)
                different += textAt(sheet, i + 1, column) == textAt(budget, rows[i], column) ? 0 : 1;
            const double amount = textAt(budget, rows[i], 7).toDouble();
            different += plainAmount(textAt(sheet, i + 1, 7)) == QString::number(amount, 'f', 2) ? 0 : 1;
        }
        CHECK(different == 0);
    }
}

TEST_CASE("lost Kyrgyz letters are told and whole ones are not", "[exchange][data]")
{
    const Sheet lossy = readTextTable(sharedData(QStringLiteral("geo/kgz_adm2_cp1251_lossy.csv")));
    CHECK(lossy.encoding == u"windows-1251");
    REQUIRE_FALSE(lossy.problems.empty());
    CHECK(lossy.problems[0].code == u"lossy-kyrgyz");
    CHECK(lossy.problems[0].where == u"D2");
    const Sheet whole = readTextTable(sharedData(QStringLiteral("geo/kgz_adm2_moes_2018.csv")));
    CHECK(whole.problems.empty());
    CHECK(whole.rows == lossy.rows);
}

TEST_CASE("tables of many hands are split into their columns", "[exchange][data]")
{
    const auto sheet = [](const char *file) { return readTextTable(sharedData(QString::fromLatin1(file))); };
    CHECK(sheet("kg/alexandrovka_2020_revenue.csv").columns == 2);
    CHECK(sheet("kg/kara_kujur_2021_2023_revenue.csv").columns == 4);
    CHECK(sheet("kg/kazan_kuigan_2022_revenue.csv").columns == 2);
    CHECK(sheet("kg/classification_function.csv").columns == 4);
    CHECK(sheet("budgets/tomsk2022_expense_section.csv").columns == 2);
    CHECK(sheet("budgets/oakland_fy15-16_proposed.csv").rows == 10363);
    CHECK(sheet("comments/kzgov_complaints_kk_ru.csv").rows == 1201);
    CHECK(sheet("comments/polis_vtaiwan_uberx_votes.csv").rows == 49998);
    CHECK(sheet("csv/frictionless_issue-1066-largecellsize.csv").problems.empty());
    CHECK(sheet("csv/frictionless_table-with-accents.csv").encoding == u"windows-1252");
    CHECK(sheet("csv/tabulator_doublequote.csv").columns == 17);
    CHECK(sheet("csv/frictionless_encoding-issue-274.csv").encoding == u"utf-8");
}

TEST_CASE("sentences of both languages are told apart in every old encoding", "[exchange][data]")
{
    const auto lines = [](const char *file) {
        return QString::fromUtf8(bytesOf(sharedData(QString::fromLatin1(file)))).split(u'\n', Qt::SkipEmptyParts);
    };
    const QStringList texts = lines("text/xwmt_ky-ru.ru.txt") + lines("text/xwmt_ky-ru.ky.txt")
        + lines("text/ky_ktmu_train_sentences.txt");
    for (const SingleByteSet &set : singleByteSets()) {
        if (&set == &singleByteSets().back())
            continue;
        int asked = 0;
        int wrong = 0;
        for (const QString &text : texts) {
            QByteArray bytes;
            int letters = 0;
            for (const QChar c : text) {
                const auto place = std::find(set.upper.begin(), set.upper.end(), c.unicode());
                const bool ascii = c.unicode() < 0x80;
                letters += ascii ? 0 : 1;
                bytes += ascii                 ? static_cast<char>(c.unicode())
                    : place == set.upper.end() ? '?'
                                               : static_cast<char>(0x80 + (place - set.upper.begin()));
            }
            if (letters < 5)
                continue;
            ++asked;
            wrong += decodeText(bytes).encoding == QLatin1StringView(set.name) ? 0 : 1;
        }
        INFO(set.name << ": " << wrong << " of " << asked);
        CHECK(asked > 2000);
        CHECK(wrong * 1000 <= asked);
    }
}
