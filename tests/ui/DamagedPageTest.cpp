// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged document is opened: instead of a box with an error there is a way on.
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/Backups.h"
#include "core/service/Sample.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace eldin::core;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// The sample with its first page of the schema overwritten, so that SQLite refuses it.
QString damagedSample(TestWindow &window, bool withBackup)
{
    const QString path = window.pathOf(QStringLiteral("бузук.eldin"));
    createSample(path, SampleSize::Small);
    if (withBackup) {
        SeededRandom random {5};
        const Environment environment {window.clock(), random, QStringLiteral("0193b1c0-0000-7000-8000-0000000000c2"), {}};
        Backups(path, {}, Backups::idOf(path)).make(environment, QDateTime(QDate(2026, 11, 30), QTime(18, 5)));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(100));
    file.write(QByteArray(3000, '\0'));
    return path;
}

} // namespace

TEST_CASE("a damaged document shows what is wrong, its backup and what can be read, and opens what was saved", "[ui][damaged]")
{
    TestWindow window;
    const QString path = damagedSample(window, true);
    CHECK_FALSE(window->openDocument(path));
    auto *reason = window.find<QLabel>("damagedReason");
    CHECK(reason->isVisible());
    CHECK(reason->text().contains(QStringLiteral("бузук.eldin")));
    auto *backup = window.find<QLabel>("damagedBackup");
    CHECK(QTest::qWaitFor([&] { return backup->text().contains(QStringLiteral("2026")); }, 20'000));
    const QString saved = window.pathOf(QStringLiteral("куткарылган.eldin"));
    window.dialogs().files = {saved};
    QTest::keyClick(window.find<QPushButton>("salvage"), Qt::Key_Space);
    auto *open = window.find<QPushButton>("openSalvaged");
    REQUIRE(QTest::qWaitFor([&] { return open->isVisible(); }, 30'000));
    auto *difference = window.find<QLabel>("damagedDifference");
    CHECK(QTest::qWaitFor([&] { return difference->isVisible() && !difference->text().isEmpty(); }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return open->isEnabled(); }, 20'000));
    QTest::keyClick(open, Qt::Key_Space);
    REQUIRE(window->view() != nullptr);
    CHECK(window.document().path() == saved);
    CHECK(window.document().stores().remarks.count() > 0);
}

TEST_CASE("the newest sound backup is restored into a new file from the page of a damaged document", "[ui][damaged]")
{
    TestWindow window;
    const QString path = damagedSample(window, true);
    CHECK_FALSE(window->openDocument(path));
    auto *restore = window.find<QPushButton>("restoreDamaged");
    REQUIRE(QTest::qWaitFor([&] { return restore->isVisible(); }, 20'000));
    const QString target = window.pathOf(QStringLiteral("калыбына келген"));
    window.dialogs().files = {target};
    QTest::keyClick(restore, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return window->view() != nullptr; }, 20'000));
    CHECK(window.document().path() == target + QStringLiteral(".eldin"));
}

TEST_CASE("who opened a damaged document beside an open one comes back to that one", "[ui][damaged]")
{
    TestWindow window;
    window.newDocument();
    const QString own = window.document().path();
    const QString path = damagedSample(window, false);
    CHECK_FALSE(window->openDocument(path));
    CHECK(window.find<QLabel>("damagedReason")->isVisible());
    QTest::keyClick(window.find<QPushButton>("leaveDamaged"), Qt::Key_Space);
    CHECK_FALSE(window.find<QLabel>("damagedReason")->isVisible());
    CHECK(window.document().path() == own);
    CHECK(window.view().isVisible());
}
