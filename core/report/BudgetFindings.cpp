// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/BudgetFindings.h"

#include "core/domain/BudgetComparison.h"
#include "core/domain/RevenueKind.h"

#include <algorithm>

namespace eldin::core {

namespace {

using Limits = FindingThresholds;

/// Lines and what they add up to.
struct Sum
{
    Money amount;
    std::vector<Id<BudgetLine>> lines;

    void add(const BudgetLine &line)
    {
        amount += line.amount;
        lines.push_back(line.id);
    }
};

template <typename Condition>
Sum sumOf(const std::vector<BudgetLine> &lines, Condition &&condition)
{
    Sum sum;
    for (const BudgetLine &line : lines) {
        if (condition(line))
            sum.add(line);
    }
    return sum;
}

/// The share that the picture of the tree shows for a top group, so that two figures are not named for one thing.
std::optional<std::int64_t> shownShare(const PartNode &tree, const QString &key)
{
    std::vector<Money> amounts;
    std::size_t place = tree.children.size();
    for (const PartNode &part : tree.children) {
        if (part.step.key == key)
            place = amounts.size();
        amounts.push_back(part.amounts.back());
    }
    return place < amounts.size() ? completeShares(amounts)[place] : std::nullopt;
}

class Finder final
{
public:
    explicit Finder(const BudgetBook &book)
        : m_book(book)
        , m_words(book.wording())
        , m_budget(book.budget())
        , m_revenue(book.lines(m_budget.id, BudgetSection::Revenue))
        , m_expenditure(book.lines(m_budget.id, BudgetSection::Expenditure))
        , m_totals(book.totals(m_budget.id))
    {
    }

    [[nodiscard]] std::vector<BudgetFinding> find()
    {
        addRevenue();
        if (!m_totals.expenditure.isZero() && !m_totals.expenditure.isNegative()) {
            addFunction();
            addKinds();
            addLargestLine();
            addPerResident();
            addPlaces();
        }
        addResults();
        addRevision();
        addYearBefore();
        addBalance();
        return std::move(m_findings);
    }

private:
    void addRevenue();
    void addFunction();
    void addKinds();
    void addLargestLine();
    void addPerResident();
    void addPlaces();
    void addResults();
    void addRevision();
    void addYearBefore();
    void addFunctionChanges(const Budget &before, const std::vector<BudgetLine> &earlier);
    void addBalance();

    void say(BudgetFindingKind kind, const QString &sentence, const Sum &sum, PictureKind picture, const QStringList &path = {},
             bool attention = false)
    {
        m_findings.push_back({kind, attention, sentence, sum.amount, sum.lines, picture, path});
    }
    [[nodiscard]] QString money(Money amount) const { return m_words.money(amount, m_budget.unit); }
    [[nodiscard]] QString figure(Money amount) const { return m_words.figure(amount, m_budget.unit); }
    [[nodiscard]] std::int64_t ofExpenditure(Money amount) const { return shareTenths(amount, m_totals.expenditure); }
    /// A change without its sign: the sentence says the direction.
    [[nodiscard]] QString by(const AmountChange &change) const
    {
        const Money size = change.difference().isNegative() ? -change.difference() : change.difference();
        return change.basisPoints() ? m_words.percent(shareTenths(size, change.from)) : money(size);
    }
    /// All lines of two budgets, and the difference.
    [[nodiscard]] static Sum difference(const std::vector<BudgetLine> &from, const std::vector<BudgetLine> &to)
    {
        Sum sum;
        for (const BudgetLine &line : to)
            sum.add(line);
        for (const BudgetLine &line : from) {
            sum.amount -= line.amount;
            sum.lines.push_back(line.id);
        }
        return sum;
    }

