// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/HearingChanges.h"
#include "core/service/BudgetMoveService.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A hearing on a draft of two lines, with accepted proposals.
class Story
{
public:
    Story()
        : seed(document.seedHearing())
    {
        heard = BudgetService(*document).add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
        water = add(QStringLiteral("7063"), QStringLiteral("Суу түтүгү"), 100'000'01);
        roads = add(QStringLiteral("7045"), QStringLiteral("Жолдор"), 50'000'00);
        Hearing hearing = document.stores().hearings.get(seed.hearing);
        hearing.budgetId = heard;
        HearingService(*document).edit(hearing);
    }

    Id<BudgetLine> add(const QString &code, const QString &name, std::int64_t tyiyn)
    {
        BudgetLine line;
        line.budgetId = heard;
        line.functionCode = code;
        line.code = code;
        line.name.ky = name;
        line.amount = Money::fromTyiyn(tyiyn);
        return BudgetService(*document).addLine(line);
    }

    Response accept(std::optional<Money> amount, Decision decision = Decision::Accepted)
    {
        RemarkEntry entry;
        entry.meetingId = seed.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = QStringLiteral("Суу керек");
        Response response;
        response.remarkId = RemarkService(*document).record(entry);
        response.decision = decision;
        response.reason.ky = QStringLiteral("Макул");
        response.amount = amount;
        response.lineCode = QStringLiteral("7063");
        response.id = ResponseService(*document).respond(response);
        return document.stores().responses.get(response.id);
    }

    [[nodiscard]] Hearing hearing() { return document.stores().hearings.get(seed.hearing); }

    TestDocument document;
    TestDocument::Story seed;
    Id<Budget> heard;
    Id<BudgetLine> water;
    Id<BudgetLine> roads;
};

} // namespace

TEST_CASE("an accepted proposal goes into a new version of the draft, and what was heard stays", "[service][budget][move]")
{
    Story story;
    const Response response = story.accept(Money::fromTyiyn(12'345'67));
    BudgetMoveService service(*story.document);
    const auto heardBefore = story.document.stores().lines.ofBudget(story.heard);
    CHECK_FALSE(BudgetMoveService::nextDraft(story.document.stores(), story.hearing()));
    checkDoUndoRedo(story.document, [&] { service.take(response.id, story.water); });
    const auto next = BudgetMoveService::nextDraft(story.document.stores(), story.hearing());
    REQUIRE(next);
    CHECK(next->version == 2);
    CHECK((story.document.stores().lines.ofBudget(story.heard) == heardBefore));
    const auto move = BudgetMoveService::current(story.document.stores(), response);
    REQUIRE(move);
    CHECK(story.document.stores().lines.get(move->lineId).amount == Money::fromTyiyn(112'345'68));
    CHECK(story.document.stores().lines.totals(next->id).expenditure - story.document.stores().lines.totals(story.heard).expenditure == Money::fromTyiyn(12'345'67));
    // Line to response.
    REQUIRE(story.document.stores().moves.ofBudget(next->id).size() == 1);
    CHECK((story.document.stores().moves.ofBudget(next->id).front().responseId == response.id));

    checkDoUndoRedo(story.document, [&] { service.takeOut(move->id); });
    CHECK(story.document.stores().lines.totals(next->id).expenditure == story.document.stores().lines.totals(story.heard).expenditure);
}

TEST_CASE("an answer stands in one line of a version, with its amount of now", "[service][budget][move]")
{
    Story story;
    Response response = story.accept(Money::fromSom(1000));
    BudgetMoveService service(*story.document);
    service.take(response.id, story.water);
    response.amount = Money::fromSom(700);
    ResponseService(*story.document).respond(response);
    checkDoUndoRedo(story.document, [&] { service.take(response.id, story.water); });
    const auto next = *BudgetMoveService::nextDraft(story.document.stores(), story.hearing());
    CHECK(story.document.stores().moves.ofBudget(next.id).size() == 1);
    CHECK(story.document.stores().lines.totals(next.id).expenditure == Money::fromTyiyn(150'000'01) + Money::fromSom(700));
    // To another line: the first one is as it was.
    checkDoUndoRedo(story.document, [&] { service.take(response.id, story.roads); });
    const auto lines = story.document.stores().lines.ofBudget(next.id);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].amount == Money::fromTyiyn(100'000'01));
    CHECK(lines[1].amount == Money::fromTyiyn(50'000'00) + Money::fromSom(700));
}

TEST_CASE("a line that was made for an answer goes with it unless it holds more", "[service][budget][move]")
{
    Story story;
    const Response first = story.accept(Money::fromSom(300));
    const Response second = story.accept(Money::fromSom(20));
    BudgetMoveService service(*story.document);
    BudgetLine fresh;
    fresh.name.ky = QStringLiteral("Көчө жарыгы");
    fresh.functionCode = QStringLiteral("7064");
    Id<BudgetMove> move;
    checkDoUndoRedo(story.document, [&] { move = service.takeAsNewLine(first.id, fresh); });
    const auto line = story.document.stores().moves.get(move).lineId;
    service.take(second.id, line);
    CHECK(story.document.stores().lines.get(line).amount == Money::fromSom(320));
    checkDoUndoRedo(story.document, [&] { service.takeOut(move); });
    CHECK(story.document.stores().lines.get(line).amount == Money::fromSom(20));
    const auto rest = *BudgetMoveService::current(story.document.stores(), second);
    service.takeOut(rest.id);
    CHECK(story.document.stores().lines.get(line).amount.isZero());
    const Id<BudgetMove> again = service.takeAsNewLine(first.id, fresh);
    const auto own = story.document.stores().moves.get(again).lineId;
    checkDoUndoRedo(story.document, [&] { service.takeOut(again); });
    CHECK_FALSE(story.document.stores().lines.find(own));
}

