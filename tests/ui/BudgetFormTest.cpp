// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/BudgetImport.h"
#include "core/storage/Schema.h"
#include "ui/budget/ImportDialog.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

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
    CHECK(sums.contains(u"эч нерсе өзгөргөн жок"));
}

TEST_CASE("a table that is brought in again leads to what changed", "[ui][form]")
{
    TestWindow window;
    window.newDocument();
    window.view().showPage(PageKey::Budget);
    settle();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        auto *button = dialog == nullptr ? nullptr : dialog->findChild<QPushButton *>(QStringLiteral("importNow"));
        if (button != nullptr && button->isEnabled())
            button->click();
    });
    timer.start(20);
    const auto import = [&](const char *table) {
        QFile file(window.pathOf(QStringLiteral("бюджет.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        window.dialogs().files += file.fileName();
        window.find<QPushButton>("importButton")->click();
        settle();
    };
    import("Аталышы;2027, долбоор, миң сом\nСуу;10,0\nЖол;20,0\nБардыгы;30,0\n");
    CHECK_FALSE(window.find<QTableView>("changes")->isVisible());
    import("Аталышы;2027, долбоор, миң сом\nСуу;12,0\nЖол;20,0\nБардыгы;32,0\n");
    auto *changes = window.find<QTableView>("changes");
    REQUIRE(changes->isVisible());
    CHECK(changes->model()->rowCount() == 1);
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
