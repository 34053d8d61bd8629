// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The middle pages of the citizens' budget: where the money comes from and what it is spent on.
#include "core/report/CitizensBudgetPart.h"

#include "core/domain/RevenueKind.h"

#include <algorithm>
#include <map>

namespace eldin::core {

using namespace report;

namespace {

/// A leaflet is read in the kitchen: longer tables name the largest rows and sum up the rest.
constexpr std::size_t kMostRows = 40;
constexpr std::size_t kMostBars = 10;
constexpr std::size_t kMostSlices = 7;

/// A step to the right for what belongs to the row above.
QString indented(const QString &name)
{
    return QStringLiteral("\u2003") + name;
}

void collectLines(const BudgetNode &node, std::vector<const BudgetNode *> &lines)
{
    for (const BudgetNode &child : node.children) {
        if (child.isLine())
            lines.push_back(&child);
        else
            collectLines(child, lines);
    }
}

/// The one kind of all lines of a node.
RevenueKind kindOf(const BudgetNode &node, const std::map<Id<BudgetLine>, RevenueKind> &kinds)
{
    if (node.isLine()) {
        const auto found = kinds.find(node.lines.front());
        return found == kinds.end() ? RevenueKind::Unknown : found->second;
    }
    std::vector<const BudgetNode *> lines;
    collectLines(node, lines);
    const RevenueKind first = lines.empty() ? RevenueKind::Unknown : kindOf(*lines.front(), kinds);
    const bool same = std::all_of(lines.begin(), lines.end(), [&](const BudgetNode *line) { return kindOf(*line, kinds) == first; });
    return same ? first : RevenueKind::Unknown;
}

std::vector<const BudgetNode *> childrenOf(const BudgetNode &node)
{
    std::vector<const BudgetNode *> children;
    for (const BudgetNode &child : node.children)
        children.push_back(&child);
    return children;
}

bool isLarger(const BudgetPortion &a, const BudgetPortion &b)
{
    return a.amount > b.amount;
}

} // namespace

QString CitizensBudgetPart::plainName(const BudgetNode &node) const
{
    const QString key = QStringLiteral("cb.plain.") + node.code;
    if (!node.isLine() && m_wording.has(key))
        return m_wording.text(key);
    return m_wording.marked(node.name);
}

std::vector<BudgetPortion> CitizensBudgetPart::portions(const std::vector<const BudgetNode *> &nodes, std::int64_t whole,
                                                        bool plain) const
{
    std::vector<Money> amounts;
    for (const BudgetNode *node : nodes)
        amounts.push_back(node->amounts[0]);
    const auto shares = completeShares(amounts, whole);
    std::vector<BudgetPortion> result;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        result.push_back({plain ? plainName(*nodes[i]) : m_wording.marked(nodes[i]->name), amounts[i], shares[i], nodes[i]});
    return result;
}

std::vector<BudgetPortion> CitizensBudgetPart::largest(std::vector<BudgetPortion> portions, std::size_t most) const
{
    if (portions.size() <= most)
        return portions;
    std::vector<const BudgetPortion *> bySize;
    for (const BudgetPortion &portion : portions)
        bySize.push_back(&portion);
    std::stable_sort(bySize.begin(), bySize.end(), [](const auto *a, const auto *b) { return isLarger(*a, *b); });
    // In the order of the table, but without those that are too small for it.
    std::vector<bool> shown(portions.size());
    for (std::size_t i = 0; i < most; ++i)
        shown[static_cast<std::size_t>(bySize[i] - portions.data())] = true;
    BudgetPortion rest {m_wording("cb.rest").arg(portions.size() - most), {}, 0, nullptr};
    std::vector<BudgetPortion> result;
    for (std::size_t i = 0; i < portions.size(); ++i) {
        if (shown[i]) {
            result.push_back(std::move(portions[i]));
            continue;
        }
        rest.amount += portions[i].amount;
        *rest.share += portions[i].share.value_or(0);
    }
    result.push_back(std::move(rest));
    return result;
}

RevenueSplit CitizensBudgetPart::revenueSplit() const
{
    RevenueSplit split;
    std::map<Id<BudgetLine>, RevenueKind> kinds;
    for (const BudgetLine &line : m_lines) {
        if (line.section == BudgetSection::Revenue)
            kinds[line.id] = revenueKind(line);
    }
    // Made of the shares of the table, so that the leaflet does not name two figures for one thing.
    for (const BudgetPortion &portion : portions(childrenOf(m_revenue), kWholeInTenths, false)) {
        const RevenueKind kind = kindOf(*portion.node, kinds);
        if (kind == RevenueKind::Unknown || portion.amount.isNegative())
            return {};
        if (kind == RevenueKind::Transfer) {
            split.transfers += portion.amount;
            split.transfersShare += portion.share.value_or(0);
        }
    }
    split.own = m_totals.revenue - split.transfers;
    split.known = !m_totals.revenue.isZero();
    return split;
}

Table CitizensBudgetPart::shareTable(const QString &caption, const QString &nameTitle) const
{
    Table table;
    table.caption = caption;
    table.columns = {{nameTitle, Align::Left, 60},
                     {unitName(m_budget.unit, m_wording.language()), Align::Right, 20},
                     {m_wording("column.share"), Align::Right, 14}};
    return table;
}

void CitizensBudgetPart::addShareRow(Table &table, const QString &name, const BudgetPortion &portion, RowStyle style) const
{
    table.rows.push_back({{name, figure(portion.amount), portion.share ? m_wording.percent(*portion.share) : QStringLiteral("–")}, style});
}

Chart CitizensBudgetPart::chart(ChartKind kind, const char *titleKey, const char *alternativeKey,
                                const std::vector<BudgetPortion> &portions) const
{
    Chart result;
    result.kind = kind;
    result.title = m_wording(titleKey);
    result.unit = unitName(m_budget.unit, m_wording.language());
    result.moneyUnit = m_budget.unit;
    result.language = m_wording.language();
    ChartSeries series;
    series.name = result.title;
    for (const BudgetPortion &portion : portions) {
        result.categories += portion.name;
        result.shares.push_back(portion.share);
        series.values.push_back(portion.amount);
    }
    result.lastIsRest = portions.back().node == nullptr;
    const BudgetPortion &first = portions.front();
    result.alternative = m_wording(alternativeKey).arg(first.name, first.share ? m_wording.percent(*first.share) : money(first.amount));
    result.series.push_back(std::move(series));
    return result;
}

Chart CitizensBudgetPart::revenueChart(ChartKind kind, std::size_t most) const
{
    auto parts = portions(childrenOf(m_revenue), kWholeInTenths, false);
    std::stable_sort(parts.begin(), parts.end(), isLarger);
    return chart(kind, "cb.revenue.chart", "cb.chart.alt.revenue", largest(std::move(parts), most));
}

Chart CitizensBudgetPart::expenditureChart(std::size_t most) const
{
    auto parts = portions(childrenOf(m_expenditure), kWholeInTenths, true);
    std::stable_sort(parts.begin(), parts.end(), isLarger);
    return chart(ChartKind::Bars, "cb.expenditure.chart", "cb.chart.alt.expenditure", largest(std::move(parts), most));
}

void CitizensBudgetPart::addRevenue()
{
    heading("cb.revenue.title");
    if (m_revenue.children.empty()) {
        paragraph(m_wording("cb.revenue.none"));
        return;
    }
    const auto all = portions(childrenOf(m_revenue), kWholeInTenths, false);
    add(revenueChart(ChartKind::Ring, kMostSlices));

    std::vector<const BudgetNode *> lines;
    collectLines(m_revenue, lines);
    const auto *most = *std::max_element(lines.begin(), lines.end(), [](const auto *a, const auto *b) { return a->amounts[0] < b->amounts[0]; });
    paragraph(m_wording("cb.revenue.largest").arg(m_wording.marked(most->name), money(most->amounts[0])));

    Table table = shareTable(m_wording("cb.revenue.chart"), m_wording("cb.revenue.group"));
    for (const BudgetPortion &portion : largest(all, kMostRows)) {
        const bool isGroup = portion.node != nullptr && !portion.node->isLine();
        addShareRow(table, portion.name, portion, isGroup ? RowStyle::Subtotal : RowStyle::Normal);
        if (!isGroup)
            continue;
        std::vector<const BudgetNode *> inside;
        collectLines(*portion.node, inside);
        for (const BudgetPortion &line : largest(portions(inside, portion.share.value_or(0), false), kMostRows))
            addShareRow(table, indented(line.name), line, RowStyle::Normal);
    }
    addShareRow(table, m_wording("total.revenue"), {{}, m_totals.revenue, kWholeInTenths, nullptr}, RowStyle::Total);
    add(std::move(table));
    const RevenueSplit split = revenueSplit();
    if (split.known)
        add(chart(ChartKind::Bars, "cb.revenue.ratio", "cb.chart.alt.ratio",
                  {{m_wording("picture.own"), split.own, kWholeInTenths - split.transfersShare, &m_revenue},
                   {m_wording("picture.transfers"), split.transfers, split.transfersShare, &m_revenue}}));
    paragraph(m_wording("cb.revenue.note"), TextStyle::Italic);
}

void CitizensBudgetPart::addExpenditure()
{
    heading("cb.expenditure.title");
    if (m_expenditure.children.empty()) {
        paragraph(m_wording("cb.expenditure.none"));
        return;
    }
    auto all = portions(childrenOf(m_expenditure), kWholeInTenths, true);
    std::stable_sort(all.begin(), all.end(), isLarger);
    add(expenditureChart(kMostBars));
    paragraph(m_wording("cb.expenditure.largest").arg(all.front().name, money(all.front().amount)));

    Table table = shareTable(m_wording("cb.expenditure.chart"), m_wording("cb.expenditure.group"));
    for (const BudgetPortion &portion : largest(all, kMostRows)) {
        const bool isGroup = portion.node != nullptr && !portion.node->isLine();
        addShareRow(table, portion.name, portion, isGroup ? RowStyle::Subtotal : RowStyle::Normal);
        if (!isGroup)
            continue;
        for (const BudgetPortion &item : portions(childrenOf(*portion.node), portion.share.value_or(0), true)) {
            if (!item.node->isLine())
                addShareRow(table, indented(item.name), item, RowStyle::Normal);
        }
    }
    addShareRow(table, m_wording("total.expenditure"), {{}, m_totals.expenditure, kWholeInTenths, nullptr}, RowStyle::Total);
    add(std::move(table));
    addOneSom();
}

} // namespace eldin::core
