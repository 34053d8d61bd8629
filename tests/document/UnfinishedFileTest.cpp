// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/UnfinishedFile.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("what a killed program left beside a place is cleared away, and nothing else", "[unit][document]")
{
    const QTemporaryDir folder;
    SeededRandom random {7};
    const QString target = folder.filePath(QStringLiteral("копия.eldin"));
    const QString hidden = folder.filePath(QStringLiteral(".копия.eldin"));
    const QString chance = QStringLiteral(".0123456789abcdef.unfinished");
    const QStringList left {target + chance, target + chance + QStringLiteral("-journal"), hidden + chance + QStringLiteral(".lock"), hidden + chance + QStringLiteral(".user")};
    const QStringList others {target, target + QStringLiteral(".менин.unfinished"), target + QStringLiteral("x") + chance, folder.filePath(QStringLiteral("башка.eldin")) + chance,
                              target + chance + QStringLiteral(".txt")};
    for (const QString &each : left + others)
        touch(each);
    QFile::setPermissions(left[0], QFileDevice::ReadOwner);
    {
        const UnfinishedFile file(target, random);
        CHECK_FALSE(QFile::exists(file.path()));
        touch(file.path());
        for (const QString &each : left)
            CHECK_FALSE(QFile::exists(each));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == others.size());
}

TEST_CASE("who still writes to a place keeps what he writes, whoever begins there too", "[unit][document]")
{
    const QTemporaryDir folder;
    SeededRandom random {7};
    const QString target = folder.filePath(QStringLiteral("копия.eldin"));
    const UnfinishedFile first(target, random);
    touch(first.path());
    {
        const UnfinishedFile second(target, random);
        CHECK(second.path() != first.path());
        touch(second.path());
    }
    CHECK(QFile::exists(first.path()));
}
