// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/BudgetTree.h"
#include "core/service/BudgetService.h"
#include "core/service/MunicipalityService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// Each group is the sum of its children, in every budget; gives the number of leaves.
int checkSums(const BudgetNode &node)
{
    if (node.isLine() || node.children.empty())
        return 1;
    int leaves = 0;
    std::vector<Money> sums(node.amounts.size());
    QSet<QString> keys;
    for (const BudgetNode &child : node.children) {
        REQUIRE(child.amounts.size() == node.amounts.size());
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += child.amounts[i];
        CHECK_FALSE(keys.contains(child.key));
        keys.insert(child.key);
        leaves += checkSums(child);
    }
    INFO(node.key.toStdString());
    CHECK((sums == node.amounts));
    return leaves;
}

const BudgetNode *find(const BudgetNode &node, const QString &code)
{
    if (node.code == code && !node.isLine())
        return &node;
    for (const BudgetNode &child : node.children) {
        if (const BudgetNode *found = find(child, code))
            return found;
    }
    return nullptr;
}

BudgetLine line(const Id<Budget> &budget, const char16_t *name, const char16_t *function,
                const char16_t *economic, std::int64_t som)
{
    BudgetLine result;
    result.budgetId = budget;
    result.name.ky = QString::fromUtf16(name);
    result.functionCode = QString::fromUtf16(function);
    result.economicCode = QString::fromUtf16(economic);
    result.amount = Money::fromSom(som);
    return result;
}

} // namespace

TEST_CASE("every group of the sample's budgets is the sum of its lines to the last tyiyn", "[report][budget]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    for (const Budget &budget : stores.budgets.all()) {
        const BudgetTotals totals = stores.lines.totals(budget.id);
        const BudgetNode revenue = budgetTree(stores, BudgetSection::Revenue, {budget.id});
        const BudgetNode expenditure = budgetTree(stores, BudgetSection::Expenditure, {budget.id});
        const BudgetNode financing = budgetTree(stores, BudgetSection::Financing, {budget.id});
        CHECK(revenue.amounts[0] == totals.revenue);
        CHECK(expenditure.amounts[0] == totals.expenditure);
        CHECK(financing.amounts[0] == totals.financing);
        CHECK(checkSums(revenue) + checkSums(expenditure) + checkSums(financing) == totals.lines);
        const BudgetNode economic = economicTree(stores, budget.id);
        CHECK(economic.amounts[0] == totals.expenditure);
        checkSums(economic);
    }
}

TEST_CASE("budgets side by side keep their own sums and share their lines", "[report][budget]")
{
    SampleDocument document;
    const Stores &stores = document.stores();
    std::vector<Id<Budget>> ids;
    std::size_t lines = 0;
    for (const Budget &budget : stores.budgets.all()) {
        ids.push_back(budget.id);
        lines += static_cast<std::size_t>(stores.lines.totals(budget.id).lines);
    }
    std::size_t placed = 0;
    int leaves = 0;
    const auto count = [&](const auto &self, const BudgetNode &node) -> void {
        for (const auto &id : node.lines)
            placed += id.isNull() ? 0 : 1;
        for (const BudgetNode &child : node.children)
            self(self, child);
    };
    for (const auto section :
         {BudgetSection::Revenue, BudgetSection::Expenditure, BudgetSection::Financing}) {
        const BudgetNode tree = budgetTree(stores, section, ids);
        leaves += checkSums(tree);
        count(count, tree);
        for (std::size_t i = 0; i < ids.size(); ++i)
            CHECK(tree.amounts[i] == budgetTree(stores, section, {ids[i]}).amounts[0]);
    }
    CHECK(placed == lines);
    CHECK(static_cast<std::size_t>(leaves) < lines / 2); // most lines stand in several years
}

TEST_CASE("lines stand under the nearest code that is known, or by themselves", "[report][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto budget = service.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
    service.addLine(line(budget, u"Башкаруу", u"70111", u"2111", 100));
    service.addLine(line(budget, u"Башка башкаруу", u"7011199", u"22155555", 20));
    service.addLine(line(budget, u"Кодсуз", u"", u"", 3));
    service.addLine(line(budget, u"Белгисиз код", u"9", u"999", 4));
    service.addLine(line(budget, u"Кайталанган", u"", u"", 5));
    service.addLine(line(budget, u"Кайталанган", u"", u"", 6));
    const BudgetNode tree = budgetTree(document.stores(), BudgetSection::Expenditure, {budget});
    CHECK(tree.amounts[0] == Money::fromSom(138));
    CHECK(checkSums(tree) == 6); // equal lines stay apart
    const BudgetNode *group = find(tree, QStringLiteral("701"));
    REQUIRE(group);
    CHECK(group->amounts[0] == Money::fromSom(120));
    const BudgetNode economic = economicTree(document.stores(), budget);
    CHECK(economic.amounts[0] == Money::fromSom(138));
    checkSums(economic);
    CHECK(find(economic, QStringLiteral("21"))->amounts[0] == Money::fromSom(100));
}

