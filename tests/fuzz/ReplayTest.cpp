// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In every build, with any compiler: the seeds of the fuzzer and all that once broke something.
#include "tests/fuzz/FuzzTarget.h"
#include "tests/support/Places.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch.hpp>

using namespace eldin::fuzz;

TEST_CASE("nothing that once broke a reader breaks it again", "[fuzz]")
{
    for (const FuzzTarget &target : fuzzTargets()) {
        int inputs = 0;
        for (const char *const folder : {"seeds", "crashes"}) {
            QDirIterator files(eldin::test::sourcePath(QStringLiteral("tests/fuzz/%1/%2")).arg(QLatin1String(folder), QLatin1String(target.name.data())),
                               QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                INFO(file.fileName().toStdString());
                REQUIRE(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                CHECK_NOTHROW(target.run({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())}));
                ++inputs;
            }
        }
        INFO(target.name);
        CHECK(inputs > 0);
    }
}
