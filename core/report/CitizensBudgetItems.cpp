// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the money is paid for, whatever its purpose: wages, utilities, repair, building.
#include "core/report/CitizensBudgetPart.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

void CitizensBudgetPart::addEconomic()
{
    struct Kind
    {
        const char *key;
        QStringList prefixes;
    };
    const std::vector<Kind> kinds {
        {"cb.economic.wages", {QStringLiteral("2111"), QStringLiteral("2121")}},
        {"cb.economic.food", {QStringLiteral("2217"), QStringLiteral("2218")}},
        {"cb.economic.utilities", {QStringLiteral("2223"), QStringLiteral("2231")}},
        {"cb.economic.repair", {QStringLiteral("2225")}},
        {"cb.economic.capital", {QStringLiteral("31")}},
        {"cb.economic.benefits", {QStringLiteral("27")}},
        {"cb.economic.subsidies", {QStringLiteral("25")}},
        {"cb.economic.reserve", {QStringLiteral("2824")}},
        {"cb.economic.services", {QStringLiteral("22")}},
        {"cb.economic.other", {QString()}},
    };
    std::vector<std::pair<QString, Money>> sums;
    for (const Kind &kind : kinds)
        sums.emplace_back(m_wording(kind.key), Money());
    bool anyCode = false;
    for (const BudgetLine &line : m_lines) {
        if (line.section != BudgetSection::Expenditure)
            continue;
        anyCode = anyCode || !line.economicCode.isEmpty();
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const bool match = std::any_of(kinds[i].prefixes.begin(), kinds[i].prefixes.end(), [&](const QString &prefix) {
                return line.economicCode.startsWith(prefix);
            });
            if (match) {
                sums[i].second += line.amount;
                break;
            }
        }
    }
    if (!anyCode)
        return;
    std::erase_if(sums, [](const auto &entry) { return entry.second.isZero(); });
    std::stable_sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    heading("cb.economic.title");
    Table table = shareTable(m_wording("cb.economic.chart"), m_wording("column.name"));
    std::vector<Money> amounts;
    for (const auto &[name, amount] : sums)
        amounts.push_back(amount);
    const auto shares = completeShares(amounts);
    for (std::size_t i = 0; i < sums.size(); ++i)
        addShareRow(table, sums[i].first, {{}, sums[i].second, shares[i], nullptr}, RowStyle::Normal);
    addShareRow(table, m_wording("total.expenditure"), {{}, m_totals.expenditure, kWholeInTenths, nullptr}, RowStyle::Total);
    add(std::move(table));
}

} // namespace eldin::core
