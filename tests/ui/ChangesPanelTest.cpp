// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/GrantedProposals.h"
#include "core/service/BudgetImport.h"
#include "core/service/BudgetService.h"
#include "core/service/ResponseService.h"
#include "ui/budget/ChangesModel.h"
#include "ui/models/MoneyChange.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// The sample, whose newest draft got a second version: one line more, one less, one other amount, one other name.
struct TwoVersions
{
    TwoVersions()
    {
        window.openSample();
        auto &stores = window.document().stores();
        core::BudgetService service(window.document());
        for (const core::Budget &budget : stores.budgets.all()) {
            if (budget.stage == core::BudgetStage::Draft && (before.isNull() || budget.year > stores.budgets.get(before).year))
                before = budget.id;
        }
        const core::Budget draft = stores.budgets.get(before);
        after = service.copy(before, draft.year, draft.stage);
        std::vector<core::BudgetLine> lines;
        for (const core::BudgetLine &line : stores.lines.ofBudget(after)) {
            if (line.section == core::BudgetSection::Expenditure && !line.functionCode.isEmpty())
                lines.push_back(line);
        }
        REQUIRE(lines.size() > 3);
        removed = lines[0];
        service.removeLines({lines[0].id});
        changed = lines[1];
        changed.amount += core::Money::fromSom(150'000);
        service.editLine(changed);
        core::BudgetLine other = lines[2];
        other.name.ky = QStringLiteral("Башкача аталган");
        service.editLine(other);
        core::BudgetLine more;
        more.budgetId = after;
        more.section = core::BudgetSection::Expenditure;
        more.functionCode = lines[1].functionCode;
        more.name.ky = QStringLiteral("Жаңы сап");
        more.amount = core::Money::fromSom(1000);
        added = service.addLine(more);
        window.view().showPage(PageKey::Budget);
        settle();
        press("budgetViews", "segment3");
    }
    void press(const char *row, const char *segment)
    {
        window.find<QWidget>(row)->findChild<QAbstractButton *>(QString::fromLatin1(segment))->click();
        settle();
    }
    [[nodiscard]] QTableView *table() { return window.find<QTableView>("changes"); }
    [[nodiscard]] QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    /// Selects the change of this line; fails where it is not listed.
    void choose(const core::Id<core::BudgetLine> &line)
    {
        const int row = static_cast<ChangesModel *>(table()->model())->rowOf(line);
        REQUIRE(row >= 0);
        table()->setCurrentIndex(table()->model()->index(row, 0));
        settle();
    }

    TestWindow window;
    core::Id<core::Budget> before;
    core::Id<core::Budget> after;
    core::BudgetLine removed;
    core::BudgetLine changed;
    core::Id<core::BudgetLine> added;
};

} // namespace

