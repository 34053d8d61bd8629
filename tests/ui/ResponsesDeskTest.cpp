// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk after a hearing: what goes into the draft, who prepares what, appeals and translations.
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/HearingChanges.h"
#include "core/report/ToTranslate.h"
#include "core/report/WaitingAnswers.h"
#include "core/service/AppealService.h"
#include "core/service/BudgetMoveService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "ui/budget/LineInspector.h"
#include "ui/models/RemarkWords.h"
#include "ui/responses/ProposalRow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

core::Hearing openHearing(TestWindow &window)
{
    return window.document().stores().hearings.all().back();
}

core::Response accept(TestWindow &window, const core::Id<core::Remark> &remark)
{
    core::Response response;
    response.remarkId = remark;
    response.decision = core::Decision::Accepted;
    response.reason.ky = QStringLiteral("Каражат бар");
    response.amount = core::Money::fromTyiyn(1'234'567);
    for (const core::BudgetLine &line : window.document().stores().lines.ofBudget(openHearing(window).budgetId)) {
        if (line.section == core::BudgetSection::Expenditure)
            response.lineCode = line.functionCode;
    }
    response.id = core::ResponseService(window.document()).respond(response);
    return window.document().stores().responses.get(response.id);
}

void keys(QLineEdit *field, const QString &text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

} // namespace

TEST_CASE("an accepted answer goes into the next draft with one key, and undo takes all of it back", "[ui][responses][move]")
{
    TestWindow window;
    window.openSample();
    const auto remark = proposalRows(window.document().stores(), openHearing(window).id, true).front().id;
    const core::Response response = accept(window, remark);
    window.view().showPage(PageKey::Responses, remark.text());
    settle();
    auto *line = window.find<QComboBox>("moveLine");
    REQUIRE(line->count() > 1);
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_B, Qt::ControlModifier);
    settle();
    const auto changes = core::hearingChanges(window.document().stores(), openHearing(window));
    REQUIRE(changes);
    CHECK(changes->byProposals == *response.amount);
    CHECK(changes->expenditure.difference() == *response.amount);
    CHECK(window.find<QPushButton>("takeOutOfBudget")->isVisible());
    CHECK_FALSE(window.find<QLabel>("moveState")->text().isEmpty());
    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK_FALSE(core::hearingChanges(window.document().stores(), openHearing(window)));
    // A line of its own is named by an official, not by the words of a resident.
    line->setCurrentIndex(line->count() - 1);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(core::hearingChanges(window.document().stores(), openHearing(window)));
}

TEST_CASE("the line says which answer changed it and leads to it, and the answer back to the line", "[ui][responses][move]")
{
    TestWindow window;
    window.openSample();
    const auto remark = proposalRows(window.document().stores(), openHearing(window).id, true).front().id;
    const core::Response response = accept(window, remark);
    core::Id<core::BudgetLine> heard;
    for (const core::BudgetLine &line : window.document().stores().lines.ofBudget(openHearing(window).budgetId)) {
        // One that no proposal of an earlier hearing changed.
        if (line.section == core::BudgetSection::Expenditure && core::movesInto(window.document().stores(), line).empty())
            heard = line.id;
    }
    const auto move = core::BudgetMoveService(window.document()).take(response.id, heard);
    const core::Id<core::BudgetLine> line = window.document().stores().moves.get(move).lineId;
    CHECK(core::movesInto(window.document().stores(), window.document().stores().lines.get(heard)).empty()); // what was heard stays as it was
    window.view().showPage(PageKey::Responses, remark.text());
    settle();
    auto *show = window.find<QPushButton>("showMovedLine");
    REQUIRE(show->isVisible());
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    settle();
    CHECK((window.find<LineInspector>("lineInspector")->line() == line));
    auto *proposals = window.find<QListWidget>("lineProposals");
    REQUIRE(proposals->isVisible());
    REQUIRE(proposals->count() == 1);
    CHECK(proposals->item(0)->text().contains(remarkLabel(window.document().stores().remarks.get(remark))));
    CHECK(window.find<QLabel>("lineAnswersTitle")->text().contains(core::moneyWithUnit(*response.amount, core::MoneyUnit::Som, core::Language::Kyrgyz)));
    proposals->setFocus();
    proposals->setCurrentRow(0);
    QTest::keyClick(proposals, Qt::Key_Return);
    settle();
    REQUIRE(window.find<QTableView>("proposals")->isVisible());
    CHECK(show->isVisible());
    CHECK(window.find<QLabel>("moveState")->isVisible());
    // Taken out, the line says nothing more.
    core::BudgetMoveService(window.document()).takeOut(move);
    settle();
    CHECK_FALSE(show->isVisible());
    window.view().showPage(PageKey::Budget, line.text());
    settle();
    CHECK_FALSE(window.find<QWidget>("lineAnswers")->isVisible());
}

