// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/storage/Schema.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void pressSegment(TestWindow &window, const char *row, const char *segment)
{
    window.find<QWidget>(row)->findChild<QAbstractButton *>(QString::fromLatin1(segment))->click();
    settle();
}

} // namespace

TEST_CASE("from an approved draft to a new version, a changed figure and what changed, and all of it back", "[journey]")
{
    TestWindow window;
    window.openSample();
    const QStringList before = core::dumpData(window.document().connection());
    QTest::keyClick(window.operator->(), Qt::Key_2, Qt::ControlModifier);
    settle();

    // The council approves the draft.
    QMenu *menu = window.find<QToolButton>("columnsButton")->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("approveBudget"))->trigger();
    settle();
    QTest::keyClick(window.find<QDateEdit>("approvalDay"), Qt::Key_Return);
    settle();
    REQUIRE(window.find<QLabel>("versionWords")->isVisible());

    // Later something changes: a new version, one figure.
    window.find<QAbstractButton>("newVersion")->click();
    settle();
    pressSegment(window, "sections", "segment2");
    auto *tree = window.find<QTreeView>("budgetTree");
    auto *model = static_cast<BudgetTreeModel *>(tree->model());
    tree->expandAll();
    QModelIndex line = model->index(0, 0);
    while (model->hasChildren(line))
        line = model->index(0, 0, line);
    const QString name = line.data().toString();
    const int last = BudgetTreeModel::FirstAmountColumn + static_cast<int>(model->budgets().size()) - 1;
    tree->setCurrentIndex(line.siblingAtColumn(last));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    settle();
    auto *editor = window.find<QLineEdit>("cellEditor");
    editor->setText(QStringLiteral("1 000"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();

    // What changed since the approval.
    pressSegment(window, "budgetViews", "segment3");
    auto *changes = window.find<QTableView>("changes");
    REQUIRE(changes->model()->rowCount() == 1);
    CHECK(changes->model()->index(0, 1).data().toString() == name);
    CHECK(window.find<QComboBox>("changesFrom")->currentText() != window.find<QComboBox>("changesTo")->currentText());

    while (core::dumpData(window.document().connection()) != before && window.document().undoOperation())
        pressCtrl(window.operator->(), 'Z');
    settle();
    CHECK(core::dumpData(window.document().connection()) == before);
}
