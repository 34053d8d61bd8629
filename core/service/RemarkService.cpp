// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RemarkService.h"

#include "core/base/LanguageGuess.h"
#include "core/base/Text.h"
#include "core/service/AppealService.h"
#include "core/service/BudgetService.h"
#include "core/service/FloorService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/Removal.h"
#include "core/service/SaidWords.h"
#include "core/service/ScenarioService.h"
#include "core/service/SlipService.h"
#include "core/storage/Seals.h"
#include "core/storage/Topics.h"

namespace eldin::core {

namespace {

/// Fills hearing, village and language from what the entry gives. Error{WrongInput} for a speaker of another hearing
/// and for a code that neither the classification nor a budget has.
RemarkEntry completed(const Stores &stores, RemarkEntry entry)
{
    if (!entry.meetingId.isNull())
        entry.hearingId = stores.meetings.get(entry.meetingId).hearingId;
    if (!entry.attendanceId.isNull()
        && stores.meetings.get(stores.attendances.get(entry.attendanceId).meetingId).hearingId != entry.hearingId)
        requireValid({{QStringLiteral("person"), Severity::Error, QStringLiteral("other-hearing"), {}}});
    requireKnownCode(stores, entry.lineCode);
    if (entry.meetingId.isNull())
        entry.slipNumber = 0; // slips are those of a meeting
    if (const auto turn = stores.turns.find(entry.turnId); !turn || turn->meetingId != entry.meetingId)
        entry.turnId = {};
    else if (entry.settlementId.isNull() && entry.attendanceId.isNull())
        entry.settlementId = turn->settlementId;
    if (entry.settlementId.isNull() && !entry.attendanceId.isNull())
        entry.settlementId = stores.attendances.get(entry.attendanceId).settlementId;
    if (!entry.language)
        entry.language = guessLanguage(entry.text);
    return entry;
}

/// A proposal stands under nothing that gets no answer, whichever of the two changes its kind.
void requireSameGroup(const Stores &stores, const Remark &remark, RemarkKind kind)
{
    if (kind == remark.kind)
        return;
    if (kind == RemarkKind::Proposal) {
        const Id<Remark> lead = stores.remarkLinks.leadOf(remark.id);
        if (lead != remark.id && stores.remarks.get(lead).kind != RemarkKind::Proposal)
            throw Error(ErrorCode::RuleBroken, QStringLiteral("lead-not-proposal"));
        return;
    }
    for (const RemarkLink &link : stores.remarkLinks.toLead(remark.id)) {
        const Remark below = stores.remarks.get(link.remarkId);
        if (link.kind == LinkKind::Duplicate && below.hearingId == remark.hearingId && below.kind == RemarkKind::Proposal)
            throw Error(ErrorCode::RuleBroken, QStringLiteral("lead-not-proposal"));
    }
}

void fill(Remark &remark, const RemarkEntry &entry)
{
    if (remark.meetingId != entry.meetingId)
        remark.agendaItemId = {};
    remark.hearingId = entry.hearingId;
    remark.meetingId = entry.meetingId;
    remark.kind = entry.kind;
    remark.channel = entry.channel;
    remark.attendanceId = entry.attendanceId;
    remark.settlementId = entry.settlementId;
    remark.amount = entry.amount;
    remark.lineCode = entry.lineCode;
    remark.turnId = entry.turnId;
    remark.slipNumber = entry.slipNumber;
}

/// The turn in which something is being said. Where the secretary took the times it is over with the saving.
Id<SpeakingTurn> currentTurn(Stores &stores, const RemarkEntry &entry, const QDateTime &now)
{
    Id<SpeakingTurn> found = entry.turnId;
    if (entry.meetingId.isNull() || entry.channel != RemarkChannel::Spoken)
        return found;
    for (const SpeakingTurn &turn : stores.turns.atFloor(entry.meetingId)) {
        if (found.isNull() && !entry.attendanceId.isNull() && turn.attendanceId == entry.attendanceId)
            found = turn.id;
        if (turn.isAbout)
            endTurn(stores, turn, now);
    }
    return found;
}

/// Another speaker than was written down first: a turn that follows from this remark alone was the other one's too.
void correctTurn(Stores &stores, const Remark &before, RemarkEntry &entry)
{
    auto turn = stores.turns.find(entry.turnId);
    if (!turn || before.attendanceId == entry.attendanceId || turn->attendanceId == entry.attendanceId)
        return;
    if (turn->isAbout && !entry.attendanceId.isNull() && stores.remarks.ofTurn(turn->id).size() == 1) {
        turn->setSpeaker(participant(entry.attendanceId));
        stores.turns.update(*turn);
    } else {
        entry.turnId = {};
    }
}

RemarkText textOf(const Id<Remark> &id, const RemarkEntry &entry)
{
    return {id,           entry.text.trimmed(), entry.language.value_or(Language::Kyrgyz), entry.translation,
            entry.answer, entry.answeredBy};
}

} // namespace

QString senderKey(const QString &name, const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.isEmpty() ? folded(name) : digits;
}

Problems RemarkService::validate(const RemarkEntry &entry)
{
    Problems problems;
    if (entry.text.trimmed().isEmpty())
        problems.push_back({QStringLiteral("text"), Severity::Error, QStringLiteral("empty"), {}});
    if (entry.text.size() > kLongestRemark)
        problems.push_back({QStringLiteral("text"), Severity::Error, QStringLiteral("too-long"), QString::number(entry.text.size())});
    if (entry.hearingId.isNull() && entry.meetingId.isNull())
        problems.push_back({QStringLiteral("meeting"), Severity::Error, QStringLiteral("empty"), {}});
    if (entry.amount && entry.amount->isNegative())
        problems.push_back({QStringLiteral("amount"), Severity::Error, QStringLiteral("negative"), plainMoney(*entry.amount)});
    return problems;
}

RemarkService::Senders RemarkService::sendersOf(const Stores &stores, const Id<Hearing> &hearing)
{
    Senders known;
    for (const PersonRemark &link : stores.personRemarks.ofHearing(hearing)) {
        if (const auto person = stores.persons.find(link.personId))
            known.insert(senderKey(person->name, person->phone), person->id);
    }
    return known;
}

void RemarkService::saveSender(Stores &stores, const Id<Remark> &id, const RemarkOrigin &origin, Senders &known) const
{
    const QString key = senderKey(origin.name, origin.phone);
    if (key.isEmpty())
        return;
    Id<Person> &person = known[key];
    if (person.isNull()) {
        person = newId<Person>();
        stores.persons.insert({person, origin.name.simplified(), origin.phone.simplified(), {}, false});
    }
    stores.personRemarks.insert({newId<PersonRemark>(), person, id});
}

void RemarkService::saveTopics(Stores &stores, const Id<Remark> &id, const QStringList &topics) const
{
    const auto before = stores.topics.ofRemark(id);
    const TopicList list = before.empty() && topics.size() < 2 ? TopicList() : TopicList(stores); // thousands are imported with one each
    QStringList wanted;
    const auto placeOf = [&](const QString &name) {
        return std::find_if(wanted.begin(), wanted.end(), [&](const QString &each) { return list.areSame(each, name); });
    };
    for (const QString &topic : topics) {
        const QString clean = topic.simplified();
        if (!clean.isEmpty() && placeOf(clean) == wanted.end())
            wanted += clean;
    }
    // A name in another language or spelling is no other topic of the list: what the remark has stays as it was given. What was
    // typed freely is what it says, so its spelling can be corrected.
    for (const RemarkTopic &topic : before) {
        const auto place = list.find(topic.topic) != nullptr ? placeOf(topic.topic) : std::find(wanted.begin(), wanted.end(), topic.topic);
        if (place == wanted.end())
            stores.topics.remove(topic.id);
        else
            wanted.erase(place);
    }
    for (const QString &topic : std::as_const(wanted))
        stores.topics.insert({onlyId(stores.topics, QStringLiteral("topic ") + id.text() + u' ' + topic), id, topic});
}

Id<Remark> RemarkService::insert(Stores &stores, const RemarkEntry &given, int labelNumber) const
{
    const RemarkEntry entry = completed(stores, given);
    Remark remark;
    remark.id = newId<Remark>();
    fill(remark, entry);
    remark.labelDevice = document().deviceNumber();
    remark.labelNumber = labelNumber;
    remark.saidAt = entry.origin && entry.origin->sentAt.isValid() ? entry.origin->sentAt : document().environment().clock.wallTime();
    stores.remarks.insert(remark);
    stores.remarkTexts.insert(textOf(remark.id, entry));
    saveTopics(stores, remark.id, entry.topics);
    return remark.id;
}

Id<Remark> RemarkService::record(const RemarkEntry &given)
{
    requireValid(validate(given));
    return document().transact(Operation::AddRemark, [&](Stores &stores) {
        const Id<Hearing> hearing = completed(stores, given).hearingId;
        requireRecordOpen(stores.hearings.get(hearing));
        RemarkEntry entry = given;
        if (entry.slipNumber != 0)
            requireFreeSlip(stores, entry.meetingId, entry.slipNumber);
        entry.turnId = currentTurn(stores, given, document().environment().clock.wallTime());
        const Id<Remark> id = insert(stores, entry, stores.remarks.lastLabelNumber(hearing, document().deviceNumber()) + 1);
        if (given.origin) {
            Senders known = sendersOf(stores, hearing);
            saveSender(stores, id, *given.origin, known);
        }
        if (!given.sameAs.isNull())
            RemarkLinks(document()).put(stores, id, stores.remarkLinks.leadOf(given.sameAs), LinkKind::Duplicate);
        return id;
    });
}

void RemarkService::recordAll(const std::vector<RemarkEntry> &entries, const Document::Elsewhere &elsewhere)
{
    document().transact(Operation::ImportRemarks, [&](Stores &stores) {
        QHash<QString, int> labels; // the last one of each hearing
        QHash<QString, Senders> senders; // of each hearing
        for (const RemarkEntry &entry : entries) {
            requireValid(validate(entry));
            const Id<Hearing> hearing = completed(stores, entry).hearingId;
            if (!labels.contains(hearing.text())) {
                requireRecordOpen(stores.hearings.get(hearing));
                labels.insert(hearing.text(), stores.remarks.lastLabelNumber(hearing, document().deviceNumber()));
                senders.insert(hearing.text(), sendersOf(stores, hearing));
            }
            const Id<Remark> id = insert(stores, entry, ++labels[hearing.text()]);
            if (entry.origin)
                saveSender(stores, id, *entry.origin, senders[hearing.text()]);
        }
    }, elsewhere);
}

void RemarkService::edit(const Id<Remark> &id, const RemarkEntry &given)
{
    requireValid(validate(given));
    document().transact(Operation::EditRemark, [&](Stores &stores) {
        RemarkEntry entry = completed(stores, given);
        Remark remark = stores.remarks.get(id);
        requireRecordOpen(stores.hearings.get(remark.hearingId));
        requireRecordOpen(stores.hearings.get(entry.hearingId));
        if (entry.kind != RemarkKind::Proposal && stores.responses.ofRemark(id))
            throw Error(ErrorCode::RuleBroken, QStringLiteral("answered-proposal"));
        if (entry.hearingId != remark.hearingId)
            throw Error(ErrorCode::RuleBroken, QStringLiteral("other-hearing"));
        requireSameGroup(stores, remark, entry.kind);
        if (entry.slipNumber != 0 && (entry.slipNumber != remark.slipNumber || entry.meetingId != remark.meetingId))
            requireFreeSlip(stores, entry.meetingId, entry.slipNumber, id);
        correctTurn(stores, remark, entry);
        fill(remark, entry);
        stores.remarks.update(remark);
        saveWords(stores, textOf(id, entry));
        saveTopics(stores, id, entry.topics);
    });
}

void RemarkService::answer(const Id<Remark> &id, const LocalText &text, const LocalText &answeredBy)
{
    document().transact(Operation::AnswerRemark, [&](Stores &stores) {
        requireRecordOpen(stores.hearings.get(stores.remarks.get(id).hearingId));
        RemarkText words = wordsOf(stores, id);
        words.answer = text;
        words.answeredBy = text.isEmpty() ? LocalText {} : answeredBy;
        saveWords(stores, words);
    });
}

void RemarkService::remove(const Id<Remark> &id)
{
    document().transact(Operation::RemoveRemark, [&](Stores &stores) {
        const Remark remark = stores.remarks.get(id);
        requireRecordOpen(stores.hearings.get(remark.hearingId));
        if (stores.responses.ofRemark(id))
            throw Error(ErrorCode::Conflict, remark.label());
        for (const RemarkTopic &topic : stores.topics.ofRemark(id))
            stores.topics.remove(topic.id);
        AppealService::removeOf(stores, id);
        for (const Assignment &assignment : stores.assignments.allOfRemark(id))
            stores.assignments.remove(assignment.id);
        for (VoteOption option : stores.voteOptions.ofRemark(id)) {
            option.remarkId = {}; // the hall voted all the same
            stores.voteOptions.update(option);
        }
        for (const RemarkLink &link : stores.remarkLinks.allOfRemark(id))
            stores.remarkLinks.remove(link.id);
        for (const RemarkLink &link : stores.remarkLinks.toLead(id))
            stores.remarkLinks.remove(link.id);
        if (const auto link = stores.personRemarks.ofRemark(id)) {
            stores.personRemarks.remove(link->id);
            // Nothing else in the document knows somebody who only wrote this.
            if (stores.personRemarks.ofPerson(link->personId).empty() && !Seals(stores).holdsPerson(link->personId))
                removeWithChildren(document(), QStringLiteral("person"), link->personId.text());
        }
        removeScenarios(stores, id);
        if (stores.remarkTexts.find(id)) // they may have been erased
            stores.remarkTexts.remove(id);
        stores.remarks.remove(id);
    });
}

void RemarkService::moveTo(const std::vector<Id<Remark>> &ids, const Id<Meeting> &meeting)
{
    document().transact(Operation::MoveRemarks, [&](Stores &stores) {
        for (const Id<Remark> &id : ids) {
            Remark remark = stores.remarks.get(id);
            requireRecordOpen(stores.hearings.get(remark.hearingId));
            const Id<Hearing> hearing = meeting.isNull() ? remark.hearingId : stores.meetings.get(meeting).hearingId;
            if (remark.meetingId == meeting)
                continue;
            if (hearing != remark.hearingId) {
                requireRecordOpen(stores.hearings.get(hearing));
                if (stores.responses.ofRemark(id))
                    throw Error(ErrorCode::RuleBroken, QStringLiteral("answered-elsewhere"));
                remark.hearingId = hearing;
                remark.attendanceId = {};
                remark.labelDevice = document().deviceNumber();
                remark.labelNumber = stores.remarks.lastLabelNumber(hearing, remark.labelDevice) + 1;
            }
            remark.meetingId = meeting;
            remark.agendaItemId = {};
            remark.turnId = {};
            remark.slipNumber = 0; // of the meeting where it was handed out
            stores.remarks.update(remark);
        }
    });
}

void RemarkService::moveUnder(const std::vector<Id<Remark>> &ids, const Id<AgendaItem> &item)
{
    document().transact(Operation::MoveRemarks, [&](Stores &stores) {
        for (const Id<Remark> &id : ids) {
            Remark remark = stores.remarks.get(id);
            requireRecordOpen(stores.hearings.get(remark.hearingId));
            if (!item.isNull() && stores.agenda.get(item).meetingId != remark.meetingId)
                throw Error(ErrorCode::RuleBroken, QStringLiteral("other-agenda"));
            if (remark.agendaItemId == item)
                continue;
            remark.agendaItemId = item;
            stores.remarks.update(remark);
        }
    });
}

void RemarkService::restoreLetters(const std::vector<RemarkWords> &words)
{
    document().transact(Operation::RestoreLetters, [&](Stores &stores) {
        for (const RemarkWords &each : words) {
            requireRecordOpen(stores.hearings.get(stores.remarks.get(each.id).hearingId));
            RemarkText text = wordsOf(stores, each.id);
            text.text = each.text;
            text.answer = each.answer;
            saveWords(stores, text);
        }
    });
}

RemarkEntry RemarkService::entryOf(const Id<Remark> &id) const
{
    const Stores &stores = document().stores();
    const Remark remark = stores.remarks.get(id);
    const RemarkText words = wordsOf(stores, id);
    RemarkEntry entry;
    entry.hearingId = remark.hearingId;
    entry.meetingId = remark.meetingId;
    entry.kind = remark.kind;
    entry.channel = remark.channel;
    entry.text = words.text;
    entry.language = words.language;
    entry.attendanceId = remark.attendanceId;
    entry.settlementId = remark.settlementId;
    entry.amount = remark.amount;
    entry.lineCode = remark.lineCode;
    entry.turnId = remark.turnId;
    entry.slipNumber = remark.slipNumber;
    for (const RemarkTopic &topic : stores.topics.ofRemark(id))
        entry.topics += topic.topic;
    entry.translation = words.translation;
    entry.answer = words.answer;
    entry.answeredBy = words.answeredBy;
    return entry;
}

} // namespace eldin::core