TEST_CASE("the desk shows by decision, topic, village, amount and who prepares the answer", "[ui][responses][filter]")
{
    TestWindow window;
    window.openSample();
    const auto all = proposalRows(window.document().stores(), openHearing(window).id, false);
    core::ResponseService(window.document()).assign(all.front().id, QStringLiteral("Төлөнов Бакыт"), {});
    accept(window, all.back().id);
    window.view().showPage(PageKey::Responses);
    settle();
    auto *table = window.find<QTableView>("proposals");
    CHECK(table->model()->rowCount() == static_cast<int>(all.size()));
    const auto choose = [&](const char *name, int index) {
        auto *box = window.find<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    };
    choose("filterAssignee", 1);
    CHECK(table->model()->rowCount() == 1);
    choose("filterAssignee", 2); // nobody yet
    CHECK(table->model()->rowCount() == static_cast<int>(all.size()) - 1);
    window.find<QPushButton>("clearFilter")->click();
    settle();
    choose("filterDecision", 1);
    CHECK(table->model()->rowCount() == 1);
    // What is asked for from elsewhere is shown, whatever was filtered.
    window.view().showPage(PageKey::Responses, all.front().id.text());
    settle();
    CHECK(table->model()->rowCount() == static_cast<int>(all.size()));
    const auto asking = std::count_if(all.begin(), all.end(), [](const ProposalRow &row) { return row.amount.has_value(); });
    choose("filterAmount", 1);
    CHECK(table->model()->rowCount() == asking);
}

TEST_CASE("who prepares an answer is typed beside it", "[ui][responses][assign]")
{
    TestWindow window;
    window.openSample();
    const auto remark = proposalRows(window.document().stores(), openHearing(window).id, true).front().id;
    window.view().showPage(PageKey::Responses, remark.text());
    settle();
    auto *name = window.find<QLineEdit>("assignee");
    keys(name, QStringLiteral("Toktogul"));
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    const auto stored = window.document().stores().assignments.ofRemark(remark);
    REQUIRE(stored);
    CHECK(stored->assignee == QStringLiteral("Toktogul"));
    CHECK(window.document().undoOperation() == core::Operation::AssignRemark);
}

TEST_CASE("the overview leads to the answers that are due, by keys", "[ui][responses][waiting]")
{
    TestWindow window;
    window.openSample();
    const auto open = proposalRows(window.document().stores(), openHearing(window).id, true);
    REQUIRE(open.size() > 3);
    const QDate today = window.view().workspace().today();
    window.view().showPage(PageKey::Overview);
    settle();
    auto *links = window.find<QLabel>("waitingAnswers");
    CHECK_FALSE(links->isVisible());
    core::ResponseService service(window.document());
    service.assign(open[0].id, QStringLiteral("Асанов"), today.addDays(3));
    service.assign(open[1].id, QStringLiteral("Асанов"), today);
    service.assign(open[2].id, QStringLiteral("Асанов"), today.addDays(-1));
    service.assign(open[3].id, QStringLiteral("Асанов"), today.addDays(4));
    settle();
    REQUIRE(links->isVisible());
    CHECK(links->text().contains(QStringLiteral("даярдоо мөөнөтү өткөн жооптор: 1")));
    CHECK(links->text().contains(QStringLiteral("үч күн ичинде даярдалууга тийиш жооптор: 2")));
    links->setFocus(Qt::TabFocusReason);
    QTest::keyClick(links, Qt::Key_Tab); // from the first line to the second
    QTest::keyClick(links, Qt::Key_Return);
    settle();
    auto *table = window.find<QTableView>("proposals");
    REQUIRE(table->isVisible());
    CHECK(table->model()->rowCount() == 2);
    CHECK(table->hasFocus());
    // Answered, it waits no longer; the list stays filtered until all are asked for.
    accept(window, open[0].id);
    settle();
    CHECK(table->model()->rowCount() == 1);
    CHECK(window.find<QComboBox>("filterWaiting")->isVisible());
    window.find<QPushButton>("clearFilter")->click();
    settle();
    CHECK(table->model()->rowCount() == static_cast<int>(proposalRows(window.document().stores(), openHearing(window).id, false).size()));
}

