// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/service/RemarkService.h"
#include "core/storage/Topics.h"
#include "ui/widgets/EntryText.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

core::Id<core::Remark> say(TestWindow &window, const QString &text, const QStringList &topics = {})
{
    core::RemarkEntry entry;
    entry.hearingId = window.view().workspace().hearingId();
    entry.kind = core::RemarkKind::Proposal;
    entry.channel = core::RemarkChannel::Before;
    entry.text = text;
    entry.topics = topics;
    return core::RemarkService(window.document()).record(entry);
}

QStringList topicsOf(TestWindow &window, const core::Id<core::Remark> &remark)
{
    return core::remarkRow(window.document().stores(), remark).topics;
}

QTableView *remarks(TestWindow &window)
{
    window.view().showPage(PageKey::Remarks);
    settle();
    return window.find<QWidget>("remarks")->findChild<QTableView *>();
}

QTableView *topicList(TestWindow &window)
{
    window.view().workspace().goTo(PageKey::Budget, QStringLiteral("topics"));
    settle();
    return window.find<QWidget>("topicList")->findChild<QTableView *>();
}

} // namespace

TEST_CASE("remarks without a topic are gone through by one key, and nothing is set without it", "[ui][topics]")
{
    TestWindow window;
    window.openSample();
    const auto light = say(window, QStringLiteral("Фонарь койгула, көчө караңгы"));
    const auto coal = say(window, QStringLiteral("Казанга көмүр жетпейт"));
    auto *table = remarks(window);
    auto *box = window.find<QComboBox>("filterTopic");
    box->setCurrentIndex(1); // without a topic
    Q_EMIT box->activated(1);
    settle();
    REQUIRE(table->model()->rowCount() == 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QPushButton *chip = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (chip = window->findChild<QPushButton *>(QStringLiteral("topicChip"))) != nullptr; }, 5000)); // the pause of typing
    CHECK(chip->text().contains(QStringLiteral("Көчө жарыгы")));
    CHECK(chip->toolTip().contains(QStringLiteral("Фонарь")));
    CHECK(topicsOf(window, light).isEmpty());
    pressCtrl(table, 'T', Qt::ShiftModifier);
    settle();
    CHECK(topicsOf(window, light) == QStringList {QStringLiteral("Көчө жарыгы")});
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->currentIndex().row() == 0);
    pressCtrl(table, 'T', Qt::ShiftModifier);
    settle();
    CHECK(topicsOf(window, coal) == QStringList {QStringLiteral("Жылытуу жана көмүр")});
    CHECK(table->model()->rowCount() == 0);
    pressCtrl(table, 'Z');
    settle();
    CHECK(topicsOf(window, coal).isEmpty());
}

TEST_CASE("the inspector shows topics in the language of the window and changes none by being left", "[ui][topics]")
{
    TestWindow window(core::Language::Russian);
    window.openSample();
    const auto id = say(window, QStringLiteral("Суу жок"), {QStringLiteral("Ичүүчү суу")});
    auto *table = remarks(window);
    window.view().workspace().goTo(PageKey::Remarks, id.text());
    settle();
    auto *topics = window.find<QLineEdit>("topics");
    CHECK(topics->text() == QStringLiteral("Питьевая вода"));
    const auto commits = window.document().commits().canonicalOrder().size();
    topics->setFocus();
    table->setFocus();
    settle();
    CHECK(window.document().commits().canonicalOrder().size() == commits);
    CHECK(window.document().stores().topics.ofRemark(id)[0].topic == QStringLiteral("Ичүүчү суу"));
}

TEST_CASE("the list of topics is edited by keyboard, and undone", "[ui][topics]")
{
    TestWindow window;
    window.openSample();
    auto *table = topicList(window);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = table->model()->rowCount();
    REQUIRE(all >= 18);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    typeRussian(editor, QStringLiteral("Арык"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(table->model()->index(1, 0).data().toString() == QStringLiteral("Арык"));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    settle();
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Арык"));
    QTest::keyClick(table, Qt::Key_Insert);
    settle();
    CHECK(table->model()->rowCount() == all + 1);
    pressCtrl(table, 'Z');
    pressCtrl(table, 'Z');
    pressCtrl(table, 'Z');
    settle();
    CHECK(table->model()->rowCount() == all);
    CHECK(table->model()->index(1, 0).data().toString() == QStringLiteral("Арыктар жана сугат"));
}

TEST_CASE("remarks are found by the name of the topic that is shown", "[ui][topics]")
{
    TestWindow window(core::Language::Russian);
    window.openSample();
    const auto id = say(window, QStringLiteral("Жок"), {QStringLiteral("Таштанды")});
    auto *table = remarks(window);
    const core::TopicList list(window.document().stores());
    const QString shown = list.shown(QStringLiteral("Таштанды"), core::Language::Russian);
    REQUIRE(shown != QStringLiteral("Таштанды"));
    auto *words = window.find<QLineEdit>("findWords");
    words->setText(shown);
    settle();
    bool found = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        found = found || table->model()->index(row, 2).data().toString().contains(QStringLiteral("Жок"));
    CHECK(found);
}
