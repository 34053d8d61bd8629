// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "ui/live/RecordingsDialog.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("a recording is attached, tied to the clock, and each remark shows where it is heard", "[ui][meeting]")
{
    TestWindow window;
    window.openSample();
    Workspace &workspace = window.view().workspace();
    const auto remarks = window.document().stores().remarks.ofMeeting(workspace.meetingId());
    REQUIRE(!remarks.empty());
    QFile sound(window.pathOf(QStringLiteral("угуу.m4a")));
    REQUIRE(sound.open(QIODevice::WriteOnly));
    sound.write(QByteArray(300'000, 'x'));
    sound.close();
    RecordingsDialog dialog(workspace, workspace.meetingId(), nullptr);
    dialog.show();
    window.dialogs().files = {sound.fileName()};
    dialog.findChild<QAbstractButton *>(QStringLiteral("attachRecording"))->click();
    settle();
    REQUIRE(dialog.findChild<QListWidget *>()->count() == 1);
    // The remark was said 65 seconds after the second minute of the recording.
    const QDateTime said = remarks.front().saidAt;
    dialog.findChild<QLineEdit *>(QStringLiteral("recordingSecond"))->setText(QStringLiteral("2:00"));
    dialog.findChild<QLineEdit *>(QStringLiteral("recordingClock"))->setText(said.addSecs(-65).time().toString(QStringLiteral("HH:mm:ss")));
    dialog.findChild<QLineEdit *>(QStringLiteral("recordingKeep"))->setText(QStringLiteral("31.12.2027"));
    dialog.findChild<QAbstractButton *>(QStringLiteral("saveRecording"))->click();
    settle();
    const auto kept = window.document().stores().attachments.ofMeeting(workspace.meetingId(), core::AttachmentKind::Recording);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].keepUntil == QDate(2027, 12, 31));
    dialog.close();
    window.view().showPage(PageKey::Remarks);
    window.view().page(PageKey::Remarks)->reveal(remarks.front().id.text());
    settle();
    auto *place = window.find<QLabel>("recording");
    CHECK(place->text() == QStringLiteral("3:05 · угуу.m4a"));
    CHECK(place->isVisible());
}

TEST_CASE("while a recording is written its progress shows, nothing else can be pressed, and Esc leaves nothing behind", "[ui][meeting]")
{
    TestWindow window;
    window.openSample();
    Workspace &workspace = window.view().workspace();
    QFile sound(window.pathOf(QStringLiteral("узун.m4a")));
    REQUIRE(sound.open(QIODevice::WriteOnly));
    for (int i = 0; i < 48; ++i)
        sound.write(QByteArray(1024 * 1024, static_cast<char>('a' + i % 26)));
    sound.close();
    RecordingsDialog dialog(workspace, workspace.meetingId(), nullptr);
    dialog.show();
    window.dialogs().files = {sound.fileName()};
    auto *attach = dialog.findChild<QAbstractButton *>(QStringLiteral("attachRecording"));
    auto *stop = dialog.findChild<QAbstractButton *>(QStringLiteral("stopRecording"));
    bool shown = false;
    // As soon as the dialog lives while the bytes are written.
    QTimer::singleShot(0, &dialog, [&] {
        shown = stop->isVisible() && !attach->isEnabled() && dialog.findChild<QWidget *>(QStringLiteral("recordingProgress"))->isVisible();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    attach->click();
    CHECK(shown);
    CHECK(dialog.isVisible());
    CHECK(attach->isEnabled());
    CHECK_FALSE(stop->isVisible());
    CHECK(window.document().stores().attachments.ofMeeting(workspace.meetingId(), core::AttachmentKind::Recording).empty());
    CHECK_FALSE(window.document().undoOperation().has_value());
}

TEST_CASE("a recording is removed for good only when that is confirmed, and then it is in no byte of the file", "[ui][meeting][private]")
{
    TestWindow window;
    window.openSample();
    Workspace &workspace = window.view().workspace();
    const QByteArray voice = "the voice of somebody";
    QFile sound(window.pathOf(QStringLiteral("үн.m4a")));
    REQUIRE(sound.open(QIODevice::WriteOnly));
    sound.write(voice);
    sound.close();
    RecordingsDialog dialog(workspace, workspace.meetingId(), nullptr);
    dialog.show();
    const auto click = [&dialog](const char *name) {
        dialog.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
        settle();
    };
    auto *erase = dialog.findChild<QAbstractButton *>(QStringLiteral("eraseRecording"));
    auto *removed = dialog.findChild<QLabel *>(QStringLiteral("removedFiles"));
    CHECK_FALSE(erase->isEnabled());
    CHECK_FALSE(removed->isVisible());
    window.dialogs().files = {sound.fileName()};
    click("attachRecording");
    window.dialogs().confirms = false;
    click("eraseRecording");
    CHECK(dialog.findChild<QListWidget *>()->count() == 1);
    CHECK(window.dialogs().asked.contains(QStringLiteral("үн.m4a")));
    // Removed as usual it is in the file still, and the dialog says so.
    click("removeRecording");
    CHECK(removed->isVisible());
    CHECK(erase->isEnabled());
    CHECK(core::test::rawBytes(window.document().path()).contains(voice));
    window.dialogs().confirms = true;
    click("eraseRecording");
    CHECK_FALSE(core::test::rawBytes(window.document().path()).contains(voice));
    CHECK_FALSE(removed->isVisible());
    CHECK_FALSE(erase->isEnabled());
    CHECK_FALSE(window.document().undoOperation());
}
