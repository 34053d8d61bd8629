// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PublicRows.h"

#include "core/sqlite/Connection.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/Schema.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <tuple>

namespace eldin::core {

std::vector<PublicRows::Person> PublicRows::people() const
{
    std::vector<Person> people;
    auto rows = m_copy.prepare("SELECT p.name, p.phone, p.address, coalesce(d.office_ky, ''), coalesce(d.office_ru, ''), coalesce(d.office_en, '') "
                               "FROM person p LEFT JOIN person_duty d ON d.person_id = p.id ORDER BY p.id, d.id");
    while (rows.step())
        people.push_back({rows.text(0), rows.text(1), rows.text(2), {rows.text(3), rows.text(4), rows.text(5)}});
    return people;
}

QStringList PublicRows::places() const
{
    QStringList places;
    auto rows = m_copy.prepare("SELECT name_ky FROM settlement UNION SELECT name_ru FROM settlement UNION SELECT name_en FROM settlement");
    while (rows.step())
        places += rows.text(0);
    return places;
}

QHash<QString, QString> PublicRows::wordHashes() const
{
    QHash<QString, QString> hashes;
    auto rows = m_copy.prepare("SELECT a.owner, a.hash FROM commit_part a JOIN \"commit\" c ON c.id = a.commit_id WHERE a.kind = 'text' ORDER BY c.lamport, c.id");
    while (rows.step())
        hashes.insert(rows.text(0), rows.text(1));
    return hashes;
}

void PublicRows::setText(const QString &table, const QString &id, const QString &column, const QString &text)
{
    m_copy.prepare(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, column).toUtf8()).with(text.isNull() ? QStringLiteral("") : text, id).execute();
}

void PublicRows::removePrivateRows()
{
    const auto &tables = dataTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) { // children before parents
        if (table->tableClass == TableClass::Person)
            m_copy.run("DELETE FROM " + table->name.toUtf8());
    }
    m_copy.run("DELETE FROM commit_piece; DELETE FROM undo_step; DELETE FROM merge_commit; DELETE FROM conflict; "
               "DELETE FROM commit_part WHERE commit_id NOT IN (SELECT id FROM \"commit\"); "
               "DELETE FROM commit_parent WHERE commit_id NOT IN (SELECT id FROM \"commit\"); "
               "DELETE FROM shelved_commit; DELETE FROM sealed_paper; DELETE FROM appeal_text; DELETE FROM appeal; "
               "DELETE FROM answer_words; UPDATE answer_sheet SET entered_at = NULL; DELETE FROM document_info WHERE key = 'erasing'; DELETE FROM import_profile; DELETE FROM hearing_template_text; DELETE FROM hearing_template; "
               "UPDATE assignment_text SET assignee = ''; "
               "UPDATE table_import SET file_name = 'table-' || (SELECT count(*) FROM table_import o WHERE o.id <= table_import.id) || "
               "CASE WHEN format = '' THEN '' ELSE '.' || format END");
}

void PublicRows::cutLinks(const LocalText &resident)
{
    m_copy.run("UPDATE remark SET settlement_id = (SELECT settlement_id FROM attendance WHERE attendance.id = remark.attendance_id) "
               "WHERE settlement_id IS NULL AND attendance_id IS NOT NULL; "
               "UPDATE remark SET attendance_id = NULL; "
               "UPDATE speaking_turn SET settlement_id = (SELECT settlement_id FROM attendance WHERE attendance.id = speaking_turn.attendance_id) WHERE attendance_id IS NOT NULL; "
               "UPDATE speaking_turn SET attendance_id = NULL, sex = '', age_group = '';"
               "DELETE FROM speaking_turn_text");
    const QString who = resident.best(Language::Kyrgyz);
    m_copy.prepare("INSERT INTO document_info (key, value) VALUES ('public_resident', ?)").with(who).execute();
    m_copy.prepare("INSERT INTO speaking_turn_text (id, description) SELECT t.id, ?1 || coalesce((SELECT ', ' || s.name_ky FROM settlement s WHERE s.id = t.settlement_id), '') "
                   "FROM speaking_turn t")
        .with(who)
        .execute();
}

namespace {

struct Group
{
    QString meeting;
    QString sex;
    QString age;
    QString village;
    bool operator<(const Group &other) const { return std::tie(meeting, sex, age, village) < std::tie(other.meeting, other.sex, other.age, other.village); }
};

struct Member
{
    const char *table;
    QString id;
    int count;
    Group group;
};

std::vector<Member> membersOf(sqlite::Connection &copy)
{
    std::vector<Member> members;
    for (const auto &[table, count] : {std::pair {"attendance", "1"}, std::pair {"head_count", "count"}}) {
        auto rows = copy.prepare(QByteArray("SELECT id, ") + count + ", meeting_id, sex, age_group, coalesce(settlement_id, '') FROM " + table + " ORDER BY id");
        while (rows.step())
            members.push_back({table, rows.text(0), static_cast<int>(rows.integer(1)), {rows.text(2), rows.text(3), rows.text(4), rows.text(5)}});
    }
    return members;
}

} // namespace

void PublicRows::coarsenSmallGroups()
{
    std::vector<Member> members = membersOf(m_copy);
    for (QString Group::*detail : {&Group::age, &Group::village, &Group::sex}) {
        std::map<Group, int> sizes;
        for (const Member &member : members)
            sizes[member.group] += member.count;
        for (Member &member : members) {
            if (sizes[member.group] < kSmallestGroup)
                (member.group.*detail).clear();
        }
    }
    for (const Member &member : members) {
        m_copy.prepare(QByteArray("UPDATE ") + member.table + " SET sex = ?, age_group = ?, settlement_id = nullif(?, '') WHERE id = ?")
            .with(member.group.sex.isEmpty() ? QStringLiteral("") : member.group.sex, member.group.age.isEmpty() ? QStringLiteral("") : member.group.age,
                  member.group.village.isEmpty() ? QStringLiteral("") : member.group.village, member.id)
            .execute();
    }
    m_copy.prepare("UPDATE attendance SET role = '' WHERE (SELECT count(*) FROM attendance o WHERE o.meeting_id = attendance.meeting_id AND o.role = attendance.role) < ?")
        .with(kSmallestGroup)
        .execute();
    m_copy.run("UPDATE attendance SET arrived_at = NULL, left_at = NULL");
}

void PublicRows::removeContentsBut(const QStringList &hashes)
{
    for (const QString &hash : contentHashes(m_copy)) {
        if (!hashes.contains(hash))
            m_copy.prepare("DELETE FROM attachment_content WHERE hash = ?").with(hash).execute();
    }
}

void PublicRows::mark(const QDateTime &moment)
{
    m_copy.prepare("INSERT INTO document_info (key, value) VALUES ('public_copy', ?)").with(moment.toString(Qt::ISODate)).execute();
}

void PublicRows::writeAnew(const QString &copy, const QString &target)
{
    sqlite::Connection connection(copy, sqlite::OpenMode::ReadWrite);
    connection.run("PRAGMA temp_store = FILE");
    connection.prepare("VACUUM INTO ?").with(target).execute();
}

QDateTime publicCopyOf(sqlite::Connection &connection)
{
    auto rows = connection.prepare("SELECT value FROM document_info WHERE key = 'public_copy'");
    return rows.step() ? QDateTime::fromString(rows.text(0), Qt::ISODate) : QDateTime();
}

} // namespace eldin::core
