// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RemarkRows.h"

#include "core/report/RemarkReading.h"
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

} // namespace

std::vector<RemarkRow> remarkRows(const Stores &stores, const Id<Hearing> &hearing)
{
    return RemarkReading(stores, hearing).all();
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
