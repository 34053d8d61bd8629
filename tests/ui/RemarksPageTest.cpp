// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "ui/remarks/RemarkItem.h"
#include "ui/remarks/RemarksPage.h"
#include "ui/widgets/EntryText.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

QTableView *open(TestWindow &window)
{
    window.openSample();
    window.view().showPage(PageKey::Remarks);
    settle();
    return window.find<QWidget>("remarks")->findChild<QTableView *>();
}

} // namespace

TEST_CASE("remarks are found by words as one types, whatever the Kyrgyz letters", "[ui][remarks]")
{
    TestWindow window;
    auto *table = open(window);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 12);
    pressCtrl(table, 'F');
    auto *words = window.find<QLineEdit>("findWords");
    REQUIRE(words->hasFocus());
    typeRussian(words, QStringLiteral("копуро"));
    settle();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 2).data().toString().contains(QStringLiteral("көпүрө")));
    words->clear();
    window.find<QComboBox>("filterKind")->setCurrentIndex(3);
    Q_EMIT window.find<QComboBox>("filterKind")->activated(3);
    CHECK(table->model()->rowCount() == 5);
    window.find<QCheckBox>("filterUnanswered")->setChecked(true);
    CHECK(table->model()->rowCount() == 5);
}

TEST_CASE("a remark is corrected in the inspector, with its history", "[ui][remarks]")
{
    TestWindow window;
    auto *table = open(window);
    const auto rows = core::remarkRows(window.document().stores(), window.view().workspace().hearingId());
    const auto id = rows[6].remark.id;
    table->setCurrentIndex(table->model()->index(6, 0));
    settle();
    auto *words = window.find<EntryText>("words");
    CHECK(words->toPlainText() == rows[6].words.text);
    words->setFocus();
    words->moveCursor(QTextCursor::End);
    typeRussian(words, QStringLiteral(" Тез"));
    table->setFocus(); // leaving the field saves it
    settle();
    CHECK(window.document().stores().remarkTexts.get(id).text == rows[6].words.text + QStringLiteral(" Тез"));
    CHECK(table->currentIndex().row() == 6);
    CHECK(window.find<QLabel>("history")->text().count(u'\n') == 1);
    auto *answer = window.find<EntryText>("answer");
    answer->setFocus();
    typeRussian(answer, QStringLiteral("Жооп берилди"));
    QTest::keyClick(answer, Qt::Key_Return);
    settle();
    CHECK(window.document().stores().remarkTexts.get(id).answer.ky == QStringLiteral("Жооп берилди"));
    const auto saved = window.document().savedAt();
    table->setFocus();
    settle();
    CHECK(window.document().savedAt() == saved); // leaving a field is no act
}

TEST_CASE("a written slip is added beside what was said in the hall", "[ui][remarks]")
{
    TestWindow window;
    auto *table = open(window);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
    settle();
    auto *words = window.find<EntryText>("words");
    REQUIRE(words->hasFocus());
    CHECK(words->toPlainText().isEmpty());
    typeRussian(words, QStringLiteral("Аялдама курулсун"));
    QTest::keyClick(words, Qt::Key_Return);
    settle();
    REQUIRE(table->model()->rowCount() == 13);
    const auto rows = core::remarkRows(window.document().stores(), window.view().workspace().hearingId());
    const auto added = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.words.text == u"Аялдама курулсун"; });
    REQUIRE(added != rows.end());
    CHECK(added->remark.channel == core::RemarkChannel::Slip);
    CHECK(added->remark.meetingId.isNull());
    CHECK(table->currentIndex().isValid());
}

TEST_CASE("questions that wait for an answer are counted in the sidebar", "[ui][remarks]")
{
    TestWindow window;
    open(window);
    CHECK(RemarksPage::openItems(window.view().workspace()) == 2);
}
