// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("margins and the lines at the head of official papers are set on the page of the aimak, and undone", "[ui][letterhead]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Budget, QStringLiteral("municipality"));
    settle();
    const auto stored = [&] { return window.document().stores().letterhead.one(); };
    auto *left = window.find<QSpinBox>("letterhead_left");
    CHECK(left->value() == 25);
    left->setFocus();
    left->selectAll();
    QTest::keyClicks(left, QStringLiteral("30"));
    QTest::keyClick(left, Qt::Key_Return);
    CHECK(stored().left == 30);

    auto *head = window.find<QPlainTextEdit>("letterhead/ky");
    const QString shipped = head->toPlainText();
    CHECK(shipped.contains(QStringLiteral("КЫРГЫЗ РЕСПУБЛИКАСЫ")));
    head->setFocus();
    head->selectAll();
    QTest::keyClicks(head, QStringLiteral("Aiyl okmotu"));
    QTest::keyClick(head, Qt::Key_Return);
    CHECK(stored().text.ky == u"Aiyl okmotu");
    CHECK(stored().text.ru.isEmpty()); // as shipped, though it is shown
    head->clearFocus();
    window.view().workspace().undo();
    CHECK(stored().text.ky.isEmpty());
    CHECK(head->toPlainText() == shipped);
    window.view().workspace().undo();
    CHECK(left->value() == 25);
}

TEST_CASE("the coat of arms is chosen, shown and removed; what is no picture is refused in words", "[ui][letterhead]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Budget, QStringLiteral("municipality"));
    settle();
    const auto emblem = [&] { return window.document().stores().attachments.emblem(); };
    QStringList said;
    QObject::connect(&window.view().workspace().runner(), &ActionRunner::said, &window.view(), [&](const Notice &notice) { said += notice.sentence; });
    const QString text = window.pathOf(QStringLiteral("герб.png"));
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<svg/>");
    file.close();
    window.dialogs().files += text;
    window.find<QAbstractButton>("chooseEmblem")->click();
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 10000));
    CHECK(said.constLast().contains(QStringLiteral("PNG")));
    CHECK_FALSE(emblem());

    QImage picture(2000, 1000, QImage::Format_ARGB32);
    picture.fill(Qt::darkRed);
    const QString path = window.pathOf(QStringLiteral("герб 2.png"));
    REQUIRE(picture.save(path));
    window.dialogs().files += path;
    window.find<QAbstractButton>("chooseEmblem")->click();
    REQUIRE(QTest::qWaitFor([&] { return emblem().has_value(); }, 10000));
    CHECK(emblem()->name == u"герб 2.png");
    CHECK(emblem()->size < 20 * 1024); // shrunk
    CHECK_FALSE(window.find<QLabel>("emblem")->isHidden());
    window.find<QAbstractButton>("removeEmblem")->click();
    CHECK_FALSE(emblem());
    window.view().workspace().undo();
    CHECK(emblem());
}
