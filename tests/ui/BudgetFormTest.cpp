// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/BudgetImport.h"
#include "core/storage/Schema.h"
#include "ui/budget/ImportDialog.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void writeForm(TestWindow &window, const char *action, const QString &path)
{
    window.view().showPage(PageKey::Budget);
    settle();
    window.dialogs().files += path;
    window.view().page(PageKey::Budget)->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window.find<QPushButton>("messageOpen")->isVisible(); }, 10'000));
}

} // namespace

TEST_CASE("the form of the budget shown is written, opened only if asked for, and read back as no change", "[ui][form]")
{
    TestWindow window;
    window.openSample();
    const QStringList before = core::dumpData(window.document().connection());
    const QString path = window.pathOf(QStringLiteral("бюджет.xlsx"));
    writeForm(window, "filledForm", window.pathOf(QStringLiteral("бюджет")));
    CHECK(window.find<QLabel>("messageLabel")->text().contains(QStringLiteral("бюджет.xlsx")));
    CHECK(window.dialogs().opened.isEmpty());
    window.find<QPushButton>("messageOpen")->click();
    CHECK(window.dialogs().opened == QStringList {path});
    CHECK(core::dumpData(window.document().connection()) == before);

    ImportDialog dialog(window.view().workspace(), {path, {}});
    dialog.show();
    auto *button = dialog.findChild<QPushButton *>(QStringLiteral("importNow"));
    REQUIRE(QTest::qWaitFor([&] { return button->text() != ImportDialog::tr("Reading…"); }, 10'000));
    const QString sums = dialog.findChild<QLabel *>(QStringLiteral("sums"))->text();
    INFO(sums.toStdString());
    CHECK(sums.contains(u"айырмасы жок"));
}

TEST_CASE("an empty document gives an empty form and no other", "[ui][form]")
{
    TestWindow window;
    window.newDocument();
    const QString path = window.pathOf(QStringLiteral("форма.xlsx"));
    writeForm(window, "emptyForm", path);
    CHECK_FALSE(window.view().page(PageKey::Budget)->findChild<QAction *>(QStringLiteral("filledForm"))->isVisible());
    const auto file = core::readBudgetFile(path, {});
    CHECK_FALSE(file.sheets.empty());
}

TEST_CASE("a form that cannot be written is told and leaves nothing", "[ui][form]")
{
    TestWindow window;
    window.newDocument();
    window.view().showPage(PageKey::Budget);
    settle();
    window.dialogs().files += window.pathOf(QStringLiteral("жок/форма.xlsx"));
    window.view().page(PageKey::Budget)->findChild<QAction *>(QStringLiteral("emptyForm"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !window.find<QLabel>("messageLabel")->text().isEmpty(); }, 10'000));
    CHECK_FALSE(window.find<QPushButton>("messageOpen")->isVisible());
}
