// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged databases out of SQLite's own tests: none of them is ours.
#include "tests/support/SharedData.h"

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/merge/Salvage.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace eldin::core;

TEST_CASE("damaged databases of others are refused, unread and unchanged", "[salvage][data]")
{
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2027, 1, 10), QTime(10, 0)));
    SeededRandom random(99);
    const Environment environment {clock, random, QStringLiteral("0193b1c0-0000-7000-8000-0000000000d1"), QStringLiteral("Куткаруучу")};
    const QDir images(sharedData(QStringLiteral("sqlite")));
    const QStringList names = images.entryList({QStringLiteral("*.db")}, QDir::Files);
    if (names.isEmpty())
        return skipTest(QStringLiteral("no images"));
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QString path = folder.filePath(name);
        const QString target = folder.filePath(QStringLiteral("куткарылган.eldin"));
        REQUIRE(QFile::copy(images.filePath(name), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        CHECK_THROWS_AS(Document::open(path, environment, Access::ReadWrite), Error);
        CHECK_THROWS_AS(salvage(path, target, environment), Error);
        CHECK_FALSE(QFile::exists(target));
        QFile before(images.filePath(name));
        QFile after(path);
        REQUIRE(before.open(QIODevice::ReadOnly));
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(before.readAll() == after.readAll());
    }
}
