// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people said, how it belongs together, and what was answered.
#include "core/storage/AtHearing.h"
#include "core/storage/RowQueries.h"
#include "core/storage/Stores.h"

#include <algorithm>

namespace eldin::core {

template class Rows<Remark>;
template class Rows<RemarkText>;
template class Rows<RemarkLink>;
template class Rows<SlipBatch>;
template class Rows<VoidSlip>;
template class Rows<RemarkTopic>;
template class Rows<Response>;
template class Rows<FollowUp>;

// Moments are whole seconds and ids of one millisecond in no order: the label keeps the order in which remarks came.
std::vector<Remark> RemarkStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE hearing_id = ? ORDER BY said_at, label_device, label_number, id", hearing);
}

std::vector<Remark> RemarkStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? ORDER BY said_at, label_device, label_number, id", meeting);
}

std::vector<Remark> RemarkStore::ofTurn(const Id<SpeakingTurn> &turn) const
{
    return list("WHERE turn_id = ? ORDER BY said_at, label_device, label_number, id", turn);
}

std::vector<Remark> RemarkStore::ofAgendaItem(const Id<AgendaItem> &item) const
{
    return list("WHERE agenda_item_id = ? ORDER BY said_at, label_device, label_number, id", item);
}

std::vector<Remark> RemarkStore::newestOfMeeting(const Id<Meeting> &meeting, int limit) const
{
    // As they came into this file: a clock that stands wrong must not hide what was just written.
    return list("WHERE meeting_id = ? ORDER BY rowid DESC LIMIT ?", meeting, limit);
}

int RemarkStore::countOfKind(const Id<Hearing> &hearing, RemarkKind kind) const
{
    auto rows = connection().prepare("SELECT count(*) FROM remark WHERE hearing_id = ? AND kind = ?");
    rows.with(hearing, codeOf(kind));
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

int RemarkStore::countOfMeeting(const Id<Meeting> &meeting) const
{
    auto rows = connection().prepare("SELECT count(*) FROM remark WHERE meeting_id = ?");
    rows.with(meeting);
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

namespace {

/// What the working group answered within a hearing (?1), down to the duplicates. UNION and not UNION ALL: merged copies
/// may have led two remarks to each other. CROSS JOIN: begun at the answers, which are fewer than the remarks.
const QByteArray kAnswered = "WITH RECURSIVE answered (id) AS (SELECT s.remark_id FROM response s CROSS JOIN remark r ON r.id = s.remark_id "
                             "WHERE r.hearing_id = ?1 UNION SELECT l.remark_id FROM answered a JOIN remark_link l ON l.lead_id = a.id "
                             "JOIN remark r ON r.id = l.remark_id WHERE l.kind = 'duplicate' AND r.hearing_id = ?1) ";

} // namespace

int RemarkStore::unanswered(const Id<Hearing> &hearing, RemarkKind kind) const
{
    auto rows = connection().prepare(kAnswered + "SELECT count(*) FROM answered a CROSS JOIN remark r ON r.id = a.id WHERE r.kind = ?2");
    rows.with(hearing, codeOf(kind));
    return countOfKind(hearing, kind) - (rows.step() ? static_cast<int>(rows.integer(0)) : 0);
}

int RemarkStore::openQuestions(const Id<Hearing> &hearing) const
{
    // Worded as the index remark_text_answered is, or all words would be read.
    auto rows = connection().prepare(kAnswered + "SELECT count(*) FROM (SELECT id FROM answered UNION "
                                     "SELECT id FROM remark_text WHERE answer_ky || answer_ru || answer_en <> '') a "
                                     "CROSS JOIN remark r ON r.id = a.id WHERE r.hearing_id = ?1 AND r.kind = ?2");
    rows.with(hearing, codeOf(RemarkKind::Question));
    return countOfKind(hearing, RemarkKind::Question) - (rows.step() ? static_cast<int>(rows.integer(0)) : 0);
}

std::vector<RemarkOrigins> RemarkStore::originsOfMeeting(const Id<Meeting> &meeting) const
{
    auto rows = connection().prepare("SELECT attendance_id, turn_id, settlement_id, sum(channel = ?2), sum(kind = ?3) FROM remark "
                                     "WHERE meeting_id = ?1 GROUP BY 1, 2, 3");
    rows.with(meeting, codeOf(RemarkChannel::Spoken), codeOf(RemarkKind::Proposal));
    std::vector<RemarkOrigins> result;
    while (rows.step())
        result.push_back({Id<Attendance>(rows.text(0)), Id<SpeakingTurn>(rows.text(1)), Id<Settlement>(rows.text(2)),
                          static_cast<int>(rows.integer(3)), static_cast<int>(rows.integer(4))});
    return result;
}

std::vector<Remark> RemarkStore::onSlips(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? AND slip_number > 0 ORDER BY slip_number, label_device, label_number, id", meeting);
}

std::vector<Remark> RemarkStore::all() const
{
    return list("ORDER BY said_at, label_device, label_number, id");
}

int RemarkStore::lastLabelNumber(const Id<Hearing> &hearing, int device) const
{
    auto rows = connection().prepare("SELECT coalesce(max(label_number), 0) FROM remark "
                                     "WHERE hearing_id = ? AND label_device = ?");
    rows.with(hearing, device);
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

std::vector<RemarkText> RemarkTextStore::all() const
{
    return list("ORDER BY id");
}

std::vector<RemarkText> RemarkTextStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE id IN (SELECT id FROM remark WHERE hearing_id = ?) ORDER BY id", hearing);
}

std::optional<RemarkLink> RemarkLinkStore::ofRemark(const Id<Remark> &remark) const
{
    auto found = list("WHERE remark_id = ?1 ORDER BY (SELECT hearing_id FROM remark WHERE id = lead_id) IS NOT (SELECT hearing_id FROM remark WHERE id = ?1), id LIMIT 1", remark);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Id<Remark> RemarkLinkStore::leadOf(const Id<Remark> &remark) const
{
    std::vector<Id<Remark>> seen {remark};
    for (;;) {
        auto up = connection().prepare("SELECT l.lead_id FROM remark_link l JOIN remark a ON a.id = l.remark_id "
                                       "JOIN remark b ON b.id = l.lead_id WHERE l.remark_id = ? AND l.kind = 'duplicate' "
                                       "AND a.hearing_id = b.hearing_id ORDER BY l.id LIMIT 1");
        up.bind(1, seen.back());
        if (!up.step())
            return seen.back();
        const Id<Remark> next(up.text(0));
        if (const auto met = std::find(seen.begin(), seen.end(), next); met != seen.end())
            return *std::min_element(met, seen.end()); // a circle of merged copies: every one of it finds the same lead
        seen.push_back(next);
    }
}

std::vector<RemarkLink> RemarkLinkStore::allOfRemark(const Id<Remark> &remark) const
{
    return list("WHERE remark_id = ? ORDER BY id", remark);
}

std::vector<RemarkLink> RemarkLinkStore::toLead(const Id<Remark> &lead) const
{
    return list("WHERE lead_id = ? ORDER BY id", lead);
}

std::vector<RemarkLink> RemarkLinkStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE " + isOfRemarkAt(connection(), table(), hearing) + " ORDER BY (SELECT hearing_id FROM remark WHERE id = lead_id) IS NOT ?1, id", hearing);
}

std::vector<SlipBatch> SlipBatchStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? ORDER BY first_number, last_number, id", meeting);
}

std::vector<VoidSlip> VoidSlipStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? ORDER BY number, id", meeting);
}

