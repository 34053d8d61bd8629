// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/FiscalNote.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/ResponseService.h"
#include "core/service/ScenarioService.h"
#include "core/storage/RecordName.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A proposal of the open hearing for which somebody reckoned 500 thousand som, 200 of them from one line.
struct Note
{
    Note()
    {
        for (const Remark &each : document.stores().remarks.ofHearing(document.openHearing().id)) {
            if (each.kind == RemarkKind::Proposal && remark.isNull())
                remark = each.id;
        }
        ScenarioPlan plan = ScenarioService::planFor(document.stores(), remark);
        plan.scenario.amount = Money::fromSom(500'000);
        plan.scenario.settlementId = {};
        const WhatIf seen = whatIf(document.stores(), plan);
        line = seen.lines.front();
        plan.changes.push_back({{}, {}, line.id, Money::fromSom(200'000), 0});
        scenario = ScenarioService(*document).keep(plan);
    }

    SampleDocument document;
    Id<Remark> remark;
    Id<Scenario> scenario;
    WhatIfLine line;
};

} // namespace

TEST_CASE("a fiscal note says what a household pays, who gives, and what has no source", "[report][scenario]")
{
    Note note;
    const auto seen = fiscalNote(note.document.stores(), note.remark);
    REQUIRE(seen);
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const Wording wording(language);
        const QString text = fiscalNoteText(*seen, wording);
        INFO(text.toStdString());
        CHECK(text.startsWith(wording.money(Money::fromSom(500'000), MoneyUnit::Som)));
        CHECK(text.contains(wording("note.household").arg(wording.money(*seen->perHousehold, MoneyUnit::Som))));
        CHECK(text.contains(wording.marked(note.line.title) + u' ' + wording.money(Money::fromSom(200'000), MoneyUnit::Som)));
        CHECK(text.contains(wording("note.gap").arg(wording.money(Money::fromSom(300'000), MoneyUnit::Som))));
    }
    CHECK_FALSE(fiscalNote(note.document.stores(), note.document.stores().remarks.ofHearing(note.document.closedHearing().id).front().id));
}

TEST_CASE("the note stands in the papers once the proposal has an answer, not before", "[report][scenario]")
{
    Note note;
    const auto told = [&](PaperKind kind) {
        PaperOrder order;
        order.kind = kind;
        order.hearing = note.document.openHearing().id;
        order.language = PaperLanguage::Kyrgyz;
        return textsOf(makePaper(note.document.stores(), order)).join(u'\n').contains(Wording(Language::Kyrgyz)("note.label"));
    };
    CHECK_FALSE(told(PaperKind::ResponseReport));
    Response answer;
    answer.remarkId = note.remark;
    answer.decision = Decision::Rejected;
    answer.reason.ky = QStringLiteral("Каражат жок");
    ResponseService(*note.document).respond(answer);
    CHECK(told(PaperKind::ResponseReport));
    CHECK(told(PaperKind::Synopsis));
}

TEST_CASE("a fiscal note in the way is named by its title or its remark, never by an id", "[report][scenario]")
{
    Note note;
    sqlite::Connection &connection = note.document->connection();
    Scenario scenario = note.document.stores().scenarios.get(note.scenario);
    const QString label = note.document.stores().remarks.get(note.remark).label();
    if (!scenario.title.isEmpty())
        CHECK(recordName(connection, QStringLiteral("scenario"), scenario.id.text()) == scenario.title.ky);
    note.document->transact(Operation::EditScenario, [&](Stores &stores) {
        scenario.title = {};
        stores.scenarios.update(scenario);
    });
    CHECK(recordName(connection, QStringLiteral("scenario"), scenario.id.text()) == label);
    const auto change = note.document.stores().scenarioChanges.ofScenario(scenario.id).front();
    CHECK(recordName(connection, QStringLiteral("scenario_change"), change.id.text()) == label);
}
