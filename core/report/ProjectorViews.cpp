// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ProjectorViews.h"

#include "core/domain/PersonName.h"
#include "core/domain/VoteOutcome.h"
#include "core/report/MeetingSteps.h"
#include "core/report/PromisesTold.h"
#include "core/report/papers/PaperMaker.h"
#include "core/storage/SecondCounts.h"
#include "core/storage/Stores.h"
#include "core/storage/WallConsents.h"

#include <algorithm>
#include <functional>

namespace eldin::core {

using namespace wall;

namespace {

constexpr std::size_t kMostBars = 5;
constexpr std::size_t kMostTaken = 3;
// Each with what became of it, in letters that the last row can read.
constexpr int kPromisesOfPage = 2;

Text each(const std::vector<Wording> &wordings, const std::function<QString(const Wording &)> &words)
{
    Text text;
    for (const Wording &wording : wordings) {
        const QString one = words(wording);
        if (!one.isEmpty() && !text.contains(one))
            text += one;
    }
    return text;
}

Money sumOf(const std::vector<BudgetLine> &lines, const QString &code)
{
    Money sum;
    for (const BudgetLine &line : lines) {
        if (line.section == BudgetSection::Expenditure && line.functionCode.startsWith(code))
            sum += line.amount;
    }
    return sum;
}

} // namespace

ProjectorViews::ProjectorViews(const Stores &stores, PaperLanguage language)
    : m_stores(stores)
    , m_language(language)
    , m_wordings(wordingsOf(stores, language))
{
}

Text ProjectorViews::said(const char *key) const
{
    return each(m_wordings, [&](const Wording &wording) { return wording(key); });
}

Text ProjectorViews::said(const char *key, int number) const
{
    return each(m_wordings, [&](const Wording &wording) { return wording(key).arg(number); });
}

Text ProjectorViews::written(const LocalText &text) const
{
    return each(m_wordings, [&](const Wording &wording) { return text.best(wording.language()); });
}

QString ProjectorViews::money(Money amount, MoneyUnit unit) const
{
    return m_wordings.front().money(amount, unit);
}

QString ProjectorViews::top(const Id<Meeting> &meeting) const
{
    const auto items = m_stores.agenda.ofMeeting(meeting);
    const AgendaItem *now = itemUnderWay(items);
    if (now == nullptr)
        return {};
    return QStringLiteral("%1 / %2 · %3").arg(now - items.data() + 1).arg(items.size()).arg(now->title.best(m_wordings.front().language()));
}

ProjectorView ProjectorViews::agenda(const Id<Meeting> &meeting) const
{
    Agenda agenda;
    for (const AgendaItem &item : m_stores.agenda.ofMeeting(meeting))
        agenda.items.push_back({written(item.title), isUnderWay(item) ? Agenda::State::Now : item.startedAt.isValid() ? Agenda::State::Done : Agenda::State::Next});
    return {{}, agenda};
}

/// By number and village; by the name with initials where the participant let it be shown. What people sign on the sheet lets
/// their names be used for counting participants alone, and how somebody is described who is not registered was typed for the
/// secretary: neither is for the wall.
Text ProjectorViews::nameOf(const SpeakingTurn &turn) const
{
    const auto attendance = turn.attendanceId.isNull() ? std::nullopt : m_stores.attendances.find(turn.attendanceId);
    const QString name = attendance ? PersonName::of(WallConsents(m_stores).nameOf(m_stores, attendance->id)).withInitials() : QString();
    const auto village = m_stores.settlements.find(attendance ? attendance->settlementId : turn.settlementId);
    return each(m_wordings, [&](const Wording &wording) {
        const QString who = !name.isEmpty() ? name : attendance && attendance->number > 0 ? wording("wall.number").arg(attendance->number) : wording("wall.participant");
        return village ? who + QStringLiteral(", ") + village->name.best(wording.language()) : who;
    });
}

ProjectorView ProjectorViews::floor(const Id<Meeting> &meeting, const QDateTime &now) const
{
    Floor floor;
    const auto row = floorRow(m_stores, meeting, now);
    if (!row) {
        floor.who = said("wall.floor.free");
        return {top(meeting), floor};
    }
    floor.isFree = false;
    floor.who = nameOf(row->turn);
    floor.seconds = row->seconds;
    floor.allowedSeconds = row->turn.allowedSeconds;
    floor.isAbout = row->turn.isAbout;
    if (!floor.isAbout && !row->isPaused)
        floor.signal = signalOf(row->seconds, row->turn.allowedSeconds);
    if (row->isPaused)
        floor.words = said("wall.time.paused");
    else if (floor.signal == SpeakingSignal::Final)
        floor.words = said("wall.time.over");
    else if (floor.signal == SpeakingSignal::Gentle)
        floor.words = said("wall.time.soon", floor.allowedSeconds - floor.seconds);
    return {top(meeting), floor};
}

ProjectorView ProjectorViews::question(const Id<Meeting> &meeting) const
{
    const auto items = m_stores.agenda.ofMeeting(meeting);
    if (const AgendaItem *now = itemUnderWay(items))
        return {{}, wall::Question {said("wall.question", static_cast<int>(now - items.data()) + 1), written(now->title)}};
    const auto hearing = m_stores.hearings.find(m_stores.meetings.get(meeting).hearingId);
    return {{}, wall::Question {{}, hearing ? written(hearing->title) : Text()}};
}

std::vector<Bar> ProjectorViews::barsOf(const Budget &budget, const QString &code) const
{
    // The newest version of each stage of a year.
    std::vector<Budget> shown;
    for (const Budget &other : m_stores.budgets.all()) {
        const auto same = std::find_if(shown.begin(), shown.end(), [&](const Budget &known) { return known.year == other.year && known.stage == other.stage; });
        const bool own = other.id == budget.id;
        if (same == shown.end())
            shown.push_back(other);
        else if (own || (same->id != budget.id && same->version < other.version))
            *same = other;
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Budget &a, const Budget &b) { return std::pair(a.year, a.stage) < std::pair(b.year, b.stage); });
    // What comes after the one talked about is dropped last.
    while (shown.size() > kMostBars)
        shown.erase(shown.front().id == budget.id ? shown.end() - 1 : shown.begin());
    std::vector<Bar> bars;
    const Wording &wording = m_wordings.front();
    for (const Budget &each : shown) {
        Bar bar;
        bar.title = QStringLiteral("%1, %2").arg(each.year).arg(wording.text(QStringLiteral("stage.") + codeOf(each.stage)));
        bar.amount = sumOf(m_stores.lines.ofBudget(each.id), code);
        bar.figure = wording.figure(bar.amount, MoneyUnit::ThousandSom);
        bar.isStrong = each.id == budget.id;
        bars.push_back(bar);
    }
    return bars;
}

