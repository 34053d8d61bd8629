// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/Verification.h"
#include "core/storage/Schema.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("a copy saved from the share page is a whole document", "[ui][share]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    CHECK(window.find<QListWidget>("history")->count() == 4);
    const QString target = window.pathOf(QStringLiteral("көчүрмө.eldin"));
    window.dialogs().files += target;
    window.find<QAbstractButton>("saveCopy")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(target); }, 10000));
    const auto copy = core::Document::open(target, window.document().environment(), core::Access::ReadWrite);
    CHECK(core::verifyDocument(*copy).empty());
    CHECK(core::dumpData(copy->connection()) == core::dumpData(window.document().connection()));
}

TEST_CASE("the document itself is never the target of its copy", "[ui][share]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    const qint64 size = QFileInfo(window.document().path()).size();
    window.dialogs().files += window.document().path();
    window.find<QAbstractButton>("saveCopy")->click();
    settle();
    CHECK(QFileInfo(window.document().path()).size() == size);
    CHECK(window.document().stores().remarks.count() > 0);
}

TEST_CASE("checking a sound file says so", "[ui][share]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    auto *button = window.find<QAbstractButton>("checkFile");
    button->click();
    CHECK_FALSE(button->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20000));
    CHECK(window.find<QLabel>("checkWords")->text().contains(QStringLiteral("All is well")));
}
