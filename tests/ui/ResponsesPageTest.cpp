// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/HearingService.h"
#include "core/service/ResponseService.h"
#include "ui/models/RecordsModel.h"
#include "ui/responses/ProposalRow.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

core::Id<core::Hearing> lastHearing(TestWindow &window)
{
    return window.document().stores().hearings.all().back().id;
}

}

TEST_CASE("an answer is written and saved by keyboard and the next open proposal follows", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Responses);
    settle();
    auto *table = window.find<QTableView>("proposals");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 5);
    const auto first = proposalRows(window.document().stores(), lastHearing(window), true).front().id;

    auto *decision = window.find<QComboBox>("decision");
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    decision->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(decision, Qt::Key_Down);
    QTest::keyClick(decision, Qt::Key_Tab);
    REQUIRE(reason->hasFocus());
    typeRussian(reason, QStringLiteral("Каражат жок"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto response = window.document().stores().responses.ofRemark(first);
    REQUIRE(response.has_value());
    CHECK(response->decision == core::Decision::Rejected);
    CHECK(response->reason.ky == QStringLiteral("Каражат жок"));
    CHECK_FALSE(response->amount.has_value());
    CHECK(window.document().undoOperation() == core::Operation::AddResponse);

    QTest::keyClick(reason, Qt::Key_Down, Qt::ControlModifier);
    settle();
    CHECK(proposalRows(window.document().stores(), lastHearing(window), true).size() == 4);
    CHECK(reason->toPlainText().isEmpty());

    CHECK(decision->hasFocus());
    CHECK(decision->currentIndex() == -1);
    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK_FALSE(window.document().stores().responses.ofRemark(first).has_value());
}

TEST_CASE("an answer without a reason or with a wrong amount is not saved and nothing typed is lost", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Responses);
    settle();
    const qint64 before = window.document().stores().responses.count();
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    QTest::keyClick(window.find<QComboBox>("decision"), Qt::Key_Down);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.document().stores().responses.count() == before);
    typeRussian(reason, QStringLiteral("Себеби"));
    window.find<QLineEdit>("amount")->setText(QStringLiteral("көп"));
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.document().stores().responses.count() == before);
    CHECK(reason->toPlainText() == QStringLiteral("Себеби"));
    CHECK(window.find<QLineEdit>("amount")->text() == QStringLiteral("көп"));
}