    const BudgetBook &m_book;
    const Wording &m_words;
    const Budget &m_budget;
    std::vector<BudgetLine> m_revenue;
    std::vector<BudgetLine> m_expenditure;
    BudgetTotals m_totals;
    std::vector<BudgetFinding> m_findings;
};

void Finder::addRevenue()
{
    const Sum own = sumOf(m_revenue, [](const BudgetLine &line) { return revenueKind(line) == RevenueKind::Own; });
    const Sum given = sumOf(m_revenue, [](const BudgetLine &line) { return revenueKind(line) == RevenueKind::Transfer; });
    // A line of which nobody knows whose money it is would make the share a guess.
    if (m_revenue.empty() || own.lines.size() + given.lines.size() != m_revenue.size())
        return;
    const auto shares = completeShares({own.amount, given.amount});
    if (!shares[0] || !shares[1])
        return;
    say(BudgetFindingKind::OwnRevenue,
        m_words("finding.own_revenue").arg(m_words.percent(*shares[0]), money(own.amount), m_words.percent(*shares[1])),
        own.lines.empty() ? given : own, // a finding leads to lines; who has no own revenue lives on transfers
        PictureKind::Revenue, {}, *shares[0] < Limits::ownRevenueLittle);
}

void Finder::addFunction()
{
    const PartNode tree = partTree({m_expenditure}, m_book.byFunction());
    const PartNode *largest = nullptr;
    for (const PartNode &part : tree.children) {
        if (!part.isLine() && (largest == nullptr || part.amounts[0] > largest->amounts[0]))
            largest = &part;
    }
    if (largest == nullptr || tree.children.size() < 2)
        return;
    say(BudgetFindingKind::LargestFunction,
        m_words("finding.largest_function")
            .arg(m_book.nameOf(largest->step), m_words.percent(shownShare(tree, largest->step.key).value_or(0)), money(largest->amounts[0])),
        {largest->amounts[0], largest->allLines()}, PictureKind::Functions, {largest->step.key});
}

void Finder::addKinds()
{
    const PartNode tree = partTree({m_expenditure}, m_book.byItem());
    const auto add = [&](BudgetFindingKind kind, const char *words, const Sum &sum, std::int64_t share, const QStringList &path, bool attention) {
        if (sum.amount > Money())
            say(kind, m_words(words).arg(m_words.percent(share), money(sum.amount)), sum, PictureKind::Items, path, attention);
    };
    const auto addGroup = [&](BudgetFindingKind kind, const char *words, const QString &code, std::int64_t much) {
        const Sum sum = sumOf(m_expenditure, [&](const BudgetLine &line) { return line.economicCode.startsWith(code); });
        const std::int64_t share = shownShare(tree, code).value_or(ofExpenditure(sum.amount));
        add(kind, words, sum, share, {code}, share >= much);
    };
    // Group 21: wages (2111) and Social Fund contributions (2121); group 31: fixed assets (domain 3.5).
    addGroup(BudgetFindingKind::Wages, "finding.wages", QStringLiteral("21"), Limits::wagesMuch);
    addGroup(BudgetFindingKind::Investment, "finding.investment", QStringLiteral("31"), kWholeInTenths + 1);
    const Sum kept = sumOf(m_expenditure, [](const BudgetLine &line) { return line.isProtected; });
    add(BudgetFindingKind::Protected, "finding.protected", kept, ofExpenditure(kept.amount), {}, false);
}

void Finder::addLargestLine()
{
    const auto largest = std::max_element(m_expenditure.begin(), m_expenditure.end(),
                                          [](const BudgetLine &a, const BudgetLine &b) { return a.amount < b.amount; });
    const std::int64_t share = ofExpenditure(largest->amount);
    if (share < Limits::largestLine || m_expenditure.size() < 2)
        return;
    const PartRule rule = m_book.byFunction();
    const auto steps = rule.steps(*largest);
    QString name = rule.name(*largest).best(m_book.language());
    QStringList path;
    if (!steps.empty()) {
        name += QStringLiteral(" – ") + m_book.nameOf(steps.back());
        path += steps.front().key;
    }
    Sum sum;
    sum.add(*largest);
    say(BudgetFindingKind::LargestLine, m_words("finding.largest_line").arg(name, m_words.percent(share), money(largest->amount)), sum,
        PictureKind::Functions, path, share >= Limits::largestLineMuch);
}

void Finder::addPerResident()
{
    const int population = m_book.municipality().population;
    if (population <= 0)
        return;
    // To the som: an average is no budget figure.
    const Money average = Money::fromSom(m_totals.expenditure.share(1, population).share(1, 100).tyiyn());
    say(BudgetFindingKind::PerResident,
        m_words("finding.per_resident").arg(m_words.money(average, MoneyUnit::Som), m_words.figure(Money::fromSom(population), MoneyUnit::Som)),
        sumOf(m_expenditure, [](const BudgetLine &) { return true; }), PictureKind::PerResident);
}

void Finder::addPlaces()
{
    std::map<Id<Settlement>, Money> villages;
    const Sum placed = sumOf(m_expenditure, [&](const BudgetLine &line) {
        if (!line.settlementId.isNull())
            villages[line.settlementId] += line.amount;
        return !line.settlementId.isNull();
    });
    if (placed.amount <= Money())
        return;
    const auto most = std::max_element(villages.begin(), villages.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    QString name;
    for (const Settlement &settlement : m_book.settlements()) {
        if (settlement.id == most->first)
            name = settlement.name.best(m_book.language());
    }
    say(BudgetFindingKind::Places,
        m_words("finding.places").arg(m_words.percent(ofExpenditure(placed.amount)), money(placed.amount), name, money(most->second)), placed,
        PictureKind::Settlements);
}

void Finder::addResults()
{
    const auto executed = m_book.latest(m_budget.year, BudgetStage::Executed);
    auto plan = m_book.latest(m_budget.year, BudgetStage::Revised);
    if (!plan)
        plan = m_book.latest(m_budget.year, BudgetStage::Approved);
    if (!executed || !plan)
        return;
    const auto add = [&](BudgetFindingKind kind, BudgetSection section, const char *words, PictureKind picture) {
        const auto all = [](const BudgetLine &) { return true; };
        const Sum result = sumOf(m_book.lines(executed->id, section), all);
        const Money planned = sumOf(m_book.lines(plan->id, section), all).amount;
        if (planned <= Money())
            return;
        const std::int64_t share = shareTenths(result.amount, planned);
        say(kind, m_words(words).arg(QString::number(m_budget.year), m_words.percent(share), money(result.amount), money(planned)), result, picture, {},
            share < Limits::executedLittle);
    };
    add(BudgetFindingKind::RevenueResult, BudgetSection::Revenue, "finding.revenue_result", PictureKind::RevenueResult);
    add(BudgetFindingKind::ExpenditureResult, BudgetSection::Expenditure, "finding.expenditure_result", PictureKind::ExpenditureResult);
}

void Finder::addRevision()
{
    const auto approved = m_book.latest(m_budget.year, BudgetStage::Approved);
    const auto revised = m_book.latest(m_budget.year, BudgetStage::Revised);
    if (!approved || !revised)
        return;
    const auto before = m_book.lines(approved->id, BudgetSection::Expenditure);
    const auto after = m_book.lines(revised->id, BudgetSection::Expenditure);
    const AmountChange change {m_book.totals(approved->id).expenditure, m_book.totals(revised->id).expenditure};
    if (change.difference().isZero())
        return;
    say(BudgetFindingKind::Revision,
        m_words(change.difference().isNegative() ? "finding.revision_down" : "finding.revision_up")
            .arg(by(change), figure(change.from), money(change.to)),
        difference(before, after), PictureKind::ExpenditureResult);
}

void Finder::addYearBefore()
{
    // The budget chosen beside it if that is of an earlier year: then the picture shows the same two.
    auto before = m_book.before();
    if (!before || before->year >= m_budget.year)
        before = m_book.bestOf(m_budget.year - 1);
    if (!before)
        return;
    const auto earlier = m_book.lines(before->id, BudgetSection::Expenditure);
    const AmountChange change {m_book.totals(before->id).expenditure, m_totals.expenditure};
    if (earlier.empty() || m_expenditure.empty())
        return;
    if (!change.difference().isZero())
        say(BudgetFindingKind::YearBefore,
            m_words(change.difference().isNegative() ? "finding.year_before_down" : "finding.year_before_up")
                .arg(QString::number(before->year), by(change), figure(change.from), money(change.to)),
            difference(earlier, m_expenditure), PictureKind::Changes);
    addFunctionChanges(*before, earlier);
}

void Finder::addFunctionChanges(const Budget &before, const std::vector<BudgetLine> &earlier)
{
    const PartNode tree = partTree({earlier, m_expenditure}, m_book.byFunction());
    const auto changeOf = [](const PartNode &part) { return AmountChange {part.amounts[0], part.amounts[1]}; };
    const auto matters = [&](const PartNode &part) {
        const AmountChange change = changeOf(part);
        const auto points = change.basisPoints();
        const std::int64_t share = ofExpenditure(change.difference());
        return !part.isLine() && std::abs(share) >= Limits::change && (!points || std::abs(*points) >= Limits::changeOfItself);
    };
    const PartNode *grew = nullptr;
    const PartNode *fell = nullptr;
    for (const PartNode &part : tree.children) {
        if (!matters(part))
            continue;
        const Money difference = changeOf(part).difference();
        if (difference > (grew ? changeOf(*grew).difference() : Money()))
            grew = &part;
        if (difference < (fell ? changeOf(*fell).difference() : Money()))
            fell = &part;
    }
    const auto add = [&](BudgetFindingKind kind, const char *words, const PartNode &part) {
        const AmountChange change = changeOf(part);
        const Money size = change.difference().isNegative() ? -change.difference() : change.difference();
        say(kind, m_words(words).arg(QString::number(before.year), m_book.nameOf(part.step), money(size), by(change)),
            {change.difference(), part.allLines()}, PictureKind::Changes, {part.step.key});
    };
    if (grew != nullptr)
        add(BudgetFindingKind::Grew, "finding.grew", *grew);
    if (fell != nullptr)
        add(BudgetFindingKind::Fell, "finding.fell", *fell);
}

void Finder::addBalance()
{
    if (m_revenue.empty() || m_expenditure.empty())
        return;
    Sum all;
    for (const BudgetLine &line : m_book.lines(m_budget.id))
        all.lines.push_back(line.id);
    all.amount = m_totals.balance();
    const bool executed = m_budget.stage == BudgetStage::Executed;
    if (all.amount.isNegative()) {
        say(BudgetFindingKind::Unbalanced, m_words("finding.deficit").arg(money(-all.amount)), all, PictureKind::Trend, {}, true);
    } else if (!all.amount.isZero()) {
        // What is left over at the end of a year is no fault; a plan that does not meet is one.
        say(BudgetFindingKind::Unbalanced, m_words(executed ? "finding.left_over" : "finding.surplus").arg(money(all.amount)), all,
            PictureKind::Trend, {}, !executed);
    } else if (m_totals.financing > Money()) {
        const Sum financing = sumOf(m_book.lines(m_budget.id), [](const BudgetLine &line) { return line.section == BudgetSection::Financing; });
        say(BudgetFindingKind::Financed, m_words("finding.financed").arg(money(financing.amount)), financing, PictureKind::Trend);
    }
}

} // namespace

std::vector<BudgetFinding> budgetFindings(const BudgetBook &book)
{
    return book.isEmpty() ? std::vector<BudgetFinding>() : Finder(book).find();
}

} // namespace eldin::core