TEST_CASE("only granted money goes into an open draft, and an answer in it keeps its reason", "[service][budget][move]")
{
    Story story;
    BudgetMoveService service(*story.document);
    CHECK_ERROR(service.take(story.accept({}).id, story.water), ErrorCode::RuleBroken);
    CHECK_ERROR(service.take(story.accept(Money::fromSom(5), Decision::Rejected).id, story.water), ErrorCode::RuleBroken);
    Response response = story.accept(Money::fromSom(5));
    service.take(response.id, story.water);
    CHECK_ERROR(ResponseService(*story.document).remove(response.id), ErrorCode::RuleBroken);
    response.decision = Decision::Rejected;
    CHECK_ERROR(ResponseService(*story.document).respond(response), ErrorCode::RuleBroken);
    // Once the version is approved the next answer asks for another one, which hands the first on.
    const auto next = *BudgetMoveService::nextDraft(story.document.stores(), story.hearing());
    BudgetService(*story.document).approve(next.id, QDate(2026, 12, 25));
    CHECK_ERROR(service.takeOut(story.document.stores().moves.ofBudget(next.id).front().id), ErrorCode::RuleBroken);
    const auto third = BudgetService(*story.document).copy(next.id, 2027, BudgetStage::Draft);
    CHECK(story.document.stores().moves.ofBudget(third).size() == 1);
    // Its lines may be removed by hand: the link goes with the line.
    const auto moved = story.document.stores().moves.ofBudget(third).front().lineId;
    checkDoUndoRedo(story.document, [&] { BudgetService(*story.document).removeLines({moved}); });
    CHECK(story.document.stores().moves.ofBudget(third).empty());
    checkDoUndoRedo(story.document, [&] { BudgetService(*story.document).remove(third); });
}

TEST_CASE("before and after the hearing differ by what proposals moved and by the rest, to the tyiyn", "[service][budget][move]")
{
    Story story;
    CHECK_FALSE(hearingChanges(story.document.stores(), story.hearing()));
    const Response first = story.accept(Money::fromTyiyn(10'000'03));
    const Response second = story.accept(Money::fromTyiyn(2'000'04));
    BudgetMoveService service(*story.document);
    service.take(first.id, story.water);
    service.take(second.id, story.water);
    const auto next = *BudgetMoveService::nextDraft(story.document.stores(), story.hearing());
    auto lines = story.document.stores().lines.ofBudget(next.id);
    lines[0].amount -= Money::fromTyiyn(500'00); // by hand
    lines[1].amount += Money::fromTyiyn(7);
    BudgetService(*story.document).editLines(lines);
    const auto changes = hearingChanges(story.document.stores(), story.hearing());
    REQUIRE(changes);
    CHECK(changes->byProposals == Money::fromTyiyn(12'000'07));
    CHECK(changes->byProposals + changes->otherwise() == changes->expenditure.difference());
    REQUIRE(changes->lines.size() == 2);
    CHECK(changes->lines[0].moves.size() == 2);
    CHECK(changes->lines[0].otherwise() == Money::fromTyiyn(-500'00));
    CHECK(changes->lines[1].moves.empty());
    CHECK(changes->lines[1].otherwise() == Money::fromTyiyn(7));
    // A later version hands on what the answers moved: it is no change from one to the next.
    const auto third = BudgetService(*story.document).copy(next.id, 2027, BudgetStage::Draft);
    CHECK(movesBetween(story.document.stores(), next.id, third).empty());
    CHECK(movesBetween(story.document.stores(), story.heard, third).size() == 2);
}

TEST_CASE("a proposal whose money goes to another line of a later version explains both lines", "[service][budget][move]")
{
    Story story;
    const Response first = story.accept(Money::fromTyiyn(10'000'03));
    BudgetMoveService service(*story.document);
    service.take(first.id, story.water);
    const auto next = *BudgetMoveService::nextDraft(story.document.stores(), story.hearing());
    const auto third = BudgetService(*story.document).copy(next.id, 2027, BudgetStage::Draft);
    const Stores &stores = story.document.stores();
    const auto lines = stores.lines.ofBudget(third);
    const auto water = stores.moves.ofBudget(third).front().lineId;
    const auto other = std::find_if(lines.begin(), lines.end(), [&](const BudgetLine &line) { return line.id != water && line.section == BudgetSection::Expenditure; })->id;
    service.take(first.id, other);
    std::map<Id<BudgetLine>, Money> moved;
    for (const LineMove &move : movesBetween(stores, next.id, third))
        moved[move.lineId] = move.amount;
    CHECK(moved == std::map<Id<BudgetLine>, Money> {{water, Money::fromTyiyn(-10'000'03)}, {other, Money::fromTyiyn(10'000'03)}});
    const auto changes = hearingChanges(stores, story.hearing());
    REQUIRE(changes);
    REQUIRE(changes->lines.size() == 1);
    CHECK(changes->lines[0].change.line().id == other);
    CHECK(changes->otherwise().isZero());
}
