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
QString keyOf(const QString &text, const QDateTime &at, const QString &sender)
{
    return at.toString(QStringLiteral("yyyyMMddHHmm")) + u'\n' + sender + u'\n' + folded(text);
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
        const QString text = texts.value(remark.id.text());
        known.messages.insert(keyOf(text, remark.saidAt, senders.value(remark.id.text())));
        known.words.insert(folded(text));
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

ChatPlan ChatImport::plan(const exchange::Chat &chat, const Id<Hearing> &hearing, const Id<Meeting> &meeting) const
{
    Known known = knownTo(document().stores(), hearing);
    ChatPlan plan;
    plan.messages = chat.messages.size();
    plan.serviceLines = chat.serviceLines;
    for (const exchange::ChatMessage &message : chat.messages) {
        ChatCandidate candidate;
        candidate.where = QString::number(message.line);
        candidate.reason = reasonOf(message);
        candidate.taken = candidate.reason.isEmpty();
        RemarkEntry &entry = candidate.entry;
        entry.hearingId = hearing;
        entry.meetingId = meeting;
        entry.channel = RemarkChannel::Messenger;
        entry.text = message.text;
        entry.origin = originOf(message);
        entry.kind = messageguess::kind(message.text);
        if (entry.kind == RemarkKind::Proposal)
            entry.amount = amountInText(message.text);
        const QString key = keyOf(message.text, message.sentAt, senderKey(entry.origin->name, entry.origin->phone));
        const bool there = known.messages.contains(key) || (!message.sentAt.isValid() && known.words.contains(folded(message.text)));
        if (there && !message.text.isEmpty()) {
            ++plan.duplicates;
            continue;
        }
        known.messages.insert(key);
        if (!message.sentAt.isValid())
            known.words.insert(folded(message.text));
        plan.candidates.push_back(std::move(candidate));
    }
    return plan;
}

void ChatImport::import(const ChatPlan &plan)
{
    RemarkService(document()).recordAll(plan.records().entries);
}

} // namespace eldin::core
