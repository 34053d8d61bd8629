// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

namespace eldin::core {

enum class HearingKind { Draft, Execution };
enum class HearingState { Planned, Announced, Held, Answering, Closed };
enum class AgendaKind { Opening, Report, Questions, Speeches, Voting, Closing, Other };
/// How hands or slips are counted: for or against; one voice each among several; three places on each slip.
enum class VoteMethod { Question, Choice, Ranking };
/// What a hall agrees on before the reports: who leads and what is spoken about; how one speaks and files proposals
/// (domain: 2.3, 2.4 stage 7).
enum class OpeningStep { None, Agenda, Rules };
enum class TaskState { Open, Started, Done, Dropped };
enum class Duty { Chair, Secretary, Moderator, Registrar, Presidium, Presenter };

template <>
struct Codes<HearingKind>
{
    static constexpr std::pair<HearingKind, const char16_t *> list[] {
        {HearingKind::Draft, u"draft"},
        {HearingKind::Execution, u"execution"},
    };
};
template <>
struct Codes<HearingState>
{
    static constexpr std::pair<HearingState, const char16_t *> list[] {
        {HearingState::Planned, u"planned"},     {HearingState::Announced, u"announced"},
        {HearingState::Held, u"held"},           {HearingState::Answering, u"answering"},
        {HearingState::Closed, u"closed"},
    };
};
template <>
struct Codes<AgendaKind>
{
    static constexpr std::pair<AgendaKind, const char16_t *> list[] {
        {AgendaKind::Opening, u"opening"}, {AgendaKind::Report, u"report"},   {AgendaKind::Questions, u"questions"},
        {AgendaKind::Speeches, u"speeches"}, {AgendaKind::Voting, u"voting"}, {AgendaKind::Closing, u"closing"},
        {AgendaKind::Other, u"other"},
    };
};
template <>
struct Codes<VoteMethod>
{
    static constexpr std::pair<VoteMethod, const char16_t *> list[] {
        {VoteMethod::Question, u"question"},
        {VoteMethod::Choice, u"choice"},
        {VoteMethod::Ranking, u"ranking"},
    };
};
template <>
struct Codes<OpeningStep>
{
    static constexpr std::pair<OpeningStep, const char16_t *> list[] {
        {OpeningStep::None, u"none"},
        {OpeningStep::Agenda, u"agenda"},
        {OpeningStep::Rules, u"rules"},
    };
};
template <>
struct Codes<TaskState>
{
    static constexpr std::pair<TaskState, const char16_t *> list[] {
        {TaskState::Open, u"open"},
        {TaskState::Started, u"started"},
        {TaskState::Done, u"done"},
        {TaskState::Dropped, u"dropped"},
    };
};
template <>
struct Codes<Duty>
{
    static constexpr std::pair<Duty, const char16_t *> list[] {
        {Duty::Chair, u"chair"},         {Duty::Secretary, u"secretary"}, {Duty::Moderator, u"moderator"},
        {Duty::Registrar, u"registrar"}, {Duty::Presidium, u"presidium"}, {Duty::Presenter, u"presenter"},
    };
};

struct HearingTemplate;

/// A public hearing on a draft budget or on its execution; it has one or more meetings.
struct Hearing
{
    Id<Hearing> id;
    HearingKind kind = HearingKind::Draft;
    LocalText title;
    QDate date;
    HearingState state = HearingState::Planned;
    Id<Budget> budgetId;
    Id<Budget> planBudgetId; ///< of a hearing on execution: what was planned
    QString ordinanceNumber; ///< of the head's ordinance to hold it
    QDate ordinanceDate;
    QDateTime recordClosedAt; ///< invalid while what was said may still be added to
    QDateTime closedAt;       ///< invalid while answers are owed
    Id<HearingTemplate> templateId; ///< the municipality's own that it was made from; it may be gone
    bool operator==(const Hearing &) const = default;
};

/// One sitting of a hearing, in one place.
struct Meeting
{
    Id<Meeting> id;
    Id<Hearing> hearingId;
    Id<Settlement> settlementId;
    LocalText place;
    QDateTime startsAt; ///< local time
    QDateTime endsAt;   ///< invalid: not over
    int expectedMinutes = 0; ///< 0: not planned
    int position = 0;
    bool operator==(const Meeting &) const = default;
};

struct AgendaItem
{
    Id<AgendaItem> id;
    Id<Meeting> meetingId;
    AgendaKind kind = AgendaKind::Other;
    LocalText title;
    LocalText presenter; ///< an office, not a name
    int plannedMinutes = 0;
    QDateTime startedAt;
    QDateTime endedAt;
    LocalText summary;  ///< what was heard, in a sentence or two
    LocalText decision; ///< what was decided on this item
    int position = 0;
    bool operator==(const AgendaItem &) const = default;
};

/// Begun and not ended.
[[nodiscard]] inline bool isUnderWay(const AgendaItem &item)
{
    return item.startedAt.isValid() && !item.endedAt.isValid();
}

/// The tally of a show of hands or of slips: on one question, or, where it has options, of a choice among them.
struct Vote
{
    Id<Vote> id;
    Id<AgendaItem> agendaItemId;
    LocalText title;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    int present = 0; ///< in the hall when hands were raised; 0: not counted
    QDateTime takenAt; ///< invalid: nobody noted when
    VoteMethod method = VoteMethod::Question;
    std::optional<Money> moneyLimit; ///< of a choice: what is chosen costs no more together
    OpeningStep step = OpeningStep::None; ///< that is settled by it
    bool operator==(const Vote &) const = default;
};

struct Remark;

/// One of the things chosen among in a vote.
struct VoteOption
{
    Id<VoteOption> id;
    Id<Vote> voteId;
    LocalText title;
    int votes = 0; ///< voices; of a ranking: slips that put it first
    int position = 0;
    int second = 0; ///< of a ranking: slips that put it second
    int third = 0;
    std::optional<Money> cost; ///< counts where the vote has a limit
    Id<Remark> remarkId; ///< the proposal it stands for; null: typed
    bool operator==(const VoteOption &) const = default;
};

struct PlanTask
{
    Id<PlanTask> id;
    Id<Hearing> hearingId;
    LocalText title;
    LocalText responsible; ///< an office
    int stage = 0; ///< 1 to 16 (domain: 2.4); 0: none
    std::optional<int> daysFrom; ///< the hearing; then `due` follows the hearing's day
    QDate due;
    TaskState state = TaskState::Open;
    QDate doneOn; ///< of a done one
    QString paper; ///< code of the paper that it makes; empty: none
    int position = 0;

    [[nodiscard]] bool isOpen() const { return state == TaskState::Open || state == TaskState::Started; }
    [[nodiscard]] bool isOverdue(const QDate &today) const { return isOpen() && due.isValid() && due < today; }
    bool operator==(const PlanTask &) const = default;
};

/// One way in which people were told of a hearing.
struct Announcement
{
    Id<Announcement> id;
    Id<Hearing> hearingId;
    LocalText channel;
    QDate date;
    int count = 0; ///< copies, posts, calls
    LocalText place;
    LocalText responsible; ///< who saw to it
    int position = 0;
    bool operator==(const Announcement &) const = default;
};

} // namespace eldin::core