ProjectorView ProjectorViews::budgetLine(const Id<Meeting> &meeting, const Id<Budget> &budgetId, const QString &code) const
{
    BudgetLineView view;
    const auto budget = m_stores.budgets.find(budgetId);
    if (!budget)
        return {top(meeting), Blank {}};
    const auto item = m_stores.classification.withCode(ClassificationKind::Function, code);
    view.title = item ? written(item->name) : said("section.expenditure");
    const auto lines = m_stores.lines.ofBudget(budget->id);
    const Money sum = sumOf(lines, code);
    view.amount = money(sum, MoneyUnit::ThousandSom);
    const Money whole = sumOf(lines, {});
    if (!code.isEmpty() && whole > Money())
        view.share = each(m_wordings, [&](const Wording &wording) { return wording("wall.line.share").arg(wording.percent(shareTenths(sum, whole))); });
    view.bars = barsOf(*budget, code);
    return {top(meeting), view};
}

ProjectorView ProjectorViews::whatIf(const Id<Meeting> &meeting, const WhatIf &seen) const
{
    WhatIfView view;
    view.title = seen.title.isEmpty() ? said("wall.whatif.title") : written(seen.title);
    view.asked = money(seen.asked, MoneyUnit::Som);
    const auto fact = [&](const char *key, Money amount, MoneyUnit unit, bool isStrong = false) {
        view.facts.push_back({said(key), money(amount, unit), isStrong});
    };
    const auto person = [&](const char *key, Money amount) {
        const Text label = each(m_wordings, [&](const Wording &wording) {
            return seen.place.isEmpty() ? wording(key) : wording(key) + QStringLiteral(", ") + seen.place.best(wording.language());
        });
        view.facts.push_back({label, money(amount, MoneyUnit::Som), false});
    };
    if (seen.perHousehold)
        person("wall.whatif.household", *seen.perHousehold);
    if (seen.perResident)
        person("wall.whatif.resident", *seen.perResident);
    if (seen.budget) {
        fact("wall.whatif.balance", seen.balance, MoneyUnit::ThousandSom);
        fact("wall.whatif.new_balance", seen.newBalance, MoneyUnit::ThousandSom, true);
        if (seen.missing() > Money())
            fact("wall.whatif.missing", seen.missing(), MoneyUnit::ThousandSom, true);
    }
    std::vector<const WhatIfLine *> taken;
    for (const WhatIfLine &line : seen.lines) {
        if (!line.taken.isZero())
            taken.push_back(&line);
    }
    if (!taken.empty())
        view.takenTitle = said("wall.whatif.taken");
    std::stable_sort(taken.begin(), taken.end(), [](const WhatIfLine *a, const WhatIfLine *b) { return a->taken > b->taken; });
    Money others;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (i + 1 >= kMostTaken && taken.size() > kMostTaken) {
            others += taken[i]->taken;
            continue;
        }
        const WhatIfLine &line = *taken[i];
        const Text title = line.isGone ? said("wall.whatif.gone") : written(line.title);
        view.taken.push_back({title.mid(0, 1), m_wordings.front().figure(-line.taken, MoneyUnit::ThousandSom), false});
    }
    if (!others.isZero())
        view.taken.push_back({said("wall.whatif.others").mid(0, 1), m_wordings.front().figure(-others, MoneyUnit::ThousandSom), false});
    return {top(meeting), view};
}

