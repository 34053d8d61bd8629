// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/BudgetBook.h"

#include "core/domain/RevenueKind.h"
#include "core/report/ComparisonTexts.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <tuple>

namespace eldin::core {

namespace {

/// What the year turned out to be before what it was meant to be.
constexpr BudgetStage kBestFirst[]{BudgetStage::Executed, BudgetStage::Revised, BudgetStage::Approved,
                                   BudgetStage::Draft, BudgetStage::Forecast};
constexpr BudgetStage kPlansAndResult[]{BudgetStage::Approved, BudgetStage::Revised, BudgetStage::Executed};

/// The same text in all languages of a phrase.
LocalText phrase(const char *key)
{
    const QString name = QString::fromLatin1(key);
    return {Wording(Language::Kyrgyz).text(name), Wording(Language::Russian).text(name),
            Wording(Language::English).text(name)};
}

} // namespace

BudgetBook::BudgetBook(const Stores &stores, std::vector<Budget> chosen, Language language, Names names)
    : m_stores(stores)
    , m_chosen(std::move(chosen))
    , m_all(stores.budgets.all())
    , m_municipality(stores.municipality.one())
    , m_settlements(stores.settlements.all())
    , m_revenue(stores, ClassificationKind::Revenue)
    , m_function(stores, ClassificationKind::Function)
    , m_economic(stores, ClassificationKind::Economic)
    , m_wording(language)
    , m_names(names)
{
    std::stable_sort(m_all.begin(), m_all.end(), [](const Budget &a, const Budget &b) {
        return std::tie(a.year, a.stage, a.version) < std::tie(b.year, b.stage, b.version);
    });
}

const std::vector<BudgetLine> &BudgetBook::lines(const Id<Budget> &budget) const
{
    const auto known = m_lines.find(budget);
    if (known != m_lines.end())
        return known->second;
    static_cast<void>(m_stores.budgets.get(budget));
    return m_lines[budget] = m_stores.lines.ofBudget(budget);
}

std::vector<BudgetLine> BudgetBook::lines(const Id<Budget> &budget, BudgetSection section) const
{
    std::vector<BudgetLine> result;
    for (const BudgetLine &line : lines(budget)) {
        if (line.section == section)
            result.push_back(line);
    }
    return result;
}

BudgetTotals BudgetBook::totals(const Id<Budget> &budget) const
{
    return m_stores.lines.totals(budget);
}

std::optional<Budget> BudgetBook::latest(int year, BudgetStage stage) const
{
    std::optional<Budget> result;
    for (const Budget &budget : m_all) {
        if (budget.year == year && budget.stage == stage)
            result = budget;
    }
    return result;
}

std::optional<Budget> BudgetBook::bestOf(int year) const
{
    for (const BudgetStage stage : kBestFirst) {
        if (auto budget = latest(year, stage))
            return budget;
    }
    return std::nullopt;
}

std::vector<Budget> BudgetBook::plansAndResult() const
{
    const auto ofYear = [&](int year) {
        std::vector<Budget> result;
        for (const BudgetStage stage : kPlansAndResult) {
            if (auto budget = latest(year, stage))
                result.push_back(*budget);
        }
        return result;
    };
    if (isEmpty())
        return {};
    if (auto result = ofYear(budget().year); result.size() > 1)
        return result;
    for (auto budget = m_all.rbegin(); budget != m_all.rend(); ++budget) {
        if (auto result = ofYear(budget->year); result.size() > 1)
            return result;
    }
    return {};
}

std::optional<Budget> BudgetBook::before() const
{
    if (m_chosen.size() > 1)
        return m_chosen[m_chosen.size() - 2];
    std::optional<Budget> result;
    for (const Budget &other : m_all) {
        if (isEmpty() || other.id == budget().id)
            break;
        result = other;
    }
    return result;
}

std::vector<PartStep> BudgetBook::steps(const CodeTable &table, const QString &code) const
{
    std::vector<PartStep> result;
    // "1 Revenue" and "2 Expenses" are the whole itself.
    for (const ClassificationItem *item : table.path(code)) {
        if (item->code.size() > 1)
            result.push_back({item->code, item->code, item->name});
    }
    return result;
}

LocalText BudgetBook::lineNameOf(const BudgetLine &line) const
{
    const bool revenue = line.section == BudgetSection::Revenue;
    return lineName(line, revenue ? m_revenue.path(line.revenueCode) : m_function.path(line.functionCode),
                    m_economic);
}

PartRule BudgetBook::byRevenue() const
{
    const std::map<RevenueKind, PartStep> kinds{
        {RevenueKind::Own, {QString::fromUtf16(kOwnRevenue), {}, phrase("picture.own")}},
        {RevenueKind::Transfer, {QString::fromUtf16(kTransfers), {}, phrase("picture.transfers")}},
        {RevenueKind::Unknown, {QString::fromUtf16(kUnknownRevenue), {}, phrase("picture.unknown_revenue")}},
    };
    return {[this, kinds](const BudgetLine &line) {
                std::vector<PartStep> result{kinds.at(revenueKind(line))};
                for (PartStep &step : steps(m_revenue, line.revenueCode))
                    result.push_back(std::move(step));
                return result;
            },
            [this](const BudgetLine &line) { return lineNameOf(line); }};
}

PartRule BudgetBook::byFunction() const
{
    return {[this](const BudgetLine &line) {
                return steps(line.section == BudgetSection::Revenue ? m_revenue : m_function,
                             line.section == BudgetSection::Revenue ? line.revenueCode : line.functionCode);
            },
            [this](const BudgetLine &line) { return lineNameOf(line); }};
}

PartRule BudgetBook::byItem() const
{
    return {[this](const BudgetLine &line) { return steps(m_economic, line.economicCode); },
            [this](const BudgetLine &line) {
                // Under "Wages" a line called "Wages" says nothing: there its function does.
                LocalText name = lineNameOf(line);
                const auto functions = m_function.path(line.functionCode);
                for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
                    if (!functions.empty() && !functions.back()->name.of(language).isEmpty()
                        && !name.of(language).isEmpty())
                        name.of(language) += QStringLiteral(" – ") + functions.back()->name.of(language);
                }
                return name;
            }};
}

PartRule BudgetBook::bySettlement() const
{
    std::map<Id<Settlement>, LocalText> names;
    for (const Settlement &settlement : m_settlements)
        names[settlement.id] = settlement.name;
    const PartStep whole{QString::fromUtf16(kWholeAimak), {}, phrase("picture.whole_aimak")};
    return {[this, names, whole](const BudgetLine &line) {
                const auto village = names.find(line.settlementId);
                std::vector<PartStep> result{
                    village == names.end() ? whole : PartStep{village->first.text(), {}, village->second}};
                for (PartStep &step : steps(m_function, line.functionCode))
                    result.push_back(std::move(step));
                return result;
            },
            [this](const BudgetLine &line) { return lineNameOf(line); }};
}

QString BudgetBook::nameOf(const PartStep &step) const
{
    const QString key = QStringLiteral("cb.plain.") + step.code;
    const bool isGroup = !step.key.startsWith(u"line:");
    return isGroup && m_wording.has(key) ? m_wording.text(key) : nameOf(step.name);
}

QString BudgetBook::nameOf(const LocalText &name) const
{
    return m_names == Names::Marked ? m_wording.marked(name) : name.best(language());
}

QString BudgetBook::nameOf(const Budget &budget) const
{
    return budget.version > 1
        ? budgetTitle(budget, language())
        : m_wording.text(QStringLiteral("budget.") + codeOf(budget.stage)).arg(budget.year);
}

} // namespace eldin::core
