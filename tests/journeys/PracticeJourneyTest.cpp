// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Keyboard.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "ui/shell/PracticeStrip.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;
using core::Language;
using core::RemarkKind;

namespace {

/// Presses what a step of the script names, and nothing else.
void play(Keyboard &keys, const core::PracticeStep &step, Language language)
{
    for (const QString &key : step.keys) {
        INFO(key.toStdString());
        const bool ctrl = key.startsWith(u"Ctrl+");
        const QString name = ctrl ? key.sliced(5) : key;
        const auto modifiers = ctrl ? Qt::ControlModifier : Qt::NoModifier;
        if (key == u"write")
            keys.type(step.write.of(language));
        else if (key.startsWith(u'='))
            keys.type(key.sliced(1));
        else if (name == u"Enter")
            keys.press(Qt::Key_Return, modifiers);
        else if (name.front().isDigit())
            keys.press(static_cast<Qt::Key>(Qt::Key_0 + name.toInt()), modifiers);
        else
            keys.ctrl(name.front().toLatin1());
    }
}

void practise(TestWindow &window)
{
    auto *button = window.find<QPushButton>("practiceButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    REQUIRE(window->view() != nullptr);
    REQUIRE(window.view().isPractice());
}

} // namespace

TEST_CASE("the script of the practice is played by the keys it names, in three languages", "[journey][practice]")
{
    const Language language = GENERATE(Language::Kyrgyz, Language::Russian, Language::English);
    TestWindow window(language);
    practise(window);
    REQUIRE(window.view().currentPage() == PageKey::Meeting);
    REQUIRE(window.find<QWidget>("tour")->isVisible());
    Keyboard keys(window, language == Language::English ? Keyboard::Layout::English : Keyboard::Layout::Russian);
    keys.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return window->findChild<QWidget *>(QStringLiteral("tour")) == nullptr; }));

    auto *strip = window.find<PracticeStrip>("practiceStrip");
    for (;;) {
        INFO(strip->step().todo.of(Language::English).toStdString());
        CHECK(strip->isVisible());
        play(keys, strip->step(), language);
        if (strip->isLast())
            break;
        keys.press(Qt::Key_PageDown, Qt::ControlModifier);
    }

    core::Stores &stores = window.document().stores();
    const core::Hearing hearing = *window.view().workspace().hearing();
    CHECK(hearing.date == QDate(2026, 12, 1));
    const auto meeting = stores.meetings.get(stores.meetings.ofHearing(hearing.id).front().id);
    CHECK(meeting.endsAt.isValid());
    std::map<RemarkKind, int> kinds;
    int answered = 0;
    for (const core::RemarkRow &row : core::remarkRows(stores, hearing.id)) {
        if (row.remark.meetingId != meeting.id)
            continue;
        ++kinds[row.remark.kind];
        UNSCOPED_INFO(core::codeOf(row.remark.kind).toStdString() << ": " << row.words.text.toStdString());
        answered += row.words.answer.isEmpty() ? 0 : 1;
        CHECK_FALSE(row.remark.attendanceId.isNull());
        if (row.remark.kind == RemarkKind::Proposal)
            CHECK(row.remark.amount == core::Money::fromSom(400000));
    }
    CHECK(kinds == std::map<RemarkKind, int> {{RemarkKind::Question, 2}, {RemarkKind::Comment, 1}, {RemarkKind::Proposal, 1}, {RemarkKind::Criticism, 1}, {RemarkKind::Thanks, 1}});
    CHECK(answered == 1);
    const auto votes = stores.votes.ofMeeting(meeting.id);
    REQUIRE(votes.size() == 1);
    CHECK(votes.front().inFavour == 46);
    CHECK(votes.front().abstained == 2);
    CHECK(votes.front().present == 48);
    for (const core::AgendaItem &item : stores.agenda.ofMeeting(meeting.id))
        CHECK(item.endedAt.isValid());
    CHECK(window.view().currentPage() == PageKey::Papers);
}

TEST_CASE("a practice copy is no work: it says so, is no recent document, and is replaced only when asked", "[journey][practice]")
{
    TestWindow window;
    practise(window);
    CHECK(window->windowTitle().startsWith(QStringLiteral("Көнүгүү")));
    CHECK(window.find<QLabel>("practiceTitle")->text() == u"Көнүгүү: бул жерде эч нерсе эсепке алынбайт");
    CHECK(window.view().workspace().hearing()->title.ky.startsWith(u"КӨНҮГҮҮ."));
    CHECK_FALSE(window.document().undoOperation().has_value());
    Keyboard keys(window, Keyboard::Layout::Russian);
    keys.press(Qt::Key_Escape);
    settle();
    keys.ctrl('J');
    CHECK(window.document().undoOperation().has_value());

    // Kept when the question is answered with no, and begun anew when with yes, even out of the copy itself.
    window.dialogs().confirms = false;
    Q_EMIT window.view().practiceRequested();
    settle();
    REQUIRE(window.view().isPractice());
    CHECK(window.document().undoOperation().has_value());
    window.dialogs().confirms = true;
    Q_EMIT window.view().practiceRequested();
    settle();
    REQUIRE(window.view().isPractice());
    CHECK_FALSE(window.document().undoOperation().has_value());

    window->showStart();
    settle();
    CHECK(window.settings().recentFiles().empty());
}
