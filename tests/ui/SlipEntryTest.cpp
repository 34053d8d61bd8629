// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/report/SlipCount.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "ui/shell/Page.h"
#include "ui/widgets/EntryText.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

struct Desk
{
    Desk()
    {
        window.openSample();
        window.view().showPage(PageKey::Meeting);
        settle();
        text = window.find<EntryText>("entryText");
    }
    [[nodiscard]] const core::Id<core::Meeting> &meeting() { return window.view().workspace().meetingId(); }
    [[nodiscard]] core::RemarkRow newest() { return core::newestRemarkRows(window.document().stores(), meeting(), 1).front(); }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        window->activateWindow();
        settle();
    }

    TestWindow window;
    EntryText *text;
};

} // namespace

TEST_CASE("slips are keyed in one after the other, and none is lost", "[ui][meeting]")
{
    Desk desk;
    pressCtrl(desk.text, 'B', Qt::ShiftModifier);
    settle();
    auto *from = desk.window.find<QLineEdit>("slipFrom");
    REQUIRE(from->hasFocus());
    desk.press(from, Qt::Key_Return); // 1 stands there
    auto *to = desk.window.find<QLineEdit>("slipTo");
    REQUIRE(to->hasFocus());
    typeRussian(to, QStringLiteral("4"));
    desk.press(to, Qt::Key_Return);
    REQUIRE(desk.text->hasFocus());
    auto *number = desk.window.find<QLineEdit>("slipNumber");
    CHECK(number->text() == u"1");
    for (const char16_t *words : {u"Суу керек", u"Жол керек"}) {
        typeRussian(desk.text, QString::fromUtf16(words));
        desk.press(desk.text, Qt::Key_Return);
        CHECK(desk.text->hasFocus());
    }
    CHECK(desk.newest().remark.slipNumber == 2);
    CHECK(desk.newest().remark.channel == core::RemarkChannel::Slip);
    CHECK(number->text() == u"3");
    desk.window.find<QAbstractButton>("slipVoid")->click();
    CHECK(number->text() == u"4");
    const core::SlipCount count = core::slipCount(desk.window.document().stores(), desk.meeting());
    CHECK(count.returned == 2);
    CHECK(count.spoilt == 1);
    CHECK((count.missing == std::vector<int> {4}));
    CHECK(desk.window.find<QLabel>("slipMissing")->text().endsWith(u'4'));
    // A number that was not handed out is refused in a sentence, and the words stay.
    number->setText(QStringLiteral("9"));
    typeRussian(desk.text, QStringLiteral("Бакча керек"));
    desk.press(desk.text, Qt::Key_Return);
    CHECK(desk.text->toPlainText() == QStringLiteral("Бакча керек"));
    pressCtrl(desk.text, 'B', Qt::ShiftModifier);
    settle();
    desk.press(desk.text, Qt::Key_Return);
    CHECK(desk.newest().words.text == QStringLiteral("Бакча керек"));
    CHECK(desk.newest().remark.slipNumber == 0);
    CHECK(desk.newest().remark.channel == core::RemarkChannel::Spoken);
}

TEST_CASE("what was said before appears while one types, and is linked by a key", "[ui][meeting]")
{
    Desk desk;
    typeRussian(desk.text, QStringLiteral("Көпүрөнү кайра оңдогула"));
    desk.press(desk.text, Qt::Key_Return);
    const auto first = desk.newest().remark.id;
    typeRussian(desk.text, QStringLiteral("копурону ондогула"));
    auto *line = desk.window.find<QLabel>("similar1");
    REQUIRE(QTest::qWaitFor([&] { return line->isVisible(); }));
    CHECK(line->toolTip().contains(QStringLiteral("Көпүрөнү")));
    pressCtrl(desk.text, 'L', Qt::ShiftModifier);
    desk.press(desk.text, Qt::Key_Return);
    const core::RemarkRow row = desk.newest();
    REQUIRE(row.link);
    CHECK(row.link->leadId == first);
    CHECK_FALSE(line->isVisible());
    // The next one is new again.
    typeRussian(desk.text, QStringLiteral("Таштанды челектери керек"));
    desk.press(desk.text, Qt::Key_Return);
    CHECK(!desk.newest().link);
}

TEST_CASE("the registration desk completes, proposes and warns, and sets nothing in silence", "[ui][meeting]")
{
    Desk desk;
    core::AttendanceService service(desk.window.document());
    core::Meeting earlier;
    earlier.hearingId = desk.window.view().workspace().hearingId();
    earlier.place.ky = QStringLiteral("Мектеп");
    earlier.startsAt = QDateTime(QDate(2025, 12, 1), QTime(10, 0));
    core::ParticipantEntry entry;
    entry.meetingId = core::HearingService(desk.window.document()).addMeeting(earlier);
    entry.name = QStringLiteral("Ысманалиева Жийдегүл");
    entry.phone = QStringLiteral("0700 112233");
    entry.sex = core::Sex::Female;
    entry.ageGroup = QStringLiteral("29-35");
    service.registerParticipant(entry);
    settle();
    pressCtrl(desk.text, 'R');
    settle();
    auto *name = desk.window.find<QLineEdit>("registerName");
    auto *sex = desk.window.find<QWidget>("registerSex");
    REQUIRE(name->hasFocus());
    CHECK(sex->findChild<QAbstractButton *>(QStringLiteral("segment3"))->isChecked());
    typeRussian(name, QStringLiteral("Ысманали"));
    settle();
    QAbstractItemView *offers = name->completer()->popup();
    REQUIRE(offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    settle();
    desk.window->activateWindow(); // offscreen, a list of offers that closes leaves no window active
    settle();
    CHECK(name->text() == u"Ысманалиева Жийдегүл");
    CHECK(sex->findChild<QAbstractButton *>(QStringLiteral("segment1"))->isChecked());
    CHECK(desk.window.find<QLineEdit>("registerPhone")->text() == u"0700 112233");
    desk.press(name, Qt::Key_Return);
    const auto people = core::participantRows(desk.window.document().stores(), desk.meeting());
    CHECK(people.back().person.name == QStringLiteral("Ысманалиева Жийдегүл"));
    CHECK(people.back().attendance.ageGroup == u"29-35");
    CHECK_FALSE(people.back().person.consent);
    // The same again: somebody is told.
    pressCtrl(desk.text, 'R');
    settle();
    name->setText(QStringLiteral("ысманалиева жийдегул"));
    CHECK(desk.window.find<QLabel>("registerHint")->text().contains(QString::number(people.back().attendance.number)));
}
