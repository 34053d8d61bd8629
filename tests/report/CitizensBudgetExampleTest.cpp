// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The citizens' budget brought home: one som, one resident, a family, a household, plan and result, the slip.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/report/Wording.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

const std::vector<std::pair<PaperLanguage, Language>> kSingle {{PaperLanguage::Kyrgyz, Language::Kyrgyz},
                                                               {PaperLanguage::Russian, Language::Russian},
                                                               {PaperLanguage::English, Language::English}};

bool anyContains(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted); });
}

Money sum(const std::vector<Money> &values)
{
    Money total;
    for (const Money value : values)
        total += value;
    return total;
}

Chart chartOf(const Part &part, const QString &title)
{
    for (const Chart &chart : blocksOf<Chart>(part)) {
        if (chart.title == title)
            return chart;
    }
    FAIL("no chart " << title.toStdString());
    return {};
}

Money som(const QString &cell)
{
    const auto money = parseMoney(QString(cell).remove(u','), MoneyUnit::Som); // English groups: whole soms have no decimals
    INFO(cell.toStdString());
    REQUIRE(money.has_value());
    return *money;
}

} // namespace

TEST_CASE("the family of the example is five times a resident, and both add up", "[report][citizens-budget]")
{
    SampleDocument document;
    const Municipality municipality = document.stores().municipality.one();
    for (const auto &[paper, language] : kSingle) {
        const Wording wording(language);
        for (const Hearing &hearing : document.stores().hearings.all()) {
            const Money expenditure = document.stores().lines.totals(hearing.budgetId).expenditure;
            // To the som, half up: the expenditure of the sample is positive.
            const Money resident = Money::fromSom((expenditure.tyiyn() / municipality.population + 50) / 100);
            const Part part = citizensBudget(document.stores(), hearing.id, paper).parts[0];
            const Table table = tableOf(part, wording("cb.example.caption").arg(5));
            Money each;
            for (const TableRow &row : table.rows) {
                CHECK(som(row.cells[2]) == som(row.cells[1]).times(5));
                if (row.style == RowStyle::Normal)
                    each += som(row.cells[1]);
            }
            CHECK(each == resident);
            CHECK(som(table.rows.back().cells[1]) == resident);
            CHECK(sum(chartOf(part, wording("picture.per_resident")).series[0].values) == resident);
            CHECK(anyContains(textsOf(part), wording.money(resident.times(5), MoneyUnit::Som)));
        }
    }
}

TEST_CASE("one som is divided into a hundred tyiyn", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Kyrgyz);
    const Part part = citizensBudget(document.stores(), document.openHearing().id, PaperLanguage::Kyrgyz).parts[0];
    CHECK(sum(chartOf(part, wording("picture.one_som")).series[0].values) == Money::fromSom(1));
}

TEST_CASE("a household is named only where every village states how many it has", "[report][citizens-budget]")
{
    SampleDocument document;
    const Hearing hearing = document.openHearing();
    const Wording wording(Language::Kyrgyz);
    const auto texts = [&] { return textsOf(citizensBudget(document.stores(), hearing.id, PaperLanguage::Kyrgyz).parts[0]); };
    int households = 0;
    for (const Settlement &village : document.stores().settlements.all())
        households += village.households;
    const Money expenditure = document.stores().lines.totals(hearing.budgetId).expenditure;
    const Money average = Money::fromSom((expenditure.tyiyn() / households + 50) / 100);
    CHECK(texts().contains(wording("cb.example.household").arg(wording.figure(Money::fromSom(households), MoneyUnit::Som), wording.money(average, MoneyUnit::Som))));
    Settlement village = document.stores().settlements.all().front();
    village.households = 0;
    MunicipalityService(*document).editSettlement(village);
    CHECK(texts().contains(wording("cb.example.no_households")));
    Municipality municipality = document.stores().municipality.one();
    municipality.population = 0;
    MunicipalityService(*document).edit(municipality);
    CHECK(texts().contains(wording("cb.totals.no_population")));
    CHECK_FALSE(texts().contains(wording("cb.example.caption").arg(5)));
    CHECK(anyContains(texts(), wording("cb.missing.population")));
}

