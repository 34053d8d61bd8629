// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RemarkReading.h"

#include "core/storage/Seals.h"

namespace eldin::core {

namespace {

/// How many stand under a lead.
struct Below
{
    int duplicates = 0;
    int parts = 0;
};

} // namespace

QString descriptionOf(const Stores &stores, const Remark &remark)
{
    const auto turn = remark.turnId.isNull() || !remark.attendanceId.isNull() ? std::nullopt : stores.turns.find(remark.turnId);
    return turn ? turn->description : QString();
}

void showLink(const Stores &stores, RemarkRow &row, const RemarkLink &link)
{
    row.link = link;
    row.lead = stores.remarks.find(link.leadId);
    if (!row.response && link.kind == LinkKind::Duplicate)
        row.response = stores.responses.forRemark(link.remarkId);
}

RemarkReading::RemarkReading(const Stores &stores, const Id<Hearing> &hearing)
    : m_stores(stores)
    , m_hearing(hearing)
    , m_pages(stores, hearing)
    , m_afterClosing(Seals(stores).remarksAfter(hearing))
{
    for (const Settlement &settlement : stores.settlements.all())
        m_villages[settlement.id] = settlement.name;
    readPeople();
}

void RemarkReading::readPeople()
{
    m_people.clear();
    for (const Meeting &meeting : m_stores.meetings.ofHearing(m_hearing)) {
        for (const Attendance &attendance : m_stores.attendances.ofMeeting(meeting.id))
            m_people[attendance.id].attendance = attendance;
        for (const PersonAttendance &link : m_stores.personAttendances.ofMeeting(meeting.id)) {
            if (const auto person = m_stores.persons.find(link.personId))
                m_people[link.attendanceId].name = person->name;
        }
    }
}

std::vector<RemarkRow> RemarkReading::all()
{
    RemarkPage page;
    page.remarks = m_stores.remarks.ofHearing(m_hearing);
    page.words = m_stores.remarkTexts.ofHearing(m_hearing);
    page.topics = m_stores.topics.ofHearing(m_hearing);
    page.responses = m_stores.responses.ofHearing(m_hearing);
    page.senders = m_stores.personRemarks.ofHearing(m_hearing);
    page.links = m_stores.remarkLinks.ofHearing(m_hearing);
    std::set<Id<Remark>> linked;
    for (const RemarkLink &link : page.links) {
        if (linked.insert(link.remarkId).second)
            page.toThem.push_back(link);
    }
    return rowsOf(std::move(page));
}

std::vector<RemarkRow> RemarkReading::next(int most)
{
    return rowsOf(m_pages.next(m_place, most));
}

std::vector<RemarkRow> RemarkReading::of(const QStringList &ids)
{
    RemarkPage page = m_pages.of(ids);
    for (const Remark &remark : page.remarks) {
        if (Seals(m_stores).isAfterClosing(remark))
            m_afterClosing.insert(remark.id); // it came since
    }
    return rowsOf(std::move(page));
}

void RemarkReading::nameSpeaker(RemarkRow &row, const Remark &remark) const
{
    const auto person = m_people.find(remark.attendanceId);
    if (person == m_people.end())
        return;
    row.personName = person->second.name;
    row.participantNumber = person->second.attendance.number;
    row.sex = person->second.attendance.sex;
}

std::vector<RemarkRow> RemarkReading::rowsOf(RemarkPage page)
{
    QHash<Id<Remark>, std::size_t> places;
    std::vector<RemarkRow> rows(page.remarks.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(page.remarks[i].id, i);
    const auto rowOf = [&](const Id<Remark> &id) {
        const auto place = places.constFind(id);
        return place == places.constEnd() ? nullptr : &rows[*place];
    };
    for (RemarkText &text : page.words) {
        if (RemarkRow *row = rowOf(text.id))
            row->words = std::move(text);
    }
    for (const RemarkTopic &topic : page.topics) {
        m_parts.insert(topic.id.text(), topic.remarkId);
        if (RemarkRow *row = rowOf(topic.remarkId))
            row->topics += topic.topic;
    }
    for (Response &response : page.responses) {
        m_parts.insert(response.id.text(), response.remarkId);
        if (RemarkRow *row = rowOf(response.remarkId); row != nullptr && !row->response)
            row->response = std::move(response);
    }
    QHash<Id<Remark>, Person> senders;
    for (const PersonRemark &link : page.senders) {
        m_parts.insert(link.id.text(), link.remarkId);
        if (const auto person = m_stores.persons.find(link.personId))
            senders.insert(link.remarkId, *person);
    }
    QHash<Id<Remark>, Below> below;
    for (const RemarkLink &link : page.toThem)
        ++(link.kind == LinkKind::Duplicate ? below[link.leadId].duplicates : below[link.leadId].parts);
    QHash<Id<Remark>, RemarkLink> links;
    for (const RemarkLink &link : page.links) {
        m_parts.insert(link.id.text(), link.remarkId);
        if (!links.contains(link.remarkId))
            links.insert(link.remarkId, link);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        RemarkRow &row = rows[i];
        Remark &remark = page.remarks[i];
        remark.receivedAfterClosing = m_afterClosing.contains(remark.id);
        if (remark.receivedAfterClosing)
            remark.number = 0; // one that another closing gave, by which the document does not go
        nameSpeaker(row, remark);
        if (const auto sender = senders.constFind(remark.id); sender != senders.constEnd() && !m_people.contains(remark.attendanceId)) {
            row.personName = sender->name;
            row.senderPhone = sender->phone;
        }
        if (const auto village = m_villages.find(remark.settlementId); village != m_villages.end())
            row.settlement = village->second;
        row.duplicates = below.value(remark.id).duplicates;
        row.parts = below.value(remark.id).parts;
        if (const auto link = links.constFind(remark.id); link != links.constEnd())
            showLink(m_stores, row, *link);
        row.description = descriptionOf(m_stores, remark);
        row.remark = std::move(remark);
    }
    return rows;
}

Id<Remark> RemarkReading::remarkOf(const QString &table, const QString &id) const
{
    const Id<Remark> present = m_pages.remarkOf(table, id);
    return present.isNull() ? m_parts.value(id) : present;
}

} // namespace eldin::core
