// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/CardsPaper.h"

#include "core/report/BudgetPictures.h"
#include "core/report/HearingName.h"
#include "core/report/RemarkRows.h"

#include <algorithm>
#include <map>

namespace eldin::core {

using namespace report;

namespace {

// A card is read at arm's length in a few seconds.
constexpr std::size_t kMostBars = 6;
constexpr std::size_t kMostLines = 4;

} // namespace

void CardsPaper::fill()
{
    addInvitation();
    addBudget();
    addAnswers();
}

void CardsPaper::begin(const QString &title)
{
    if (m_begun)
        add(PageBreak {});
    m_begun = true;
    paragraph(okmotu(), TextStyle::Subtitle);
    paragraph(title, TextStyle::Title);
}

void CardsPaper::addInvitation()
{
    begin(m_wording("hp.cards.invitation"));
    paragraph(m_wording(isDraftHearing() ? "hp.poster.what.draft" : "hp.poster.what.execution").arg(budgetYear(m_stores, m_hearing)), TextStyle::Lead);
    addPlaces();
    paragraph(m_wording("hp.cards.take_part"));
    const LocalText contacts = m_stores.municipality.one().contacts;
    if (!contacts.isEmpty())
        paragraph(marked(contacts), TextStyle::Bold);
}

void CardsPaper::addBudget()
{
    const auto sums = totals();
    if (!sums) {
        missing("hp.missing.budget");
        return;
    }
    const BudgetBook book(m_stores, {m_stores.budgets.get(m_hearing.budgetId)}, m_wording.language(), BudgetBook::Names::Marked);
    addShares(book, PictureKind::Revenue, "hp.cards.revenue", sums->revenue);
    addShares(book, PictureKind::Functions, "hp.cards.expenditure", sums->expenditure);
    addVillages(book);
}

void CardsPaper::addShares(const BudgetBook &book, PictureKind kind, const char *title, Money total)
{
    const Picture picture = BudgetPictures(book).picture(kind);
    if (picture.items.empty())
        return;
    begin(m_wording(title));
    paragraph(book.nameOf(book.budget()) + QStringLiteral(":\n") + m_wording.money(total, MoneyUnit::ThousandSom), TextStyle::Lead);
    add(shares(picture));
}

/// The largest parts of the picture; all others are one.
Chart CardsPaper::shares(const Picture &picture) const
{
    Chart chart;
    chart.alternative = picture.chart.alternative;
    chart.unit = picture.chart.unit;
    chart.moneyUnit = MoneyUnit::ThousandSom;
    chart.language = m_wording.language();
    chart.series.push_back({picture.title, {}});
    const std::size_t shown = picture.items.size() > kMostBars ? kMostBars - 1 : picture.items.size();
    for (std::size_t i = 0; i < shown; ++i) {
        chart.categories += picture.items[i].name;
        chart.series.front().values.push_back(picture.items[i].amounts.front());
        chart.shares.push_back(picture.items[i].share);
    }
    if (shown < picture.items.size()) {
        Money amount;
        std::int64_t share = 0;
        for (std::size_t i = shown; i < picture.items.size(); ++i) {
            amount += picture.items[i].amounts.front();
            share += picture.items[i].share.value_or(0);
        }
        chart.categories += m_wording("hp.cards.rest");
        chart.series.front().values.push_back(amount);
        chart.shares.emplace_back(share);
        chart.lastIsRest = true;
    }
    for (std::size_t i = 0; i < chart.shares.size(); ++i) {
        const QString figure = m_wording.figure(chart.series.front().values[i], MoneyUnit::ThousandSom);
        chart.figures += chart.shares[i] ? figure + QStringLiteral(" · ") + m_wording.percent(*chart.shares[i]) : figure;
    }
    return chart;
}

void CardsPaper::addVillages(const BudgetBook &book)
{
    std::map<Id<Settlement>, std::vector<BudgetLine>> spent;
    for (const BudgetLine &line : book.lines(book.budget().id, BudgetSection::Expenditure)) {
        if (!line.settlementId.isNull() && !line.amount.isZero())
            spent[line.settlementId].push_back(line);
    }
    if (spent.empty()) {
        begin(m_wording("hp.cards.villages"));
        paragraph(m_wording("hp.cards.undivided"), TextStyle::Lead);
        return;
    }
    for (const Settlement &village : book.settlements()) {
        begin(marked(village.name));
        const auto found = spent.find(village.id);
        if (found == spent.end()) {
            paragraph(m_wording("hp.cards.village.none"), TextStyle::Lead);
            continue;
        }
        auto &lines = found->second;
        std::stable_sort(lines.begin(), lines.end(), [](const BudgetLine &a, const BudgetLine &b) { return a.amount > b.amount; });
        Money sum;
        for (const BudgetLine &line : lines)
            sum += line.amount;
        paragraph(book.nameOf(book.budget()) + QStringLiteral(":\n") + m_wording.money(sum, MoneyUnit::ThousandSom), TextStyle::Lead);
        for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i) {
            const LocalText &name = lines[i].project.isEmpty() ? lines[i].name : lines[i].project;
            paragraph(marked(name) + QStringLiteral(" – ") + m_wording.money(lines[i].amount, MoneyUnit::ThousandSom));
        }
        if (lines.size() > kMostLines)
            paragraph(m_wording("hp.and_more").arg(lines.size() - kMostLines));
        paragraph(m_wording("hp.cards.village.rest"), TextStyle::Note);
    }
}

void CardsPaper::addAnswers()
{
    const auto closed = m_hearing.recordClosedAt.isValid() ? std::optional(m_hearing) : closedHearingBefore();
    if (!closed)
        return;
    int proposals = 0;
    int answered = 0;
    int accepted = 0;
    for (const RemarkRow &row : remarkRows(m_stores, closed->id)) {
        if (row.remark.kind != RemarkKind::Proposal)
            continue;
        ++proposals;
        answered += row.response ? 1 : 0;
        accepted += row.response && (row.response->decision == Decision::Accepted || row.response->decision == Decision::Partly) ? 1 : 0;
    }
    begin(m_wording("hp.cards.answers"));
    paragraph(hearingName(m_stores, *closed, m_wording) + QStringLiteral(", ") + m_wording.date(closed->date), TextStyle::Lead);
    for (const auto &[key, count] : {std::pair("hp.cards.proposals", proposals), std::pair("hp.cards.answered", answered), std::pair("hp.cards.accepted", accepted)})
        heading(1, m_wording(key).arg(count));
    paragraph(m_wording("hp.cards.reasons"));
}

} // namespace eldin::core
