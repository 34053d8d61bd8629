// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/VillageBudgetPaper.h"
#include "core/domain/VillageName.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

// A village has one page.
constexpr qsizetype kMostTextLines = 18;
constexpr qsizetype kLettersOfLine = 34;
constexpr qsizetype kLeastOfRow = 2; // the purpose seldom stands on one line

} // namespace

void VillageBudgetPaper::fill()
{
    const auto villages = m_stores.settlements.all();
    if (villages.empty())
        missing("hp.missing.villages");
    if (!totals())
        missing("hp.missing.budget");
    if (villages.empty() || !totals()) {
        paragraph(okmotu(), TextStyle::Subtitle);
        paragraph(paperTitle(PaperKind::VillageBudget, m_wording.language()), TextStyle::Title);
        paragraph(name(), TextStyle::Subtitle);
        if (const auto sums = totals()) {
            paragraph(m_wording("hp.cards.undivided"), TextStyle::Lead);
            KeyValues whole;
            whole.rows = {{m_wording("total.expenditure"), m_wording.money(sums->expenditure, m_stores.budgets.get(m_hearing.budgetId).unit)}};
            add(std::move(whole));
        }
        addContacts();
        return;
    }
    const BudgetBook book(m_stores, {m_stores.budgets.get(m_hearing.budgetId)}, m_wording.language(), BudgetBook::Names::Marked);
    // What each village gets, and last what is left of the total: also the lines of a village that is not there any more.
    std::vector<std::vector<BudgetLine>> lines(villages.size() + 1);
    std::vector<Money> amounts(lines.size());
    for (const BudgetLine &line : book.lines(book.budget().id, BudgetSection::Expenditure)) {
        const auto village = std::find_if(villages.begin(), villages.end(), [&](const Settlement &one) { return one.id == line.settlementId; });
        const auto place = static_cast<std::size_t>(village - villages.begin());
        amounts[place] += line.amount;
        if (!line.amount.isZero())
            lines[place].push_back(line);
    }
    // The same shares on every page.
    const auto shares = completeShares(amounts);
    const Share undivided {amounts.back(), shares.back()};
    for (std::size_t i = 0; i < villages.size(); ++i) {
        if (i > 0)
            add(PageBreak {});
        Share others;
        for (std::size_t k = 0; k < villages.size(); ++k) {
            if (k == i)
                continue;
            others.amount += amounts[k];
            others.tenths = others.tenths.value_or(0) + shares[k].value_or(0);
        }
        addVillage(book, villages[i], std::move(lines[i]), {Share {amounts[i], shares[i]}, others, undivided});
    }
}

void VillageBudgetPaper::addVillage(const BudgetBook &book, const Settlement &village, std::vector<BudgetLine> lines, const Shares &shares)
{
    const Money spent = shares[0].amount;
    const Money undivided = shares[2].amount;
    QString title = m_wording("village").arg(bareVillageName(marked(village.name)));
    title[0] = title[0].toUpper();
    paragraph(okmotu(), TextStyle::Subtitle);
    paragraph(title, TextStyle::Title);
    paragraph(m_wording("hp.village.subtitle").arg(book.nameOf(book.budget())), TextStyle::Subtitle);
    addFacts(book, village, spent);
    addLines(book, std::move(lines), spent);
    if (undivided.isZero())
        paragraph(m_wording("hp.village.all_divided"), TextStyle::Bold);
    else
        paragraph(m_wording("hp.village.undivided").arg(m_wording.money(undivided, book.budget().unit)), TextStyle::Bold);
    addWhole(book, village, shares);
    addInvitation(village);
}

void VillageBudgetPaper::addFacts(const BudgetBook &book, const Settlement &village, Money spent)
{
    const auto number = [&](int value) { return value > 0 ? m_wording.figure(Money::fromSom(value), MoneyUnit::Som) : m_wording("no_data"); };
    QString money = m_wording.money(spent, book.budget().unit);
    // To the som: an average is no budget figure.
    if (!spent.isZero() && village.population > 0)
        money = m_wording("hp.village.per_resident").arg(money, m_wording.money(Money::fromSom(spent.share(1, village.population).share(1, 100).tyiyn()), MoneyUnit::Som));
    KeyValues facts;
    facts.rows = {{m_wording("cb.aimak.population"), number(village.population)},
                  {m_wording("cb.aimak.households"), number(village.households)},
                  {m_wording("hp.village.spent"), money}};
    add(std::move(facts));
}

