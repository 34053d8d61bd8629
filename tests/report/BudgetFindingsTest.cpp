// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/BudgetFindings.h"
#include "core/report/BudgetPictures.h"
#include "core/service/BudgetService.h"

using namespace eldin::core;
using namespace eldin::core::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<BudgetFinding> findingsOf(Stores &stores, const Id<Budget> &id,
                                      Language language = Language::English)
{
    return budgetFindings(BudgetBook(stores, {stores.budgets.get(id)}, language));
}

std::optional<BudgetFinding> find(const std::vector<BudgetFinding> &findings, BudgetFindingKind kind)
{
    for (const BudgetFinding &finding : findings) {
        if (finding.kind == kind)
            return finding;
    }
    return std::nullopt;
}

QString sentence(const std::vector<BudgetFinding> &findings, BudgetFindingKind kind)
{
    const auto found = find(findings, kind);
    // A figure and its unit are held together by a space that does not break.
    return found ? QString(found->sentence).replace(u'\u00a0', u' ') : QString();
}

BudgetLine expense(const Id<Budget> &budget, const char16_t *function, const char16_t *economic,
                   std::int64_t som)
{
    BudgetLine result;
    result.budgetId = budget;
    result.functionCode = QString::fromUtf16(function);
    result.economicCode = QString::fromUtf16(economic);
    result.name.en = u"Something"_s;
    result.amount = Money::fromSom(som);
    return result;
}

BudgetLine income(const Id<Budget> &budget, const char16_t *code, const QString &name, std::int64_t som)
{
    BudgetLine result;
    result.budgetId = budget;
    result.section = BudgetSection::Revenue;
    result.revenueCode = QString::fromUtf16(code);
    result.name.ky = name;
    result.amount = Money::fromSom(som);
    return result;
}

} // namespace

TEST_CASE("the amount of every finding is what its lines add up to", "[report][findings]")
{
    SampleDocument document;
    Stores &stores = document.stores();
    for (const Budget &budget : stores.budgets.all()) {
        const auto findings = findingsOf(stores, budget.id);
        CHECK(findings.size() >= 8);
        for (const BudgetFinding &finding : findings) {
            INFO(finding.sentence.toStdString());
            REQUIRE_FALSE(finding.lines.empty());
            // The later of two budgets counts for, the earlier against.
            std::map<Id<Budget>, Money> sums;
            Id<Budget> latest = stores.lines.get(finding.lines.front()).budgetId;
            const auto isLater = [&](const Id<Budget> &a, const Id<Budget> &b) {
                const Budget x = stores.budgets.get(a);
                const Budget y = stores.budgets.get(b);
                return std::tie(x.year, x.stage) > std::tie(y.year, y.stage);
            };
            for (const Id<BudgetLine> &id : finding.lines) {
                const BudgetLine line = stores.lines.get(id);
                const bool minus = finding.kind == BudgetFindingKind::Unbalanced
                    && line.section == BudgetSection::Expenditure;
                sums[line.budgetId] += minus ? -line.amount : line.amount;
                if (isLater(line.budgetId, latest))
                    latest = line.budgetId;
            }
            Money sum;
            for (const auto &[id, amount] : sums)
                sum += id == latest ? amount : -amount;
            CHECK(sum == finding.amount);
        }
    }
}

TEST_CASE("findings say what a budget is about", "[report][findings]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    service.addLine(income(id, u"11111100", u"Салык"_s, 50));
    service.addLine(income(id, u"13311100", u"Трансферт"_s, 950));
    service.addLine(expense(id, u"7091", u"2111", 740));
    service.addLine(expense(id, u"7091", u"3111", 100));
    service.addLine(expense(id, u"7063", u"2225", 160));
    const auto findings = findingsOf(document.stores(), id);
    CHECK(sentence(findings, BudgetFindingKind::OwnRevenue)
          == u"Own revenue makes up 5.0% (50 soms), transfers and grants 95.0%."_s);
    CHECK(find(findings, BudgetFindingKind::OwnRevenue)->needsAttention);
    CHECK(sentence(findings, BudgetFindingKind::LargestFunction)
          == u"The largest part of expenditure is “Kindergartens and schools”: 84.0% (840 soms)."_s);
    CHECK(sentence(findings, BudgetFindingKind::Wages)
          == u"Wages and Social Fund contributions take 74.0% of expenditure (740 soms)."_s);
    CHECK(find(findings, BudgetFindingKind::Wages)->needsAttention);
    CHECK(sentence(findings, BudgetFindingKind::Investment).contains(u"10.0%"));
    CHECK(find(findings, BudgetFindingKind::LargestLine)->lines.size() == 1);
    // Nothing is protected, nobody counted the people, it balances without financing.
    for (const BudgetFindingKind kind :
         {BudgetFindingKind::Protected, BudgetFindingKind::PerResident, BudgetFindingKind::Places,
          BudgetFindingKind::Unbalanced, BudgetFindingKind::Financed, BudgetFindingKind::YearBefore})
        CHECK_FALSE(find(findings, kind));
}

