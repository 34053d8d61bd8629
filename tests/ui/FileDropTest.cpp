// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files dragged onto the window, as events of the system.
#include "tests/support/ImportAssistant.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/Sample.h"
#include "core/storage/Stores.h"

#include <QFile>
#include <QImage>
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

TEST_CASE("a picture dropped on the window is a photo of the hearing, on the papers a scan of the one shown", "[ui][drop]")
{
    TestWindow window;
    window.openSample();
    const core::AttachmentStore &kept = window.document().stores().attachments;
    const auto before = kept.count();
    const QString path = window.pathOf(QStringLiteral("зал.jpg"));
    QImage picture(80, 60, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(path));
    REQUIRE(dropFiles(window.operator->(), {QUrl::fromLocalFile(path)}));
    REQUIRE(QTest::qWaitFor([&] { return kept.count() == before + 1; }, 10'000));
    CHECK(kept.all().back().kind == core::AttachmentKind::Photo);
    CHECK(window.view().currentPage() == PageKey::Preparation);

    window.view().showPage(PageKey::Papers, QStringLiteral("synopsis"));
    REQUIRE(QTest::qWaitFor([&] { return window.find<QWidget>("paperStateMenu")->isEnabled(); }, 10'000));
    REQUIRE(dropFiles(window.operator->(), {QUrl::fromLocalFile(path)}));
    REQUIRE(QTest::qWaitFor([&] { return kept.count() == before + 2; }, 10'000));
    CHECK(kept.all().back().kind == core::AttachmentKind::Scan);
    CHECK(window.view().currentPage() == PageKey::Papers);
}

TEST_CASE("several files at once, and what is no file, are not taken", "[ui][drop]")
{
    TestWindow window;
    window.newDocument();
    CHECK_FALSE(dropFiles(window.operator->(), {QUrl::fromLocalFile(QStringLiteral("/a.xlsx")), QUrl::fromLocalFile(QStringLiteral("/b.xlsx"))}));
    CHECK_FALSE(dropFiles(window.operator->(), {QUrl(QStringLiteral("https://example.org/a.xlsx"))}));
    CHECK_FALSE(dropFiles(window.operator->(), {}));
}
