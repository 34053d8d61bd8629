// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/papers/PaperMaker.h"
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

/// The pages of a part.
std::vector<Part> pagesOf(const Part &part)
{
    std::vector<Part> pages(1);
    for (const Block &block : part.blocks) {
        if (std::holds_alternative<PageBreak>(block))
            pages.emplace_back();
        else
            pages.back().blocks.push_back(block);
    }
    return pages;
}

std::vector<Part> villagePages(const Stores &stores, const Id<Hearing> &hearing, PaperLanguage language = PaperLanguage::Kyrgyz)
{
    return pagesOf(makePaper(stores, {PaperKind::VillageBudget, hearing, {}, language, {}}).parts.at(0));
}

Money amount(const QString &cell, MoneyUnit unit)
{
    const auto money = parseMoney(cell, unit);
    INFO(cell.toStdString());
    REQUIRE(money.has_value());
    return *money;
}

Money spentIn(const Stores &stores, const Id<Budget> &budget, const Id<Settlement> &village)
{
    Money sum;
    for (const BudgetLine &line : stores.lines.ofBudget(budget)) {
        if (line.section == BudgetSection::Expenditure && line.settlementId == village)
            sum += line.amount;
    }
    return sum;
}

} // namespace

TEST_CASE("every figure of the villages is the budget's to the last tyiyn", "[report][village-budget]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    const auto villages = stores.settlements.all();
    bool anySpent = false;
    for (const Hearing &hearing : stores.hearings.all()) {
        const Budget budget = stores.budgets.get(hearing.budgetId);
        const Money expenditure = stores.lines.totals(budget.id).expenditure;
        Money undivided = expenditure;
        for (const Settlement &village : villages)
            undivided -= spentIn(stores, budget.id, village.id);
        for (const auto &[paper, language] : kSingle) {
            const Wording wording(language);
            const auto pages = villagePages(stores, hearing.id, paper);
            REQUIRE(pages.size() == villages.size());
            for (std::size_t i = 0; i < villages.size(); ++i) {
                const Money spent = spentIn(stores, budget.id, villages[i].id);
                const QStringList texts = textsOf(pages[i]);
                const Table whole = tableOf(pages[i], wording("hp.village.all"));
                REQUIRE(whole.rows.size() == 4);
                CHECK(amount(whole.rows[0].cells[1], budget.unit) == spent);
                CHECK(amount(whole.rows[1].cells[1], budget.unit) == expenditure - undivided - spent);
                CHECK(amount(whole.rows[2].cells[1], budget.unit) == undivided);
                CHECK(amount(whole.rows[3].cells[1], budget.unit) == expenditure);
                CHECK(texts.contains(wording("hp.village.undivided").arg(wording.money(undivided, budget.unit))));
                if (spent.isZero()) {
                    CHECK(texts.contains(wording("hp.cards.village.none")));
                    continue;
                }
                anySpent = true;
                const Table lines = tableOf(pages[i], wording("hp.village.lines"));
                Money sum;
                for (const TableRow &row : lines.rows) {
                    if (row.style == RowStyle::Normal)
                        sum += amount(row.cells[3], budget.unit);
                }
                CHECK(sum == spent);
                CHECK(amount(lines.rows.back().cells[3], budget.unit) == spent);
            }
        }
    }
    CHECK(anySpent);
}

TEST_CASE("a village with many lines keeps its page and its sum", "[report][village-budget]")
{
    SampleDocument document;
    const Hearing hearing = document.openHearing();
    const Settlement village = document.stores().settlements.all().front();
    Money spent = spentIn(document.stores(), hearing.budgetId, village.id);
    BudgetService budgets(*document);
    for (int i = 0; i < 30; ++i) {
        BudgetLine line;
        line.budgetId = hearing.budgetId;
        line.name.ky = QStringLiteral("Иш %1").arg(i);
        line.settlementId = village.id;
        line.amount = Money::fromTyiyn(10'001 + i);
        spent += line.amount;
        budgets.addLine(line);
    }
    const Table lines = tableOf(villagePages(document.stores(), hearing.id)[0], Wording(Language::Kyrgyz)("hp.village.lines"));
    CHECK(lines.rows.size() < 12);
    Money sum;
    for (const TableRow &row : lines.rows) {
        if (row.style == RowStyle::Normal)
            sum += amount(row.cells[3], MoneyUnit::ThousandSom);
    }
    CHECK(sum == spent);
}

TEST_CASE("a budget without villages says that none of it is divided", "[report][village-budget]")
{
    SampleDocument document;
    const Hearing hearing = document.openHearing();
    BudgetService budgets(*document);
    for (BudgetLine line : document.stores().lines.ofBudget(hearing.budgetId)) {
        if (line.settlementId.isNull())
            continue;
        line.settlementId = {};
        budgets.editLine(line);
    }
    const Wording wording(Language::Kyrgyz);
    const Money expenditure = document.stores().lines.totals(hearing.budgetId).expenditure;
    for (const Part &page : villagePages(document.stores(), hearing.id)) {
        const QStringList texts = textsOf(page);
        CHECK(texts.contains(wording("hp.cards.village.none")));
        CHECK(texts.contains(wording("hp.village.undivided").arg(wording.money(expenditure, MoneyUnit::ThousandSom))));
    }
}

TEST_CASE("a budget of an aimak without villages is named whole", "[report][village-budget]")
{
    TestDocument document;
    BudgetService budgets(*document);
    Hearing hearing;
    hearing.title.ky = QStringLiteral("Угуу");
    hearing.date = QDate(2026, 12, 10);
    hearing.budgetId = budgets.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
    BudgetLine line;
    line.budgetId = hearing.budgetId;
    line.name.ky = QStringLiteral("Жол");
    line.amount = Money::fromTyiyn(123'456'789);
    budgets.addLine(line);
    const auto id = HearingService(*document).add(hearing);
    const QStringList texts = textsOf(makePaper(document.stores(), {PaperKind::VillageBudget, id, {}, PaperLanguage::Kyrgyz, {}}));
    const Wording wording(Language::Kyrgyz);
    CHECK(texts.contains(wording("hp.cards.undivided")));
    CHECK(texts.contains(wording.money(line.amount, MoneyUnit::ThousandSom)));
}

TEST_CASE("without villages or without a budget the paper says what is missing", "[report][village-budget]")
{
    TestDocument document;
    Hearing hearing;
    hearing.title.ky = QStringLiteral("Угуу");
    hearing.date = QDate(2026, 12, 10);
    const auto id = HearingService(*document).add(hearing);
    const Report paper = makePaper(document.stores(), {PaperKind::VillageBudget, id, {}, PaperLanguage::Kyrgyz, {}});
    CHECK(paper.parts[0].draftMark == u"ДОЛБООР");
    const QString text = textsOf(paper).join(u'\n');
    const Wording wording(Language::Kyrgyz);
    CHECK(text.contains(wording("hp.missing.villages")));
    CHECK(text.contains(wording("hp.missing.budget")));
}
