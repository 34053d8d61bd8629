// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/oracle/Oracle.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SharedData.h"

#include <QDirIterator>

namespace {

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

/// Compares every file; returns how many the other program could read.
int compareAll(const QString &python, const QStringList &files)
{
    int compared = 0;
    for (const QString &file : files) {
        const auto found = differences(python, file);
        if (!found)
            continue;
        ++compared;
        INFO(file.toStdString() << "\n" << found->mid(0, 12).join(u'\n').toStdString());
        CHECK(found->isEmpty());
    }
    return compared;
}

} // namespace

TEST_CASE("every xlsx is read cell for cell as openpyxl reads it", "[exchange][data]")
{
    const auto python = pythonWith(QStringLiteral("openpyxl"));
    if (!python)
        return skipTest(QStringLiteral("no python3-openpyxl"));
    CHECK(compareAll(*python, filesBelow(sharedData(QStringLiteral("budgets")), QStringLiteral("*.xlsx"))) == 4);
    // openpyxl refuses the locked one and one without a table of styles.
    CHECK(compareAll(*python, filesBelow(sharedData(QStringLiteral("xlsx_ods")), QStringLiteral("*.xlsx"))) >= 25);
}

TEST_CASE("every xls is read cell for cell as xlrd reads it", "[exchange][data]")
{
    const auto python = pythonWith(QStringLiteral("xlrd"));
    if (!python)
        return skipTest(QStringLiteral("no python3-xlrd"));
    const QStringList files = filesBelow(eldin::test::sourcePath(QStringLiteral("tests/data")), QStringLiteral("*.xls"));
    CHECK(compareAll(*python, files) == files.size());
    compareAll(*python, filesBelow(sharedData(QStringLiteral("xls")), QStringLiteral("*.xls")));
}

TEST_CASE("every ods is read cell for cell as its XML says it", "[exchange][data]")
{
    const auto python = pythonWith(QStringLiteral("xml.etree.ElementTree"));
    if (!python)
        return skipTest(QStringLiteral("no python3"));
    const QStringList files = filesBelow(eldin::test::sourcePath(QStringLiteral("tests/data")), QStringLiteral("*.ods"));
    CHECK(compareAll(*python, files) == files.size());
    // One is locked by a password.
    CHECK(compareAll(*python, filesBelow(sharedData(QStringLiteral("xlsx_ods")), QStringLiteral("*.ods"))) >= 9);
}
