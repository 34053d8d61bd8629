// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself on a stick.
#include "tests/support/Printing.h"

#include "core/base/Error.h"
#include "core/service/ProgramFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace eldin::core;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray line(const QByteArray &content, const QByteArray &path)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " + path + "\n";
}

/// A program of two files and a list of them.
struct Program
{
    Program()
    {
        write(path(QStringLiteral("eldin-unu.exe")), "the program");
        write(path(QStringLiteral("plugins/platforms/qwindows.dll")), QByteArray(3'000'000, 'q'));
        write(path(QStringLiteral("settings.ini")), "of this laptop, in no list");
        write(path(QStringLiteral("SHA256SUMS")), list());
    }
    [[nodiscard]] static QByteArray list() { return line("the program", "eldin-unu.exe") + line(QByteArray(3'000'000, 'q'), "plugins/platforms/qwindows.dll"); }
    [[nodiscard]] QString path(const QString &name) const { return place.filePath(QStringLiteral("program/") + name); }
    [[nodiscard]] std::optional<ProgramFolder> folder() const { return ProgramFolder::in(place.filePath(QStringLiteral("program"))); }
    [[nodiscard]] QString target() const { return place.filePath(QStringLiteral("stick/Eldin Unu")); }

    QTemporaryDir place;
};

} // namespace

TEST_CASE("the program is copied onto a stick without what belongs to the laptop", "[program]")
{
    const Program program;
    const auto folder = program.folder();
    REQUIRE(folder);
    CHECK(folder->size() == 3'000'011);
    qint64 told = 0;
    folder->copyTo(program.target(), [&](qint64 done, qint64 all) {
        CHECK(done > told);
        CHECK(all == folder->size());
        told = done;
        return true;
    });
    CHECK(told == folder->size());
    CHECK(contentOf(program.target() + QStringLiteral("/eldin-unu.exe")) == "the program");
    CHECK(contentOf(program.target() + QStringLiteral("/plugins/platforms/qwindows.dll")).size() == 3'000'000);
    CHECK_FALSE(QFile::exists(program.target() + QStringLiteral("/settings.ini")));
    CHECK(ProgramFolder::in(program.target())); // and can be given on from there
}

TEST_CASE("a program that is on the stick already stays, and another one is not written over", "[program]")
{
    const Program program;
    program.folder()->copyTo(program.target());
    CHECK_NOTHROW(program.folder()->copyTo(program.target()));
    write(program.target() + QStringLiteral("/eldin-unu.exe"), "another one");
    CHECK_ERROR(program.folder()->copyTo(program.target()), ErrorCode::FileExists);
    CHECK(contentOf(program.target() + QStringLiteral("/eldin-unu.exe")) == "another one");
}

TEST_CASE("a copy of the program that is cancelled or has a fault leaves no folder", "[program]")
{
    const Program program;
    const auto folder = program.folder();
    CHECK_ERROR(folder->copyTo(program.target(), [](qint64 done, qint64) { return done < 1'000'000; }), ErrorCode::Cancelled);
    CHECK(QDir(program.place.filePath(QStringLiteral("stick"))).isEmpty());
    write(program.path(QStringLiteral("eldin-unu.exe")), "a program that something has changed");
    CHECK_ERROR(folder->copyTo(program.target()), ErrorCode::FileDamaged);
    CHECK(QDir(program.place.filePath(QStringLiteral("stick"))).isEmpty());
}

TEST_CASE("a list that leads out of its folder, or names what is not there, is no program", "[program]")
{
    const Program program;
    write(program.place.filePath(QStringLiteral("secret")), "s");
    for (const QByteArray &bad : {line("s", "../secret"), line("s", "/etc/passwd"), line("s", "C:\\secret"), line("s", "missing"), QByteArray("nonsense\n"), QByteArray()}) {
        INFO(bad.toStdString());
        write(program.path(QStringLiteral("SHA256SUMS")), bad.isEmpty() ? bad : Program::list() + bad);
        CHECK_FALSE(program.folder());
    }
    QFile::remove(program.path(QStringLiteral("SHA256SUMS")));
    CHECK_FALSE(program.folder()); // installed in the system
}