std::vector<RemarkTopic> RemarkTopicStore::ofRemark(const Id<Remark> &remark) const
{
    return list("WHERE remark_id = ? ORDER BY topic, id", remark);
}

std::vector<RemarkTopic> RemarkTopicStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE remark_id IN (SELECT id FROM remark WHERE hearing_id = ?) ORDER BY remark_id, topic, id", hearing);
}

QStringList RemarkTopicStore::used() const
{
    QStringList topics;
    auto rows = connection().prepare("SELECT topic FROM remark_topic GROUP BY topic ORDER BY count(*) DESC, topic");
    while (rows.step())
        topics += rows.text(0);
    return topics;
}

std::optional<Response> ResponseStore::ofRemark(const Id<Remark> &remark) const
{
    auto found = list("WHERE remark_id = ? ORDER BY id LIMIT 1", remark);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Response> ResponseStore::forRemark(const Id<Remark> &remark) const
{
    // UNION and not UNION ALL: merged copies may have led two remarks to each other.
    auto found = list("WHERE remark_id IN (WITH RECURSIVE up (id) AS (SELECT ?1 UNION SELECT l.lead_id FROM up "
                      "JOIN remark_link l ON l.remark_id = up.id AND l.kind = 'duplicate' JOIN remark a ON a.id = l.remark_id "
                      "JOIN remark b ON b.id = l.lead_id WHERE a.hearing_id = b.hearing_id) SELECT id FROM up) "
                      "ORDER BY remark_id <> ?1, id LIMIT 1",
                      remark);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Response> ResponseStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE " + isOfRemarkAt(connection(), table(), hearing) + " ORDER BY id", hearing);
}

std::vector<FollowUp> FollowUpStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE response_id IN (SELECT r.id FROM response r JOIN remark m ON m.id = r.remark_id "
                "WHERE m.hearing_id = ?) ORDER BY date, id",
                hearing);
}

std::vector<FollowUp> FollowUpStore::ofResponse(const Id<Response> &response) const
{
    return list("WHERE response_id = ? ORDER BY date, id", response);
}

} // namespace eldin::core