ProjectorView ProjectorViews::lastVote(const Id<Meeting> &meeting) const
{
    const auto votes = m_stores.votes.ofMeeting(meeting);
    if (votes.empty())
        return {top(meeting), Blank {}};
    const Vote &vote = votes.back();
    VoteView view;
    view.title = written(vote.title);
    const auto options = m_stores.voteOptions.ofVote(vote.id);
    for (const VotePlace &place : outcomeOf(vote, options).places)
        view.rows.push_back({shownTitle(options[place.option]), place.points, place.chosen});
    if (options.empty())
        view.rows = {{said("wall.vote.for"), vote.inFavour, vote.inFavour > vote.against}, {said("wall.vote.against"), vote.against, vote.against > vote.inFavour}};
    if (options.empty() || vote.abstained > 0)
        view.rows.push_back({said("wall.vote.abstained"), vote.abstained, false});
    if (vote.present > 0)
        view.hall = said("wall.vote.hall", vote.present);
    if (!options.empty())
        view.counted = said(SecondCounts(m_stores).confirm(vote, options) ? "wall.vote.twice" : "wall.vote.once");
    return {top(meeting), view};
}

ProjectorView ProjectorViews::promises(const Id<Meeting> &meeting, int page) const
{
    const auto hearing = m_stores.hearings.find(m_stores.meetings.get(meeting).hearingId);
    return promises(meeting, hearing ? promisesTold(m_stores, *hearing) : std::nullopt, page);
}

