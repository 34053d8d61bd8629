// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/QuestionnaireResults.h"
#include "core/service/QuestionnaireService.h"
#include "core/storage/WorkCalendar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

core::Questionnaire makeQuestionnaire(TestWindow &window)
{
    core::QuestionnaireService service(window.document());
    core::Questionnaire questionnaire;
    questionnaire.hearingId = window.document().stores().hearings.all().back().id;
    questionnaire.title.ky = QStringLiteral("Угуу жөнүндө");
    questionnaire.id = service.add(questionnaire);
    core::Question question;
    question.questionnaireId = questionnaire.id;
    question.title.ky = QStringLiteral("Эмне керек?");
    core::QuestionOption water;
    water.title.ky = QStringLiteral("суу");
    core::QuestionOption road;
    road.title.ky = QStringLiteral("жол");
    service.addQuestion(question, {water, road});
    question.kind = core::QuestionKind::Multiple;
    service.addQuestion(question, {water, road});
    question.kind = core::QuestionKind::Scale;
    service.addQuestion(question, {});
    return questionnaire;
}

} // namespace

TEST_CASE("a title that is being typed is not taken away by a change elsewhere", "[ui][questionnaire]")
{
    TestWindow window;
    window.openSample();
    const auto id = makeQuestionnaire(window).id;
    window.view().showPage(PageKey::Preparation, QStringLiteral("questionnaires"));
    settle();
    auto *title = window.find<QWidget>("questionnaireTitle")->findChild<QLineEdit *>(QStringLiteral("ru"));
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("Hea")); // QTest types no Cyrillic
    makeQuestionnaire(window);
    settle();
    QTest::keyClicks(title, QStringLiteral("ring"));
    QTest::keyClick(title, Qt::Key_Return);
    settle();
    CHECK(window.document().stores().questionnaires.get(id).title.ru == QStringLiteral("Hearing"));
}

TEST_CASE("filled in questionnaires are keyed in with number keys, one sheet after the other", "[ui][questionnaire]")
{
    TestWindow window;
    window.openSample();
    const core::Questionnaire questionnaire = makeQuestionnaire(window);
    window.view().showPage(PageKey::Preparation, QStringLiteral("questionnaires"));
    settle();
    auto *parts = window.find<QWidget>("questionnaireParts");
    parts->findChildren<QToolButton *>().at(1)->click();
    settle();
    auto *first = window.find<QLineEdit>("answer1");
    CHECK(first->hasFocus());
    auto *second = window.find<QLineEdit>("answer2");
    auto *third = window.find<QLineEdit>("answer3");
    QTest::keyClicks(first, QStringLiteral("2")); // one choice leads on by itself
    CHECK(second->hasFocus());
    QTest::keyClicks(second, QStringLiteral("12"));
    QTest::keyClick(second, Qt::Key_Return);
    CHECK(third->hasFocus());
    QTest::keyClicks(third, QStringLiteral("7")); // no mark from 1 to 5
    QTest::keyClick(third, Qt::Key_Return);
    CHECK(window.document().stores().sheets.ofQuestionnaire(questionnaire.id).empty());
    QTest::keyClicks(third, QStringLiteral("4"));
    QTest::keyClick(third, Qt::Key_Return);
    settle();
    REQUIRE(window.document().stores().sheets.ofQuestionnaire(questionnaire.id).size() == 1);
    CHECK(first->hasFocus());
    CHECK(first->text().isEmpty());
    CHECK(window.find<QLineEdit>("sheetNumber")->text() == QStringLiteral("2"));
    CHECK(window.find<QWidget>("sheets")->findChild<QTableView *>()->model()->rowCount() == 1);
    const auto result = core::questionnaireResult(window.document().stores(), questionnaire.id);
    CHECK(result.questions[0].tallies[1].all() == 1);
    CHECK(result.questions[1].tallies[0].all() == 1);
    CHECK(result.questions[1].tallies[1].all() == 1);
    CHECK(result.questions[2].tallies[3].all() == 1);
    CHECK(window.document().undoOperation() == core::Operation::EnterSheet);
    // One that came back blank is kept by its number, and not by a slip of the hand.
    for (auto *field : {first, second, third})
        QTest::keyClick(field, Qt::Key_Return);
    settle();
    CHECK(window.document().stores().sheets.ofQuestionnaire(questionnaire.id).size() == 1);
    for (auto *field : {first, second, third})
        QTest::keyClick(field, Qt::Key_Return);
    settle();
    CHECK(window.document().stores().sheets.ofQuestionnaire(questionnaire.id).size() == 2);
    const auto count = core::sheetCount(window.document().stores(), questionnaire);
    CHECK(count.filled == 1);
    CHECK(count.blank == 1);
    CHECK(window.find<QLabel>("sheetCount")->text().contains(QString::number(count.missing.size())));
    CHECK(core::questionnaireResult(window.document().stores(), questionnaire.id).sheetsAll() == 1);
}

