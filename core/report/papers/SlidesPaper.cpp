// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/SlidesPaper.h"

#include "core/report/HearingName.h"
#include "core/domain/VillageName.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

// As many as can be read from the last row.
constexpr std::size_t kMostItems = 8;
constexpr std::size_t kMostProjects = 4;

} // namespace

void SlidesPaper::fill()
{
    begin(m_wording("hp.poster.title"));
    paragraph(m_wording(isDraftHearing() ? "hp.poster.what.draft" : "hp.poster.what.execution").arg(budgetYearText(m_stores, m_hearing)), TextStyle::Lead);
    addPlaces();
    addAgenda();
    addAnswers();
    addPromises();
    if (const auto sums = totals()) {
        addTotals();
        const BudgetBook book(m_stores, {m_stores.budgets.get(m_hearing.budgetId)}, m_wording.language(), BudgetBook::Names::Marked);
        addShares(book, PictureKind::Revenue, "hp.cards.revenue", sums->revenue);
        addShares(book, PictureKind::Functions, "hp.cards.expenditure", sums->expenditure);
        addProjects(book);
    } else {
        missing("hp.missing.budget");
    }
    begin(m_wording("hp.announcement.input"));
    paragraph(m_wording("hp.announcement.input.text"));
    paragraph(m_wording("hp.announcement.use.text"));
    addContacts();
}

void SlidesPaper::addAgenda()
{
    const auto items = m_meetings.empty() ? std::vector<AgendaItem>() : m_stores.agenda.ofMeeting(m_meetings.front().id);
    if (items.empty()) {
        missing("hp.missing.agenda");
        return;
    }
    begin(m_wording("hp.announcement.agenda"));
    for (std::size_t i = 0; i < std::min(items.size(), kMostItems); ++i)
        paragraph(QStringLiteral("%1. ").arg(i + 1) + marked(items[i].title));
    if (items.size() > kMostItems)
        paragraph(m_wording("hp.and_more").arg(items.size() - kMostItems));
}

void SlidesPaper::addTotals()
{
    const auto sums = totals();
    begin(m_wording("hp.brief.figures"));
    const auto money = [&](Money amount) { return m_wording.money(amount, MoneyUnit::ThousandSom); };
    const auto row = [&](const char *key, Money amount) { heading(1, m_wording(key) + QStringLiteral(": ") + money(amount)); };
    row("section.revenue", sums->revenue);
    row("section.expenditure", sums->expenditure);
    if (sums->financing != Money())
        row("section.financing", sums->financing);
    row("closing_balance", sums->balance());
}

void SlidesPaper::addProjects(const BudgetBook &book)
{
    std::vector<BudgetLine> lines;
    for (const BudgetLine &line : book.lines(book.budget().id, BudgetSection::Expenditure)) {
        if (!line.project.isEmpty() && !line.amount.isZero())
            lines.push_back(line);
    }
    begin(m_wording("hp.slides.projects"));
    if (lines.empty()) {
        paragraph(m_wording("cb.projects.none"), TextStyle::Lead);
        return;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const BudgetLine &a, const BudgetLine &b) { return a.amount > b.amount; });
    for (std::size_t i = 0; i < std::min(lines.size(), kMostProjects); ++i) {
        const auto village = lines[i].settlementId.isNull() ? std::nullopt : m_stores.settlements.find(lines[i].settlementId);
        const QString project = marked(lines[i].project);
        const bool named = !village || project.contains(bareVillageName(village->name.best(m_wording.language())), Qt::CaseInsensitive);
        paragraph((named ? QString() : marked(village->name) + QStringLiteral(": ")) + project + QStringLiteral(" – ")
                  + m_wording.money(lines[i].amount, MoneyUnit::ThousandSom));
    }
    if (lines.size() > kMostProjects)
        paragraph(m_wording("hp.and_more").arg(lines.size() - kMostProjects));
}

} // namespace eldin::core
