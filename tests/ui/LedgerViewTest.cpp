// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/Ledger.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void showLedger(TestWindow &window)
{
    window.openSample();
    window.view().showPage(PageKey::Responses, QStringLiteral("ledger"));
    settle();
}

qint64 notes(TestWindow &window)
{
    return window.document().stores().followUps.count();
}

} // namespace

TEST_CASE("the ledger shows every promise and the sentence that the next hearing opens with", "[ui][responses]")
{
    TestWindow window;
    showLedger(window);
    auto *table = window.find<QTableView>("ledger");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const core::LedgerCounts counts = core::sumOf(core::ledgers(window.document().stores()));
    REQUIRE(counts.accepted > 0);
    CHECK(table->model()->rowCount() == counts.accepted);
    const QString sentence = window.find<QLabel>("ledgerSentence")->text();
    CHECK(sentence.contains(QString::number(counts.accepted)));
    CHECK(sentence.contains(QString::number(counts.open())));
    CHECK_FALSE(window.find<QListWidget>("notes")->item(0)->text().isEmpty());
}

TEST_CASE("a note on what was done is added by keyboard, shown in the history and undone", "[ui][responses]")
{
    TestWindow window;
    showLedger(window);
    auto *table = window.find<QTableView>("ledger");
    auto *history = window.find<QListWidget>("notes");
    auto *status = window.find<QComboBox>("status");
    const qint64 before = notes(window);
    CHECK(status->currentIndex() == -1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return status->hasFocus(); }));
    QTest::keyClick(status, Qt::Key_Down); // in progress
    QTest::keyClick(status, Qt::Key_Down); // done
    window.find<QLineEdit>("spent")->setText(QStringLiteral("350000"));
    window.find<QLineEdit>("spent")->setFocus();
    QTest::keyClick(window.find<QLineEdit>("spent"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(notes(window) == before + 1);
    CHECK(window.document().undoOperation() == core::Operation::AddFollowUp);
    CHECK(history->item(history->count() - 1)->text().startsWith(QStringLiteral("01.12.2026")));
    CHECK(status->currentIndex() == -1);
    CHECK(window.find<QLineEdit>("spent")->text().isEmpty());
    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK(notes(window) == before);
}

TEST_CASE("what is not done is not noted without a reason and a new date, and nothing typed is lost", "[ui][responses]")
{
    TestWindow window;
    showLedger(window);
    auto *status = window.find<QComboBox>("status");
    auto *newDate = window.find<QLineEdit>("newDate");
    auto *note = window.find<QWidget>("note")->findChild<QLineEdit *>();
    auto *add = window.find<QAbstractButton>("addNote");
    const qint64 before = notes(window);
    add->click();
    CHECK(notes(window) == before); // no state is chosen
    status->setCurrentIndex(2);
    add->click();
    CHECK(notes(window) == before);
    CHECK(note->hasFocus());
    typeRussian(note, QStringLiteral("Тендер болгон жок"));
    add->click();
    CHECK(notes(window) == before);
    CHECK(newDate->hasFocus());
    newDate->setText(QStringLiteral("31.02.2027"));
    add->click();
    CHECK(notes(window) == before);
    CHECK(note->text() == u"Тендер болгон жок");
    newDate->setText(QStringLiteral("01.06.2027"));
    add->click();
    settle();
    CHECK(notes(window) == before + 1);
    // It is taken away again from the history.
    window.find<QAbstractButton>("removeNote")->click();
    settle();
    CHECK(notes(window) == before);
    CHECK(window.document().undoOperation() == core::Operation::RemoveFollowUp);
}

TEST_CASE("a half-written note waits while something changes elsewhere", "[ui][responses]")
{
    TestWindow window;
    showLedger(window);
    auto *spent = window.find<QLineEdit>("spent");
    spent->setText(QStringLiteral("12"));
    window.document().transact(core::Operation::EditHearing, [](core::Stores &stores) {
        core::Hearing hearing = stores.hearings.all().front();
        hearing.ordinanceNumber = QStringLiteral("77");
        stores.hearings.update(hearing);
    });
    settle();
    CHECK(spent->text() == u"12");
}

TEST_CASE("answers and ledger change places and never stand over each other", "[ui][responses]")
{
    TestWindow window;
    showLedger(window);
    auto *editor = window->findChild<QWidget *>(QStringLiteral("responseEditor"));
    auto *panel = window->findChild<QWidget *>(QStringLiteral("followUpPanel"));
    REQUIRE(editor);
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK_FALSE(editor->isVisible());
    window->findChild<QWidget *>(QStringLiteral("responsesView"))->findChild<QAbstractButton *>(QStringLiteral("segment1"))->click();
    settle();
    CHECK(editor->isVisible());
    CHECK_FALSE(panel->isVisible());
    window.document().transact(core::Operation::AddFollowUp, [&](core::Stores &stores) {
        core::FollowUp note;
        note.id = core::Id<core::FollowUp>::create(window.clock(), window.document().environment().random);
        note.responseId = stores.responses.ofHearing(stores.hearings.all().front().id).front().id;
        note.date = QDate(2026, 12, 1);
        stores.followUps.insert(note);
    });
    settle();
    CHECK(editor->isVisible());
    CHECK_FALSE(panel->isVisible());
}
