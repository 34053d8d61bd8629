// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

TEST_CASE("every sentence of the window has its translations", "[ui][language]")
{
    const QDir folder(eldin::test::sourcePath(QStringLiteral("translations")));
    const QStringList files = folder.entryList({QStringLiteral("*.ts")});
    REQUIRE(files.size() >= 6);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation") {
                INFO(name.toStdString() << ": " << source.toStdString());
                const bool unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                CHECK_FALSE(unfinished);
                CHECK_FALSE(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty());
            }
        }
        CHECK_FALSE(xml.hasError());
    }
}
