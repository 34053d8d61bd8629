// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OpenTableMaker.h"
#include "core/report/QuestionnaireResults.h"
#include "core/report/Summary.h"
#include "core/storage/SecondCounts.h"

namespace eldin::core {

namespace {

constexpr auto kText = OpenKind::Text;
constexpr auto kInteger = OpenKind::Integer;
constexpr auto kAmount = OpenKind::Amount;
constexpr auto kDay = OpenKind::Day;
constexpr auto kMoment = OpenKind::Moment;

/// All records that `of` gives for each hearing, by the hearings' dates.
template <typename Record, typename Of>
std::function<void(const std::function<void(const Record &)> &)> ofHearings(const OpenMaker &maker, Of of)
{
    return [maker, of](const std::function<void(const Record &)> &take) {
        for (const Hearing &hearing : maker->stores.hearings.all()) {
            for (const Record &record : of(hearing.id))
                take(record);
        }
    };
}

/// The same for each meeting.
template <typename Record, typename Of>
std::function<void(const std::function<void(const Record &)> &)> ofMeetings(const OpenMaker &maker, Of of)
{
    return [maker, of](const std::function<void(const Record &)> &take) {
        for (const Hearing &hearing : maker->stores.hearings.all()) {
            for (const Meeting &meeting : maker->stores.meetings.ofHearing(hearing.id)) {
                for (const Record &record : of(meeting))
                    take(record);
            }
        }
    };
}

OpenTable hearings(const OpenMaker &maker)
{
    using H = HearingSummary;
    return openTable<H>(maker, "hearings",
                        {{"id", kText, [](const H &h) { return openId(h.hearing.id); }},
                         {"title", kText, [=](const H &h) { return maker->official(h.hearing.title); }},
                         {"kind", kText, [=](const H &h) { return maker->coded(h.hearing.kind, "hearing.kind."); }},
                         {"state", kText, [=](const H &h) { return maker->coded(h.hearing.state, "hearing.state."); }},
                         {"date", kDay, [](const H &h) { return openDay(h.hearing.date); }},
                         {"budget", kText, [](const H &h) { return openId(h.hearing.budgetId); }},
                         {"plan_budget", kText, [](const H &h) { return openId(h.hearing.planBudgetId); }},
                         {"ordinance_number", kText, [](const H &h) { return h.hearing.ordinanceNumber; }},
                         {"ordinance_date", kDay, [](const H &h) { return openDay(h.hearing.ordinanceDate); }},
                         {"meetings", kInteger, [](const H &h) { return openNumber(h.meetings); }},
                         {"participants", kInteger, [](const H &h) { return openNumber(h.participants); }},
                         {"remarks", kInteger, [](const H &h) { return openNumber(h.remarks); }},
                         {"proposals", kInteger, [](const H &h) { return openNumber(h.proposals); }},
                         {"answered", kInteger, [](const H &h) { return openNumber(h.answered); }},
                         {"record_closed_at", kMoment, [](const H &h) { return openMoment(h.hearing.recordClosedAt); }},
                         {"closed_at", kMoment, [](const H &h) { return openMoment(h.hearing.closedAt); }}},
                        eachOf<H>([maker] { return hearingSummaries(maker->stores); }));
}

OpenTable meetings(const OpenMaker &maker)
{
    using M = Meeting;
    return openTable<M>(maker, "meetings",
                        {{"id", kText, [](const M &m) { return openId(m.id); }},
                         {"hearing", kText, [](const M &m) { return openId(m.hearingId); }},
                         {"place", kText, [=](const M &m) { return maker->official(m.place); }},
                         {"settlement", kText, [=](const M &m) { return maker->village(m.settlementId); }},
                         {"start", kMoment, [](const M &m) { return openMoment(m.startsAt); }},
                         {"end", kMoment, [](const M &m) { return openMoment(m.endsAt); }}},
                        ofHearings<M>(maker, [maker](const Id<Hearing> &id) { return maker->stores.meetings.ofHearing(id); }));
}

OpenTable agenda(const OpenMaker &maker)
{
    using A = AgendaItem;
    return openTable<A>(maker, "agenda",
                        {{"id", kText, [](const A &a) { return openId(a.id); }},
                         {"meeting", kText, [](const A &a) { return openId(a.meetingId); }},
                         {"position", kInteger, [](const A &a) { return openNumber(a.position); }},
                         {"kind", kText, [=](const A &a) { return maker->coded(a.kind, "open.agenda."); }},
                         {"title", kText, [=](const A &a) { return maker->said(a.title); }},
                         {"presenter", kText, [=](const A &a) { return maker->said(a.presenter); }},
                         {"minutes", kInteger, [](const A &a) { return openNumber(a.plannedMinutes); }},
                         {"start", kMoment, [](const A &a) { return openMoment(a.startedAt); }},
                         {"end", kMoment, [](const A &a) { return openMoment(a.endedAt); }},
                         {"summary", kText, [=](const A &a) { return maker->said(a.summary); }},
                         {"decision", kText, [=](const A &a) { return maker->said(a.decision); }}},
                        ofMeetings<A>(maker, [maker](const Meeting &meeting) { return maker->stores.agenda.ofMeeting(meeting.id); }));
}

OpenTable plan(const OpenMaker &maker)
{
    using P = PlanTask;
    return openTable<P>(maker, "plan",
                        {{"id", kText, [](const P &p) { return openId(p.id); }},
                         {"hearing", kText, [](const P &p) { return openId(p.hearingId); }},
                         {"title", kText, [=](const P &p) { return maker->said(p.title); }},
                         {"responsible", kText, [=](const P &p) { return maker->said(p.responsible); }},
                         {"step", kInteger, [](const P &p) { return openNumberOrNone(p.stage); }},
                         {"due", kDay, [](const P &p) { return openDay(p.due); }},
                         {"state", kText, [=](const P &p) { return maker->coded(p.state, "open.task."); }},
                         {"done", kDay, [](const P &p) { return openDay(p.doneOn); }},
                         {"paper", kText, [](const P &p) { return p.paper; }}},
                        ofHearings<P>(maker, [maker](const Id<Hearing> &id) { return maker->stores.tasks.ofHearing(id); }));
}

OpenTable announcements(const OpenMaker &maker)
{
    using A = Announcement;
    return openTable<A>(maker, "announcements",
                        {{"id", kText, [](const A &a) { return openId(a.id); }},
                         {"hearing", kText, [](const A &a) { return openId(a.hearingId); }},
                         {"channel", kText, [=](const A &a) { return maker->said(a.channel); }},
                         {"date", kDay, [](const A &a) { return openDay(a.date); }},
                         {"place", kText, [=](const A &a) { return maker->said(a.place); }},
                         {"count", kInteger, [](const A &a) { return openNumber(a.count); }},
                         {"responsible", kText, [=](const A &a) { return maker->said(a.responsible); }}},
                        ofHearings<A>(maker, [maker](const Id<Hearing> &id) { return maker->stores.announcements.ofHearing(id); }));
}

OpenTable votes(const OpenMaker &maker)
{
    using V = std::pair<Vote, Id<Meeting>>;
    return openTable<V>(maker, "votes",
                        {{"id", kText, [](const V &v) { return openId(v.first.id); }},
                         {"meeting", kText, [](const V &v) { return openId(v.second); }},
                         {"agenda_item", kText, [](const V &v) { return openId(v.first.agendaItemId); }},
                         {"title", kText, [=](const V &v) { return maker->said(v.first.title); }},
                         {"method", kText, [=](const V &v) { return maker->coded(v.first.method, "open.method."); }},
                         {"for", kInteger, [](const V &v) { return openNumber(v.first.inFavour); }},
                         {"against", kInteger, [](const V &v) { return openNumber(v.first.against); }},
                         {"abstained", kInteger, [](const V &v) { return openNumber(v.first.abstained); }},
                         {"present", kInteger, [](const V &v) { return openNumberOrNone(v.first.present); }},
                         {"limit", kAmount, [](const V &v) { return openAmount(v.first.moneyLimit); }},
                         {"counts", kInteger, [maker](const V &v) { return openNumber(SecondCounts(maker->stores).confirm(v.first, maker->stores.voteOptions.ofVote(v.first.id)) ? 2 : 1); }},
                         {"at", kMoment, [](const V &v) { return openMoment(v.first.takenAt); }}},
                        ofMeetings<V>(maker, [maker](const Meeting &meeting) {
                            std::vector<V> found;
                            for (const Vote &vote : maker->stores.votes.ofMeeting(meeting.id))
                                found.emplace_back(vote, meeting.id);
                            return found;
                        }));
}

OpenTable voteOptions(const OpenMaker &maker)
{
    using O = VoteOption;
    return openTable<O>(maker, "vote_options",
                        {{"id", kText, [](const O &o) { return openId(o.id); }},
                         {"vote", kText, [](const O &o) { return openId(o.voteId); }},
                         {"title", kText, [=](const O &o) { return maker->said(o.title); }},
                         {"votes", kInteger, [](const O &o) { return openNumber(o.votes); }},
                         {"second", kInteger, [](const O &o) { return openNumber(o.second); }},
                         {"third", kInteger, [](const O &o) { return openNumber(o.third); }},
                         {"cost", kAmount, [](const O &o) { return openAmount(o.cost); }},
                         {"remark", kText, [](const O &o) { return openId(o.remarkId); }}},
                        ofMeetings<O>(maker, [maker](const Meeting &meeting) {
                            std::vector<O> found;
                            for (const Vote &vote : maker->stores.votes.ofMeeting(meeting.id)) {
                                const auto options = maker->stores.voteOptions.ofVote(vote.id);
                                found.insert(found.end(), options.begin(), options.end());
                            }
                            return found;
                        }));
}

/// How often one choice was made; of a question in words only how many answered it.
struct Choice
{
    Id<Hearing> hearing;
    Questionnaire questionnaire;
    Question question;
    LocalText option;
    int step = 0;
    int before = 0;
    int after = 0;
};

std::vector<Choice> choicesOf(const Stores &stores, const Id<Hearing> &hearing)
{
    std::vector<Choice> choices;
    for (const Questionnaire &questionnaire : stores.questionnaires.ofHearing(hearing)) {
        for (const QuestionResult &result : questionnaireResult(stores, questionnaire.id).questions) {
            for (const Tally &tally : result.tallies)
                choices.push_back({hearing, questionnaire, result.question, tally.title, tally.step, tally.of(SheetStage::Before), tally.of(SheetStage::After)});
            if (result.tallies.empty())
                choices.push_back({hearing, questionnaire, result.question, {}, 0, result.answered[0], result.answered[1]});
        }
    }
    return choices;
}

OpenTable questionnaires(const OpenMaker &maker)
{
    using C = Choice;
    return openTable<C>(maker, "questionnaires",
                        {{"questionnaire", kText, [](const C &c) { return openId(c.questionnaire.id); }},
                         {"hearing", kText, [](const C &c) { return openId(c.hearing); }},
                         {"title", kText, [=](const C &c) { return maker->said(c.questionnaire.title); }},
                         {"question", kText, [=](const C &c) { return maker->said(c.question.title); }},
                         {"kind", kText, [=](const C &c) { return maker->coded(c.question.kind, "open.question."); }},
                         {"option", kText, [=](const C &c) { return maker->said(c.option); }},
                         {"mark", kInteger, [](const C &c) { return openNumberOrNone(c.step); }},
                         {"before", kInteger, [](const C &c) { return openNumber(c.before); }},
                         {"after", kInteger, [](const C &c) { return openNumber(c.after); }}},
                        ofHearings<C>(maker, [maker](const Id<Hearing> &id) { return choicesOf(maker->stores, id); }));
}

/// What somebody wrote, without the number of the sheet: it would join what one person wrote.
struct Written
{
    Id<Hearing> hearing;
    Questionnaire questionnaire;
    Question question;
    FreeAnswer answer;
};

std::vector<Written> wordsOf(const Stores &stores, const Id<Hearing> &hearing, bool forPublic)
{
    std::vector<Written> written;
    for (const Questionnaire &questionnaire : stores.questionnaires.ofHearing(hearing)) {
        const QuestionnaireResult result = questionnaireResult(stores, questionnaire.id);
        for (const QuestionResult &question : result.questions) {
            for (const FreeAnswer &answer : question.words) {
                if (!forPublic || !result.isOfFew(answer.stage))
                    written.push_back({hearing, questionnaire, question.question, answer});
            }
        }
    }
    return written;
}

OpenTable questionnaireWords(const OpenMaker &maker)
{
    using W = Written;
    return openTable<W>(maker, "questionnaire_words",
                        {{"questionnaire", kText, [](const W &w) { return openId(w.questionnaire.id); }},
                         {"hearing", kText, [](const W &w) { return openId(w.hearing); }},
                         {"title", kText, [=](const W &w) { return maker->said(w.questionnaire.title); }},
                         {"question", kText, [=](const W &w) { return maker->said(w.question.title); }},
                         {"stage", kText, [=](const W &w) { return maker->coded(w.answer.stage, "questionnaire."); }},
                         {"text", kText, [=](const W &w) { return maker->said(w.answer.text); }}},
                        ofHearings<W>(maker, [maker](const Id<Hearing> &id) { return wordsOf(maker->stores, id, maker->order.forPublic); }));
}

} // namespace

std::vector<OpenTable> openHearingTables(const OpenMaker &maker)
{
    std::vector<OpenTable> tables;
    for (const auto make : {&hearings, &meetings, &agenda, &plan, &announcements, &votes, &voteOptions, &questionnaires, &questionnaireWords})
        tables.push_back(make(maker));
    return tables;
}

} // namespace eldin::core