TEST_CASE("nothing is said of whose money a revenue is where a line does not tell", "[report][findings]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    service.addLine(income(id, u"11111100", u"Салык"_s, 50));
    service.addLine(income(id, u"", u"Башкалар"_s, 1));
    CHECK_FALSE(find(findingsOf(document.stores(), id), BudgetFindingKind::OwnRevenue));
}

TEST_CASE("execution, revision and the year before are compared", "[report][findings]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto add = [&](int year, BudgetStage stage, std::int64_t water, std::int64_t roads) {
        const auto id = service.add(year, stage, MoneyUnit::Som);
        service.addLine(expense(id, u"7063", u"2225", water));
        service.addLine(expense(id, u"7045", u"2225", roads));
        return id;
    };
    const auto before = add(2025, BudgetStage::Executed, 400, 400);
    add(2026, BudgetStage::Approved, 500, 300);
    add(2026, BudgetStage::Revised, 700, 300);
    const auto executed = add(2026, BudgetStage::Executed, 580, 150);
    const auto findings = findingsOf(document.stores(), executed);
    CHECK(sentence(findings, BudgetFindingKind::ExpenditureResult)
          == u"Of the expenditure planned for 2026, 73.0% was spent: 730 soms, the plan was 1,000 soms."_s);
    CHECK(find(findings, BudgetFindingKind::ExpenditureResult)->needsAttention);
    Budget part = document.stores().budgets.get(executed);
    part.executedUntil = QDate(2026, 9, 30);
    service.edit(part);
    CHECK(sentence(findingsOf(document.stores(), executed), BudgetFindingKind::ExpenditureResult)
          == u"As of 30 September 2026: Of the expenditure planned for 2026, 73.0% was spent: 730 soms, the plan was 1,000 soms."_s);
    document->undo();
    CHECK(sentence(findings, BudgetFindingKind::Revision)
          == u"The revision raised expenditure by 25.0%: 800 → 1,000 soms."_s);
    // Beside it nothing is chosen: the best of the year before.
    CHECK(sentence(findings, BudgetFindingKind::YearBefore)
              .startsWith(u"Compared with 2025, expenditure fell by 8.8%: 800 → 730 soms"));
    // Another budget stands before it in the list: the picture of changes would show that one.
    CHECK(find(findings, BudgetFindingKind::Grew)->picture == PictureKind::Trend);
    CHECK(find(findings, BudgetFindingKind::Grew)->amount == Money::fromSom(180));
    CHECK(find(findings, BudgetFindingKind::Fell)->amount == Money::fromSom(-250));
    Stores &stores = document.stores();
    const BudgetBook beside(stores, {stores.budgets.get(before), stores.budgets.get(executed)},
                            Language::English);
    const auto grew = find(budgetFindings(beside), BudgetFindingKind::Grew);
    CHECK(grew->picture == PictureKind::Changes);
    CHECK(grew->path == QStringList{u"706"_s});
}

TEST_CASE("a budget that does not meet is said to need attention, what is left of a year is not",
          "[report][findings]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto add = [&](BudgetStage stage, std::int64_t revenue) {
        const auto id = service.add(2027, stage, MoneyUnit::Som);
        service.addLine(income(id, u"11111100", u"Салык"_s, revenue));
        service.addLine(expense(id, u"7063", u"2225", 100));
        return find(findingsOf(document.stores(), id), BudgetFindingKind::Unbalanced);
    };
    CHECK(add(BudgetStage::Draft, 90)->needsAttention);
    for (const BudgetStage stage : {BudgetStage::Approved, BudgetStage::Executed}) {
        const auto left = add(stage, 110);
        CHECK(left->sentence.startsWith(u"Left at the end of the year: 10"));
        CHECK_FALSE(left->needsAttention);
    }
}

TEST_CASE("every finding can be seen in the picture it names", "[report][findings]")
{
    SampleDocument document;
    for (const Budget &budget : document.stores().budgets.all()) {
        const BudgetBook book(document.stores(), {budget}, Language::Kyrgyz);
        for (const BudgetFinding &finding : budgetFindings(book)) {
            INFO(finding.sentence.toStdString());
            const Picture picture = BudgetPictures(book).picture(finding.picture, finding.path);
            CHECK(picture.missing == QString());
            CHECK(picture.trail.size() == finding.path.size() + 1);
        }
    }
}
