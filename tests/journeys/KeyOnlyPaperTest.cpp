// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in on paper, keyed in without a mouse: slips, questionnaires, the counts of the hall, the list of those present.
#include "tests/journeys/KeyOnlyHall.h"

#include "core/report/QuestionnaireResults.h"
#include "core/report/SlipCount.h"
#include "core/report/Summary.h"

#include <QAbstractItemModel>
#include <QTableView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("by keys alone slips are handed out, keyed in and noted as void, and the sheets add up", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    keys.ctrl('B', Qt::ShiftModifier);
    REQUIRE(hall.focused() == u"slipFrom"); // the first number stands there
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("4"));
    keys.press(Qt::Key_Return);
    REQUIRE(hall.focused() == u"entryText");
    keys.type(QStringLiteral("Мектепке эшик керек"));
    keys.press(Qt::Key_Return);
    keys.type(QStringLiteral("Кир жуугуч керек"));
    keys.press(Qt::Key_Return);
    CHECK(hall.newest(1).front().remark.slipNumber == 2);
    keys.tabTo("slipVoid", Qt::ShiftModifier); // of the third
    keys.press(Qt::Key_Space);
    const core::SlipCount count = core::slipCount(hall.stores(), hall.meeting());
    CHECK(count.issued == 4);
    CHECK(count.returned == 2);
    CHECK(count.spoilt == 1);
    CHECK(count.missing == std::vector<int> {4});
    CHECK(count.issued == count.returned + count.spoilt + static_cast<int>(count.missing.size()));
    keys.ctrl('B', Qt::ShiftModifier); // done with the slips
    keys.press(Qt::Key_Down);
    hall.undoAndRedo();
}

TEST_CASE("by keys alone the hall is counted in the grid and the list of those present is kept", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    const int present = core::presence(hall.stores(), hall.meeting()).total;
    keys.ctrl('I');
    REQUIRE(hall.focused() == u"headGrid");
    for (const char *digits : {"12", "7"}) {
        keys.type(QString::fromLatin1(digits));
        keys.press(Qt::Key_Return);
    }
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(core::presence(hall.stores(), hall.meeting()).total == present + 19);

    const std::size_t registered = hall.stores().attendances.ofMeeting(hall.meeting()).size();
    keys.ctrl('R');
    REQUIRE(hall.focused() == u"registerName");
    keys.type(QStringLiteral("Токтоматов Усон"));
    keys.press(Qt::Key_Return); // takes the sex that the name proposes
    keys.press(Qt::Key_Return);
    REQUIRE(hall.stores().attendances.ofMeeting(hall.meeting()).size() == registered + 1);
    keys.ctrl('R', Qt::ShiftModifier);
    REQUIRE(hall.focused() == u"registeredSearch");
    keys.type(QStringLiteral("токтоматов"));
    keys.ctrl('E', Qt::ShiftModifier); // leaves
    CHECK(hall.stores().attendances.ofMeeting(hall.meeting()).back().leftAt.isValid());
    keys.press(Qt::Key_Return); // correct
    REQUIRE(hall.focused() == u"registerName");
    keys.press(Qt::Key_End);
    keys.type(QStringLiteral("бек"));
    keys.press(Qt::Key_Return);
    CHECK(core::participantRows(hall.stores(), hall.meeting()).back().person.name == u"Токтоматов Усонбек");
    keys.ctrl('D'); // take out
    CHECK(hall.stores().attendances.ofMeeting(hall.meeting()).size() == registered);
    keys.press(Qt::Key_Escape);
    keys.press(Qt::Key_Down);
    hall.undoAndRedo();
}

TEST_CASE("by keys alone a questionnaire is made and its sheets are keyed in", "[journey][keys]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    // On the entry line Ctrl with a digit is the kind of the remark: Ctrl+K goes anywhere.
    keys.ctrl('K');
    keys.type(QStringLiteral("Даярдык"));
    keys.press(Qt::Key_Return);
    REQUIRE(hall.window.view().currentPage() == PageKey::Preparation);
    keys.tabTo("segment1"); // of the parts of the page
    for (int i = 0; i < 5; ++i)
        keys.press(Qt::Key_Right);
    keys.tabTo("emptyButton");
    keys.press(Qt::Key_Space);
    const auto made = hall.stores().questionnaires.ofHearing(hall.window.view().workspace().hearingId());
    REQUIRE(made.size() == 1);
    const core::Questionnaire &questionnaire = made.front();
    keys.tabTo("emptyButton");
    keys.press(Qt::Key_Space); // a scale, with its words open to be changed
    keys.type(QStringLiteral("Баары түшүнүктүү болдубу?"));
    keys.press(Qt::Key_Return);
    const auto questions = hall.stores().questions.ofQuestionnaire(questionnaire.id);
    REQUIRE(questions.size() == 1);
    CHECK(questions.front().title.ky == u"Баары түшүнүктүү болдубу?");
    keys.tabTo("segment1", Qt::ShiftModifier);
    keys.press(Qt::Key_Right);
    keys.tabTo("answer1"); // of the sheets
    for (const char *mark : {"5", "4", ""}) {
        keys.type(QString::fromLatin1(mark));
        keys.press(Qt::Key_Return);
    }
    keys.press(Qt::Key_Return); // the third came back blank: said once more
    const core::SheetCount count = core::sheetCount(hall.stores(), questionnaire);
    CHECK(count.filled == 2);
    CHECK(count.blank == 1);
    CHECK(count.issued == count.filled + count.blank + static_cast<int>(count.missing.size()));
    keys.press(Qt::Key_4, Qt::ControlModifier);
    keys.press(Qt::Key_Down);
    hall.undoAndRedo();
}
