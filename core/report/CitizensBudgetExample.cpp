// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the citizens' budget that brings the figures home: one som, one resident, a family of five, a household.
#include "core/report/CitizensBudgetPart.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

Money CitizensBudgetPart::average(int people) const
{
    return Money::fromSom(m_totals.expenditure.share(1, people).share(1, 100).tyiyn());
}

void CitizensBudgetPart::addOneSom()
{
    Picture picture = m_pictures->picture(PictureKind::OneSom);
    if (!picture.missing.isEmpty())
        return;
    add(std::move(picture.chart));
    paragraph(picture.note, TextStyle::Note);
}

void CitizensBudgetPart::addExample()
{
    heading("cb.example.title");
    if (m_expenditure.children.empty()) {
        paragraph(m_wording("cb.expenditure.none"));
        return;
    }
    if (m_municipality.population <= 0) {
        paragraph(m_wording("cb.totals.no_population"));
        return;
    }
    const auto som = [&](Money amount) { return m_wording.money(amount, MoneyUnit::Som); };
    // A reader who multiplies comes to our figure: the family is so many residents, not a second rounding.
    const Money one = average(m_municipality.population);
    paragraph(m_wording("cb.example.text").arg(som(one)).arg(kFamily).arg(som(one.times(kFamily))), TextStyle::Bold);
    Picture picture = m_pictures->picture(PictureKind::PerResident);
    if (picture.missing.isEmpty()) {
        Table table;
        table.caption = m_wording("cb.example.caption").arg(kFamily);
        table.columns = {{m_wording("cb.expenditure.group"), Align::Left, 60},
                         {m_wording("column.per_resident"), Align::Right, 20},
                         {m_wording("cb.example.family").arg(kFamily), Align::Right, 22}};
        const auto row = [&](const QString &name, Money each, RowStyle style) {
            table.rows.push_back({{name, m_wording.figure(each, MoneyUnit::Som), m_wording.figure(each.times(kFamily), MoneyUnit::Som)}, style});
        };
        for (std::size_t i = 0; i < picture.items.size(); ++i)
            row(picture.items[i].name, picture.chart.series.front().values[i], RowStyle::Normal);
        row(m_wording("picture.total"), one, RowStyle::Total);
        add(std::move(picture.chart));
        add(std::move(table));
    }
    const auto villages = m_stores.settlements.all();
    int households = 0;
    for (const Settlement &village : villages)
        households += village.households;
    const bool known = households > 0 && std::all_of(villages.begin(), villages.end(), [](const Settlement &village) { return village.households > 0; });
    paragraph(known ? m_wording("cb.example.household").arg(m_wording.figure(Money::fromSom(households), MoneyUnit::Som), som(average(households)))
                    : m_wording("cb.example.no_households"));
    paragraph(m_wording("cb.example.note"), TextStyle::Note);
}

} // namespace eldin::core
