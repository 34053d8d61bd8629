// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/KeptFiles.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/Verification.h"
#include "core/report/NamedOnWall.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/NamingConsent.h"
#include "ui/shell/Page.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

const QString kName = QStringLiteral("Үсөнова Жылдыз");

/// The sample on the page of its next meeting, and two people of one name registered at the other meeting.
struct Desk
{
    Desk()
    {
        window.openSample();
        core::Stores &stores = window.document().stores();
        villages = stores.settlements.all();
        const auto meetings = stores.meetings.ofHearing(window.view().workspace().hearingId());
        for (std::size_t i = 0; i < 2; ++i) {
            core::ParticipantEntry entry;
            entry.meetingId = meetings.at(1).id;
            entry.name = kName;
            entry.sex = core::Sex::Female;
            entry.settlementId = villages.at(i).id;
            entry.phone = QStringLiteral("0700 00000%1").arg(i + 1);
            core::AttendanceService(window.document()).registerParticipant(entry);
        }
        window.view().showPage(PageKey::Meeting);
        settle();
        meeting = window.view().workspace().meetingId();
        REQUIRE(meeting == meetings.at(0).id);
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        window->activateWindow();
        settle();
    }
    [[nodiscard]] std::vector<core::Attendance> registered() { return window.document().stores().attendances.ofMeeting(meeting); }
    QTableView *openList()
    {
        pressCtrl(window.find<QWidget>("entryText"), 'R', Qt::ShiftModifier);
        settle();
        CHECK(window.find<QLineEdit>("registeredSearch")->hasFocus());
        return window.find<QTableView>("registered");
    }

    TestWindow window;
    core::Id<core::Meeting> meeting;
    std::vector<core::Settlement> villages;
};

} // namespace

TEST_CASE("of two namesakes the one that is chosen is taken over, and goes again with the name", "[ui][desk]")
{
    Desk desk;
    pressCtrl(desk.window.find<QWidget>("entryText"), 'R');
    settle();
    auto *name = desk.window.find<QLineEdit>("registerName");
    auto *phone = desk.window.find<QLineEdit>("registerPhone");
    auto *village = desk.window.find<QComboBox>("registerVillage");
    typeRussian(name, kName.first(6));
    settle();
    QWidget *offers = QApplication::activePopupWidget();
    REQUIRE(offers != nullptr);
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Down);
    desk.press(offers, Qt::Key_Return);
    CHECK(name->text() == kName);
    CHECK(phone->text() == u"0700 000002");
    CHECK(village->currentData().toString() == desk.villages.at(1).id.text());
    // Another name is another person.
    typeRussian(name, QStringLiteral("а"));
    settle();
    CHECK(phone->text().isEmpty());

    // Who only bears the name, and was not chosen, gets nothing of theirs.
    name->clear();
    typeRussian(name, kName);
    if (QWidget *open = QApplication::activePopupWidget())
        desk.press(open, Qt::Key_Escape);
    CHECK(phone->text().isEmpty());
}

TEST_CASE("somebody is found while one types, leaves, is corrected and taken out, and all of it is undone", "[ui][desk]")
{
    Desk desk;
    QTableView *list = desk.openList();
    auto *search = desk.window.find<QLineEdit>("registeredSearch");
    CHECK(list->model()->rowCount() == 9);
    typeRussian(search, QStringLiteral("карабаева"));
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toInt() == 7);
    search->clear();
    typeRussian(search, QStringLiteral("7"));
    REQUIRE(list->model()->rowCount() == 1);

    pressCtrl(search, 'E', Qt::ShiftModifier);
    CHECK(desk.registered()[6].leftAt.isValid());
    CHECK(desk.window.find<QLabel>("registeredCount")->text() == u"9 киши катталды, алардын 1 кетти");
    CHECK_FALSE(list->model()->index(0, 6).data().toString().isEmpty());
    pressCtrl(search, 'E', Qt::ShiftModifier);
    CHECK_FALSE(desk.registered()[6].leftAt.isValid());

    desk.press(search, Qt::Key_Return);
    auto *name = desk.window.find<QLineEdit>("registerName");
    REQUIRE(name->isVisible());
    CHECK(name->text() == u"Карабаева Гүлзада Иманалиевна");
    name->setText(QStringLiteral("Карабаева Гүлзада"));
    desk.press(name, Qt::Key_Return);
    CHECK(desk.window.document().stores().persons.ofAttendance(desk.registered()[6].id)->name == u"Карабаева Гүлзада");
    CHECK(desk.registered().size() == 9);
    REQUIRE(search->isVisible());
    CHECK(list->currentIndex().row() == 6);

    typeRussian(search, QStringLiteral("9")); // who did not speak
    pressCtrl(search, 'D');
    CHECK(desk.registered().size() == 8);
    list->setFocus(); // in the field it takes back what was typed
    pressCtrl(list, 'Z');
    CHECK(desk.registered().size() == 9);
    desk.press(search, Qt::Key_Escape);
    CHECK(desk.window.find<QWidget>("entryText")->hasFocus());
}

