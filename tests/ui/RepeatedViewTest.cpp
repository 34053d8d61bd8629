// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkService.h"
#include "ui/widgets/EntryText.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

std::vector<core::Id<core::Remark>> sayThrice(TestWindow &window, const QString &text, core::RemarkKind kind = core::RemarkKind::Proposal)
{
    std::vector<core::Id<core::Remark>> remarks;
    for (int i = 0; i < 3; ++i) {
        core::RemarkEntry entry;
        entry.meetingId = window.view().workspace().meetingId();
        entry.kind = kind;
        entry.text = text;
        remarks.push_back(core::RemarkService(window.document()).record(entry));
    }
    return remarks;
}

QListWidget *open(TestWindow &window)
{
    window.openSample();
    window.view().showPage(PageKey::Remarks);
    settle();
    return window.find<QListWidget>("repeatedList");
}

core::Id<core::Remark> rowOf(const QListWidget *list, int row)
{
    return core::Id<core::Remark>(list->item(row)->data(Qt::UserRole).toString());
}

} // namespace

TEST_CASE("what was said three times is put together by keys, as one step", "[ui][remarks]")
{
    TestWindow window;
    QListWidget *list = open(window);
    const auto said = sayThrice(window, QStringLiteral("Автобус аялдамасына чатыр керек"));
    settle();
    pressCtrl(window.find<QWidget>("remarks"), 'G');
    settle();
    REQUIRE(list->isVisible());
    REQUIRE(list->hasFocus());
    REQUIRE(list->count() == 3);
    CHECK(rowOf(list, 0) == said[0]);
    CHECK(window.find<QLabel>("repeatedHead")->text().contains(QStringLiteral("100")));
    QTest::keyClick(list, Qt::Key_Down);
    pressCtrl(list, 'L');
    REQUIRE(rowOf(list, 0) == said[1]);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto &links = window.document().stores().remarkLinks;
    CHECK(links.leadOf(said[0]) == said[1]);
    CHECK(links.leadOf(said[2]) == said[1]);
    CHECK((list->count() == 0 || rowOf(list, 0) != said[1]));
    window.view().workspace().undo();
    settle();
    CHECK(links.leadOf(said[0]) == said[0]);
    CHECK(list->count() == 3);
    QTest::keyClick(list, Qt::Key_Escape);
    settle();
    CHECK(!list->isVisible());
}

TEST_CASE("one remark is taken out of a group, and a group that is none is not proposed again", "[ui][remarks]")
{
    TestWindow window;
    QListWidget *list = open(window);
    const auto said = sayThrice(window, QStringLiteral("Автобус аялдамасына чатыр керек"));
    pressCtrl(window.find<QWidget>("remarks"), 'G');
    settle();
    REQUIRE(list->count() == 3);
    QTest::keyClick(list, Qt::Key_Delete);
    settle();
    REQUIRE(list->count() == 2);
    CHECK(rowOf(list, 0) == said[1]);
    QTest::keyClick(list, Qt::Key_Delete, Qt::ControlModifier);
    settle();
    CHECK((list->count() == 0 || rowOf(list, 0) != said[1]));
    QTest::keyClick(list, Qt::Key_Escape);
    pressCtrl(window.find<QWidget>("remarks"), 'G');
    settle();
    for (int row = 0; row < list->count(); ++row) {
        for (const auto &id : said)
            CHECK(rowOf(list, row) != id);
    }
    window.view().workspace().undo();
    settle();
    REQUIRE(list->count() == 2);
    CHECK(rowOf(list, 0) == said[1]);
}

TEST_CASE("where nothing was said twice the page says so", "[ui][remarks]")
{
    TestWindow window;
    const QListWidget *list = open(window);
    pressCtrl(window.find<QWidget>("remarks"), 'G');
    settle();
    CHECK(window.find<QWidget>("repeatedView")->isVisible());
    CHECK(list->count() == 0);
    CHECK(!window.find<QPushButton>("repeatedTogether")->isVisible());
    CHECK(!window.find<QWidget>("remarkInspector")->isVisible());
    REQUIRE(window.find<QPushButton>("repeatedBack")->hasFocus());
    QTest::keyClick(window.find<QPushButton>("repeatedBack"), Qt::Key_Escape);
    settle();
    CHECK(!window.find<QWidget>("repeatedView")->isVisible());
}

TEST_CASE("the remark that is corrected beside its group stays in hand, in the group and when it leaves it", "[ui][remarks]")
{
    TestWindow window;
    QListWidget *list = open(window);
    const auto said = sayThrice(window, QStringLiteral("Автобус аялдамасына чатыр керек"));
    pressCtrl(window.find<QWidget>("remarks"), 'G');
    settle();
    REQUIRE(list->count() == 3);
    QTest::keyClick(list, Qt::Key_Down);
    auto *words = window.find<EntryText>("words");
    auto *other = window.find<EntryText>("translation");
    words->setFocus();
    words->selectAll();
    typeRussian(words, QStringLiteral("Автобус аялдамасына чатыр керек!"));
    other->setFocus();
    settle();
    REQUIRE(window.document().stores().remarkTexts.get(said[1]).text == QStringLiteral("Автобус аялдамасына чатыр керек!"));
    CHECK(list->count() == 3);
    CHECK(list->currentRow() == 1);
    CHECK(words->toPlainText() == QStringLiteral("Автобус аялдамасына чатыр керек!"));
    CHECK(other->hasFocus());
    words->setFocus();
    words->selectAll();
    typeRussian(words, QStringLiteral("Баарына рахмат"));
    other->setFocus();
    settle();
    REQUIRE(window.document().stores().remarkTexts.get(said[1]).text == QStringLiteral("Баарына рахмат"));
    CHECK(list->count() == 2);
    CHECK(words->toPlainText() == QStringLiteral("Баарына рахмат"));
    QTest::keyClick(other, Qt::Key_Escape);
    CHECK(list->hasFocus());
}

TEST_CASE("only a group that a proposal leads has an answer, and Ctrl+F leads back to the list", "[ui][remarks]")
{
    TestWindow window;
    QListWidget *list = open(window);
    sayThrice(window, QStringLiteral("Автобус аялдамасына чатыр керек"), core::RemarkKind::Comment);
    pressCtrl(window.find<QWidget>("remarks"), 'G');
    settle();
    REQUIRE(list->count() == 3);
    CHECK(!window.find<QPushButton>("repeatedAnswer")->isVisible());
    pressCtrl(list, 'E');
    settle();
    REQUIRE(list->isVisible());
    pressCtrl(list, 'F');
    settle();
    CHECK(!list->isVisible());
    CHECK(window.find<QWidget>("findWords")->hasFocus());
}
