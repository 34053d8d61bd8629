// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ChatImport.h"

#include "core/base/AmountInText.h"
#include "core/base/Text.h"
#include "core/service/MessageGuess.h"

#include <QSet>

namespace eldin::core {

namespace {

bool isPhone(const QString &sender)
{
    int digits = 0;
    for (const QChar c : sender) {
        if (c.isDigit())
            ++digits;
        else if (!QStringView(u"+-\u2010\u2011\u2013() ").contains(c)) // WhatsApp's hyphens do not break
            return false;
    }
    return digits >= 7;
}

RemarkOrigin originOf(const exchange::ChatMessage &message)
{
    RemarkOrigin origin;
    origin.sentAt = message.sentAt;
    (isPhone(message.sender) ? origin.phone : origin.name) = message.sender.simplified();
    return origin;
}

/// The same message has the same key in an export of another day; those of the iPhone have seconds, others not.
QString keyOf(const QString &foldedWords, const QDateTime &at, const QString &sender)
{
    return QString::number(at.isValid() ? at.date().toJulianDay() * 1440 + at.time().msecsSinceStartOfDay() / 60'000 : 0) + u'\n' + sender
        + u'\n' + foldedWords;
}

struct Known
{
    QSet<QString> messages;
    QSet<QString> words;
};

Known knownTo(const Stores &stores, const Id<Hearing> &hearing)
{
    QHash<QString, QString> senders; // by remark
    for (const PersonRemark &link : stores.personRemarks.ofHearing(hearing)) {
        if (const auto person = stores.persons.find(link.personId))
            senders.insert(link.remarkId.text(), senderKey(person->name, person->phone));
    }
    QHash<QString, QString> texts;
    for (const RemarkText &words : stores.remarkTexts.ofHearing(hearing))
        texts.insert(words.id.text(), words.text);
    Known known;
    for (const Remark &remark : stores.remarks.ofHearing(hearing)) {
        const QString words = folded(texts.value(remark.id.text()));
        known.messages.insert(keyOf(words, remark.saidAt, senders.value(remark.id.text())));
        known.words.insert(words);
    }
    return known;
}

QString reasonOf(const exchange::ChatMessage &message)
{
    if (message.content == exchange::ChatMessage::Content::Media)
        return QStringLiteral("chat-media");
    if (message.content == exchange::ChatMessage::Content::Notice)
        return QStringLiteral("chat-notice");
    if (message.cut)
        return QStringLiteral("chat-too-long");
    return messageguess::reasonToLeaveOut(message.text);
}

} // namespace

RecordPlan<RemarkEntry> ChatPlan::records() const
{
    RecordPlan<RemarkEntry> plan;
    plan.rowsRead = messages;
    plan.duplicates = duplicates;
    for (const ChatCandidate &candidate : candidates) {
        if (candidate.taken)
            plan.entries.push_back(candidate.entry);
        else if (!candidate.reason.isEmpty())
            plan.problems.push_back({candidate.where, Severity::Note, candidate.reason, singleLine(candidate.entry.text).left(80)});
    }
    return plan;
}

ChatPlan ChatImport::understand(const exchange::Chat &chat)
{
    ChatPlan plan;
    plan.messages = chat.messages.size();
    plan.serviceLines = chat.serviceLines;
    plan.candidates.reserve(chat.messages.size());
    for (const exchange::ChatMessage &message : chat.messages) {
        ChatCandidate candidate;
        candidate.where = QString::number(message.line);
        candidate.reason = reasonOf(message);
        candidate.taken = candidate.reason.isEmpty();
        candidate.entry.channel = RemarkChannel::Messenger;
        candidate.entry.text = message.text;
        candidate.entry.origin = originOf(message);
        candidate.entry.kind = messageguess::kind(message.text);
        if (candidate.entry.kind == RemarkKind::Proposal)
            candidate.entry.amount = amountInText(message.text);
        plan.candidates.push_back(std::move(candidate));
    }
    return plan;
}

ChatPlan ChatImport::plan(ChatPlan understood, const Id<Hearing> &hearing, const Id<Meeting> &meeting) const
{
    Known known = knownTo(document().stores(), hearing);
    std::vector<ChatCandidate> fresh;
    for (ChatCandidate &candidate : understood.candidates) {
        RemarkEntry &entry = candidate.entry;
        entry.hearingId = hearing;
        entry.meetingId = meeting;
        const QDateTime &at = entry.origin->sentAt;
        const QString words = folded(entry.text);
        const QString key = keyOf(words, at, senderKey(entry.origin->name, entry.origin->phone));
        const bool there = known.messages.contains(key) || (!at.isValid() && known.words.contains(words));
        if (there && candidate.canBeTaken()) {
            ++understood.duplicates;
            continue;
        }
        known.messages.insert(key);
        if (!at.isValid())
            known.words.insert(words);
        fresh.push_back(std::move(candidate));
    }
    understood.candidates = std::move(fresh);
    return understood;
}

void ChatImport::import(const ChatPlan &plan, const Document::Elsewhere &elsewhere)
{
    RemarkService(document()).recordAll(plan.records().entries, elsewhere);
}

} // namespace eldin::core
