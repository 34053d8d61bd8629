// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ScenarioService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Hall
{
    Hall()
        : story(document.seedHearing())
        , service(*document)
    {
        BudgetService budgets(*document);
        budget = budgets.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
        roads = line(BudgetSection::Expenditure, 900, false);
        wages = line(BudgetSection::Expenditure, 5000, true);
        taxes = line(BudgetSection::Revenue, 6000, false);
        Hearing hearing = document.stores().hearings.get(story.hearing);
        hearing.budgetId = budget;
        HearingService(*document).edit(hearing);
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = QStringLiteral("Суу түтүгүн жаңылоо керек");
        entry.attendanceId = story.participant;
        entry.amount = Money::fromSom(500);
        remark = RemarkService(*document).record(entry);
        plan = ScenarioService::planFor(document.stores(), remark);
        plan.scenario.title.ky = QStringLiteral(" Суу түтүгү ");
    }
    Id<BudgetLine> line(BudgetSection section, std::int64_t som, bool isProtected)
    {
        BudgetLine result;
        result.budgetId = budget;
        result.section = section;
        result.functionCode = QStringLiteral("7045");
        result.name.ky = QStringLiteral("Жол");
        result.isProtected = isProtected;
        result.amount = Money::fromSom(som);
        return BudgetService(*document).addLine(result);
    }
    void take(const Id<BudgetLine> &from, std::int64_t som) { plan.changes.push_back({{}, {}, from, Money::fromSom(som), 0}); }
    [[nodiscard]] QStringList problems() { return placesAndCodes(ScenarioService::validate(document.stores(), plan)); }

    TestDocument document;
    TestDocument::Story story;
    ScenarioService service;
    Id<Budget> budget;
    Id<BudgetLine> roads, wages, taxes;
    Id<Remark> remark;
    ScenarioPlan plan;
};

} // namespace

TEST_CASE("a fiscal note begins with what the remark asks for", "[service][scenario]")
{
    Hall hall;
    CHECK(hall.plan.scenario.amount == Money::fromSom(500));
    CHECK(hall.plan.scenario.budgetId == hall.budget);
    CHECK(hall.plan.scenario.settlementId == hall.story.village);
    CHECK(hall.plan.changes.empty());
}

TEST_CASE("a fiscal note is kept, changed and removed beside its remark", "[service][scenario]")
{
    Hall hall;
    hall.take(hall.roads, 300);
    Id<Scenario> id;
    checkDoUndoRedo(hall.document, [&] { id = hall.service.keep(hall.plan); });
    ScenarioPlan kept = scenarioPlan(hall.document.stores(), id);
    CHECK(kept.scenario.title.ky == u"Суу түтүгү");
    CHECK(kept.scenario.madeAt.isValid());
    REQUIRE(kept.changes.size() == 1);
    CHECK(kept.changes[0].amount == Money::fromSom(300));
    checkDoUndoRedo(hall.document, [&] { hall.service.take(id, hall.roads, Money::fromSom(450)); });
    CHECK(scenarioPlan(hall.document.stores(), id).taken() == Money::fromSom(450));
    // Keeping again changes the one note; what gives nothing leaves it.
    hall.plan.changes.clear();
    hall.plan.scenario.amount = Money::fromSom(700);
    checkDoUndoRedo(hall.document, [&] { CHECK(hall.service.keep(hall.plan) == id); });
    CHECK(hall.document.stores().scenarioChanges.count() == 0);
    checkDoUndoRedo(hall.document, [&] { hall.service.take(id, hall.roads, Money::fromSom(200)); });
    checkDoUndoRedo(hall.document, [&] { hall.service.take(id, hall.roads, Money()); });
    checkDoUndoRedo(hall.document, [&] { hall.service.remove(id); });
    CHECK(hall.document.stores().scenarios.count() == 0);
}

TEST_CASE("a fiscal note leaves the budget as it is", "[service][scenario]")
{
    Hall hall;
    const auto before = hall.document.stores().lines.ofBudget(hall.budget);
    hall.take(hall.roads, 300);
    hall.service.keep(hall.plan);
    CHECK(hall.document.stores().lines.ofBudget(hall.budget) == before);
}

TEST_CASE("no line gives what it has not, protected ones and revenue give nothing", "[service][scenario]")
{
    Hall hall;
    CHECK(hall.problems().isEmpty()); // what is not covered is no error
    hall.take(hall.wages, 10);
    CHECK(hall.problems() == QStringList {QStringLiteral("line protected-line")});
    CHECK_ERROR(hall.service.keep(hall.plan), ErrorCode::WrongInput);
    hall.plan.changes.clear();
    hall.take(hall.taxes, 10);
    CHECK(hall.problems() == QStringList {QStringLiteral("line protected-line")});
    hall.plan.changes.clear();
    hall.take(hall.roads, 501);
    CHECK(hall.problems() == QStringList {QStringLiteral("amount more-than-asked")});
    hall.plan.scenario.amount = Money::fromSom(5000);
    hall.plan.changes[0].amount = Money::fromSom(901);
    CHECK(hall.problems() == QStringList {QStringLiteral("line more-than-line")});
    hall.plan.changes[0].amount = Money::fromSom(-1);
    CHECK(hall.problems() == QStringList {QStringLiteral("line negative")});
    hall.plan.changes.clear();
    hall.plan.scenario.amount = {};
    CHECK(hall.problems() == QStringList {QStringLiteral("amount not-positive")});
    hall.plan.scenario.amount = Money::fromSom(1);
    hall.plan.scenario.remarkId = {};
    hall.plan.scenario.budgetId = {};
    CHECK(hall.problems() == QStringList {QStringLiteral("remark empty"), QStringLiteral("budget empty")});
}

TEST_CASE("a remark takes its fiscal note with it, and a budget that one counts with stays", "[service][scenario]")
{
    Hall hall;
    hall.take(hall.roads, 300);
    hall.service.keep(hall.plan);
    Hearing hearing = hall.document.stores().hearings.get(hall.story.hearing);
    hearing.budgetId = {};
    HearingService(*hall.document).edit(hearing);
    CHECK_ERROR(BudgetService(*hall.document).remove(hall.budget), ErrorCode::Conflict);
    checkDoUndoRedo(hall.document, [&] { RemarkService(*hall.document).remove(hall.remark); });
    CHECK(hall.document.stores().scenarios.count() == 0);
    CHECK(hall.document.stores().scenarioChanges.count() == 0);
    BudgetService(*hall.document).remove(hall.budget);
}

TEST_CASE("a note can be written after the record is closed, not after the hearing is", "[service][scenario]")
{
    Hall hall;
    HearingService service(*hall.document);
    service.closeRecord(hall.story.hearing);
    const auto id = hall.service.keep(hall.plan);
    Hearing hearing = hall.document.stores().hearings.get(hall.story.hearing);
    Response response;
    hall.document->transact(Operation::AddResponse, [&](Stores &stores) {
        response.id = Id<Response>(QStringLiteral("01900000-0000-7000-8000-000000000001"));
        response.remarkId = hall.remark;
        response.reason.ky = QStringLiteral("Акча бар");
        stores.responses.insert(response);
    });
    service.closeHearing(hall.story.hearing);
    CHECK_ERROR(hall.service.keep(hall.plan), ErrorCode::RuleBroken);
    CHECK_ERROR(hall.service.take(id, hall.roads, Money::fromSom(1)), ErrorCode::RuleBroken);
    CHECK_ERROR(hall.service.remove(id), ErrorCode::RuleBroken);
}
