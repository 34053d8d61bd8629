// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/storage/HearingOutlines.h"
#include "core/storage/Schema.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("a hearing is planned by keyboard under the Russian layout, and all of it back", "[journey]")
{
    TestWindow window;
    window.newDocument();
    const QStringList empty = core::dumpData(window.document().connection());
    core::Stores &stores = window.document().stores();
    QTest::keyClick(window.operator->(), Qt::Key_3, Qt::ControlModifier);
    settle();
    window.find<QWidget>("noHearing")->findChild<QAbstractButton *>(QStringLiteral("emptyButton"))->click();
    settle();
    REQUIRE(stores.hearings.count() == 1);
    const auto hearing = stores.hearings.all().front();
    CHECK(hearing.title.ky == u"2027-жылдын бюджетинин долбоору боюнча коомдук угуу");

    // A meeting with its place typed into the row.
    QWidget *meetings = window.find<QWidget>("meetings");
    meetings->findChild<QAbstractButton *>(QStringLiteral("addButton"))->click();
    settle();
    auto *editor = window.find<QLineEdit>("cellEditor");
    typeRussian(editor, QStringLiteral("Мектеп"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    REQUIRE(stores.meetings.ofHearing(hearing.id).size() == 1);
    const auto meeting = stores.meetings.ofHearing(hearing.id).front();
    CHECK(meeting.place.ky == u"Мектеп");
    CHECK(stores.agenda.ofMeeting(meeting.id).size() > 3);

    // The usual tasks came with it, each counted from the day.
    CHECK(stores.tasks.ofHearing(hearing.id).size() == core::shippedOutline(hearing.kind).tasks.size());

    // The first item of the agenda goes down with Alt+Down.
    window.find<QAbstractButton>("segment2")->click();
    auto *agenda = window.find<QWidget>("agenda")->findChild<QTableView *>();
    const auto first = stores.agenda.ofMeeting(meeting.id).front().id;
    agenda->setFocus();
    agenda->setCurrentIndex(agenda->model()->index(0, 1));
    QTest::keyClick(agenda, Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(stores.agenda.ofMeeting(meeting.id)[1].id == first);
    CHECK(agenda->currentIndex().row() == 1);

    const QStringList after = core::dumpData(window.document().connection());
    while (window.document().undoOperation())
        pressCtrl(window.operator->(), 'Z');
    CHECK(core::dumpData(window.document().connection()) == empty);
    while (window.document().redoOperation())
        pressCtrl(window.operator->(), 'Y');
    CHECK(core::dumpData(window.document().connection()) == after);
}
