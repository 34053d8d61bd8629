// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/storage/Schema.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Waits in the assistant until the sheet is read, and imports.
void importWhenRead(bool acceptGaps)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, acceptGaps] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        auto *gaps = dialog->findChild<QAbstractButton *>(QStringLiteral("acceptGaps"));
        if (acceptGaps && gaps->isVisible()) {
            gaps->setChecked(true);
            dialog->findChild<QLineEdit *>(QStringLiteral("gapReason"))->setText(QStringLiteral("Ката кийин оңдолот"));
        }
        auto *button = dialog->findChild<QAbstractButton *>(QStringLiteral("importNow"));
        if (!button->isEnabled())
            return;
        timer->deleteLater();
        button->click();
    });
    timer->start(20);
}

} // namespace

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

    window.dialogs().files += QStringLiteral(ELDIN_SOURCE_DIR "/resources/samples/ak-bulak-2027-draft.xlsx");
    importWhenRead(true);
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
