// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CitizensBudgetPart.h"

#include "core/report/GapNotes.h"
#include "core/report/HearingName.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

CitizensBudgetPart::CitizensBudgetPart(const Stores &stores, Hearing hearing, const Wording &wording)
    : m_stores(stores)
    , m_hearing(std::move(hearing))
    , m_municipality(stores.municipality.one())
    , m_wording(wording)
    , m_over(m_hearing.state != HearingState::Planned && m_hearing.state != HearingState::Announced)
{
    const auto budget = m_hearing.budgetId.isNull() ? std::nullopt : stores.budgets.find(m_hearing.budgetId);
    if (!budget)
        return;
    m_hasBudget = true;
    m_budget = *budget;
    m_totals = stores.lines.totals(budget->id);
    m_lines = stores.lines.ofBudget(budget->id);
    m_revenue = budgetTree(stores, BudgetSection::Revenue, {budget->id});
    m_expenditure = budgetTree(stores, BudgetSection::Expenditure, {budget->id});
    m_book.emplace(stores, std::vector {*budget}, wording.language(), BudgetBook::Names::Marked);
    m_pictures.emplace(*m_book);
}

void CitizensBudgetPart::paragraph(const QString &text, TextStyle style, int indent)
{
    add(Paragraph {text, style, Align::Left, indent});
}

Part CitizensBudgetPart::make(bool translation)
{
    fill(translation);
    Part part;
    part.language = m_wording.language();
    part.translation = translation;
    part.footer = m_wording.marked(m_municipality.name);
    part.pageWord = m_wording("page");
    part.blocks = std::move(m_blocks);
    return part;
}

void CitizensBudgetPart::fill(bool translation)
{
    addFront(translation);
    addHearing();
    if (m_hasBudget) {
        addAimak();
        addWhatIsABudget();
        addTotals();
        addRevenue();
        addExpenditure();
        addEconomic();
        addExample();
        addComparison();
        addProjects();
        addPast();
        addProtected();
    } else {
        addAimak();
        addWhatIsABudget();
        addPast();
    }
    addGlossary();
    addTakePart();
    if (!m_over)
        addSlip();
}

void CitizensBudgetPart::addMissing()
{
    QStringList missing;
    if (!m_hasBudget)
        missing += m_wording("cb.missing.budget");
    if (!m_over && m_stores.meetings.ofHearing(m_hearing.id).empty())
        missing += m_wording("cb.missing.hearing");
    if (!m_stores.holders.onDay(Office::Head, m_hearing.date))
        missing += m_wording("cb.missing.head");
    if (m_municipality.population <= 0)
        missing += m_wording("cb.missing.population");
    if (m_municipality.contacts.isEmpty())
        missing += m_wording("cb.missing.contacts");
    if (!missing.isEmpty())
        paragraph(m_wording("mark.draft_note").arg(missing.join(QStringLiteral(", "))), TextStyle::Note);
}

void CitizensBudgetPart::addFront(bool translation)
{
    if (translation)
        add(Paragraph {m_wording("mark.translation_note"), TextStyle::Note, Align::Right, 0});
    add(Paragraph {m_wording.marked(m_municipality.name), TextStyle::Subtitle, Align::Left, 0});
    add(Paragraph {m_wording("cb.title"), TextStyle::Title, Align::Left, 0});
    if (m_hasBudget)
        add(Paragraph {m_wording.text(QStringLiteral("cb.subtitle.") + codeOf(m_budget.stage)).arg(m_budget.year),
                                      TextStyle::Subtitle, Align::Left, 0});
    addMissing();
    add(Heading {2, m_wording("cb.greeting.title")});
    const QString year = m_hasBudget ? QString::number(m_budget.year) : budgetYearText(m_stores, m_hearing);
    const bool draft = m_hearing.kind == HearingKind::Draft;
    const char *greeting = m_over ? (draft ? "cb.greeting.draft.past" : "cb.greeting.execution.past")
                                  : (draft ? "cb.greeting.draft" : "cb.greeting.execution");
    paragraph(m_wording(greeting).arg(year), TextStyle::Lead);
    const auto holder = m_stores.holders.onDay(Office::Head, m_hearing.date);
    const auto head = holder ? m_stores.persons.find(holder->personId) : std::nullopt;
    if (head && !head->name.isEmpty())
        paragraph(m_wording("cb.greeting.respect") + u'\n'
                  + m_wording(holder->acting ? "cb.greeting.signature.acting" : "cb.greeting.signature").arg(head->name));
}