TEST_CASE("own revenue and transfers of the ratio are the revenue", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Russian);
    for (const Hearing &hearing : document.stores().hearings.all()) {
        const Chart ratio = chartOf(citizensBudget(document.stores(), hearing.id, PaperLanguage::Russian).parts[0], wording("cb.revenue.ratio"));
        CHECK(sum(ratio.series[0].values) == document.stores().lines.totals(hearing.budgetId).revenue);
    }
}

TEST_CASE("plan and result stand side by side with their own sums", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Kyrgyz);
    const Hearing hearing = document.closedHearing();
    const int year = document.stores().budgets.get(hearing.budgetId).year;
    const Part part = citizensBudget(document.stores(), hearing.id, PaperLanguage::Kyrgyz).parts[0];
    std::vector<BudgetTotals> totals;
    for (const BudgetStage stage : {BudgetStage::Approved, BudgetStage::Revised, BudgetStage::Executed}) {
        for (const Budget &budget : document.stores().budgets.all()) {
            if (budget.year == year && budget.stage == stage)
                totals.push_back(document.stores().lines.totals(budget.id));
        }
    }
    REQUIRE(totals.size() > 1);
    const Chart revenue = chartOf(part, wording("cb.compare.result").arg(year).arg(wording("picture.revenue_result")));
    const Chart expenditure = chartOf(part, wording("cb.compare.result").arg(year).arg(wording("picture.expenditure_result")));
    REQUIRE(revenue.series.size() == totals.size());
    for (std::size_t i = 0; i < totals.size(); ++i) {
        CHECK(sum(revenue.series[i].values) == totals[i].revenue);
        CHECK(sum(expenditure.series[i].values) == totals[i].expenditure);
    }
}

TEST_CASE("where no year has plan and result, that is said", "[report][citizens-budget]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    Hearing hearing = document.stores().hearings.get(story.hearing);
    BudgetService budgets(*document);
    budgets.add(2026, BudgetStage::Approved, MoneyUnit::ThousandSom);
    hearing.budgetId = budgets.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
    HearingService(*document).edit(hearing);
    const QStringList texts = textsOf(citizensBudget(document.stores(), hearing.id, PaperLanguage::Kyrgyz).parts[0]);
    CHECK(texts.contains(Wording(Language::Kyrgyz)("cb.compare.no_result")));
}

TEST_CASE("the projects of each village are its lines", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Kyrgyz);
    const Hearing hearing = document.openHearing();
    const Chart chart = chartOf(citizensBudget(document.stores(), hearing.id, PaperLanguage::Kyrgyz).parts[0], wording("cb.projects.chart"));
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        Money expected;
        for (const BudgetLine &line : document.stores().lines.ofBudget(hearing.budgetId)) {
            const auto village = line.settlementId.isNull() ? std::nullopt : document.stores().settlements.find(line.settlementId);
            const QString name = village ? village->name.best(Language::Kyrgyz) : wording("cb.projects.all_villages");
            if (line.section == BudgetSection::Expenditure && !line.project.isEmpty() && name == chart.categories[i])
                expected += line.amount;
        }
        CHECK(chart.series[0].values[static_cast<std::size_t>(i)] == expected);
    }
}

TEST_CASE("the head signs the greeting, and the slip says its number and where to hand it in", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Kyrgyz);
    const QStringList texts = textsOf(citizensBudget(document.stores(), document.openHearing().id, PaperLanguage::Kyrgyz).parts[0]);
    CHECK(anyContains(texts, wording("cb.greeting.signature").arg(QStringLiteral("Ж. Т. Асанов"))));
    CHECK(texts.contains(wording("cb.slip.number")));
    CHECK(anyContains(texts, wording("cb.slip.where").arg(document.stores().municipality.one().contacts.ky)));
}
