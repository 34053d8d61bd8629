// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RemarkRows.h"

#include "core/storage/Seals.h"

#include <map>

namespace eldin::core {

namespace {

std::map<Id<Settlement>, LocalText> settlementNames(const Stores &stores)
{
    std::map<Id<Settlement>, LocalText> names;
    for (const Settlement &settlement : stores.settlements.all())
        names[settlement.id] = settlement.name;
    return names;
}

struct Participant
{
    Attendance attendance;
    QString name;
};

QString descriptionOf(const Stores &stores, const Remark &remark)
{
    const auto turn = remark.turnId.isNull() || !remark.attendanceId.isNull() ? std::nullopt : stores.turns.find(remark.turnId);
    return turn ? turn->description : QString();
}

/// How many stand under a lead.
struct Below
{
    int duplicates = 0;
    int parts = 0;
};

std::map<Id<Attendance>, Participant> participants(const Stores &stores, const Id<Hearing> &hearing)
{
    std::map<Id<Attendance>, Participant> result;
    for (const Meeting &meeting : stores.meetings.ofHearing(hearing)) {
        for (const Attendance &attendance : stores.attendances.ofMeeting(meeting.id))
            result[attendance.id].attendance = attendance;
        for (const PersonAttendance &link : stores.personAttendances.ofMeeting(meeting.id)) {
            if (const auto person = stores.persons.find(link.personId))
                result[link.attendanceId].name = person->name;
        }
    }
    return result;
}

/// Its lead, and the lead's answer where the group has one.
void showLink(const Stores &stores, RemarkRow &row, const RemarkLink &link)
{
    row.link = link;
    row.lead = stores.remarks.find(link.leadId);
    if (!row.response && link.kind == LinkKind::Duplicate)
        row.response = stores.responses.forRemark(link.remarkId);
}

} // namespace

std::vector<RemarkRow> remarkRows(const Stores &stores, const Id<Hearing> &hearing)
{
    const auto villages = settlementNames(stores);
    const auto people = participants(stores, hearing);
    std::map<Id<Remark>, RemarkText> words;
    for (RemarkText &text : stores.remarkTexts.ofHearing(hearing))
        words[text.id] = std::move(text);
    std::map<Id<Remark>, QStringList> topics;
    for (const RemarkTopic &topic : stores.topics.ofHearing(hearing))
        topics[topic.remarkId] += topic.topic;
    std::map<Id<Remark>, Response> responses;
    for (Response &response : stores.responses.ofHearing(hearing))
        responses.try_emplace(response.remarkId, std::move(response));

    std::map<Id<Remark>, Person> senders;
    for (const PersonRemark &link : stores.personRemarks.ofHearing(hearing)) {
        if (const auto person = stores.persons.find(link.personId))
            senders[link.remarkId] = *person;
    }

    std::map<Id<Remark>, RemarkLink> links;
    std::map<Id<Remark>, Below> below;
    for (const RemarkLink &link : stores.remarkLinks.ofHearing(hearing)) {
        if (links.try_emplace(link.remarkId, link).second)
            ++(link.kind == LinkKind::Duplicate ? below[link.leadId].duplicates : below[link.leadId].parts);
    }

    const std::set<Id<Remark>> after = Seals(stores).remarksAfter(hearing);
    std::vector<RemarkRow> rows;
    for (Remark &remark : stores.remarks.ofHearing(hearing)) {
        RemarkRow row;
        remark.receivedAfterClosing = after.contains(remark.id);
        if (remark.receivedAfterClosing)
            remark.number = 0; // one that another closing gave, by which the document does not go
        row.words = words[remark.id];
        row.topics = topics[remark.id];
        if (const auto person = people.find(remark.attendanceId); person != people.end()) {
            row.personName = person->second.name;
            row.participantNumber = person->second.attendance.number;
            row.sex = person->second.attendance.sex;
        } else if (const auto sender = senders.find(remark.id); sender != senders.end()) {
            row.personName = sender->second.name;
            row.senderPhone = sender->second.phone;
        }
        if (const auto village = villages.find(remark.settlementId); village != villages.end())
            row.settlement = village->second;
        if (const auto response = responses.find(remark.id); response != responses.end())
            row.response = response->second;
        row.duplicates = below[remark.id].duplicates;
        row.parts = below[remark.id].parts;
        if (const auto link = links.find(remark.id); link != links.end())
            showLink(stores, row, link->second);
        row.description = descriptionOf(stores, remark);
        row.remark = std::move(remark);
        rows.push_back(std::move(row));
    }
    return rows;
}

RemarkRow remarkRow(const Stores &stores, Remark remark)
{
    RemarkRow row;
    row.words = stores.remarkTexts.find(remark.id).value_or(RemarkText {});
    for (const RemarkTopic &topic : stores.topics.ofRemark(remark.id))
        row.topics += topic.topic;
    if (!remark.attendanceId.isNull()) {
        if (const auto attendance = stores.attendances.find(remark.attendanceId)) {
            row.participantNumber = attendance->number;
            row.sex = attendance->sex;
        }
        if (const auto person = stores.persons.ofAttendance(remark.attendanceId))
            row.personName = person->name;
    } else if (const auto link = stores.personRemarks.ofRemark(remark.id)) {
        if (const auto person = stores.persons.find(link->personId)) {
            row.personName = person->name;
            row.senderPhone = person->phone;
        }
    }
    if (!remark.settlementId.isNull()) {
        if (const auto village = stores.settlements.find(remark.settlementId))
            row.settlement = village->name;
    }
    row.response = stores.responses.ofRemark(remark.id);
    if (const auto link = stores.remarkLinks.ofRemark(remark.id))
        showLink(stores, row, *link);
    for (const RemarkLink &link : stores.remarkLinks.toLead(remark.id))
        ++(link.kind == LinkKind::Duplicate ? row.duplicates : row.parts);
    row.description = descriptionOf(stores, remark);
    remark.receivedAfterClosing = Seals(stores).isAfterClosing(remark);
    if (remark.receivedAfterClosing)
        remark.number = 0;
    row.remark = std::move(remark);
    return row;
}

RemarkRow remarkRow(const Stores &stores, const Id<Remark> &remark)
{
    return remarkRow(stores, stores.remarks.get(remark));
}

std::vector<RemarkRow> newestRemarkRows(const Stores &stores, const Id<Meeting> &meeting, int limit)
{
    std::vector<RemarkRow> rows;
    for (Remark &remark : stores.remarks.newestOfMeeting(meeting, limit))
        rows.push_back(remarkRow(stores, std::move(remark)));
    return rows;
}

std::vector<ParticipantRow> participantRows(const Stores &stores, const Id<Meeting> &meeting)
{
    const auto villages = settlementNames(stores);
    std::map<Id<Attendance>, Person> people;
    for (const PersonAttendance &link : stores.personAttendances.ofMeeting(meeting)) {
        if (const auto person = stores.persons.find(link.personId))
            people[link.attendanceId] = *person;
    }
    std::vector<ParticipantRow> rows;
    for (const Attendance &attendance : stores.attendances.ofMeeting(meeting)) {
        ParticipantRow row;
        row.attendance = attendance;
        row.person = people[attendance.id];
        if (const auto village = villages.find(attendance.settlementId); village != villages.end())
            row.settlement = village->second;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace eldin::core