void VillageBudgetPaper::addLines(const BudgetBook &book, std::vector<BudgetLine> lines, Money spent)
{
    if (lines.empty()) {
        paragraph(m_wording("hp.cards.village.none"), TextStyle::Lead);
        return;
    }
    heading(2, m_wording("hp.village.lines"));
    std::stable_sort(lines.begin(), lines.end(), [](const BudgetLine &a, const BudgetLine &b) { return a.amount > b.amount; });
    const MoneyUnit unit = book.budget().unit;
    const PartRule functions = book.byFunction();
    Table table;
    table.caption = m_wording("hp.village.lines");
    table.columns = {{m_wording("column.name"), Align::Left, 6},
                     {m_wording("cb.expenditure.group"), Align::Left, 4},
                     {m_wording("column.source"), Align::Left, 3},
                     {unitName(unit, m_wording.language()), Align::Right, 2}};
    Money rest;
    int more = 0;
    qsizetype textLines = 0;
    for (const BudgetLine &line : lines) {
        const QString name = marked(line.project.isEmpty() ? line.name : line.project);
        textLines += std::max(kLeastOfRow, 1 + name.size() / kLettersOfLine);
        // The smaller ones that follow a long one do not overtake it.
        if (textLines > kMostTextLines) {
            rest += line.amount;
            ++more;
            continue;
        }
        const auto steps = functions.steps(line);
        table.rows.push_back({{name, steps.empty() ? QStringLiteral("–") : book.nameOf(steps.front()),
                               line.moneySource.isEmpty() ? m_wording("source.local") : marked(line.moneySource), m_wording.figure(line.amount, unit)},
                              RowStyle::Normal});
    }
    if (more > 0)
        table.rows.push_back({{m_wording("cb.rest").arg(more), {}, {}, m_wording.figure(rest, unit)}, RowStyle::Normal});
    table.rows.push_back({{m_wording("hp.village.total"), {}, {}, m_wording.figure(spent, unit)}, RowStyle::Total});
    add(std::move(table));
}

void VillageBudgetPaper::addWhole(const BudgetBook &book, const Settlement &village, const Shares &shares)
{
    const MoneyUnit unit = book.budget().unit;
    Table table;
    table.caption = m_wording("hp.village.all");
    table.columns = {{m_wording("hp.village.all"), Align::Left, 6}, {unitName(unit, m_wording.language()), Align::Right, 2}, {m_wording("column.share"), Align::Right, 2}};
    const QString names[] {marked(village.name), m_wording("hp.village.others").arg(book.settlements().size() - 1), m_wording("hp.village.undivided.row")};
    Money total;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        total += shares[i].amount;
        table.rows.push_back({{names[i], m_wording.figure(shares[i].amount, unit), shares[i].tenths ? m_wording.percent(*shares[i].tenths) : QStringLiteral("–")},
                              i == 0 ? RowStyle::Subtotal : RowStyle::Normal});
    }
    table.rows.push_back({{m_wording("total.expenditure"), m_wording.figure(total, unit), m_wording.percent(kWholeInTenths)}, RowStyle::Total});
    add(std::move(table));
}

void VillageBudgetPaper::addInvitation(const Settlement &village)
{
    const bool over = m_hearing.state != HearingState::Planned && m_hearing.state != HearingState::Announced;
    if (!over) {
        if (m_meetings.empty())
            missing("hp.missing.meetings");
        const bool here = std::any_of(m_meetings.begin(), m_meetings.end(), [&](const Meeting &meeting) { return meeting.settlementId == village.id; });
        heading(2, m_wording("cb.hearing.title"));
        for (const Meeting &meeting : m_meetings) {
            if (here && meeting.settlementId != village.id)
                continue;
            paragraph(m_wording("cb.hearing.when").arg(day(meeting.startsAt.date()) + QStringLiteral(", ") + time(meeting.startsAt)) + QStringLiteral(". ")
                      + m_wording("cb.hearing.where").arg(marked(meeting.place)));
        }
        paragraph(m_wording("hp.cards.take_part"));
    }
    addContacts();
}

} // namespace eldin::core
