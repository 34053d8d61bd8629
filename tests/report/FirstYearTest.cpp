// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// After last year's proposals came in from a table, every paper says of the last hearing what the others say.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestDocument.h"

#include "core/report/Checklist.h"
#include "core/report/Indicators.h"
#include "core/report/LedgerTexts.h"
#include "core/report/Papers.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/ResponseImport.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A hearing of this year, and one of last year whose proposals came in from a table and that nobody ever closed.
class FirstYear
{
public:
    FirstYear()
    {
        now = m_document.seedHearing().hearing;
        Hearing hearing;
        hearing.kind = HearingKind::Draft;
        hearing.title.ky = QStringLiteral("2026-жылдын бюджетинин долбоору боюнча угуу");
        hearing.date = QDate(2025, 2, 18);
        before = HearingService(*m_document).add(hearing);
        ResponseImport service(*m_document);
        const auto plan = service.plan(proposalsIn(sheetOf({{"Сунуш", "Чечим", "Негиздеме", "Бөлүнгөн сумма", "Коду", "Аткарылышы", "Жумшалган сумма"},
                                                            {"Жол оңдолсун", "кабыл алынды", "Акча бар", "#500000", "#7045", "аткарылды", "#480000"},
                                                            {"Клуб оңдолсун", "кабыл алынды", "Керек", "#90000", "", "аткарылып жатат", ""},
                                                            {"Спорт аянты", "четке кагылды", "Жер жок", "", "", "", ""}})),
                                       before);
        REQUIRE(plan.problems.empty());
        service.import(plan, before);
    }

    TestDocument &document() { return m_document; }
    [[nodiscard]] Stores &stores() { return m_document.stores(); }
    [[nodiscard]] QString paper(PaperKind kind) { return textsOf(makePaper(stores(), {kind, now, {}, PaperLanguage::Kyrgyz, {}})).join(u'\n'); }

    Id<Hearing> now;
    Id<Hearing> before;

private:
    TestDocument m_document;
};

} // namespace

TEST_CASE("overview, press, brief, slides, leaflet and ledger agree on an imported first year", "[report][ledger]")
{
    FirstYear year;
    const Hearing now = year.stores().hearings.get(year.now);
    const Wording wording(Language::Kyrgyz);
    const auto ledgers = ledgersBefore(year.stores(), now); // what the overview shows
    REQUIRE(ledgers.size() == 1);
    CHECK(ledgers[0].hearing.id == year.before);
    const LedgerCounts &counts = ledgers[0].counts;
    CHECK(counts.proposals == 3);
    CHECK(counts.accepted == 2);
    CHECK(counts.funded == 1);
    CHECK(counts.done == 1);
    CHECK(counts.inProgress == 1);
    const QString sentence = ledgerSentence(counts, wording);
    for (const PaperKind kind : {PaperKind::Press, PaperKind::Brief, PaperKind::Ledger, PaperKind::ExecutionReport, PaperKind::Slides, PaperKind::Cards}) {
        INFO(codeOf(kind).toStdString());
        CHECK(year.paper(kind).contains(sentence));
    }
    // A proposal that has no number yet is named by its label.
    CHECK(year.paper(PaperKind::Brief).contains(QStringLiteral("№ 1-2. ")));
    for (const PaperKind kind : {PaperKind::Slides, PaperKind::Cards}) {
        const QString shown = year.paper(kind);
        INFO(codeOf(kind).toStdString());
        CHECK(shown.contains(wording("hp.cards.proposals").arg(3)));
        CHECK(shown.contains(wording("hp.cards.answered").arg(3)));
        CHECK(shown.contains(wording("hp.cards.accepted").arg(2)));
    }
    const QString summary = wording("cb.past.summary").arg(3).arg(2).arg(0).arg(1).arg(0).arg(0);
    CHECK(textsOf(leaflet(year.stores(), year.now, PaperLanguage::Kyrgyz)).join(u'\n').contains(summary));
    CHECK(year.paper(PaperKind::CitizensBudget).contains(summary));
    // One of the accepted ones was done, one is in progress: the check list has its note on both.
    CHECK(checklist(year.stores(), now, wording).at(19).state != CheckState::Missing);
}

TEST_CASE("an imported answer counts no days, unless the table states its day", "[report][indicators]")
{
    FirstYear year;
    for (const Measure &measure : measuresOf(year.stores(), year.stores().hearings.get(year.before))) {
        INFO(measure.code.toStdString());
        if (measure.code == u"days_to_answer" || measure.code == u"answered_in_time")
            CHECK_FALSE(measure.value);
        if (measure.code == u"answered")
            CHECK(measure.value == 3);
    }
}

TEST_CASE("a hearing without answers is not the last one that people hear of", "[report][ledger]")
{
    FirstYear year;
    Hearing between;
    between.title.ky = QStringLiteral("Жооптору жок угуу");
    between.date = QDate(2026, 5, 4);
    const auto id = HearingService(*year.document()).add(between);
    ResponseImport service(*year.document());
    service.import(service.plan(proposalsIn(sheetOf({{"Сунуш"}, {"Суу киргизилсин"}})), id), id);
    CHECK(answeredHearingBefore(year.stores(), year.stores().hearings.get(year.now))->id == year.before);
    // It stands in the ledger of all years, for what was not answered must not vanish.
    CHECK(sumOf(ledgersBefore(year.stores(), year.stores().hearings.get(year.now))).proposals == 4);
    Response refusal;
    refusal.decision = Decision::Rejected;
    refusal.reason.ky = QStringLiteral("Акча жок");
    refusal.remarkId = year.stores().remarks.ofHearing(id).at(0).id;
    ResponseService(*year.document()).respond(refusal);
    CHECK(answeredHearingBefore(year.stores(), year.stores().hearings.get(year.now))->id == id);
}
