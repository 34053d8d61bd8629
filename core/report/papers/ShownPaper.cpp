// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/ShownPaper.h"

#include "core/report/BudgetPictures.h"
#include "core/report/HearingName.h"
#include "core/report/PromisesTold.h"
#include "core/report/RemarkRows.h"

namespace eldin::core {

using namespace report;

namespace {

// Read in a few seconds; a slide is not as high as a card.
constexpr std::size_t kMostBars = 6;
constexpr std::size_t kMostBarsOfSlide = 5;
constexpr std::size_t kMostPromises = 2;
constexpr std::size_t kMostPromisesInAll = 12; // a hall, or who gets cards, looks through no more

} // namespace

void ShownPaper::begin(const QString &title)
{
    if (m_begun)
        add(PageBreak {});
    // Cards are sent one by one, slides follow each other.
    if (!m_begun || m_order.kind == PaperKind::Cards)
        paragraph(okmotu(), TextStyle::Subtitle);
    m_begun = true;
    paragraph(title, TextStyle::Title);
}

void ShownPaper::addShares(const BudgetBook &book, PictureKind kind, const char *title, Money total)
{
    const Picture picture = BudgetPictures(book).picture(kind);
    if (picture.items.empty())
        return;
    begin(m_wording(title));
    paragraph(book.nameOf(book.budget()) + (m_order.kind == PaperKind::Cards ? QStringLiteral(":\n") : QStringLiteral(": ")) + m_wording.money(total, MoneyUnit::ThousandSom), TextStyle::Lead);
    add(shares(picture));
}

/// The largest parts of the picture; all others are one.
Chart ShownPaper::shares(const Picture &picture) const
{
    Chart chart;
    chart.title = picture.title;
    chart.alternative = picture.chart.alternative;
    chart.unit = picture.chart.unit;
    chart.moneyUnit = MoneyUnit::ThousandSom;
    chart.language = m_wording.language();
    chart.series.push_back({picture.title, {}});
    const std::size_t most = m_order.kind == PaperKind::Slides ? kMostBarsOfSlide : kMostBars;
    const std::size_t shown = picture.items.size() > most ? most - 1 : picture.items.size();
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

void ShownPaper::addAnswers()
{
    const auto told = m_hearing.recordClosedAt.isValid() ? std::optional(m_hearing) : answeredHearingBefore(m_stores, m_hearing);
    if (!told)
        return;
    int proposals = 0;
    int answered = 0;
    int accepted = 0;
    for (const RemarkRow &row : remarkRows(m_stores, told->id)) {
        if (row.remark.kind != RemarkKind::Proposal)
            continue;
        ++proposals;
        answered += row.response ? 1 : 0;
        accepted += row.response && isGranted(row.response->decision) ? 1 : 0;
    }
    begin(m_wording("hp.cards.answers"));
    paragraph(hearingName(m_stores, *told, m_wording) + QStringLiteral(", ") + m_wording.date(told->date), TextStyle::Lead);
    for (const auto &[key, count] : {std::pair("hp.cards.proposals", proposals), std::pair("hp.cards.answered", answered), std::pair("hp.cards.accepted", accepted)})
        heading(1, m_wording(key).arg(count));
    paragraph(m_wording("hp.cards.reasons"));
}

void ShownPaper::addPromises()
{
    const auto told = m_hearing.recordClosedAt.isValid() ? std::nullopt : promisesTold(m_stores, m_hearing);
    if (!told)
        return;
    begin(promisesTitle(*told, m_wording));
    paragraph(promisesSentence(*told, m_wording), TextStyle::Lead);
    if (told->counts.accepted > 0)
        add(ledgerChart(told->counts, m_wording));
    const TopicList topics(m_stores);
    const std::size_t shown = std::min(told->open.size(), kMostPromisesInAll);
    for (std::size_t i = 0; i < shown; ++i) {
        if (i % kMostPromises == 0)
            begin(m_wording("ledger.told.open"));
        paragraph(promiseText(*told, told->open[i], topics, m_wording), TextStyle::Bold);
        paragraph(outcomeText(told->open[i], m_wording));
    }
    int rest = 0; // as proposals are counted everywhere: those that say the same each
    for (std::size_t i = shown; i < told->open.size(); ++i)
        rest += told->open[i].voices;
    if (rest > 0)
        paragraph(m_wording("ledger.told.rest").arg(rest), TextStyle::Note);
    if (told->counts.withheld > 0) {
        missing("after.missing.reasons");
        paragraph(withheldText(told->counts, m_wording), TextStyle::Note);
    }
}

} // namespace eldin::core