TEST_CASE("lines are grouped by what one asks for, and every grouping has the same total", "[report][budget]")
{
    TestDocument document;
    MunicipalityService places(*document);
    Settlement village;
    village.name.ky = QStringLiteral("Кызыл-Жар");
    const auto kyzyl = places.addSettlement(village);
    BudgetService service(*document);
    const auto budget = service.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
    const auto add = [&](const char16_t *name, const char16_t *function, const char16_t *economic, int som, const Id<Settlement> &where,
                         const char16_t *institution, const char16_t *source) {
        BudgetLine each = line(budget, name, function, economic, som);
        each.settlementId = where;
        each.institutionCode = QString::fromUtf16(institution);
        each.moneySource.ky = QString::fromUtf16(source);
        service.addLine(each);
    };
    add(u"Бала бакча", u"70911", u"2111", 100, kyzyl, u"120", u"жергиликтүү бюджет");
    add(u"Мектептин чатыры", u"70921", u"3111", 40, kyzyl, u"120", u"грант");
    add(u"Көчө жарыгы", u"70640", u"2212", 7, {}, u"", u"");
    const auto names = [&](BudgetGrouping grouping) {
        const BudgetNode tree = budgetTree(document.stores(), {BudgetSection::Expenditure, {budget}, grouping, {}, {}});
        CHECK(tree.amounts[0] == Money::fromSom(147));
        CHECK(checkSums(tree) == 3);
        QStringList result;
        for (const BudgetNode &child : tree.children)
            result += QStringLiteral("%1=%2").arg(child.name.best(Language::Kyrgyz), plainMoney(child.amounts[0]));
        return result.join(u'|');
    };
    CHECK(names(BudgetGrouping::Settlement) == u"Кызыл-Жар=140.00|=7.00");
    CHECK(names(BudgetGrouping::Institution) == u"120=140.00|=7.00");
    CHECK(names(BudgetGrouping::Source) == u"жергиликтүү бюджет=100.00|грант=40.00|=7.00");
    CHECK(names(BudgetGrouping::Project) == u"=147.00");
    CHECK(names(BudgetGrouping::None) == u"Бала бакча=100.00|Мектептин чатыры=40.00|Көчө жарыгы=7.00");
    const BudgetNode items = budgetTree(document.stores(), {BudgetSection::Expenditure, {budget}, BudgetGrouping::Item, {}, {}});
    CHECK(items.amounts[0] == Money::fromSom(147));
    REQUIRE(find(items, QStringLiteral("2111")) != nullptr);
    CHECK(find(items, QStringLiteral("2111"))->amounts[0] == Money::fromSom(100));
}

TEST_CASE("a line that only a later budget has stands behind the one before it there", "[report][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto first = service.add(2026, BudgetStage::Approved, MoneyUnit::ThousandSom);
    service.addLine(line(first, u"А", u"7011", u"2111", 1));
    service.addLine(line(first, u"В", u"7011", u"2121", 2));
    const auto second = service.copy(first, 2027, BudgetStage::Draft);
    const auto lines = document.stores().lines.ofBudget(second);
    service.splitLine(lines.front().id, Money::fromTyiyn(10));
    const BudgetNode tree = budgetTree(document.stores(), {BudgetSection::Expenditure, {first, second}, BudgetGrouping::None, {}, {}});
    REQUIRE(tree.children.size() == 3);
    CHECK(tree.children[0].name.ky == u"А");
    CHECK(tree.children[1].name.ky == u"А");
    CHECK(tree.children[1].amounts == std::vector {Money(), Money::fromTyiyn(10)});
    CHECK(tree.children[2].name.ky == u"В");
}

TEST_CASE("lines are found by code, name or group, whatever the Kyrgyz letters", "[report][budget]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto budget = service.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
    service.addLine(line(budget, u"Көчө жарыгы", u"7064", u"2212", 7));
    service.addLine(line(budget, u"Суу", u"7063", u"2212", 5));
    const auto found = [&](QStringView words) {
        return budgetTree(document.stores(), {BudgetSection::Expenditure, {budget}, BudgetGrouping::Main, words.toString(), {}}).amounts[0];
    };
    CHECK(found(u"кочо") == Money::fromSom(7));
    CHECK(found(u"7063") == Money::fromSom(5));
    CHECK(found(u"2212") == Money::fromSom(12));
    CHECK(found(u"706") == Money::fromSom(12)); // the group above both
    CHECK(found(u"мектеп").isZero());
}

TEST_CASE("an empty budget and no budget give empty trees", "[report][budget]")
{
    TestDocument document;
    const auto budget = BudgetService(*document).add(2027, BudgetStage::Draft, MoneyUnit::Som);
    CHECK(budgetTree(document.stores(), BudgetSection::Revenue, {budget}).children.empty());
    CHECK(budgetTree(document.stores(), BudgetSection::Revenue, {budget}).amounts
          == std::vector<Money>{Money()});
    CHECK(budgetTree(document.stores(), BudgetSection::Revenue, {}).amounts.empty());
    CHECK(economicTree(document.stores(), budget).amounts[0].isZero());
}