TEST_CASE("nothing is granted before a decision is chosen", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    core::Id<core::Remark> asking;
    for (const ProposalRow &row : proposalRows(window.document().stores(), lastHearing(window), true)) {
        if (row.amount)
            asking = row.id;
    }
    REQUIRE_FALSE(asking.isNull());
    window.view().showPage(PageKey::Responses, asking.text());
    settle();
    auto *decision = window.find<QComboBox>("decision");
    auto *amount = window.find<QLineEdit>("amount");
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    CHECK(decision->currentIndex() == -1);
    CHECK(amount->text().isEmpty());
    reason->setFocus();
    typeRussian(reason, QStringLiteral("Себеби"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK_FALSE(window.document().stores().responses.ofRemark(asking).has_value());
    CHECK(decision->hasFocus());
    CHECK(reason->toPlainText() == QStringLiteral("Себеби"));

    QTest::keyClick(decision, Qt::Key_Down); // accepted
    CHECK_FALSE(amount->text().isEmpty());
    QTest::keyClick(decision, Qt::Key_Down); // partly
    CHECK_FALSE(amount->text().isEmpty());
    QTest::keyClick(decision, Qt::Key_Down); // rejected
    CHECK(amount->text().isEmpty());
}

TEST_CASE("the unknown day of a decision stays unknown while only its words are corrected", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    const auto remark = proposalRows(window.document().stores(), lastHearing(window), true).front().id;
    // As a table brings it that does not state the day.
    core::Response imported;
    imported.id = core::Id<core::Response>::create(window.document().environment().clock, window.document().environment().random);
    imported.remarkId = remark;
    imported.decision = core::Decision::Accepted;
    imported.reason.ky = QStringLiteral("Каражат бар");
    window.document().transact(core::Operation::AddResponse, [&](core::Stores &stores) { stores.responses.insert(imported); });
    window.view().showPage(PageKey::Responses, remark.text());
    settle();
    const auto stored = [&] { return window.document().stores().responses.get(imported.id); };
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    reason->setPlainText(QStringLiteral("Жергиликтүү бюджеттен"));
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(stored().reason.ky == u"Жергиликтүү бюджеттен");
    CHECK_FALSE(stored().decidedOn.isValid());
    QTest::keyClick(window.find<QComboBox>("decision"), Qt::Key_Down); // partly
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(stored().decision == core::Decision::Partly);
    CHECK(stored().decidedOn == window.view().workspace().today());
}

TEST_CASE("a half-written answer waits while one looks at another proposal", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Responses);
    settle();
    auto *table = window.find<QTableView>("proposals");
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    auto *amount = window.find<QLineEdit>("amount");
    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    reason->setFocus();
    typeRussian(reason, QStringLiteral("Жарымы"));
    amount->setText(QStringLiteral("12 00"));
    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    CHECK(reason->toPlainText().isEmpty());
    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    CHECK(reason->toPlainText() == QStringLiteral("Жарымы"));
    CHECK(amount->text() == QStringLiteral("12 00"));
    // A change elsewhere takes nothing away either.
    core::PlanTask task;
    task.hearingId = lastHearing(window);
    task.title.ky = QStringLiteral("Иш");
    core::HearingService(window.document()).addTask(task);
    settle();
    CHECK(reason->toPlainText() == QStringLiteral("Жарымы"));
}

TEST_CASE("granted money counts accepted answers only", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    const auto hearings = window.document().stores().hearings.all();
    const ProposalMoney closed = proposalMoney(window.document().stores(), hearings.front());
    CHECK(closed.all == 12);
    CHECK(closed.open == 0);
    CHECK(closed.granted > core::Money());
    const ProposalMoney open = proposalMoney(window.document().stores(), hearings.back());
    CHECK(open.open == 5);
    CHECK(open.granted.isZero());
    CHECK(open.expenditure == core::Money::fromSom(55820000));
}

TEST_CASE("a recurring reason is put below what is written, and the answer shows its history", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Responses);
    settle();
    auto *decision = window.find<QComboBox>("decision");
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    CHECK_FALSE(window->findChild<QLabel *>(QStringLiteral("answerHistory"))->isVisible());
    decision->setCurrentIndex(4); // forwarded
    reason->setPlainText(QStringLiteral("Рахмат."));
    QMenu *menu = window.find<QToolButton>("answerBlocks")->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE_FALSE(menu->actions().isEmpty());
    menu->actions().last()->trigger();
    CHECK(reason->toPlainText().startsWith(QStringLiteral("Рахмат.\n")));
    CHECK_FALSE(window.find<QPlainTextEdit>("reasonRu")->toPlainText().isEmpty());
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK_FALSE(window.find<QLabel>("answerHistory")->text().isEmpty());
}

TEST_CASE("a hearing is closed here once every answer is there, and says so before", "[ui][responses]")
{
    TestWindow window;
    window.openSample();
    const auto id = lastHearing(window);
    core::HearingService(window.document()).closeRecord(id);
    for (const ProposalRow &row : proposalRows(window.document().stores(), id, true)) {
        core::Response response;
        response.remarkId = row.id;
        response.decision = core::Decision::Deferred;
        response.reason.ky = QStringLiteral("Кийин каралат");
        core::ResponseService(window.document()).respond(response);
    }
    window.view().showPage(PageKey::Responses);
    settle();
    auto *next = window.find<QAbstractButton>("nextStep");
    const auto closed = [&] { return window.document().stores().hearings.get(id).closedAt.isValid(); };
    next->click(); // put off without a day: there is nothing to close yet
    CHECK_FALSE(closed());
    window.view().showPage(PageKey::Responses);
    for (core::Response response : window.document().stores().responses.ofHearing(id)) {
        response.deadline = QDate(2027, 9, 1);
        core::ResponseService(window.document()).respond(response);
    }
    settle();
    window.dialogs().confirms = false;
    next->click();
    CHECK_FALSE(closed());
    // What can no longer be translated afterwards.
    const auto reasons = window.document().stores().responses.ofHearing(id).size();
    CHECK(window.dialogs().asked.contains(QString::number(reasons)));
    CHECK(window.dialogs().asked.count(QStringLiteral("\n\n")) == 1);
    window.dialogs().confirms = true;
    next->click();
    CHECK(closed());
}
