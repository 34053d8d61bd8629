// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ImportAssistant.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/storage/Schema.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("from a new document through an import to an edited line, and all of it back", "[journey]")
{
    TestWindow window;
    window.newDocument();
    const QStringList empty = core::dumpData(window.document().connection());
    pressCtrl(window.operator->(), 'K');
    QTest::keyClick(window.find<QLineEdit>("paletteInput"), Qt::Key_Escape);
    QTest::keyClick(window.operator->(), Qt::Key_2, Qt::ControlModifier);
    settle();
    REQUIRE(window.view().currentPage() == PageKey::Budget);

    window.dialogs().files += eldin::test::sourcePath(QStringLiteral("resources/samples/ak-bulak-2027-draft.xlsx"));
    importWhenRead();
    window.find<QAbstractButton>("importButton")->click();
    settle();
    REQUIRE(window.document().stores().budgets.count() >= 1);
    CHECK(window.document().stores().lines.count() > 50);
    auto *tree = window.find<QTreeView>("budgetTree");
    REQUIRE(tree->model()->rowCount() == 1);

    window.find<QAbstractButton>("addLine")->click();
    settle();
    auto *editor = window.find<QLineEdit>("cellEditor");
    typeRussian(editor, QStringLiteral("Кош"));
    pressAltGr(editor, u'у');
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(tree->currentIndex().siblingAtColumn(0).data().toString() == u"Кошү");

    const QStringList after = core::dumpData(window.document().connection());
    while (window.document().undoOperation())
        pressCtrl(window.operator->(), 'Z');
    CHECK(core::dumpData(window.document().connection()) == empty);
    while (window.document().redoOperation())
        pressCtrl(window.operator->(), 'Y');
    CHECK(core::dumpData(window.document().connection()) == after);
}
