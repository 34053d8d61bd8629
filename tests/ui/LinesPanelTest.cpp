// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/CopiedCell.h"
#include "ui/budget/LineClipboard.h"
#include "ui/budget/LinesPanel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr int kAmount = BudgetTreeModel::FirstAmountColumn;

/// The expenditure of the sample, all open; its first line is current.
QTreeView *openExpenditure(TestWindow &window)
{
    window.openSample();
    window.view().showPage(PageKey::Budget);
    settle();
    window.find<QWidget>("sections")->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
    settle();
    auto *tree = window.find<QTreeView>("budgetTree");
    tree->expandAll();
    tree->setFocus();
    QModelIndex line = tree->model()->index(0, 0);
    while (tree->model()->hasChildren(line))
        line = tree->model()->index(0, 0, line);
    tree->setCurrentIndex(line);
    return tree;
}

QString total(const QTreeView *tree, int column = kAmount)
{
    return tree->model()->index(0, column).data().toString();
}

} // namespace

TEST_CASE("lines are found as one types, and Esc shows all again", "[ui][budget]")
{
    TestWindow window;
    auto *tree = openExpenditure(window);
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString all = total(tree);
    pressCtrl(tree, 'F');
    auto *filter = window.find<QLineEdit>("lineFilter");
    REQUIRE(filter->hasFocus());
    typeRussian(filter, QStringLiteral("транспорт"));
    REQUIRE(QTest::qWaitFor([&] { return total(tree) != all; }));
    CHECK(tree->model()->index(0, 0).data().toString() == u"Чыгашалар, табылган саптар");
    QTest::keyClick(filter, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return total(tree) == all; }));
    CHECK(tree->hasFocus());
}

TEST_CASE("the lines behind a picture stand alone until their title is clicked away", "[ui][budget]")
{
    TestWindow window;
    auto *tree = openExpenditure(window);
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString all = total(tree);
    const QString figure = tree->currentIndex().siblingAtColumn(kAmount).data().toString();
    core::Id<core::BudgetLine> wages;
    for (const core::BudgetLine &line : window.document().stores().lines.ofBudget(window.document().stores().budgets.all().at(2).id)) {
        if (line.functionCode == u"7011" && line.economicCode == u"2111")
            wages = line.id;
    }
    REQUIRE_FALSE(wages.isNull());
    window.find<LinesPanel>("linesPanel")->showOnly(QStringLiteral("Эмгек акы"), {wages});
    CHECK(total(tree) == figure);
    auto *title = window.find<QAbstractButton>("onlyTitle");
    REQUIRE(title->isVisible());
    CHECK(title->text() == u"Эмгек акы");
    title->click();
    CHECK(total(tree) == all);
    CHECK_FALSE(title->isVisible());
}

TEST_CASE("lines stand by village, by project or one after the other, and the total stays", "[ui][budget]")
{
    TestWindow window;
    auto *tree = openExpenditure(window);
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString all = total(tree);
    auto *grouping = window.find<QComboBox>("grouping");
    for (int i = 1; i < grouping->count(); ++i) {
        INFO(grouping->itemText(i).toStdString());
        grouping->setFocus();
        QTest::keyClick(grouping, Qt::Key_Down);
        settle();
        REQUIRE(grouping->currentIndex() == i);
        CHECK(total(tree) == all);
        CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) > 0);
    }
}

TEST_CASE("a line is split, moved and taken back by keyboard", "[ui][budget]")
{
    TestWindow window;
    auto *tree = openExpenditure(window);
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::Stores &stores = window.document().stores();
    const auto before = stores.lines.count();
    const QString all = total(tree, kAmount + 1);
    const QString name = tree->currentIndex().data().toString();
    pressCtrl(tree, 'T');
    auto *amount = window.find<QLineEdit>("splitAmount");
    REQUIRE(QTest::qWaitFor([&] { return amount->isVisible(); }));
    QTest::keyClicks(amount, QStringLiteral("100,5"));
    QTest::keyClick(amount, Qt::Key_Return);
    settle();
    CHECK(stores.lines.count() == before + 1);
    CHECK(total(tree, kAmount + 1) == all);
    CHECK(window.document().undoOperation() == core::Operation::SplitBudgetLine);
    // What was split off has the same name and stands below.
    const QModelIndex part = tree->currentIndex().siblingAtRow(tree->currentIndex().row() + 1);
    CHECK(part.data().toString() == name);
    CHECK(part.siblingAtColumn(kAmount + 1).data().toString().simplified() == u"100,5");

    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK(stores.lines.count() == before);

    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(window.document().undoOperation() == core::Operation::MoveBudgetLine);
    CHECK(tree->currentIndex().data().toString() == name);
    CHECK(tree->currentIndex().row() == 1);
    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK(tree->currentIndex().data().toString() == name);
    CHECK(tree->currentIndex().row() == 0);
}