TEST_CASE("what an earlier hearing put off leads to that hearing when the day has come", "[ui][responses][waiting]")
{
    TestWindow window;
    window.openSample();
    const QDate today = window.view().workspace().today();
    core::Hearing next = openHearing(window);
    next.date = today.addDays(200);
    next.title.ky = QStringLiteral("Кийинки угуу");
    const core::Id<core::Hearing> heard = next.id;
    core::Response response;
    response.remarkId = proposalRows(window.document().stores(), heard, true).front().id;
    response.decision = core::Decision::Deferred;
    response.reason.ky = QStringLiteral("Долбоор керек");
    response.deadline = today;
    core::ResponseService(window.document()).respond(response);
    window.view().workspace().setHearing(core::HearingService(window.document()).add(next));
    window.view().showPage(PageKey::Overview);
    settle();
    auto *links = window.find<QLabel>("waitingAnswers");
    REQUIRE(links->isVisible());
    links->setFocus(Qt::TabFocusReason);
    QTest::keyClick(links, Qt::Key_Return);
    settle();
    CHECK((window.view().workspace().hearingId() == heard));
    CHECK(window.find<QTableView>("proposals")->model()->rowCount() == 1);
}

TEST_CASE("what became of a proposal that a closed hearing put off is noted beside it, by keys, and it waits no more", "[ui][responses][waiting]")
{
    TestWindow window;
    window.openSample();
    window.stopClock();
    const core::Stores &stores = window.document().stores();
    std::optional<core::Response> putOff;
    core::Id<core::Hearing> hearing;
    for (const core::Hearing &closed : stores.hearings.all()) {
        for (const core::Response &response : stores.responses.ofHearing(closed.id)) {
            if (closed.closedAt.isValid() && response.decision == core::Decision::Deferred) {
                putOff = response;
                hearing = closed.id;
            }
        }
    }
    REQUIRE(putOff);
    const std::size_t notes = stores.followUps.ofResponse(putOff->id).size();
    window.clock().advance(qint64(window.clock().today().daysTo(putOff->deadline)) * 24 * 60 * 60 * 1000);
    window.view().workspace().setHearing(hearing);
    window.view().showPage(PageKey::Responses, putOff->remarkId.text());
    settle();
    auto *table = window.find<QTableView>("proposals");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *status = window.find<QComboBox>("status");
    REQUIRE(status->isVisible());
    REQUIRE(status->hasFocus());
    QTest::keyClick(status, Qt::Key_Down);
    QTest::keyClick(status, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(stores.followUps.ofResponse(putOff->id).size() == notes + 1);
    CHECK(core::waitingAnswers(stores, hearing, window.clock().today()).empty());
    CHECK_FALSE(status->isVisible()); // the answer is read again
    window.document().undo();
    settle();
    CHECK(core::waitingAnswers(stores, hearing, window.clock().today()).size() == 1);
    CHECK(status->isVisible());
}

TEST_CASE("translations are typed one after the other with Enter", "[ui][responses][translation]")
{
    TestWindow window;
    window.openSample();
    // The sample is written in both languages.
    for (const char16_t *text : {u"Көпүрө оңдолсун", u"Жарык керек", u"Суу жок"}) {
        core::RemarkEntry entry;
        entry.meetingId = window.document().stores().meetings.ofHearing(openHearing(window).id).front().id;
        entry.kind = core::RemarkKind::Proposal;
        entry.language = core::Language::Kyrgyz;
        entry.text = QString::fromUtf16(text);
        core::RemarkService(window.document()).record(entry);
    }
    window.view().showPage(PageKey::Responses, QStringLiteral("translations"));
    settle();
    auto *table = window.find<QTableView>("toTranslate");
    const auto before = core::toTranslate(window.document().stores(), openHearing(window).id);
    REQUIRE(before.size() > 2);
    CHECK(table->model()->rowCount() == static_cast<int>(before.size()));
    auto *field = window.find<QPlainTextEdit>("translation");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return); // nothing typed: nothing saved
    CHECK(core::toTranslate(window.document().stores(), openHearing(window).id).size() == before.size());
    for (int i = 0; i < 2; ++i) {
        CHECK(window.find<QPlainTextEdit>("original")->toPlainText() == before[static_cast<std::size_t>(i)].original);
        QTest::keyClicks(field, QStringLiteral("Translated"));
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        CHECK(field->hasFocus());
        CHECK(field->toPlainText().isEmpty());
    }
    CHECK(core::toTranslate(window.document().stores(), openHearing(window).id).size() == before.size() - 2);
    CHECK(window.document().undoOperation() == core::Operation::TranslateText);
    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK(table->model()->rowCount() == static_cast<int>(before.size()) - 1);
}

