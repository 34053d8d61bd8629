// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/document/ProcessLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace eldin::core;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// What a process that has ended would have signed.
QByteArray signatureOfTheDead()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--list-tags"_s});
    REQUIRE(process.waitForStarted());
    const qint64 id = process.processId();
    process.kill();
    process.waitForFinished();
    return QByteArray::number(id) + '\n' + QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + "\n\n\n";
}

} // namespace

TEST_CASE("a lock of a dead process is taken over, at whatever moment it died", "[document][lock]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".a.lock"_s);
    SECTION("working") { write(path, signatureOfTheDead()); }
    SECTION("before it signed") { write(path, {}); }
    SECTION("taking over from another dead one, before it signed that it does")
    {
        write(path, signatureOfTheDead());
        write(path + u".rmlock"_s, {});
    }
    SECTION("taking over from another dead one")
    {
        write(path, signatureOfTheDead());
        write(path + u".rmlock"_s, signatureOfTheDead());
    }
    ProcessLock lock(path);
    CHECK(lock.tryLock());
    CHECK(lock.isLocked());
    CHECK_FALSE(QFile::exists(path + u".rmlock"_s));
    ProcessLock second(path);
    CHECK_FALSE(second.tryLock());
    CHECK(second.isHeldByOther());
}
