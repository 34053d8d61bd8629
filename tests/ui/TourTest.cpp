// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "ui/shell/Tour.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

Tour *startByKey(TestWindow &window)
{
    QTest::keyClick(window.operator->(), Qt::Key_F1);
    settle();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
    window->activateWindow(); // offscreen, a menu that closes leaves no window active
    settle();
    auto *tour = window->findChild<Tour *>();
    REQUIRE(tour != nullptr);
    CHECK(tour->hasFocus());
    return tour;
}

bool isGone(TestWindow &window)
{
    return QTest::qWaitFor([&] { return window->findChild<Tour *>() == nullptr; });
}

} // namespace

TEST_CASE("the tour shows five to seven places of the Meeting page, forth and back, and gives the focus back", "[ui][tour]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    auto *line = window.find<QWidget>("entryText");
    REQUIRE(line->hasFocus());
    Tour *tour = startByKey(window);
    CHECK(tour->stops() >= 5);
    CHECK(tour->stops() <= 7);
    auto *words = window.find<QLabel>("tourWords");
    const QString first = words->text();
    QTest::keyClick(tour, Qt::Key_Right);
    CHECK(words->text() != first);
    QTest::keyClick(tour, Qt::Key_Left);
    CHECK(words->text() == first);
    for (int i = 0; i < tour->stops(); ++i) {
        CHECK(tour->rect().contains(words->parentWidget()->geometry()));
        QTest::keyClick(tour, Qt::Key_Return);
    }
    CHECK(isGone(window));
    CHECK(line->hasFocus());
}

TEST_CASE("under the tour no key does anything else, and Esc leaves it", "[ui][tour]")
{
    TestWindow window;
    window.openSample();
    Tour *tour = startByKey(window);
    QTest::keyClick(tour, Qt::Key_2, Qt::ControlModifier);
    settle();
    CHECK(window.view().currentPage() == PageKey::Overview);
    QTest::keyClick(tour, Qt::Key_Escape);
    CHECK(isGone(window));
}