TEST_CASE("a slip becomes an appeal by keyboard, and the overview says when it is overdue", "[ui][responses][appeal]")
{
    TestWindow window;
    window.openSample();
    const auto remarks = window.document().stores().remarks.ofHearing(openHearing(window).id);
    const core::Remark remark = remarks.front();
    window.view().showPage(PageKey::Responses, QStringLiteral("appeals"));
    settle();
    auto *which = window.find<QLineEdit>("appealLabel");
    keys(which, remark.label());
    QTest::keyClick(which, Qt::Key_Return);
    settle();
    auto *number = window.find<QLineEdit>("appealNumber");
    CHECK(number->hasFocus());
    keys(number, QStringLiteral("A-12"));
    window.find<QLineEdit>("appealReceived")->setText(QStringLiteral("02.11.2026"));
    window.find<QLineEdit>("appealName")->clear();
    QTest::keyClick(number, Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.document().stores().appeals.count() == 0); // nobody to answer to
    window.find<QLineEdit>("appealName")->setText(QStringLiteral("Асанова Гүлнара"));
    window.find<QLineEdit>("appealAddress")->setText(QStringLiteral("Ак-Булак, Манас 5"));
    QTest::keyClick(number, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(window.document().stores().appeals.ofRemark(remark.id));
    CHECK(window.find<QTableView>("appeals")->model()->rowCount() == 1);
    CHECK(window.find<QLabel>("appealDue")->text().contains(QStringLiteral("20.11.2026")));
    window.view().showPage(PageKey::Overview);
    settle();
    bool said = false;
    for (const QLabel *label : window.find<QWidget>("remarksCard")->findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("мөөнөтү өткөн кайрылуулар: 1"));
    CHECK(said);
}

TEST_CASE("a letter that cannot be saved yet keeps its words when another is chosen", "[ui][responses][appeal]")
{
    TestWindow window;
    window.openSample();
    const auto remarks = window.document().stores().remarks.ofHearing(openHearing(window).id);
    REQUIRE(remarks.size() > 1);
    for (std::size_t i = 0; i < 2; ++i) {
        core::AppealEntry entry = core::AppealService::entryOf(window.document().stores(), remarks[i].id);
        entry.receivedOn = QDate(2026, 11, 18).addDays(static_cast<int>(i));
        entry.name = QStringLiteral("Асанова Гүлнара");
        entry.address = QStringLiteral("Ак-Булак, Манас 5");
        entry.answer.ky = QStringLiteral("120\u00a0000 сом");
        core::AppealService(window.document()).set(entry);
    }
    window.view().showPage(PageKey::Responses, QStringLiteral("appeals"));
    settle();
    auto *table = window.find<QTableView>("appeals");
    auto *name = window.find<QLineEdit>("appealName");
    auto *number = window.find<QLineEdit>("appealNumber");
    auto *russian = window.find<QPlainTextEdit>("appealAnswerRu");
    REQUIRE(table->currentIndex().row() == 0);
    const auto press = [table](int row) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
        settle();
    };
    // A no-break space is nothing anybody typed: what comes from elsewhere is shown.
    core::AppealEntry first = core::AppealService::entryOf(window.document().stores(), remarks[0].id);
    first.number = QStringLiteral("А-7");
    core::AppealService(window.document()).set(first);
    settle();
    CHECK(number->text() == QStringLiteral("А-7"));

    name->clear();
    QTest::keyClicks(russian, QStringLiteral("Da"));
    press(1);
    CHECK(russian->toPlainText() == QStringLiteral("Da"));
    CHECK(number->text() == QStringLiteral("А-7"));
    CHECK(table->currentIndex().row() == 0);
    CHECK(table->selectionModel()->isRowSelected(0));
    CHECK(core::AppealService::entryOf(window.document().stores(), remarks[0].id).answer.ru.isEmpty());
    name->setText(QStringLiteral("Асанова Гүлнара"));
    press(1);
    CHECK(table->currentIndex().row() == 1);
    CHECK(russian->toPlainText().isEmpty());
    CHECK(core::AppealService::entryOf(window.document().stores(), remarks[0].id).answer.ru == QStringLiteral("Da"));
    // Who types and takes it back may leave.
    name->clear();
    name->setText(QStringLiteral("Асанова Гүлнара"));
    press(0);
    CHECK(russian->toPlainText() == QStringLiteral("Da"));
}

