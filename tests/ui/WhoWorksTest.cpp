// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/History.h"
#include "core/service/HearingService.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void change(TestWindow &window)
{
    core::Hearing hearing = *window.view().workspace().hearing();
    hearing.title.en += u'.';
    core::HearingService(window.document()).edit(hearing);
}

} // namespace

TEST_CASE("who is working is asked once a day and answered with one click", "[ui][shell]")
{
    TestWindow window;
    window.settings().setAskedWhoWorks({});
    window.openSample();
    auto *line = window.find<QWidget>("whoWorks");
    REQUIRE(line->isVisible());
    auto *other = window.find<QLineEdit>("whoWorksOther");
    other->setFocus();
    typeRussian(other, QStringLiteral("Асанова Г"));
    QTest::keyClick(other, Qt::Key_Return);
    settle();
    CHECK_FALSE(line->isVisible());
    change(window);
    CHECK(core::history(window.document(), 1).front().author == u"Асанова Г");
    // The same day it is not asked again; the next day one click is enough.
    const QString path = window.document().path();
    REQUIRE(window->openDocument(path));
    settle();
    CHECK_FALSE(window.find<QWidget>("whoWorks")->isVisible());
    window.clock().advance(24 * 3600 * 1000);
    REQUIRE(window->openDocument(path));
    settle();
    line = window.find<QWidget>("whoWorks");
    REQUIRE(line->isVisible());
    window.find<QAbstractButton>("whoWorksName")->click();
    settle();
    CHECK_FALSE(line->isVisible());
    change(window);
    CHECK(core::history(window.document(), 1).front().author == u"Асанова Г");
}

TEST_CASE("whoever closes the question of who is working is left in peace for the day", "[ui][shell]")
{
    TestWindow window;
    window.settings().setAskedWhoWorks({});
    window.openSample();
    window.find<QAbstractButton>("whoWorksClose")->click();
    settle();
    CHECK_FALSE(window.find<QWidget>("whoWorks")->isVisible());
    CHECK(window.settings().askedWhoWorks() == window.clock().today());
    CHECK(window.settings().author().isEmpty());
}
