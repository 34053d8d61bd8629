// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/BriefPaper.h"

#include "core/base/Text.h"
#include "core/report/BudgetFindings.h"
#include "core/report/Ledger.h"
#include "core/report/LedgerTexts.h"
#include "core/report/RemarkRows.h"
#include "core/report/TopicTexts.h"

#include <map>

namespace eldin::core {

using namespace report;

namespace {

// All of it on one page: the head reads it on the way to the hall.
constexpr std::size_t kMostFindings = 3;
constexpr std::size_t kMostPromises = 3;
constexpr std::size_t kMostTopics = 2;
constexpr std::size_t kMostVillages = 8;
constexpr std::size_t kMostTasks = 3;
constexpr qsizetype kLongestPromise = 90;

} // namespace

void BriefPaper::fill()
{
    paragraph(m_wording("hp.brief.title"), TextStyle::Title, Align::Center);
    paragraph(name(), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording("hp.plan.hearing_day").arg(day(m_hearing.date)), TextStyle::Normal, Align::Center);
    addFigures();
    addPromises();
    addQuestions();
    addOpenTasks();
}

void BriefPaper::addFigures()
{
    const auto sums = totals();
    heading(2, m_wording("hp.brief.figures"));
    if (!sums) {
        missing("hp.missing.budget");
        paragraph(m_wording("no_data"));
        return;
    }
    const auto money = [&](Money amount) { return m_wording.money(amount, MoneyUnit::ThousandSom); };
    KeyValues figures;
    figures.rows = {{m_wording("section.revenue"), money(sums->revenue)}, {m_wording("section.expenditure"), money(sums->expenditure)}};
    if (sums->financing != Money())
        figures.rows.emplace_back(m_wording("section.financing"), money(sums->financing));
    figures.rows.emplace_back(m_wording("closing_balance"), money(sums->balance()));
    add(std::move(figures));
    const auto findings = budgetFindings(BudgetBook(m_stores, {m_stores.budgets.get(m_hearing.budgetId)}, m_wording.language(), BudgetBook::Names::Marked));
    for (std::size_t i = 0; i < std::min(findings.size(), kMostFindings); ++i)
        paragraph(QStringLiteral("– ") + findings[i].sentence, TextStyle::Normal, Align::Left, 1);
    addGapNotes(m_stores.budgets.get(m_hearing.budgetId));
}

void BriefPaper::addPromises()
{
    const auto before = ledgersBefore(m_stores, m_hearing);
    const std::vector<Hearing> hearings = hearingsOf(before);
    heading(2, m_wording(before.size() > 1 ? "hp.brief.promises.several" : "hp.brief.promises"));
    if (before.empty()) {
        paragraph(m_wording("hp.brief.promises.none"));
        return;
    }
    QStringList open;
    for (const HearingLedger &ledger : before) {
        for (const LedgerRow &row : ledger.rows) {
            if (row.isDone())
                continue;
            const RemarkRow &proposal = row.proposal;
            const QString &own = proposal.words.in(m_wording.language());
            QString text = QStringLiteral("№ %1. ").arg(numberText(proposal.remark, hearings))
                + (own.isEmpty() ? m_wording.asSaid(shortened(proposal.words.text, kLongestPromise), proposal.words.language) : shortened(own, kLongestPromise));
            if (row.due().isValid())
                text += QStringLiteral(" (") + m_wording("decision.until").arg(m_wording.date(row.due())) + u')';
            open += text;
        }
    }
    paragraph(lookBackSentence(hearings, sumOf(before), m_wording, notDueOn(before, m_hearing.date)));
    if (!open.isEmpty())
        paragraph(m_wording("hp.brief.promises.open"), TextStyle::Bold);
    for (qsizetype i = 0; i < std::min<qsizetype>(open.size(), kMostPromises); ++i)
        paragraph(QStringLiteral("– ") + open[i], TextStyle::Normal, Align::Left, 1);
    if (open.size() > static_cast<qsizetype>(kMostPromises))
        paragraph(m_wording("hp.and_more").arg(open.size() - static_cast<qsizetype>(kMostPromises)), TextStyle::Normal, Align::Left, 1);
}

// Whatever a village spoke of before, at this hearing or the last one, it will ask again.
void BriefPaper::addQuestions()
{
    heading(2, m_wording("hp.brief.questions"));
    const TopicList list(m_stores);
    std::map<QString, std::map<QString, int>> topics;
    std::vector<Id<Hearing>> heard {m_hearing.id};
    if (const auto before = answeredHearingBefore(m_stores, m_hearing))
        heard.push_back(before->id);
    for (const Id<Hearing> &hearing : heard) {
        for (const RemarkRow &row : remarkRows(m_stores, hearing)) {
            for (const QString &topic : list.shown(row.topics, m_wording.language()))
                ++topics[row.settlement.isEmpty() ? m_wording("not_stated") : marked(row.settlement)][topic];
        }
    }
    if (topics.empty()) {
        paragraph(m_wording("hp.brief.questions.none"));
        return;
    }
    KeyValues values;
    for (const auto &[village, counts] : topics) {
        std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        QStringList words;
        for (std::size_t i = 0; i < std::min(sorted.size(), kMostTopics); ++i)
            words += topicText(list, sorted[i].first, m_wording) + QStringLiteral(" – ") + QString::number(sorted[i].second);
        values.rows.emplace_back(village, words.join(QStringLiteral("; ")));
        if (values.rows.size() == kMostVillages)
            break;
    }
    add(std::move(values));
}

void BriefPaper::addOpenTasks()
{
    std::vector<PlanTask> open;
    for (const PlanTask &task : m_stores.tasks.ofHearing(m_hearing.id)) {
        if (task.isOpen() && task.due <= m_hearing.date)
            open.push_back(task);
    }
    if (open.empty())
        return;
    heading(2, m_wording("hp.brief.tasks"));
    for (std::size_t i = 0; i < std::min(open.size(), kMostTasks); ++i)
        paragraph(QStringLiteral("– ") + marked(open[i].title) + QStringLiteral(" – ") + open[i].due.toString(QStringLiteral("dd.MM")),
                  TextStyle::Normal, Align::Left, 1);
    if (open.size() > kMostTasks)
        paragraph(m_wording("hp.and_more").arg(open.size() - kMostTasks), TextStyle::Normal, Align::Left, 1);
}

} // namespace eldin::core
