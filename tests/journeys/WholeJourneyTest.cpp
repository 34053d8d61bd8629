// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ImportAssistant.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/storage/Schema.h"
#include "ui/papers/PaperView.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void goTo(TestWindow &window, Qt::Key digit, PageKey page)
{
    QTest::keyClick(window.operator->(), digit, Qt::ControlModifier);
    settle();
    REQUIRE(window.view().currentPage() == page);
}

void importBudget(TestWindow &window)
{
    goTo(window, Qt::Key_2, PageKey::Budget);
    window.dialogs().files += eldin::test::sourcePath(QStringLiteral("resources/samples/ak-bulak-2027-draft.xlsx"));
    importWhenRead();
    window.find<QAbstractButton>("importButton")->click();
    // Without a window system nobody gives the focus back when the assistant closes.
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.operator->()));
    CHECK(window.document().stores().lines.count() > 50);
}

void planHearing(TestWindow &window)
{
    goTo(window, Qt::Key_3, PageKey::Preparation);
    window.find<QWidget>("noHearing")->findChild<QAbstractButton *>(QStringLiteral("emptyButton"))->click();
    settle();
    window.find<QWidget>("meetings")->findChild<QAbstractButton *>(QStringLiteral("addButton"))->click();
    settle();
    auto *place = window.find<QLineEdit>("cellEditor");
    typeRussian(place, QStringLiteral("Маданият "));
    pressAltGr(place, u'у');
    QTest::keyClick(place, Qt::Key_Return);
    settle();
    core::Stores &stores = window.document().stores();
    REQUIRE(stores.meetings.count() == 1);
    CHECK(stores.meetings.all().front().place.ky == u"Маданият ү");
    // The hearing is about the budget that was just brought in.
    CHECK(stores.hearings.all().front().budgetId == stores.budgets.all().back().id);
}

} // namespace

TEST_CASE("a new document, a budget, a hearing, five remarks by keyboard under the Russian layout, an answer, the protocol, "
          "and all of it back and again",
          "[journey]")
{
    TestWindow window;
    window.newDocument();
    core::Stores &stores = window.document().stores();
    const QStringList empty = core::dumpData(window.document().connection());
    importBudget(window);
    planHearing(window);
    goTo(window, Qt::Key_4, PageKey::Meeting);
    auto *entry = window.find<QPlainTextEdit>("entryText");
    const char16_t *words[] {u"Мектептин алдына жарык керек", u"Суу качан берилет", u"Жолду оңдоо керек",
                             u"Рахмат", u"Көпүрө эскирди"};
    for (int i = 0; i < 5; ++i) {
        entry->setFocus();
        typeRussian(entry, QString::fromUtf16(words[i]));
        QTest::keyClick(entry, Qt::Key_Return);
        settle();
        CHECK(stores.remarks.count() == i + 1);
        CHECK(entry->toPlainText().isEmpty());
    }

    goTo(window, Qt::Key_6, PageKey::Responses);
    QTest::keyClick(window.find<QComboBox>("decision"), Qt::Key_Down);
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    reason->setFocus();
    typeRussian(reason, QStringLiteral("Каражат каралды"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(stores.responses.count() == 1);

    goTo(window, Qt::Key_7, PageKey::Papers);
    auto *pages = window.find<PaperView>("pages");
    REQUIRE(QTest::qWaitFor([&] { return pages->hasPages(); }, 20000));
    const QString pdf = window.pathOf(QStringLiteral("протокол.pdf"));
    window.dialogs().files += pdf;
    window.find<QAbstractButton>("nextStep")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(pdf); }, 20000));

    const QStringList after = core::dumpData(window.document().connection());
    while (window.document().undoOperation())
        pressCtrl(window.operator->(), 'Z');
    CHECK(core::dumpData(window.document().connection()) == empty);
    while (window.document().redoOperation())
        pressCtrl(window.operator->(), 'Y');
    CHECK(core::dumpData(window.document().connection()) == after);
}