TEST_CASE("the letter to an appeal is written by keyboard after the record is closed", "[ui][responses][appeal]")
{
    TestWindow window;
    window.openSample();
    const core::Hearing hearing = openHearing(window);
    const core::Remark remark = window.document().stores().remarks.ofHearing(hearing.id).front();
    core::AppealEntry entry = core::AppealService::entryOf(window.document().stores(), remark.id);
    entry.receivedOn = QDate(2026, 11, 19);
    entry.name = QStringLiteral("Асанова Гүлнара");
    entry.address = QStringLiteral("Ак-Булак, Манас 5");
    core::AppealService(window.document()).set(entry);
    core::HearingService(window.document()).closeRecord(hearing.id);
    window.view().showPage(PageKey::Responses, QStringLiteral("appeals"));
    settle();
    auto *address = window.find<QLineEdit>("appealAddress");
    address->setFocus();
    QTest::keyClick(address, Qt::Key_Tab);
    auto *kyrgyz = window.find<QPlainTextEdit>("appealAnswerKy");
    CHECK(kyrgyz->hasFocus());
    QTest::keyClicks(kyrgyz, QStringLiteral("Yes"));
    QTest::keyClick(kyrgyz, Qt::Key_Tab);
    auto *russian = window.find<QPlainTextEdit>("appealAnswerRu");
    CHECK(russian->hasFocus());
    QTest::keyClick(russian, Qt::Key_Return, Qt::ControlModifier);
    settle();
    core::AppealEntry stored = core::AppealService::entryOf(window.document().stores(), remark.id);
    CHECK(stored.answer.ky == QStringLiteral("Yes"));
    auto *table = window.find<QTableView>("appeals");
    CHECK(table->model()->index(0, 5).data().toString() == QStringLiteral("жазылды"));
    // What is typed and not saved yet outlives a change elsewhere.
    QTest::keyClicks(russian, QStringLiteral("Da"));
    core::AppealService(window.document()).set(stored);
    core::ResponseService(window.document()).assign(remark.id, QStringLiteral("Асанов Бек"), {});
    settle();
    CHECK(russian->toPlainText() == QStringLiteral("Da"));
    window.find<QLineEdit>("appealAnswered")->setText(QStringLiteral("20.11.2026"));
    QTest::keyClick(russian, Qt::Key_Return, Qt::ControlModifier);
    settle();
    stored = core::AppealService::entryOf(window.document().stores(), remark.id);
    CHECK(stored.answer.ru == QStringLiteral("Da"));
    CHECK(stored.answeredOn == QDate(2026, 11, 20));
}
