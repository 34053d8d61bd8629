// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QTableView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Whether anything in the table of this name can be typed, ticked, added or removed.
bool canChange(TestWindow &window, const char *name)
{
    auto *table = window.find<QWidget>(name);
    auto *view = table->findChild<QTableView *>();
    REQUIRE(view->model()->rowCount() > 0);
    view->setCurrentIndex(view->model()->index(0, 0));
    bool editable = false;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        editable = editable || view->model()->flags(view->model()->index(0, column)) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    const bool buttons = table->findChild<QAbstractButton *>(QStringLiteral("addButton"))->isEnabled()
        || table->findChild<QAbstractButton *>(QStringLiteral("removeButton"))->isEnabled();
    CHECK(editable == buttons);
    return editable;
}

} // namespace

TEST_CASE("once the record is closed the preparation shows it and lets only tasks go on", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    const auto hearings = window.document().stores().hearings.all();
    REQUIRE(hearings.front().recordClosedAt.isValid());
    REQUIRE_FALSE(hearings.back().recordClosedAt.isValid());
    for (const core::Hearing &hearing : {hearings.back(), hearings.front(), hearings.back()}) {
        window.view().workspace().setHearing(hearing.id);
        settle();
        const bool open = !hearing.recordClosedAt.isValid();
        INFO(hearing.title.ky.toStdString());
        CHECK(canChange(window, "tasks"));
        CHECK(canChange(window, "agenda") == open);
        CHECK(canChange(window, "meetings") == open);
        CHECK(canChange(window, "officials") == open);
        CHECK(window.find<QDateEdit>("hearingDate")->isEnabled() == open);
        CHECK(window.find<QWidget>("hearingTitle")->isEnabled() == open);
    }
}
