// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

#include <vector>

namespace eldin::core {

/// What somebody has the floor for; each has a customary length (domain: 2.4, rules of a session).
enum class TurnKind { Report, CoReport, Speech, Question, Answer, Remark };

template <>
struct Codes<TurnKind>
{
    static constexpr std::pair<TurnKind, const char16_t *> list[] {
        {TurnKind::Report, u"report"},     {TurnKind::CoReport, u"co-report"}, {TurnKind::Speech, u"speech"},
        {TurnKind::Question, u"question"}, {TurnKind::Answer, u"answer"},      {TurnKind::Remark, u"remark"},
    };
};

/// The officials' own: what residents said is measured without it.
[[nodiscard]] constexpr bool isOfOffice(TurnKind kind)
{
    return kind == TurnKind::Report || kind == TurnKind::CoReport || kind == TurnKind::Answer;
}

/// Who speaks: a participant, or somebody who is not registered, as far as one can see.
struct Speaker
{
    Id<Attendance> attendanceId;
    QString description; ///< of who is not registered: "үчүнчү катардагы аял"
    Sex sex = Sex::Unknown; ///< these three likewise: a participant's stand in the attendance
    QString ageGroup;
    Id<Settlement> settlementId;
    bool operator==(const Speaker &) const = default;
};

/// Somebody's turn to speak: waiting, at the floor, or over.
struct SpeakingTurn
{
    Id<SpeakingTurn> id;
    Id<Meeting> meetingId;
    Id<AgendaItem> agendaItemId; ///< null: none was under way
    Id<Attendance> attendanceId; ///< null: not registered
    TurnKind kind = TurnKind::Speech;
    Sex sex = Sex::Unknown; ///< as one sees it, of who is not registered; so the next two
    QString ageGroup;
    Id<Settlement> settlementId;
    int allowedSeconds = 0; ///< 0: as long as it takes
    int position = 0; ///< among those who wait
    QDateTime askedAt; ///< to be heard
    QDateTime beganAt; ///< invalid: waiting
    QDateTime endedAt; ///< invalid: at the floor
    bool isAbout = false; ///< the times follow from the remarks and were not taken with a watch
    QString description; ///< of who is not registered

    [[nodiscard]] bool isWaiting() const { return !beganAt.isValid(); }
    [[nodiscard]] bool hasFloor() const { return beganAt.isValid() && !endedAt.isValid(); }
    [[nodiscard]] Speaker speaker() const { return {attendanceId, description, sex, ageGroup, settlementId}; }
    void setSpeaker(const Speaker &speaker);
    bool operator==(const SpeakingTurn &) const = default;
};

/// A time in which the one at the floor did not speak: noise, a question of order, no current.
struct SpeakingPause
{
    Id<SpeakingPause> id;
    Id<SpeakingTurn> turnId;
    QDateTime beganAt;
    QDateTime endedAt; ///< invalid: still
    bool operator==(const SpeakingPause &) const = default;
};

/// How long one may speak here, where it is not the shipped length.
struct SpeakingLimit
{
    Id<SpeakingLimit> id;
    TurnKind kind = TurnKind::Speech;
    int seconds = 0; ///< 0: as long as it takes
    bool operator==(const SpeakingLimit &) const = default;
};

/// Seconds spoken until `now`, without the pauses; pauses that two laptops noted over each other count once.
[[nodiscard]] int spokenSeconds(const SpeakingTurn &turn, const std::vector<SpeakingPause> &pauses, const QDateTime &now);

/// Seconds, as shipped (domain: 2.4): the upper end where a span is customary.
[[nodiscard]] int shippedLimit(TurnKind kind);
/// What one has the floor for while an item of this kind is under way.
[[nodiscard]] TurnKind turnKindOf(AgendaKind kind);

} // namespace eldin::core
