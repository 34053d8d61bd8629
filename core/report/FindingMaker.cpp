// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FindingMaker.h"

#include "core/domain/RevenueKind.h"

#include <algorithm>

namespace eldin::core {

namespace {

using Limits = FindingThresholds;

const TopGroup *groupOf(const std::vector<TopGroup> &groups, const QString &key)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const TopGroup &group) { return group.step.key == key; });
    return found == groups.end() ? nullptr : &*found;
}

/// The share that the picture shows for a group, so that two figures are not named for one thing.
std::int64_t shownShare(const std::vector<TopGroup> &groups, const TopGroup &asked)
{
    std::vector<Money> amounts;
    for (const TopGroup &group : groups)
        amounts.push_back(group.sum.amount);
    return completeShares(amounts)[static_cast<std::size_t>(&asked - groups.data())].value_or(0);
}

} // namespace

std::vector<TopGroup> topGroups(const std::vector<BudgetLine> &lines, const PartRule &rule)
{
    std::vector<TopGroup> groups;
    std::map<QString, std::size_t> places;
    for (const BudgetLine &line : lines) {
        const auto steps = rule.steps(line);
        if (steps.empty()) {
            groups.push_back({{}, {}, true});
            groups.back().sum.add(line);
            continue;
        }
        const auto [place, isNew] = places.try_emplace(steps.front().key, groups.size());
        if (isNew)
            groups.push_back({steps.front(), {}, false});
        groups[place->second].sum.add(line);
    }
    return groups;
}

void FindingMaker::addRevenue()
{
    const LineSum own
        = sumOfLines(m_revenue, [](const BudgetLine &line) { return revenueKind(line) == RevenueKind::Own; });
    const LineSum given = sumOfLines(
        m_revenue, [](const BudgetLine &line) { return revenueKind(line) == RevenueKind::Transfer; });
    // A line of which nobody knows whose money it is would make the share a guess.
    if (m_revenue.empty() || own.lines.size() + given.lines.size() != m_revenue.size())
        return;
    const auto shares = completeShares({own.amount, given.amount});
    if (!shares[0] || !shares[1])
        return;
    say(BudgetFindingKind::OwnRevenue,
        m_words("finding.own_revenue")
            .arg(m_words.percent(*shares[0]), money(own.amount), m_words.percent(*shares[1])),
        own.lines.empty() ? given
                          : own, // a finding leads to lines; who has no own revenue lives on transfers
        PictureKind::Revenue, {}, *shares[0] < Limits::ownRevenueLittle);
}

void FindingMaker::addFunction()
{
    const auto groups = topGroups(m_expenditure, m_book.byFunction());
    const TopGroup *largest = nullptr;
    for (const TopGroup &group : groups) {
        if (!group.isLine && (largest == nullptr || group.sum.amount > largest->sum.amount))
            largest = &group;
    }
    if (largest == nullptr || groups.size() < 2)
        return;
    say(BudgetFindingKind::LargestFunction,
        m_words("finding.largest_function")
            .arg(m_book.nameOf(largest->step), m_words.percent(shownShare(groups, *largest)),
                 money(largest->sum.amount)),
        largest->sum, PictureKind::Functions, {largest->step.key});
}

void FindingMaker::addKinds()
{
    const auto groups = topGroups(m_expenditure, m_book.byItem());
    const auto add = [&](BudgetFindingKind kind, const char *words, const LineSum &sum, std::int64_t share,
                         const QStringList &path, bool attention) {
        if (sum.amount > Money())
            say(kind, m_words(words).arg(m_words.percent(share), money(sum.amount)), sum, PictureKind::Items,
                path, attention);
    };
    const auto addGroup
        = [&](BudgetFindingKind kind, const char *words, const QString &code, std::int64_t much) {
              if (const TopGroup *group = groupOf(groups, code)) {
                  const std::int64_t share = shownShare(groups, *group);
                  add(kind, words, group->sum, share, {code}, share >= much);
              }
          };
    // Group 21: wages (2111) and Social Fund contributions (2121); group 31: fixed assets (domain 3.5).
    addGroup(BudgetFindingKind::Wages, "finding.wages", QStringLiteral("21"), Limits::wagesMuch);
    addGroup(BudgetFindingKind::Investment, "finding.investment", QStringLiteral("31"), kWholeInTenths + 1);
    const LineSum kept = sumOfLines(m_expenditure, [](const BudgetLine &line) { return line.isProtected; });
    add(BudgetFindingKind::Protected, "finding.protected", kept, ofExpenditure(kept.amount), {}, false);
}