void CitizensBudgetPart::addHearing()
{
    add(Heading {2, m_wording("cb.hearing.title")});
    const auto meetings = m_stores.meetings.ofHearing(m_hearing.id);
    if (m_over) {
        paragraph(m_wording("cb.hearing.past").arg(m_wording.dateIn(m_hearing.date)));
    } else if (meetings.empty()) {
        paragraph(m_wording("cb.hearing.unknown"));
    } else {
        for (const Meeting &meeting : meetings) {
            const QString when = m_wording.date(meeting.startsAt.date()) + QStringLiteral(", ")
                + meeting.startsAt.time().toString(QStringLiteral("HH:mm"));
            paragraph(m_wording("cb.hearing.when").arg(when) + QStringLiteral(". ")
                          + m_wording("cb.hearing.where").arg(m_wording.marked(meeting.place)),
                      TextStyle::Bold, 1);
        }
        paragraph(m_wording("cb.hearing.come"));
    }
    if (!m_municipality.contacts.isEmpty())
        paragraph(m_wording("cb.contacts.line").arg(m_wording.marked(m_municipality.contacts)));
}

void CitizensBudgetPart::addAimak()
{
    heading("cb.aimak.title");
    const auto settlements = m_stores.settlements.all();
    KeyValues facts;
    const auto number = [&](int value) {
        return value > 0 ? m_wording.figure(Money::fromSom(value), MoneyUnit::Som) : m_wording("no_data");
    };
    int households = 0;
    for (const Settlement &settlement : settlements)
        households += settlement.households;
    facts.rows.emplace_back(m_wording("cb.aimak.population"), number(m_municipality.population));
    facts.rows.emplace_back(m_wording("cb.aimak.households"), number(households));
    facts.rows.emplace_back(m_wording("cb.aimak.villages"), number(static_cast<int>(settlements.size())));
    add(std::move(facts));
    for (const Settlement &settlement : settlements)
        paragraph(m_wording("cb.aimak.village_row").arg(settlement.name.best(m_wording.language()), number(settlement.population), number(settlement.households)),
                  TextStyle::Normal, 1);
}

void CitizensBudgetPart::addWhatIsABudget()
{
    heading("cb.what.title");
    paragraph(m_wording("cb.what.1") + u' ' + m_wording("cb.what.2") + u' ' + m_wording("cb.what.3"));
    paragraph(m_wording("cb.what.balance"), TextStyle::Bold);
}

void CitizensBudgetPart::addTotals()
{
    heading("cb.totals.title");
    const bool hasRevenue = !m_totals.revenue.isZero();
    const bool hasExpenditure = !m_totals.expenditure.isZero();
    const RevenueSplit split = revenueSplit();
    Table table;
    table.caption = m_wording("cb.totals.title");
    table.columns = {{m_wording("column.name"), Align::Left, 7}, {unitName(m_budget.unit, m_wording.language()), Align::Right, 3}};
    const auto row = [&](const char *name, Money amount, RowStyle style, bool known = true) {
        table.rows.push_back({{m_wording(name), known ? figure(amount) : m_wording("no_data")}, style});
    };
    // A table that does not speak of it does not say that nothing was left over.
    const bool told = std::any_of(m_lines.begin(), m_lines.end(), [](const BudgetLine &line) { return line.section == BudgetSection::Financing; });
    if (told && (!m_totals.opening.isZero() || m_totals.otherFinancing().isZero()))
        row("cb.totals.opening", m_totals.opening, RowStyle::Normal);
    if (!m_totals.otherFinancing().isZero())
        row("other_financing", m_totals.otherFinancing(), RowStyle::Normal);
    row("cb.totals.revenue", m_totals.revenue, RowStyle::Subtotal, hasRevenue);
    if (split.known) {
        row("cb.totals.own", split.own, RowStyle::Normal);
        row("cb.totals.transfers", split.transfers, RowStyle::Normal);
    }
    row("cb.totals.expenditure", m_totals.expenditure, RowStyle::Subtotal, hasExpenditure);
    row("cb.totals.closing", m_totals.balance(), RowStyle::Normal, hasRevenue && hasExpenditure);
    add(std::move(table));
    if (!hasRevenue || !hasExpenditure)
        paragraph(m_wording(hasRevenue       ? "cb.totals.no_expenditure"
                                : hasExpenditure ? "cb.totals.no_revenue"
                                                 : "cb.totals.nothing"),
                  TextStyle::Bold);
    else if (m_totals.balance().isNegative())
        paragraph(m_wording("cb.totals.not_balanced").arg(money(m_totals.balance())), TextStyle::Bold);
    else
        paragraph(m_wording("cb.totals.balanced"));
    if (m_municipality.population <= 0) {
        paragraph(m_wording("cb.totals.no_population"));
    } else if (hasExpenditure) {
        paragraph(m_wording("cb.totals.per_resident.text").arg(m_wording.money(average(m_municipality.population), MoneyUnit::Som)), TextStyle::Bold);
    }
    if (split.known)
        paragraph(m_wording("cb.revenue.own_share")
                      .arg(m_wording.percent(kWholeInTenths - split.transfersShare), m_wording.percent(split.transfersShare)));
    else if (hasRevenue)
        paragraph(m_wording("cb.revenue.kind_unknown"));
    for (const QString &note : gapNotes(m_stores, m_budget, m_wording))
        paragraph(note, TextStyle::Note);
}

} // namespace eldin::core
