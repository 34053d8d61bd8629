// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Where a remark comes from that was written before, outside a meeting.
struct RemarkOrigin
{
    QDateTime sentAt; ///< by the clock of who sent it; invalid: nobody knows, the moment of entering counts
    QString name; ///< of the sender: private, may be empty
    QString phone; ///< likewise
    bool operator==(const RemarkOrigin &) const = default;
};

/// What the secretary writes of one remark; the text is required, and a meeting or a hearing.
struct RemarkEntry
{
    Id<Hearing> hearingId; ///< may be null if the meeting is given
    Id<Meeting> meetingId;
    RemarkKind kind = RemarkKind::Comment;
    RemarkChannel channel = RemarkChannel::Spoken;
    QString text;
    std::optional<Language> language; ///< guessed where not said
    Id<Attendance> attendanceId;
    Id<Settlement> settlementId; ///< taken from the participant where null
    std::optional<Money> amount;
    QString lineCode;
    QStringList topics;
    LocalText translation;
    LocalText answer; ///< on the spot
    LocalText answeredBy;
    Id<SpeakingTurn> turnId; ///< where null: that of the speaker, if the speaker has the floor
    std::optional<RemarkOrigin> origin; ///< only of a new one: it stays as it was received
    int slipNumber = 0; ///< printed on the slip it came on; 0: none
    Id<Remark> sameAs; ///< only of a new one: what was said before and is said again
    bool operator==(const RemarkEntry &) const = default;
};

/// New words of a remark and of the answer given to it on the spot.
struct RemarkWords
{
    Id<Remark> id;
    QString text;
    LocalText answer;
};

/// Tells senders apart: by telephone where it is known, else by name.
[[nodiscard]] QString senderKey(const QString &name, const QString &phone);

/// What people say at a hearing.
class RemarkService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const RemarkEntry &entry);

    /// Durable when it returns. Error{RuleBroken, "record-closed"} once the record is closed. What is said ends a turn
    /// whose times are about.
    Id<Remark> record(const RemarkEntry &entry);
    /// A whole table of remarks, each with its meeting, in one action.
    void recordAll(const std::vector<RemarkEntry> &entries, const Document::Elsewhere &elsewhere = {});
    /// Inside a transaction: the remark with its words and topics under a number of this laptop. The caller asks whether
    /// the record is open.
    Id<Remark> insert(Stores &stores, const RemarkEntry &entry, int labelNumber) const;
    void edit(const Id<Remark> &id, const RemarkEntry &entry);
    /// The answer given on the spot; an empty one takes it away.
    void answer(const Id<Remark> &id, const LocalText &text, const LocalText &answeredBy);
    /// Error{Conflict} if it has a response.
    void remove(const Id<Remark> &id);
    /// Puts remarks under another meeting (null: collected before the meeting, of the same hearing). They keep words and
    /// speaker; under another hearing they get new labels, and speaker and turn, which are of the old one, are left.
    /// Error{RuleBroken, "answered-elsewhere"} where an answered one would change the hearing.
    void moveTo(const std::vector<Id<Remark>> &ids, const Id<Meeting> &meeting);
    /// Puts remarks under an item of the agenda of their meeting, where the protocol then tells them; null: where their
    /// kind belongs. Error{RuleBroken, "other-agenda"} for the item of another meeting.
    void moveUnder(const std::vector<Id<Remark>> &ids, const Id<AgendaItem> &item);
    /// The words of several remarks in one action, such as with their Kyrgyz letters restored.
    void restoreLetters(const std::vector<RemarkWords> &words);
    [[nodiscard]] RemarkEntry entryOf(const Id<Remark> &id) const;

private:
    /// Of one hearing, by `senderKey`.
    using Senders = QHash<QString, Id<Person>>;
    [[nodiscard]] static Senders sendersOf(const Stores &stores, const Id<Hearing> &hearing);
    /// Somebody who wrote before in this hearing stays one person.
    void saveSender(Stores &stores, const Id<Remark> &id, const RemarkOrigin &origin, Senders &known) const;
    void saveTopics(Stores &stores, const Id<Remark> &id, const QStringList &topics) const;
};

} // namespace eldin::core
