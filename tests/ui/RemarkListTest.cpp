// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "ui/remarks/RemarkList.h"
#include "ui/shell/DocumentSearch.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr int kMany = 1200;
constexpr int kVeryMany = 6500; // which are filtered in a turn of its own, and given back by and by

/// The sample with many remarks more at the hearing that is chosen, said in the order of their numbers.
void openMany(TestWindow &window, int many = kMany)
{
    window.openSample();
    const auto hearing = window.view().workspace().hearingId();
    window.document().transact(core::Operation::ImportRemarks, [&](core::Stores &into) {
        const core::Remark pattern = into.remarks.ofHearing(hearing).back();
        for (int i = 0; i < many; ++i) {
            core::Remark remark = pattern;
            remark.id = core::Id<core::Remark>::create(window.clock(), window.document().environment().random);
            remark.kind = core::RemarkKind::Question;
            remark.attendanceId = {};
            remark.turnId = {};
            remark.number = 0;
            remark.labelNumber = 1000 + i;
            remark.saidAt = pattern.saidAt.addSecs(i + 60);
            core::RemarkText words;
            words.id = remark.id;
            words.text = QStringLiteral("Көпчүлүктүн сөзү %1").arg(i);
            into.remarks.insert(remark);
            into.remarkTexts.insert(words);
        }
    });
    settle();
}

QTableView *show(TestWindow &window)
{
    window.view().showPage(PageKey::Remarks);
    auto *table = window.find<QWidget>("remarks")->findChild<QTableView *>();
    const auto all = core::remarkRows(window.document().stores(), window.view().workspace().hearingId()).size();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == static_cast<int>(all); }, 20'000));
    return table;
}

/// The words as the list has them, with what stands before them.
QStringList shown(const QTableView *table)
{
    QStringList words;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        words += table->model()->index(row, 0).data().toString() + u'|' + table->model()->index(row, 2).data().toString() + u'|' + table->model()->index(row, 5).data().toString();
    return words;
}

core::RemarkEntry entry(TestWindow &window, const QString &text)
{
    core::RemarkEntry entry;
    entry.hearingId = window.view().workspace().hearingId();
    entry.kind = core::RemarkKind::Proposal;
    entry.channel = core::RemarkChannel::Before;
    entry.text = text;
    entry.topics = {QStringLiteral("Көчө жарыгы")};
    return entry;
}

} // namespace

TEST_CASE("many remarks are read between the events of the window and stand as they came", "[ui][remarks]")
{
    TestWindow window;
    openMany(window);
    window.view().showPage(PageKey::Remarks);
    auto *table = window.find<QWidget>("remarks")->findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->model()->rowCount() == RemarkList::kFew); // the first stand there at once
    table = show(window);
    const auto rows = core::remarkRows(window.document().stores(), window.view().workspace().hearingId());
    for (std::size_t i = 0; i < rows.size(); ++i)
        REQUIRE(table->model()->index(static_cast<int>(i), 2).data().toString().contains(rows[i].words.text.simplified()));
}

TEST_CASE("of many remarks those that a change concerns are read anew, and all are what the document has", "[ui][remarks]")
{
    TestWindow window;
    openMany(window);
    auto *table = show(window);
    auto &document = window.document();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::RemarkService remarks(document);
    // The same list, read from the beginning.
    const auto readAnew = [&] {
        window.view().workspace().setHearing(document.stores().hearings.all().front().id);
        settle();
        window.view().workspace().setHearing(document.stores().hearings.all().back().id);
        return shown(show(window));
    };
    const QStringList before = shown(table);
    QSignalSpy removed(table->model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(table->model(), &QAbstractItemModel::rowsInserted);

    const auto id = remarks.record(entry(window, QStringLiteral("Көчөгө жарык керек")));
    CHECK(inserted.size() == 1);
    CHECK(removed.isEmpty());
    CHECK(shown(table).size() == before.size() + 1);
    const auto other = remarks.record(entry(window, QStringLiteral("Көчөбүз караңгы")));
    core::RemarkEntry changed = remarks.entryOf(id);
    changed.text = QStringLiteral("Көчөгө жарык керек эле");
    changed.topics = {};
    remarks.edit(id, changed);
    QStringList now = shown(table);
    CHECK(now.filter(QStringLiteral("жарык керек эле")).size() == 1);

    core::RemarkLinks(document).link({other}, id, core::LinkKind::Duplicate);
    now = shown(table);
    CHECK(now.filter(QStringLiteral("Көчөбүз караңгы")).front().contains(u'='));
    CHECK(now.filter(QStringLiteral("жарык керек эле")).front().contains(QStringLiteral("×2")));
    core::Response response;
    response.remarkId = id;
    response.decision = core::Decision::Accepted;
    response.reason.ky = QStringLiteral("Аткарылат");
    core::ResponseService(document).respond(response);
    now = shown(table);
    CHECK(now.filter(QStringLiteral("Көчөбүз караңгы")).front().section(u'|', 2) == now.filter(QStringLiteral("жарык керек эле")).front().section(u'|', 2));
    const QStringList last = shown(table);
    while (document.undoOperation() && document.undoOperation() != core::Operation::ImportRemarks)
        document.undo();
    CHECK(shown(table) == before);
    while (document.redoOperation())
        document.redo();
    CHECK(shown(table) == last);
    CHECK(readAnew() == last);
}

TEST_CASE("choices do not change under the hand of somebody who chooses, and are all there afterwards", "[ui][remarks]")
{
    TestWindow window;
    window.openSample();
    show(window);
    auto *box = window.find<QComboBox>("filterTopic");
    const int before = box->count();
    REQUIRE(before > 3);
    box->showPopup();
    REQUIRE(box->view()->isVisible());
    core::RemarkEntry said = entry(window, QStringLiteral("Сейилбак керек"));
    said.topics = {QStringLiteral("Сейилбак")};
    core::RemarkService(window.document()).record(said);
    settle();
    CHECK(box->view()->isVisible());
    CHECK(box->count() == before);
    // What is chosen there is what is shown.
    const QString topic = box->itemText(3);
    box->view()->setCurrentIndex(box->model()->index(3, 0));
    QTest::keyClick(box->view(), Qt::Key_Return);
    settle();
    CHECK_FALSE(box->view()->isVisible());
    CHECK(box->count() == before + 1);
    CHECK(box->currentText() == topic);
    CHECK(box->findText(QStringLiteral("Сейилбак")) > 0);
}

TEST_CASE("a list of very many is filtered by what was typed last, and is all there after another hearing was looked at", "[ui][remarks]")
{
    TestWindow window;
    openMany(window, kVeryMany);
    auto *table = show(window);
    const int all = table->model()->rowCount();
    REQUIRE(all > kVeryMany);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *words = window.find<QLineEdit>("findWords");
    words->setText(QStringLiteral("сөзү 99"));
    words->setText(QStringLiteral("сөзү 999"));
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 10'000));
    CHECK(table->model()->index(0, 2).data().toString().endsWith(QStringLiteral(" 999")));
    // What is recorded while the words stand there is looked at by the same filter.
    core::RemarkService(window.document()).record(entry(window, QStringLiteral("Дагы бир сөзү 9991")));
    settle();
    CHECK(table->model()->rowCount() == 2);
    window.document().undo();
    settle();
    CHECK(table->model()->rowCount() == 1);
    words->clear();
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == all; }, 10'000));
    auto &workspace = window.view().workspace();
    const auto hearing = workspace.hearingId();
    for (int round = 0; round < 3; ++round) {
        workspace.setHearing(window.document().stores().hearings.all().front().id);
        CHECK(table->model()->rowCount() < RemarkList::kFew);
        workspace.setHearing(hearing);
        CHECK(shown(show(window)).size() == all);
    }
}