ProjectorView ProjectorViews::promises(const Id<Meeting> &meeting, const std::optional<PromisesTold> &told, int page) const
{
    if (!told)
        return {top(meeting), Blank {}};
    Promises view;
    view.title = each(m_wordings, [&](const Wording &wording) { return promisesTitle(*told, wording); });
    // In two languages there is room for one promise at a time, and for the sentence without its bars.
    const bool isDouble = m_wordings.size() > 1;
    const bool areBars = told->counts.accepted > 0;
    const int ofPage = isDouble ? 1 : kPromisesOfPage;
    const int before = isDouble && areBars ? 2 : 1;
    const auto open = static_cast<int>(told->open.size());
    // What is withheld stands under the last of the open ones, never under the sentence and its bars: they need the room.
    view.pages = before + std::max((open + ofPage - 1) / ofPage, told->counts.withheld > 0 ? 1 : 0);
    view.page = std::clamp(page, 0, view.pages - 1);
    if (view.page == 0)
        view.sentence = each(m_wordings, [&](const Wording &wording) { return promisesSentence(*told, wording); });
    if (view.page + 1 == before && areBars)
        view.bars = countBars(told->counts);
    if (view.page >= before) {
        view.title = said("ledger.told.open");
        const TopicList topics(m_stores);
        const int first = (view.page - before) * ofPage;
        for (int i = first; i < std::min(open, first + ofPage); ++i) {
            const LedgerRow &row = told->open[static_cast<std::size_t>(i)];
            view.open.push_back({each(m_wordings, [&](const Wording &wording) { return promiseText(*told, row, topics, wording); }),
                                 each(m_wordings, [&](const Wording &wording) { return outcomeText(row, wording); })});
        }
    }
    if (view.page + 1 == view.pages)
        view.withheld = each(m_wordings, [&](const Wording &wording) { return withheldText(told->counts, wording); });
    return {top(meeting), view};
}

std::vector<Bar> ProjectorViews::countBars(const LedgerCounts &counts) const
{
    const report::Chart chart = ledgerChart(counts, m_wordings.front());
    std::vector<Bar> bars;
    const QStringList translations = m_wordings.size() > 1 ? ledgerChart(counts, m_wordings.back()).categories : QStringList();
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        bars.push_back({chart.categories.at(i), chart.figures.at(i), chart.series.front().values.at(static_cast<std::size_t>(i)), i + 1 < chart.categories.size(), translations.value(i)});
    return bars;
}

// A proposal was said by somebody, in words that may name people: the wall knows it by its number and its village.
Text ProjectorViews::shownTitle(const VoteOption &option) const
{
    const auto remark = option.remarkId.isNull() ? std::nullopt : m_stores.remarks.find(option.remarkId);
    if (!remark)
        return written(option.title);
    Text number {remark->number > 0 ? QStringLiteral("№ %1").arg(remark->number) : remark->label()};
    const auto village = remark->settlementId.isNull() ? std::nullopt : m_stores.settlements.find(remark->settlementId);
    if (!village)
        return number;
    Text title;
    for (const QString &name : written(village->name))
        title += number.front() + QStringLiteral(", ") + name;
    return title;
}

std::shared_ptr<const report::Report> ProjectorViews::slides(const Id<Hearing> &hearing) const
{
    PaperOrder order;
    order.kind = PaperKind::Slides;
    order.hearing = hearing;
    // Slides in two languages are one after the other: the wall shows those of the first.
    order.language = m_language == PaperLanguage::KyrgyzAndRussian ? PaperLanguage::Kyrgyz : m_language;
    return std::make_shared<const report::Report>(makePaper(m_stores, order));
}

ProjectorView ProjectorViews::slide(std::shared_ptr<const report::Report> slides, int page) const
{
    return {{}, Slide {std::move(slides), page}};
}

} // namespace eldin::core
