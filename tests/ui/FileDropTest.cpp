// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files dragged onto the window, as events of the system.
#include "tests/support/ImportAssistant.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/Sample.h"

#include <QFile>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("a document dropped on the window is opened, whatever its name", "[ui][drop]")
{
    TestWindow window;
    window.newDocument();
    const QString path = window.pathOf(QStringLiteral("башка документ.bin"));
    core::createSample(path, core::SampleSize::Small);
    REQUIRE(dropFiles(window.operator->(), {QUrl::fromLocalFile(path)}));
    CHECK(QTest::qWaitFor([&] { return window->view() != nullptr && window.document().path() == path; }, 10000));
}

TEST_CASE("a table dropped on the window is imported through the assistant", "[ui][drop]")
{
    TestWindow window;
    window.newDocument();
    const QString path = window.pathOf(QStringLiteral("бюджет.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("Чыгашалар, миң сом;;\nКоду;Аталышы;2027 долбоор\n7045;Жолдор;200\n7063;Суу;300\n;Бардыгы;500\n").toUtf8());
    file.close();
    importWhenRead();
    REQUIRE(dropFiles(window.operator->(), {QUrl::fromLocalFile(path)}));
    CHECK(QTest::qWaitFor([&] { return window.document().stores().lines.count() == 2; }, 20000));
}

TEST_CASE("several files at once, and what is no file, are not taken", "[ui][drop]")
{
    TestWindow window;
    window.newDocument();
    CHECK_FALSE(dropFiles(window.operator->(), {QUrl::fromLocalFile(QStringLiteral("/a.xlsx")), QUrl::fromLocalFile(QStringLiteral("/b.xlsx"))}));
    CHECK_FALSE(dropFiles(window.operator->(), {QUrl(QStringLiteral("https://example.org/a.xlsx"))}));
    CHECK_FALSE(dropFiles(window.operator->(), {}));
}