TEST_CASE("who may be named on the screen takes it back once the record is closed, by keys, and undo brings it again", "[ui][desk][private]")
{
    Desk desk;
    core::Document &document = desk.window.document();
    const core::Id<core::Attendance> who = desk.registered()[6].id;
    core::NamingConsent(document).give(who);
    core::HearingService(document).closeRecord(desk.window.view().workspace().hearingId());
    settle();
    QTableView *list = desk.openList();
    auto *search = desk.window.find<QLineEdit>("registeredSearch");
    typeRussian(search, QStringLiteral("7"));
    REQUIRE(list->model()->rowCount() == 1);
    auto *unname = desk.window.find<QPushButton>("withdrawName");
    CHECK(unname->isEnabled());
    CHECK_FALSE(desk.window.find<QPushButton>("correctParticipant")->isEnabled());
    CHECK_FALSE(list->model()->index(0, 7).data().toString().isEmpty());

    pressCtrl(search, 'N', Qt::ShiftModifier);
    CHECK(core::namedOnWall(document.stores(), desk.meeting).isEmpty());
    CHECK(list->model()->index(0, 7).data().toString().isEmpty());
    CHECK_FALSE(unname->isEnabled());
    CHECK_FALSE(core::hasError(core::verifyDocument(document)));
    desk.window.view().workspace().undo();
    CHECK(core::namedOnWall(document.stores(), desk.meeting) == QSet<QString> {who.text()});
    desk.window.view().workspace().redo();
    CHECK(core::namedOnWall(document.stores(), desk.meeting).isEmpty());
}

TEST_CASE("a photo of the signed list is attached to the meeting, looked at and removed", "[ui][desk]")
{
    Desk desk;
    desk.openList();
    const QString path = desk.window.pathOf(QStringLiteral("тизме.png"));
    QImage sheet(600, 800, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    REQUIRE(sheet.save(path));
    desk.window.dialogs().files += path;
    desk.window.find<QPushButton>("attachSignedList")->click();
    const auto kept = [&] { return desk.window.document().stores().attachments.ofMeeting(desk.meeting, core::AttachmentKind::SignedList); };
    REQUIRE(QTest::qWaitFor([&] { return kept().size() == 1; }));
    settle();
    CHECK(kept().front().hearingId == desk.window.view().workspace().hearingId());
    auto *lists = desk.window.find<QListWidget>("signedLists");
    CHECK(lists->isVisible());
    CHECK(lists->count() == 1);
    lists->setFocus();
    desk.press(lists, Qt::Key_Return);
    auto *view = desk.window->findChild<QDialog *>(QStringLiteral("attachmentView"));
    REQUIRE(view);
    view->close();
    desk.press(lists, Qt::Key_Delete);
    CHECK(kept().empty());
    CHECK_FALSE(lists->isVisible());
}

TEST_CASE("a photo of the signed list is removed for good by keys, and stands in no byte of the file", "[ui][desk][private]")
{
    Desk desk;
    desk.openList();
    const QString path = desk.window.pathOf(QStringLiteral("тизме.png"));
    REQUIRE(core::test::noise({300, 400}).save(path));
    desk.window.dialogs().files += path;
    desk.window.find<QPushButton>("attachSignedList")->click();
    const auto kept = [&] { return desk.window.document().stores().attachments.ofMeeting(desk.meeting, core::AttachmentKind::SignedList); };
    REQUIRE(QTest::qWaitFor([&] { return kept().size() == 1; }));
    settle();
    const QByteArray signatures = core::test::someBytesOf(desk.window.document().stores(), kept().front());
    REQUIRE(core::test::rawBytes(desk.window.document().path()).contains(signatures));

    auto *lists = desk.window.find<QListWidget>("signedLists");
    lists->setFocus();
    desk.window.dialogs().confirms = false;
    QTest::keyClick(lists, Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(desk.window.dialogs().asked.contains(QStringLiteral("тизме.png")));
    CHECK(kept().size() == 1);
    desk.window.dialogs().confirms = true;
    QTest::keyClick(lists, Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(kept().empty());
    CHECK_FALSE(core::test::rawBytes(desk.window.document().path()).contains(signatures));
    CHECK_FALSE(desk.window.document().undoOperation());
    CHECK_FALSE(desk.window.find<QPushButton>("eraseSignedList")->isVisible());
}
