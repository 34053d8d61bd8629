// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"
#include "tests/support/TestWindow.h"

#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/models/RecordsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eldin;
using core::test::TestDocument;

namespace {

struct Bench
{
    TestDocument document;
    QTemporaryDir folder;
    ui::Settings settings {folder.filePath(QStringLiteral("s.ini"))};
    ui::Dialogs dialogs;
    ui::Workspace workspace {*document, settings, dialogs};
};

core::Id<core::BudgetLine> addLine(core::Document &document, const core::Id<core::Budget> &budget, const QString &function,
                                   const QString &name, std::int64_t som)
{
    core::BudgetLine line;
    line.budgetId = budget;
    line.functionCode = function;
    line.name.ky = name;
    line.amount = core::Money::fromSom(som);
    return core::BudgetService(document).addLine(line);
}

} // namespace

TEST_CASE("a list follows the document and keeps what is chosen", "[ui][model]")
{
    Bench bench;
    const auto story = bench.document.seedHearing();
    ui::RecordsModel<core::AgendaItem> model(
        bench.workspace, {QStringLiteral("agenda_item")}, [&] { return bench.document.stores().agenda.ofMeeting(story.meeting); },
        [&](const core::AgendaItem &item) { core::HearingService(*bench.document).editAgendaItem(item); });
    model.setColumns({{[] { return QStringLiteral("title"); }, [](const core::AgendaItem &i) { return i.title.ky; }, {},
                       [](core::AgendaItem &i, const QVariant &value) {
                           i.title.ky = value.toString();
                           return true;
                       }}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    const int rows = model.rowCount();
    REQUIRE(rows > 2);
    const QPersistentModelIndex chosen(model.index(0, 0));

    SECTION("a moved row stays the same row")
    {
        core::HearingService(*bench.document).moveAgendaItem(model.row(0).id, 2);
        CHECK(chosen.row() == 2);
        CHECK(model.rowCount() == rows);
        bench.document->undo();
        CHECK(chosen.row() == 0);
    }
    SECTION("a removed row goes and undo brings it back in its place")
    {
        const QString second = model.idAt(1);
        core::HearingService(*bench.document).removeAgendaItem(model.row(1).id);
        CHECK(model.rowOf(second) == -1);
        bench.document->undo();
        CHECK(model.rowOf(second) == 1);
        CHECK(chosen.row() == 0);
    }
    SECTION("an edited cell is one step, an unchanged one none")
    {
        CHECK(model.setData(model.index(0, 0), QStringLiteral("Ачылышы"), Qt::EditRole));
        CHECK(model.row(0).title.ky == u"Ачылышы");
        CHECK(bench.document->undoOperation() == core::Operation::EditAgendaItem);
        const auto saved = bench.document->savedAt();
        CHECK(model.setData(model.index(0, 0), QStringLiteral("Ачылышы"), Qt::EditRole));
        CHECK(bench.document->savedAt() == saved);
    }
}

TEST_CASE("the budget tree edits lines and survives its own changes", "[ui][model][budget]")
{
    Bench bench;
    core::BudgetService service(*bench.document);
    const auto budget = service.add(2027, core::BudgetStage::Draft, core::MoneyUnit::ThousandSom);
    const auto school = addLine(*bench.document, budget, QStringLiteral("70911"), QStringLiteral("Бала бакча"), 1500000);
    addLine(*bench.document, budget, QStringLiteral("70640"), QStringLiteral("Көчө жарыгы"), 200000);
    ui::BudgetTreeModel model(bench.workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuestion({core::BudgetSection::Expenditure, bench.document.stores().budgets.all(), core::BudgetGrouping::Main, {}, {}});
    const QPersistentModelIndex line(model.indexOfLine(school));
    REQUIRE(line.isValid());
    // No-break spaces stand between thousands.
    const auto total = [&] { return model.index(0, ui::BudgetTreeModel::FirstAmountColumn).data().toString().simplified(); };
    CHECK(total() == u"1 700,0");

    SECTION("a new name keeps the row")
    {
        REQUIRE(model.setData(line, QStringLiteral("Балдар бакчасы"), Qt::EditRole));
        CHECK(line.isValid());
        CHECK(line.data().toString() == u"Балдар бакчасы");
    }
    SECTION("an amount is read as people write it and the total follows")
    {
        const QModelIndex cell = QModelIndex(line).siblingAtColumn(ui::BudgetTreeModel::FirstAmountColumn);
        REQUIRE(model.setData(cell, QStringLiteral("1 600,5"), Qt::EditRole));
        CHECK(total() == u"1 800,5");
        bench.document->undo();
        CHECK(total() == u"1 700,0");
    }
    SECTION("what is no amount is refused with a sentence")
    {
        QSignalSpy said(&bench.workspace.runner(), &ui::ActionRunner::said);
        const QModelIndex cell = QModelIndex(line).siblingAtColumn(ui::BudgetTreeModel::FirstAmountColumn);
        CHECK_FALSE(model.setData(cell, QStringLiteral("көп"), Qt::EditRole));
        CHECK(said.size() == 1);
        CHECK(total() == u"1 700,0");
    }
    SECTION("a removed line goes with its empty groups")
    {
        service.removeLines({school});
        CHECK_FALSE(line.isValid());
        CHECK(total() == u"200,0");
    }
}