TEST_CASE("several lines are removed in one step", "[ui][budget]")
{
    TestWindow window;
    auto *tree = openExpenditure(window);
    const auto before = window.document().stores().lines.count();
    const QModelIndex first = tree->currentIndex();
    tree->selectionModel()->select(QItemSelection(first, tree->indexBelow(tree->indexBelow(first))),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(tree, Qt::Key_Delete);
    settle();
    CHECK(window.document().stores().lines.count() == before - 3);
    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK(window.document().stores().lines.count() == before);
}

TEST_CASE("amounts go to Excel as numbers and come back into the lines from the current one on", "[ui][budget]")
{
    TestWindow window;
    auto *tree = openExpenditure(window);
    const QModelIndex first = tree->currentIndex();
    tree->selectionModel()->select(QItemSelection(first, tree->indexBelow(first)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    pressCtrl(tree, 'C');
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(copied.size() == 2);
    CHECK(copied[0] == u"Эмгек акы\t2111\t10640,0\t11480,0");

    tree->setCurrentIndex(first.siblingAtColumn(kAmount + 1));
    QGuiApplication::clipboard()->setText(QStringLiteral("11 500,5\r\n2 000\r\n"));
    pressCtrl(tree, 'V');
    settle();
    CHECK(first.siblingAtColumn(kAmount + 1).data().toString().simplified() == u"11 500,5");
    CHECK(tree->indexBelow(first).siblingAtColumn(kAmount + 1).data().toString().simplified() == u"2 000,0");
    CHECK(window.document().undoOperation() == core::Operation::EditBudgetLines);
    pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK(first.siblingAtColumn(kAmount + 1).data().toString().simplified() == u"11 480,0");

    // Two columns do not fit from the last one on.
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2"));
    pressCtrl(tree, 'V');
    settle();
    CHECK(first.siblingAtColumn(kAmount + 1).data().toString().simplified() == u"11 480,0");
}

TEST_CASE("a block of cells is amounts or none, and what goes to Excel is no formula", "[ui][budget]")
{
    using core::Money;
    const auto amounts = amountsIn(QStringLiteral("1 234,5\t-\r\n\t7\r\n"), core::MoneyUnit::ThousandSom);
    REQUIRE(amounts.has_value());
    REQUIRE(amounts->size() == 2);
    CHECK((*amounts)[0][0] == Money::fromSom(1234500));
    CHECK_FALSE((*amounts)[0][1].has_value());
    CHECK((*amounts)[1][1] == Money::fromSom(7000));
    CHECK_FALSE(amountsIn(QStringLiteral("7\tсуу"), core::MoneyUnit::Som).has_value());
    CHECK_FALSE(amountsIn(QStringLiteral("\t\n"), core::MoneyUnit::Som).has_value());
    CHECK(core::copiedCell(QStringLiteral("=cmd()"), core::Language::Kyrgyz) == u"'=cmd()");
    CHECK(core::copiedCell(QStringLiteral("суу\tтүтүгү"), core::Language::Kyrgyz) == u"суу түтүгү");
    CHECK(core::copiedCell(core::moneyFigure(Money::fromSom(-1234500), core::MoneyUnit::ThousandSom, core::Language::Kyrgyz), core::Language::Kyrgyz) == u"-1234,5");
    CHECK(core::copiedCell(core::moneyFigure(Money::fromSom(1234500), core::MoneyUnit::ThousandSom, core::Language::English), core::Language::English) == u"1234.5");
}
