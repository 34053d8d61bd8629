// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

namespace eldin::core {

enum class RemarkKind { Question, Comment, Proposal, Criticism, Thanks };
/// How a remark stands to its lead: it says the same, or is a part of what was said.
enum class LinkKind { Duplicate, Part };
enum class RemarkChannel { Spoken, Slip, Messenger, Before };
enum class Decision { Accepted, Partly, Rejected, Deferred, Forwarded };
enum class FollowUpStatus { InProgress, Implemented, NotImplemented };

/// The municipality will do it, wholly or in part.
[[nodiscard]] constexpr bool isGranted(Decision decision)
{
    return decision == Decision::Accepted || decision == Decision::Partly;
}

template <>
struct Codes<RemarkKind>
{
    static constexpr std::pair<RemarkKind, const char16_t *> list[] {
        {RemarkKind::Question, u"question"},   {RemarkKind::Comment, u"comment"}, {RemarkKind::Proposal, u"proposal"},
        {RemarkKind::Criticism, u"criticism"}, {RemarkKind::Thanks, u"thanks"},
    };
};
template <>
struct Codes<RemarkChannel>
{
    static constexpr std::pair<RemarkChannel, const char16_t *> list[] {
        {RemarkChannel::Spoken, u"spoken"},
        {RemarkChannel::Slip, u"slip"},
        {RemarkChannel::Messenger, u"messenger"},
        {RemarkChannel::Before, u"before"},
    };
};
template <>
struct Codes<LinkKind>
{
    static constexpr std::pair<LinkKind, const char16_t *> list[] {
        {LinkKind::Duplicate, u"duplicate"},
        {LinkKind::Part, u"part"},
    };
};
template <>
struct Codes<Decision>
{
    static constexpr std::pair<Decision, const char16_t *> list[] {
        {Decision::Accepted, u"accepted"}, {Decision::Partly, u"partly"},       {Decision::Rejected, u"rejected"},
        {Decision::Deferred, u"deferred"}, {Decision::Forwarded, u"forwarded"},
    };
};
template <>
struct Codes<FollowUpStatus>
{
    static constexpr std::pair<FollowUpStatus, const char16_t *> list[] {
        {FollowUpStatus::InProgress, u"in_progress"},
        {FollowUpStatus::Implemented, u"implemented"},
        {FollowUpStatus::NotImplemented, u"not_implemented"},
    };
};

/// Signs of a remark's words at most: several pages; more is a document, not a remark.
inline constexpr qsizetype kLongestRemark = 20000;

struct SpeakingTurn;

/// Something a participant said or wrote. The words stand in RemarkText.
struct Remark
{
    Id<Remark> id;
    Id<Hearing> hearingId;
    Id<Meeting> meetingId; ///< null: not at a meeting (collected before)
    RemarkKind kind = RemarkKind::Comment;
    RemarkChannel channel = RemarkChannel::Spoken;
    Id<Attendance> attendanceId; ///< null: nobody said who
    Id<Settlement> settlementId; ///< which village it is about, else the speaker's
    std::optional<Money> amount; ///< asked for
    QString lineCode;            ///< function or line code of the budget it speaks of
    int labelDevice = 0;         ///< the laptop's number in this document
    int labelNumber = 0;         ///< the count within the hearing on that laptop
    int number = 0;              ///< given when the record is closed; 0 before
    QDateTime saidAt;
    bool receivedAfterClosing = false;
    Id<SpeakingTurn> turnId; ///< in which it was said; null: nobody noted when who had the floor
    int slipNumber = 0; ///< printed on the slip it came on; 0: none
    Id<AgendaItem> agendaItemId; ///< of its meeting, under which the protocol puts it; null: by its kind

    /// `1-42`: for the eye until the record is closed; nothing refers to it.
    [[nodiscard]] QString label() const { return QStringLiteral("%1-%2").arg(labelDevice).arg(labelNumber); }
    bool operator==(const Remark &) const = default;
};

/// The words as said, apart from the remark so that they can be redacted.
struct RemarkText
{
    Id<Remark> id; ///< the remark's
    QString text;
    Language language = Language::Kyrgyz;
    LocalText translation; ///< typed by a person
    LocalText answer;      ///< on the spot
    LocalText answeredBy;  ///< an office
    bool operator==(const RemarkText &) const = default;

    /// As said if that is the language, else its translation; empty where there is none.
    [[nodiscard]] const QString &in(Language wanted) const
    {
        return wanted == language ? text : translation.of(wanted);
    }
};

/// How many remarks came from one participant, turn and village.
struct RemarkOrigins
{
    Id<Attendance> attendanceId; ///< null: not known
    Id<SpeakingTurn> turnId;
    Id<Settlement> settlementId;
    int spoken = 0;
    int proposals = 0;
};

/// Links a person to a remark written from outside a meeting, by messenger for instance. The link stands on the
/// private side.
struct PersonRemark
{
    Id<PersonRemark> id;
    Id<Person> personId;
    Id<Remark> remarkId;
    bool operator==(const PersonRemark &) const = default;
};

/// Originals are never destroyed: what says the same as another remark, or is a part of it, is linked to it. A group of
/// duplicates has one lead, whose answer counts for all of one hearing.
struct RemarkLink
{
    Id<RemarkLink> id;
    LinkKind kind = LinkKind::Duplicate;
    Id<Remark> remarkId;
    Id<Remark> leadId;
    bool operator==(const RemarkLink &) const = default;
};

struct RemarkTopic
{
    Id<RemarkTopic> id;
    Id<Remark> remarkId;
    QString topic;
    bool operator==(const RemarkTopic &) const = default;
};

/// The official answer to a proposal.
struct Response
{
    Id<Response> id;
    Id<Remark> remarkId;
    Decision decision = Decision::Accepted;
    LocalText reason; ///< never empty
    std::optional<Money> amount;
    LocalText moneySource;
    LocalText responsible; ///< an office
    QDate deadline;
    QString lineCode;
    QDate decidedOn;
    bool operator==(const Response &) const = default;
};

/// What became of an accepted proposal, over the years.
struct FollowUp
{
    Id<FollowUp> id;
    Id<Response> responseId;
    QDate date;
    FollowUpStatus status = FollowUpStatus::InProgress;
    LocalText note; ///< of one that is not done: why
    QDate newDate; ///< by when it is to be done now; invalid: the date of before stands
    std::optional<Money> spent; ///< on it so far, in all; nothing: not stated
    bool operator==(const FollowUp &) const = default;
};

} // namespace eldin::core
