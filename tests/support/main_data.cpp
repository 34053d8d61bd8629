// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The main of tests that need the data set beside the repository: without it they say so and count as skipped.
#define CATCH_CONFIG_RUNNER
#include "tests/support/Places.h"
#include "tests/support/SharedData.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <iostream>

QString sharedData(const QString &relative)
{
    const QString folder
        = qEnvironmentVariable("ELDIN_SHARED_DATA", eldin::test::sourcePath(QStringLiteral("../shared/data")));
    return relative.isEmpty() ? folder : folder + u'/' + relative;
}

namespace {

constexpr int kSkipped = 77;
bool skipped = false;

} // namespace

void skipTest(const QString &why)
{
    std::cout << "skipped: " << why.toStdString() << '\n';
    skipped = true;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Catch::Session session;
    if (const int wrong = session.applyCommandLine(argc, argv); wrong != 0)
        return wrong;
    const Catch::ConfigData &config = session.configData();
    const bool lists = config.listTests || config.listTestNamesOnly || config.listTags || config.listReporters;
    if (!lists && !QFileInfo(sharedData()).isDir()) {
        std::cout << "skipped: no data set at " << sharedData().toStdString() << '\n';
        return kSkipped;
    }
    const int failed = session.run();
    return failed == 0 && skipped ? kSkipped : failed;
}