TEST_CASE("the first questionnaire and its questions are made where one looks", "[ui][questionnaire]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation, QStringLiteral("questionnaires"));
    settle();
    window.find<QWidget>("noQuestionnaire")->findChild<QPushButton *>()->click();
    settle();
    REQUIRE(window.document().stores().questionnaires.ofHearing(window.view().workspace().hearingId()).size() == 1);
    const auto asked = window.document().stores().questions.count();
    auto *questions = window.find<QWidget>("questions");
    auto *add = questions->findChild<QPushButton *>();
    REQUIRE(add);
    add->click();
    settle();
    CHECK(window.document().stores().questions.count() == asked + 1);
}

TEST_CASE("what is keyed in as own words stands at once in their list, question by question", "[ui][questionnaire]")
{
    TestWindow window;
    window.openSample();
    const core::Questionnaire questionnaire = makeQuestionnaire(window);
    core::Question question;
    question.questionnaireId = questionnaire.id;
    question.kind = core::QuestionKind::Text;
    question.title.ky = QStringLiteral("Дагы эмне?");
    core::QuestionnaireService(window.document()).addQuestion(question, {});
    window.view().showPage(PageKey::Preparation, QStringLiteral("questionnaires"));
    settle();
    const auto parts = window.find<QWidget>("questionnaireParts")->findChildren<QToolButton *>();
    REQUIRE(parts.size() == 3);
    parts[1]->setFocus();
    QTest::keyClick(parts[1], Qt::Key_Space);
    settle();
    auto *written = window.find<QLineEdit>("answer4");
    for (const char *text : {"zhol kerek", "0555 12 34 56"}) {
        written->setFocus();
        QTest::keyClicks(written, QString::fromLatin1(text)); // QTest types no Cyrillic
        QTest::keyClick(written, Qt::Key_Return);
        settle();
    }
    parts[2]->setFocus();
    QTest::keyClick(parts[2], Qt::Key_Space);
    settle();
    auto *list = window.find<QWidget>("ownWords")->findChild<QTableView *>();
    REQUIRE(list->model()->rowCount() == 2);
    const auto cell = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
    CHECK(cell(0, 3) == QStringLiteral("0555 12 34 56")); // the office reads what the paper leaves out
    CHECK(cell(1, 3) == QStringLiteral("zhol kerek"));
    CHECK(cell(1, 0) == QStringLiteral("4. Дагы эмне?"));
    CHECK(cell(1, 2) == QStringLiteral("1"));
    // A line of the list is too short for most: the chosen one is read whole below it.
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    CHECK(window.find<QLabel>("ownWordsWhole")->text() == QStringLiteral("4. Дагы эмне?\nzhol kerek"));
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    CHECK(window.find<QLabel>("ownWordsWhole")->text().endsWith(QStringLiteral("0555 12 34 56")));
}

TEST_CASE("a shipped holiday is worked and an own one is added in the list of days off", "[ui][calendar]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation, QStringLiteral("checklist"));
    settle();
    window.find<QWidget>("termsOrDays")->findChildren<QToolButton *>().last()->click();
    settle();
    auto *days = window.find<QWidget>("holidays")->findChild<QTableView *>();
    REQUIRE(days);
    CHECK(days->model()->rowCount() >= 24); // of two years
    REQUIRE(days->model()->setData(days->model()->index(0, 2), Qt::Checked, Qt::CheckStateRole));
    CHECK(core::WorkCalendar(window.document().stores()).isWorking(QDate(2026, 1, 1)));
    CHECK(window.document().undoOperation() == core::Operation::SetHoliday);
}