void FindingMaker::addLargestLine()
{
    if (m_expenditure.size() < 2)
        return;
    const auto largest
        = std::max_element(m_expenditure.begin(), m_expenditure.end(),
                           [](const BudgetLine &a, const BudgetLine &b) { return a.amount < b.amount; });
    const std::int64_t share = ofExpenditure(largest->amount);
    if (share < Limits::largestLine)
        return;
    const PartRule rule = m_book.byFunction();
    const auto steps = rule.steps(*largest);
    QString name = m_book.nameOf(rule.name(*largest));
    QStringList path;
    if (!steps.empty()) {
        name += QStringLiteral(" – ") + m_book.nameOf(steps.back());
        path += steps.front().key;
    }
    LineSum sum;
    sum.add(*largest);
    say(BudgetFindingKind::LargestLine,
        m_words("finding.largest_line").arg(name, m_words.percent(share), money(largest->amount)), sum,
        PictureKind::Functions, path, share >= Limits::largestLineMuch);
}

void FindingMaker::addPerResident()
{
    const int population = m_book.municipality().population;
    if (population <= 0)
        return;
    // To the som: an average is no budget figure.
    const Money average = Money::fromSom(m_totals.expenditure.share(1, population).share(1, 100).tyiyn());
    say(BudgetFindingKind::PerResident,
        m_words("finding.per_resident")
            .arg(m_words.money(average, MoneyUnit::Som),
                 m_words.figure(Money::fromSom(population), MoneyUnit::Som)),
        sumOfLines(m_expenditure, [](const BudgetLine &) { return true; }), PictureKind::PerResident);
}

void FindingMaker::addPlaces()
{
    std::map<Id<Settlement>, Money> villages;
    const LineSum placed = sumOfLines(m_expenditure, [&](const BudgetLine &line) {
        if (!line.settlementId.isNull())
            villages[line.settlementId] += line.amount;
        return !line.settlementId.isNull();
    });
    if (placed.amount <= Money())
        return;
    const auto most = std::max_element(villages.begin(), villages.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    QString name;
    for (const Settlement &settlement : m_book.settlements()) {
        if (settlement.id == most->first)
            name = m_book.nameOf(settlement.name);
    }
    say(BudgetFindingKind::Places,
        m_words("finding.places")
            .arg(m_words.percent(ofExpenditure(placed.amount)), money(placed.amount), name,
                 money(most->second)),
        placed, PictureKind::Settlements);
}

void FindingMaker::addBalance()
{
    if (m_revenue.empty() || m_expenditure.empty())
        return;
    LineSum all;
    for (const BudgetLine &line : m_book.lines(m_budget.id))
        all.lines.push_back(line.id);
    all.amount = m_totals.balance();
    if (all.amount.isNegative()) {
        say(BudgetFindingKind::Unbalanced, m_words("finding.deficit").arg(money(-all.amount)), all,
            PictureKind::Trend, {}, true);
    } else if (!all.amount.isZero()) {
        // What is left over at the end of a year, done or planned, is no fault; money that is missing is one.
        say(BudgetFindingKind::Unbalanced, m_words("finding.left_over").arg(money(all.amount)), all,
            PictureKind::Trend, {}, false);
    } else if (m_totals.financing > Money()) {
        const LineSum financing = sumOfLines(m_book.lines(m_budget.id), [](const BudgetLine &line) {
            return line.section == BudgetSection::Financing;
        });
        say(BudgetFindingKind::Financed, m_words("finding.financed").arg(money(financing.amount)), financing,
            PictureKind::Trend);
    }
}

std::vector<BudgetFinding> budgetFindings(const BudgetBook &book)
{
    return book.isEmpty() ? std::vector<BudgetFinding>() : FindingMaker(book).find();
}

report::Report findingsPaper(const BudgetBook &book, const std::vector<BudgetFinding> &findings)
{
    report::Report paper;
    paper.kind = QStringLiteral("findings");
    paper.title = book.wording()("finding.title");
    paper.look = report::Look::Brochure;
    report::Part part;
    part.language = book.language();
    part.footer = book.municipality().name.best(book.language());
    part.pageWord = book.wording()("page");
    part.blocks.push_back(report::Heading{1, paper.title});
    part.blocks.push_back(
        report::Paragraph{book.nameOf(book.budget()), report::TextStyle::Bold, report::Align::Left, 0});
    for (const BudgetFinding &finding : findings)
        part.blocks.push_back(
            report::Paragraph{finding.sentence, report::TextStyle::Normal, report::Align::Left, 0});
    paper.parts.push_back(std::move(part));
    return paper;
}

} // namespace eldin::core
