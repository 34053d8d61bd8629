// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/PublicCopy.h"
#include "core/service/AttendanceService.h"
#include "core/service/RemarkService.h"
#include "ui/share/SharePage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

const QString kName = QStringLiteral("Түлөбердиева Кызжибек");
const QString kPhone = QStringLiteral("0778 456789");

core::Id<core::Attendance> registerSomebody(TestWindow &window)
{
    core::ParticipantEntry entry;
    entry.meetingId = window.view().workspace().meetingId();
    entry.name = kName;
    entry.phone = kPhone;
    return core::AttendanceService(window.document()).registerParticipant(entry);
}

/// Answers the dialog as soon as it is there; how the answer ended stands in `seen`.
void answerErase(const char *button, QStringList &seen, bool withWords = false)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [=, &seen] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog->objectName() != u"eraseDialog")
            return;
        timer->stop();
        timer->deleteLater();
        for (const char *label : {"eraseGoing", "eraseStaying"})
            seen += dialog->findChild<QLabel *>(QString::fromLatin1(label))->text();
        if (withWords)
            dialog->findChild<QCheckBox *>(QStringLiteral("eraseWords"))->click();
        dialog->findChild<QPushButton *>(QString::fromLatin1(button))->click();
    });
    timer->start(20);
}

QTableView *openList(TestWindow &window)
{
    window.view().showPage(PageKey::Meeting);
    settle();
    pressCtrl(window.find<QWidget>("entryText"), 'R', Qt::ShiftModifier);
    settle();
    window.find<QLineEdit>("registeredSearch")->setText(QStringLiteral("Түлөбердиева"));
    settle();
    return window.find<QTableView>("registered");
}

} // namespace

TEST_CASE("a participant is erased from the list by keyboard after one plain question", "[ui][private]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    registerSomebody(window);
    auto *list = openList(window);
    REQUIRE(list->model()->rowCount() == 1);
    QStringList seen;
    answerErase("eraseCancel", seen);
    pressCtrl(list, 'D', Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return seen.size() == 2; }, 20000));
    settle();
    CHECK(seen[0].contains(QStringLiteral("Name, telephone, address")));
    CHECK(seen[1].contains(QStringLiteral("statistics stay")));
    CHECK_FALSE(core::test::standingIn(core::test::rawBytes(window.document().path()), {kName}).isEmpty());
    answerErase("eraseNow", seen);
    pressCtrl(list, 'D', Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return seen.size() == 4; }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return core::test::standingIn(core::test::rawBytes(window.document().path()), {kName, kPhone}).isEmpty(); }, 20000));
    settle();
    CHECK(window.document().undoCount() == 0);
    window.find<QLineEdit>("registeredSearch")->clear();
    settle();
    CHECK(list->model()->rowCount() == static_cast<int>(window.document().stores().attendances.ofMeeting(window.view().workspace().meetingId()).size()));
}

TEST_CASE("doubtful texts are decided one by one with keys, and the public copy is as decided", "[ui][private]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    registerSomebody(window);
    core::RemarkEntry entry;
    entry.meetingId = window.view().workspace().meetingId();
    entry.kind = core::RemarkKind::Proposal;
    entry.text = QStringLiteral("Түлөбердиевага көпүрө керек");
    const auto first = core::RemarkService(window.document()).record(entry);
    entry.text = QStringLiteral("Түлөбердиеванын үйүнө суу керек");
    const auto second = core::RemarkService(window.document()).record(entry);
    window.view().showPage(PageKey::Share, QStringLiteral("public"));
    settle();
    window.find<QPushButton>("lookThroughTexts")->click();
    auto *table = window.find<QTableWidget>("doubtfulTexts");
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() >= 2; }, 20000));
    settle();
    int kept = -1;
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setCurrentCell(row, 0);
        if (window.find<QPlainTextEdit>("doubtfulText")->toPlainText() == QStringLiteral("Түлөбердиевага көпүрө керек"))
            kept = row;
    }
    REQUIRE(kept >= 0);
    table->setCurrentCell(kept, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_2);
    settle();
    CHECK(table->item(kept, 2)->text() == QStringLiteral("without what was found"));
    const QString target = window.pathOf(QStringLiteral("ачык.eldin"));
    window.dialogs().files += target;
    window.find<QPushButton>("savePublicCopy")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(target) && window.find<QPushButton>("savePublicCopy")->isEnabled(); }, 30000));
    const auto copy = core::Document::open(target, window.document().environment(), core::Access::ReadWrite);
    CHECK(core::isPublicCopy(*copy));
    CHECK(copy->stores().remarkTexts.get(first).text == QStringLiteral("[…] көпүрө керек"));
    CHECK(copy->stores().remarkTexts.get(second).text.startsWith(QStringLiteral("[sha256 ")));
    CHECK(core::test::standingIn(core::test::rawBytes(target), {kName, kPhone, QStringLiteral("Түлөбердиева")}).isEmpty());
    CHECK(window.document().stores().remarkTexts.get(first).text == QStringLiteral("Түлөбердиевага көпүрө керек"));
}

TEST_CASE("the window says calmly that a public copy is one, and opens it for reading", "[ui][private]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    const QString target = window.pathOf(QStringLiteral("public.eldin"));
    core::writePublicCopy(window.document().path(), target, {}, window.document().environment());
    window.view().workspace().openDocument(target);
    REQUIRE(QTest::qWaitFor([&] { return window.document().path() == target; }, 10000));
    settle();
    window.view().showPage(PageKey::Share, QStringLiteral("public"));
    settle();
    CHECK(window.document().isReadOnly());
    CHECK(window.find<QLabel>("publicCopyState")->text() == QStringLiteral("This is a public copy."));
    CHECK_FALSE(window.find<QPushButton>("savePublicCopy")->isEnabled());
}

TEST_CASE("everybody whom the file names is found and erased on the page of sharing, officials and who was removed before too", "[ui][private]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    core::AttendanceService service(window.document());
    service.removeParticipant(registerSomebody(window));
    core::OfficialEntry official;
    official.meetingId = window.view().workspace().meetingId();
    official.name = QStringLiteral("Шамырканов Тургунбек");
    official.duty = core::Duty::Presenter;
    service.addOfficial(official);
    window.view().showPage(PageKey::Share, QStringLiteral("people"));
    settle();
    auto *list = window.find<QTreeWidget>("peopleInFile");
    auto *search = window.find<QLineEdit>("peopleSearch");
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() > 20; }, 20000));
    for (const QString &name : {QStringLiteral("тулобердиева"), QStringLiteral("Шамырканов")}) {
        search->setText(name);
        settle();
        REQUIRE(list->topLevelItemCount() == 1);
        if (name != official.name.section(u' ', 0, 0))
            CHECK(list->topLevelItem(0)->text(2).contains(QStringLiteral("removed before")));
        window->activateWindow(); // no window manager does it after the dialog
        REQUIRE(QTest::qWaitForWindowActive(window.operator->()));
        list->setFocus();
        QStringList seen;
        answerErase("eraseNow", seen);
        pressCtrl(list, 'D', Qt::ShiftModifier);
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return seen.size() == 2; }, 20000));
        REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 0; }, 20000));
        settle();
    }
    CHECK(core::test::standingIn(core::test::rawBytes(window.document().path()), {kName, kPhone, official.name}).isEmpty());
    CHECK(window.find<QLabel>("peopleState")->text().contains(QStringLiteral("Nobody")));
}