TEST_CASE("while the remarks are hidden nothing is read of them, and when they are shown they are what the document has", "[ui][remarks]")
{
    TestWindow window;
    openMany(window);
    auto *table = show(window);
    const QStringList before = shown(table);
    window.view().showPage(PageKey::Meeting);
    settle();
    QSignalSpy inserted(table->model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy told(table->model(), &QAbstractItemModel::dataChanged);
    core::RemarkService remarks(window.document());
    remarks.record(entry(window, QStringLiteral("Көчөгө жарык керек")));
    settle();
    CHECK(inserted.isEmpty());
    CHECK(told.isEmpty());
    window.view().showPage(PageKey::Remarks);
    CHECK(inserted.size() == 1);
    CHECK(shown(table).size() == before.size() + 1);
}

TEST_CASE("a remark that is asked for is shown though it is still to be read", "[ui][remarks]")
{
    TestWindow window;
    openMany(window);
    const auto rows = core::remarkRows(window.document().stores(), window.view().workspace().hearingId());
    window.view().showPage(PageKey::Remarks, rows[1100].remark.id.text());
    auto *table = window.find<QWidget>("remarks")->findChild<QTableView *>();
    REQUIRE(QTest::qWaitFor([&] { return table->currentIndex().siblingAtColumn(2).data().toString() == rows[1100].words.text; }, 20'000));
}

TEST_CASE("the filters of the search are buttons on the page of remarks, reached by keyboard", "[ui][remarks]")
{
    TestWindow window;
    window.openSample();
    REQUIRE(QTest::qWaitFor([&] { return DocumentSearch::of(window.view().workspace()).isReady(); }, 20'000));
    auto *table = show(window);
    const int all = table->model()->rowCount();
    auto *words = window.find<QLineEdit>("findWords");
    const auto chip = [&](const QString &begin) {
        for (auto *each : words->parentWidget()->findChildren<QPushButton *>(QStringLiteral("filterChip"))) {
            if (each->isVisible() && each->text().startsWith(begin))
                return each;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    settle();
    for (const char16_t *name : {u"түрү:", u"айылы:", u"жылы:", u"сумма:"}) {
        QPushButton *each = chip(QString::fromUtf16(name));
        REQUIRE(each != nullptr);
        CHECK(each->accessibleName().startsWith(each->text()));
        CHECK((each->focusPolicy() & Qt::TabFocus) != 0);
    }
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Tab);
    QWidget *first = QApplication::focusWidget();
    REQUIRE(first == chip(QStringLiteral("түрү:")));
    QTest::keyClick(first, Qt::Key_Space);
    CHECK(words->text() == QStringLiteral("түрү:"));
    CHECK(words->hasFocus());
    CHECK(table->model()->rowCount() == all); // nothing is hidden before it is said what
    typeRussian(words, QStringLiteral("сунуштар"));
    settle();
    const int proposals = table->model()->rowCount();
    CHECK(proposals > 0);
    CHECK(proposals < all);
    REQUIRE(chip(QStringLiteral("түрү: сунуштар")) != nullptr);
    QTest::keyClick(chip(QStringLiteral("түрү: сунуштар")), Qt::Key_Space);
    CHECK(table->model()->rowCount() == all);
}
