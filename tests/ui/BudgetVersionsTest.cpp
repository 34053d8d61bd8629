// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/BudgetService.h"
#include "core/storage/Schema.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/shell/Page.h"

#include <QApplication>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// A draft with one line, shown.
struct OneDraft
{
    OneDraft()
    {
        window.newDocument();
        core::BudgetService service(window.document());
        draft = service.add(2027, core::BudgetStage::Draft, core::MoneyUnit::ThousandSom);
        core::BudgetLine entry;
        entry.budgetId = draft;
        entry.section = core::BudgetSection::Revenue;
        entry.name.ky = QStringLiteral("Жер салыгы");
        entry.amount = core::Money::fromSom(1000);
        line = service.addLine(entry);
        window.view().showPage(PageKey::Budget);
        settle();
    }
    /// The entries of the columns' menu as they stand when it opens.
    [[nodiscard]] QList<QAction *> menu()
    {
        QMenu *menu = window.find<QToolButton>("columnsButton")->menu();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    void trigger(const QString &beginning)
    {
        for (QAction *action : menu()) {
            if (action->text().startsWith(beginning)) {
                action->trigger();
                settle();
                return;
            }
        }
        FAIL("no entry " << beginning.toStdString());
    }
    void approve(const QDate &day)
    {
        trigger(QStringLiteral("Бекитүү"));
        auto *field = window.find<QDateEdit>("approvalDay");
        REQUIRE(field->isVisible());
        field->setDate(day);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    [[nodiscard]] core::Budget budget() { return window.document().stores().budgets.get(draft); }
    [[nodiscard]] QTreeView *tree() { return window.find<QTreeView>("budgetTree"); }

    TestWindow window;
    core::Id<core::Budget> draft;
    core::Id<core::BudgetLine> line;
};

} // namespace

TEST_CASE("a version is approved with its day by keyboard, and undo takes it back", "[ui][version]")
{
    OneDraft one;
    const QStringList before = core::dumpData(one.window.document().connection());
    CHECK_FALSE(one.window.find<QWidget>("versionStrip")->isVisible());
    one.trigger(QStringLiteral("Бекитүү"));
    auto *day = one.window.find<QDateEdit>("approvalDay");
    QTest::keyClick(day, Qt::Key_Escape);
    settle();
    CHECK_FALSE(one.window.find<QWidget>("versionStrip")->isVisible());
    CHECK_FALSE(one.budget().isFixed());

    one.approve(QDate(2026, 11, 30));
    CHECK(one.budget().approvedOn == QDate(2026, 11, 30));
    CHECK(one.window.find<QLabel>("versionWords")->text().contains(u"30.11.2026"));
    auto *head = one.tree()->model();
    CHECK(head->headerData(BudgetTreeModel::FirstAmountColumn, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"30.11.2026"));
    CHECK_FALSE(head->headerData(BudgetTreeModel::FirstAmountColumn, Qt::Horizontal, Qt::DecorationRole).isNull());
    QStringList entries;
    for (const QAction *action : one.menu())
        entries += action->text();
    CHECK(entries.filter(QStringLiteral("30.11.2026")).size() == 1);
    CHECK(entries.filter(QStringLiteral("Бекитүү")).isEmpty());

    pressCtrl(one.window.operator->(), 'Z');
    settle();
    CHECK(core::dumpData(one.window.document().connection()) == before);
    CHECK_FALSE(one.window.find<QWidget>("versionStrip")->isVisible());
}

TEST_CASE("the day up to which an execution goes is set by keyboard, and undo takes it back", "[ui][version]")
{
    OneDraft one;
    core::BudgetService service(one.window.document());
    const auto executed = service.copy(one.draft, 2027, core::BudgetStage::Executed);
    settle();
    for (QAction *action : one.menu()) {
        if (action->isCheckable() && !action->isChecked())
            action->setChecked(true); // shown beside the draft
    }
    settle();
    const auto until = [&] { return one.window.document().stores().budgets.get(executed).executedUntil; };
    const QStringList before = core::dumpData(one.window.document().connection());
    const auto set = [&](const QDate &wanted) {
        one.trigger(QStringLiteral("Кайсы күнгө чейин"));
        auto *day = one.window.find<QDateEdit>("approvalDay");
        REQUIRE(day->isVisible());
        day->setDate(wanted);
        QTest::keyClick(day, Qt::Key_Return);
        settle();
        CHECK_FALSE(one.window.find<QWidget>("versionStrip")->isVisible());
    };
    set(QDate(2027, 9, 30));
    CHECK(until() == QDate(2027, 9, 30));
    CHECK(one.window.find<QToolButton>("columnsButton")->text().contains(u"30.09"));
    set(QDate(2026, 5, 1)); // another year is out of reach
    CHECK(until() == QDate(2027, 1, 1));
    set(QDate(2027, 12, 31)); // the whole year
    CHECK_FALSE(until().isValid());
    for (int i = 0; i < 3; ++i)
        pressCtrl(one.window.operator->(), 'Z');
    settle();
    CHECK(core::dumpData(one.window.document().connection()) == before);
}

TEST_CASE("what is approved is not changed, and a new version is one key away", "[ui][version]")
{
    OneDraft one;
    one.approve(QDate(2026, 11, 30));
    auto *model = static_cast<BudgetTreeModel *>(one.tree()->model());
    const QModelIndex amount = model->indexOfLine(one.line).siblingAtColumn(BudgetTreeModel::FirstAmountColumn);
    one.tree()->setFocus();
    one.tree()->setCurrentIndex(amount);
    QTest::keyClick(one.tree(), Qt::Key_F2);
    settle();
    auto *editor = one.window.find<QLineEdit>("cellEditor");
    editor->setText(QStringLiteral("2"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(one.window.document().stores().lines.get(one.line).amount == core::Money::fromSom(1000));
    CHECK(one.window.find<QLabel>("messageLabel")->text().contains(u"бекитилген"));

    auto *button = one.window.find<QPushButton>("newVersion");
    REQUIRE(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    const auto budgets = one.window.document().stores().budgets.all();
    REQUIRE(budgets.size() == 2);
    CHECK(model->budgets().back().version == 2);
    CHECK_FALSE(model->budgets().back().isFixed());
    CHECK_FALSE(one.window.find<QWidget>("versionStrip")->isVisible());
}

TEST_CASE("changing another column that is approved offers a new version of that one", "[ui][version]")
{
    OneDraft one;
    core::BudgetService service(one.window.document());
    service.approve(one.draft, QDate(2026, 11, 30));
    service.copy(one.draft, 2027, core::BudgetStage::Revised);
    one.window.view().showPage(PageKey::Overview);
    one.window.view().showPage(PageKey::Budget);
    one.trigger(QStringLiteral("такталган"));
    auto *model = static_cast<BudgetTreeModel *>(one.tree()->model());
    REQUIRE(model->budgets().size() == 2);
    REQUIRE_FALSE(one.window.find<QWidget>("versionStrip")->isVisible());
    one.tree()->setCurrentIndex(model->indexOfLine(one.line).siblingAtColumn(BudgetTreeModel::FirstAmountColumn));
    model->setData(one.tree()->currentIndex(), QStringLiteral("2"), Qt::EditRole);
    settle();
    CHECK(one.window.find<QPushButton>("newVersion")->isVisible());
    CHECK(one.window.find<QLabel>("versionWords")->text().contains(budgetTitle(one.budget())));
}

TEST_CASE("the menu lists versions by year and stage", "[ui][version]")
{
    OneDraft one;
    core::BudgetService service(one.window.document());
    service.copy(one.draft, 2027, core::BudgetStage::Draft);
    service.add(2026, core::BudgetStage::Approved, core::MoneyUnit::ThousandSom);
    settle();
    QStringList texts;
    for (const QAction *action : one.menu()) {
        if (action->isSeparator())
            break;
        texts += action->text();
    }
    REQUIRE(texts.size() == 5);
    CHECK(texts[0] == u"2026");
    CHECK(texts[2] == u"2027");
    CHECK(texts[3].contains(u'1'));
    CHECK(texts[4].contains(u'2'));
}
