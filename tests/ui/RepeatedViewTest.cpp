// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkService.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

std::vector<core::Id<core::Remark>> sayThrice(TestWindow &window, const QString &text)
{
    std::vector<core::Id<core::Remark>> remarks;
    for (int i = 0; i < 3; ++i) {
        core::RemarkEntry entry;
        entry.meetingId = window.view().workspace().meetingId();
        entry.kind = core::RemarkKind::Proposal;
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
}
