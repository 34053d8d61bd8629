// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Ledger.h"
#include "core/report/OpenTableMaker.h"
#include "core/report/SmallGroups.h"
#include "core/storage/Topics.h"

#include <map>
#include <tuple>

namespace eldin::core {

namespace {

constexpr auto kText = OpenKind::Text;
constexpr auto kInteger = OpenKind::Integer;
constexpr auto kAmount = OpenKind::Amount;
constexpr auto kBoolean = OpenKind::Boolean;
constexpr auto kDay = OpenKind::Day;
constexpr auto kMoment = OpenKind::Moment;

template <typename Record>
using Each = std::function<void(const std::function<void(const Record &)> &)>;

template <typename Record, typename Of>
Each<Record> ofHearings(const OpenMaker &maker, Of of)
{
    return [maker, of](const std::function<void(const Record &)> &take) {
        for (const Hearing &hearing : maker->stores.hearings.all())
            of(hearing, take);
    };
}

/// Of a follow-up; the words of the papers name them otherwise.
OpenCell status(const OpenTableMaker &maker, FollowUpStatus status)
{
    if (!maker.order.forPeople)
        return codeOf(status);
    switch (status) {
    case FollowUpStatus::InProgress: return maker.wording("status.in_progress");
    case FollowUpStatus::Implemented: return maker.wording("status.done");
    case FollowUpStatus::NotImplemented: break;
    }
    return maker.wording("status.not_done");
}

/// For everybody those present are counted by group, and small groups are told less of.
OpenTable countedParticipants(const OpenMaker &maker)
{
    using G = GroupMember;
    return openTable<G>(maker, "participants",
                        {{"meeting", kText, [](const G &g) { return g.meeting; }},
                         {"sex", kText, [=](const G &g) { return maker->word(g.sex, "sex."); }},
                         {"age_group", kText, [=](const G &g) { return maker->word(g.age, "age_group."); }},
                         {"settlement", kText, [=](const G &g) { return maker->village(Id<Settlement>(g.village)); }},
                         {"count", kInteger, [](const G &g) { return openNumber(g.count); }}},
                        ofHearings<G>(maker, [maker](const Hearing &hearing, const std::function<void(const G &)> &take) {
                            for (const Meeting &meeting : maker->stores.meetings.ofHearing(hearing.id)) {
                                std::vector<G> present;
                                for (const Attendance &one : maker->stores.attendances.ofMeeting(meeting.id))
                                    present.push_back({{}, meeting.id.text(), codeOf(one.sex), one.ageGroup, one.settlementId.text(), 1});
                                coarsenSmallGroups(present);
                                std::map<std::tuple<QString, QString, QString>, G> groups;
                                for (const G &one : present) {
                                    G &group = groups.try_emplace({one.sex, one.age, one.village}, G {{}, one.meeting, one.sex, one.age, one.village, 0}).first->second;
                                    group.count += one.count;
                                }
                                for (const auto &[key, group] : groups)
                                    take(group);
                            }
                        }));
}

OpenTable participants(const OpenMaker &maker)
{
    if (maker->order.forPublic)
        return countedParticipants(maker);
    using P = ParticipantRow;
    std::vector<OpenField<P>> fields {{"id", kText, [](const P &p) { return openId(p.attendance.id); }},
                                      {"meeting", kText, [](const P &p) { return openId(p.attendance.meetingId); }},
                                      {"number", kInteger, [](const P &p) { return openNumber(p.attendance.number); }},
                                      {"sex", kText, [=](const P &p) { return maker->coded(p.attendance.sex, "sex."); }},
                                      {"age_group", kText, [=](const P &p) { return maker->word(p.attendance.ageGroup, "age_group."); }},
                                      {"settlement", kText, [=](const P &p) { return maker->village(p.attendance.settlementId); }},
                                      {"role", kText, [=](const P &p) { return maker->word(p.attendance.role, "role."); }},
                                      {"person", kText, [](const P &p) { return p.person.name; }},
                                      {"phone", kText, [](const P &p) { return p.person.phone; }}};
    return openTable<P>(maker, "participants", std::move(fields), ofHearings<P>(maker, [maker](const Hearing &hearing, const std::function<void(const P &)> &take) {
                            for (const Meeting &meeting : maker->stores.meetings.ofHearing(hearing.id)) {
                                for (const P &row : participantRows(maker->stores, meeting.id))
                                    take(row);
                            }
                        }));
}

OpenTable headCounts(const OpenMaker &maker)
{
    using H = HeadCount;
    return openTable<H>(maker, "headcounts",
                        {{"id", kText, [](const H &h) { return openId(h.id); }},
                         {"meeting", kText, [](const H &h) { return openId(h.meetingId); }},
                         {"sex", kText, [=](const H &h) { return maker->coded(h.sex, "sex."); }},
                         {"age_group", kText, [=](const H &h) { return maker->word(h.ageGroup, "age_group."); }},
                         {"settlement", kText, [=](const H &h) { return maker->village(h.settlementId); }},
                         {"count", kInteger, [](const H &h) { return openNumber(h.count); }}},
                        ofHearings<H>(maker, [maker](const Hearing &hearing, const std::function<void(const H &)> &take) {
                            for (const Meeting &meeting : maker->stores.meetings.ofHearing(hearing.id)) {
                                const std::vector<H> counts = maker->stores.headCounts.ofMeeting(meeting.id);
                                std::vector<GroupMember> told;
                                for (const H &count : counts)
                                    told.push_back({{}, meeting.id.text(), codeOf(count.sex), count.ageGroup, count.settlementId.text(), count.count});
                                if (maker->order.forPublic)
                                    coarsenSmallGroups(told);
                                for (std::size_t i = 0; i < counts.size(); ++i) {
                                    H count = counts[i];
                                    count.ageGroup = told[i].age;
                                    count.settlementId = Id<Settlement>(told[i].village);
                                    if (told[i].sex.isEmpty())
                                        count.sex = Sex::Unknown;
                                    take(count);
                                }
                            }
                        }));
}

OpenTable remarks(const OpenMaker &maker)
{
    using R = RemarkRow;
    std::vector<OpenField<R>> fields {
        {"id", kText, [](const R &r) { return openId(r.remark.id); }},
        {"hearing", kText, [](const R &r) { return openId(r.remark.hearingId); }},
        {"meeting", kText, [](const R &r) { return openId(r.remark.meetingId); }},
        {"label", kText, [](const R &r) { return r.remark.label(); }},
        {"number", kInteger, [](const R &r) { return openNumberOrNone(r.remark.number); }},
        {"kind", kText, [=](const R &r) { return maker->coded(r.remark.kind, "kind."); }},
        {"channel", kText, [=](const R &r) { return maker->coded(r.remark.channel, "channel."); }},
        {"text", kText, [=](const R &r) { return maker->said(r.words.text); }},
        {"language", kText, [](const R &r) { return languageCode(r.words.language); }},
        {"settlement", kText, [=](const R &r) { return maker->name(r.settlement); }},
        {"amount", kAmount, [](const R &r) { return openAmount(r.remark.amount); }},
        {"line", kText, [](const R &r) { return r.remark.lineCode; }},
        {"topics", kText, [=, list = TopicList(maker->stores)](const R &r) { return maker->said(list.shown(r.topics, maker->order.language).join(QStringLiteral("; "))); }},
        {"said_at", kMoment, [](const R &r) { return openMoment(r.remark.saidAt); }},
        {"answer", kText, [=](const R &r) { return maker->said(r.words.answer); }},
        {"answered_by", kText, [=](const R &r) { return maker->said(r.words.answeredBy); }},
        {"decision", kText, [=](const R &r) { return r.response ? maker->coded(r.response->decision, "decision.") : OpenCell(); }},
        {"reason", kText, [=](const R &r) { return r.response ? maker->said(r.response->reason) : OpenCell(); }},
        {"link", kText, [=](const R &r) { return r.link ? maker->coded(r.link->kind, "open.link.") : OpenCell(); }},
        {"linked_to", kText, [](const R &r) { return r.link ? openId(r.link->leadId) : OpenCell(); }},
        {"received_after_closing", kBoolean, [](const R &r) { return r.remark.receivedAfterClosing; }}};
    if (!maker->order.forPublic) {
        fields.push_back({"participant", kText, [](const R &r) { return openId(r.remark.attendanceId); }});
        fields.push_back({"person", kText, [](const R &r) { return r.personName; }});
        fields.push_back({"phone", kText, [](const R &r) { return r.senderPhone; }});
    }
    return openTable<R>(maker, "remarks", std::move(fields), ofHearings<R>(maker, [maker](const Hearing &hearing, const std::function<void(const R &)> &take) {
                            for (const R &row : remarkRows(maker->stores, hearing.id))
                                take(row);
                        }));
}

OpenTable responses(const OpenMaker &maker)
{
    using R = Response;
    OpenTable table = openTable<R>(maker, "responses",
                                   {{"id", kText, [](const R &r) { return openId(r.id); }},
                                    {"remark", kText, [](const R &r) { return openId(r.remarkId); }},
                                    {"decision", kText, [=](const R &r) { return maker->coded(r.decision, "decision."); }},
                                    {"reason", kText, [=](const R &r) { return maker->said(r.reason); }},
                                    {"amount", kAmount, [](const R &r) { return openAmount(r.amount); }},
                                    {"money_source", kText, [=](const R &r) { return maker->said(r.moneySource); }},
                                    {"responsible", kText, [=](const R &r) { return maker->said(r.responsible); }},
                                    {"deadline", kDay, [](const R &r) { return openDay(r.deadline); }},
                                    {"line", kText, [](const R &r) { return r.lineCode; }},
                                    {"decided_on", kDay, [](const R &r) { return openDay(r.decidedOn); }}},
                                   ofHearings<R>(maker, [maker](const Hearing &hearing, const std::function<void(const R &)> &take) {
                                       for (const R &response : maker->stores.responses.ofHearing(hearing.id))
                                           take(response);
                                   }));
    table.hasTotals = true;
    return table;
}

OpenTable ledger(const OpenMaker &maker)
{
    using L = LedgerRow;
    OpenTable table = openTable<L>(
        maker, "ledger",
        {{"id", kText, [](const L &l) { return openId(l.response().id); }},
         {"remark", kText, [](const L &l) { return openId(l.proposal.remark.id); }},
         {"hearing", kText, [](const L &l) { return openId(l.proposal.remark.hearingId); }},
         {"number", kInteger, [](const L &l) { return openNumberOrNone(l.proposal.remark.number); }},
         {"text", kText, [=](const L &l) { return maker->said(l.proposal.words.text); }},
         {"line", kText, [](const L &l) { return l.code; }},
         {"year", kInteger, [](const L &l) { return openNumberOrNone(l.year); }},
         {"voices", kInteger, [](const L &l) { return openNumber(l.voices); }},
         {"amount", kAmount, [](const L &l) { return openAmount(l.response().amount); }},
         {"planned", kAmount, [](const L &l) { return openAmount(l.planned); }},
         {"executed", kAmount, [](const L &l) { return openAmount(l.executed); }},
         {"funding", kText, [=](const L &l) { return maker->coded(l.funding, "ledger.funding."); }},
         // That a promise is not kept is published once the reason and the new day are written.
         {"status", kText, [=](const L &l) { return l.status() && !(maker->order.forPublic && l.owesReason()) ? status(*maker, *l.status()) : OpenCell(); }},
         {"status_date", kDay, [=](const L &l) { return l.notes.empty() || (maker->order.forPublic && l.owesReason()) ? OpenCell() : openDay(l.notes.back().date); }},
         {"due", kDay, [](const L &l) { return openDay(l.due()); }},
         {"spent", kAmount, [](const L &l) { return openAmount(l.spent()); }},
         {"note", kText, [=](const L &l) { return l.notes.empty() ? OpenCell() : maker->said(l.notes.back().note); }}},
        ofHearings<L>(maker, [maker](const Hearing &hearing, const std::function<void(const L &)> &take) {
            for (const L &row : ledgerOf(maker->stores, hearing).rows)
                take(row);
        }));
    return table;
}

OpenTable followUps(const OpenMaker &maker)
{
    using F = FollowUp;
    return openTable<F>(maker, "follow_ups",
                        {{"id", kText, [](const F &f) { return openId(f.id); }},
                         {"response", kText, [](const F &f) { return openId(f.responseId); }},
                         {"date", kDay, [](const F &f) { return openDay(f.date); }},
                         {"status", kText, [=](const F &f) { return status(*maker, f.status); }},
                         {"note", kText, [=](const F &f) { return maker->said(f.note); }},
                         {"new_date", kDay, [](const F &f) { return openDay(f.newDate); }},
                         {"spent", kAmount, [](const F &f) { return openAmount(f.spent); }}},
                        ofHearings<F>(maker, [maker](const Hearing &hearing, const std::function<void(const F &)> &take) {
                            for (const F &note : maker->stores.followUps.ofHearing(hearing.id))
                                take(note);
                        }));
}

} // namespace

std::vector<OpenTable> openRemarkTables(const OpenMaker &maker)
{
    std::vector<OpenTable> tables;
    for (const auto make : {&participants, &headCounts, &remarks, &responses, &ledger, &followUps})
        tables.push_back(make(maker));
    return tables;
}

} // namespace eldin::core