TEST_CASE("the last version is compared with the one before it, line by line and as a whole", "[ui][changes]")
{
    TwoVersions two;
    const QAbstractItemModelTester tester(two.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(two.window.find<QComboBox>("changesFrom")->currentData().toString() == two.before.text());
    CHECK(two.window.find<QComboBox>("changesTo")->currentData().toString() == two.after.text());
    REQUIRE(two.table()->model()->rowCount() == 4);
    two.choose(two.changed.id);
    const int row = two.table()->currentIndex().row();
    CHECK(two.cell(row, ChangesModel::DifferenceColumn) == QStringLiteral("+150,0 ↑"));
    CHECK(two.cell(row, ChangesModel::PercentColumn).startsWith(u'+'));

    const core::Money difference = core::Money::fromSom(151'000) - two.removed.amount;
    const QString total = two.window.find<QLabel>("changeOf-expenditure")->text();
    CHECK(total.startsWith(differenceText(difference, core::MoneyUnit::ThousandSom, core::Language::Kyrgyz)));

    two.press("changeKinds", "segment4"); // reworded
    REQUIRE(two.table()->model()->rowCount() == 1);
    CHECK(two.cell(0, ChangesModel::NameColumn).startsWith(u"Башкача аталган ("));
    CHECK(two.cell(0, ChangesModel::DifferenceColumn) == QStringLiteral("–"));
    two.press("changeKinds", "segment5"); // removed
    REQUIRE(two.table()->model()->rowCount() == 1);
    CHECK(two.cell(0, ChangesModel::ToColumn) == QStringLiteral("–"));

    // One more act, and the picture follows; undone, and it is back.
    core::BudgetService(two.window.document()).removeLines({two.changed.id});
    settle();
    CHECK(two.table()->model()->rowCount() == 2);
    pressCtrl(two.window.operator->(), 'Z');
    settle();
    CHECK(two.table()->model()->rowCount() == 1);
}

TEST_CASE("Enter on a change shows the line where it stands", "[ui][changes]")
{
    TwoVersions two;
    two.choose(two.added);
    two.table()->setFocus();
    QTest::keyClick(two.table(), Qt::Key_Return);
    settle();
    auto *tree = two.window.find<QTreeView>("budgetTree");
    CHECK(tree->isVisible());
    CHECK(tree->currentIndex().siblingAtColumn(0).data().toString() == u"Жаңы сап");
}

TEST_CASE("an accepted proposal that names the line's code stands beside the change and leads to its words", "[ui][changes]")
{
    TwoVersions two;
    auto &stores = two.window.document().stores();
    const core::Hearing hearing = stores.hearings.all().back();
    std::optional<core::RemarkRow> proposal;
    for (const core::RemarkRow &row : core::remarkRows(stores, hearing.id)) {
        if (row.remark.kind == core::RemarkKind::Proposal && !row.response)
            proposal = row;
    }
    REQUIRE(proposal.has_value());
    REQUIRE(stores.budgets.get(hearing.budgetId).year == stores.budgets.get(two.after).year);
    two.choose(two.changed.id);
    REQUIRE(two.cell(two.table()->currentIndex().row(), ChangesModel::ProposalsColumn) == QStringLiteral("–"));
    core::Response response;
    response.remarkId = proposal->remark.id;
    response.decision = core::Decision::Partly;
    response.reason.ky = QStringLiteral("Каражат табылды");
    response.amount = core::Money::fromSom(150'000);
    response.lineCode = two.changed.functionCode;
    core::ResponseService(two.window.document()).respond(response);
    settle();
    two.choose(two.changed.id);
    CHECK(two.cell(two.table()->currentIndex().row(), ChangesModel::ProposalsColumn) == proposal->remark.label());
    auto *list = two.window.find<QListWidget>("changeProposals");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(proposal->words.text.simplified()));
    CHECK(list->item(0)->text().contains(core::moneyWithUnit(core::Money::fromSom(150'000), core::MoneyUnit::Som, core::Language::Kyrgyz)));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    settle();
    CHECK(two.window.view().currentPage() == PageKey::Remarks);
    auto *remarks = two.window.find<QWidget>("remarks")->findChild<QTableView *>();
    CHECK(remarks->currentIndex().siblingAtColumn(0).data().toString() == proposal->remark.label());
}

TEST_CASE("the table of changes is copied with figures that a spreadsheet reads", "[ui][changes]")
{
    TwoVersions two;
    two.press("changeKinds", "segment2"); // added
    two.table()->setFocus();
    QTest::keyClick(two.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QStringList cells = lines[1].split(u'\t');
    REQUIRE(cells.size() == ChangesModel::ColumnCount);
    CHECK(cells[ChangesModel::NameColumn] == u"Жаңы сап");
    CHECK(cells[ChangesModel::FromColumn].isEmpty());
    CHECK(cells[ChangesModel::ToColumn] == u"1,0");
    CHECK(cells[ChangesModel::DifferenceColumn] == u"1,0");
    CHECK(cells[ChangesModel::CodeColumn] == two.changed.functionCode);
}

TEST_CASE("large budgets are compared beside the window", "[ui][changes]")
{
    TestWindow window;
    window.newDocument();
    QByteArray table("Аталышы;2027, долбоор, миң сом\n");
    for (int i = 0; i < 4000; ++i)
        table += "Чыгым " + QByteArray::number(i) + ";1,0\n";
    QFile file(window.pathOf(QStringLiteral("чоң.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    const auto read = core::readBudgetTable(file.fileName(), {});
    const auto budget = core::BudgetImportService(window.document()).import(read, std::nullopt).at(0);
    core::BudgetService service(window.document());
    const auto next = service.copy(budget, 2027, core::BudgetStage::Draft);
    core::BudgetLine line = window.document().stores().lines.ofBudget(next).front();
    line.amount = core::Money::fromSom(5000);
    service.editLine(line);
    window.view().showPage(PageKey::Budget);
    settle();
    window.find<QWidget>("budgetViews")->findChild<QAbstractButton *>(QStringLiteral("segment3"))->click();
    auto *changes = window.find<QTableView>("changes")->model();
    CHECK(changes->rowCount() == 0); // the click did not wait
    REQUIRE(QTest::qWaitFor([&] { return changes->rowCount() == 1; }, 20'000));
    CHECK(changes->index(0, ChangesModel::DifferenceColumn).data().toString() == QStringLiteral("+4,0 ↑"));
}

TEST_CASE("where nothing can be compared one sentence says so", "[ui][changes]")
{
    TestWindow window;
    window.newDocument();
    window.view().showPage(PageKey::Budget);
    settle();
    window.find<QWidget>("budgetViews")->findChild<QAbstractButton *>(QStringLiteral("segment3"))->click();
    settle();
    CHECK(window.find<QWidget>("nothingToCompare")->isVisible());
    core::BudgetService service(window.document());
    const auto one = service.add(2027, core::BudgetStage::Draft, core::MoneyUnit::ThousandSom);
    service.copy(one, 2027, core::BudgetStage::Draft);
    settle();
    CHECK(window.find<QWidget>("noChanges")->isVisible());
}
