// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PublicRows.h"

#include "core/base/Sha256.h"
#include "core/domain/OwnWords.h"
#include "core/sqlite/Connection.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/Schema.h"
#include "core/storage/Seals.h"

#include <QDateTime>

#include <algorithm>
#include <map>

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
    auto rows = m_copy.prepare("SELECT name_ky FROM settlement UNION SELECT name_ru FROM settlement UNION SELECT name_en FROM settlement UNION "
                               "SELECT name_ky FROM municipality UNION SELECT name_ru FROM municipality UNION SELECT name_en FROM municipality UNION "
                               "SELECT district_ky FROM municipality UNION SELECT district_ru FROM municipality UNION SELECT district_en FROM municipality UNION "
                               "SELECT oblast_ky FROM municipality UNION SELECT oblast_ru FROM municipality UNION SELECT oblast_en FROM municipality");
    while (rows.step())
        places += rows.text(0);
    return places;
}

QHash<QString, QString> PublicRows::wordHashes() const
{
    QHash<QString, QString> hashes;
    // A closing adds salts to the texts, no words.
    auto rows = m_copy.prepare("SELECT a.owner, a.hash FROM commit_part a JOIN \"commit\" c ON c.id = a.commit_id WHERE a.kind = 'text' AND c.operation NOT IN ('close-record', 'close-hearing') ORDER BY c.lamport, c.id");
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
    // Acts of erasing name the remarks and the registrations of one person beside each other.
    m_copy.run("DELETE FROM commit_piece; DELETE FROM undo_step; DELETE FROM merge_commit; DELETE FROM conflict; "
               "DELETE FROM commit_part WHERE commit_id NOT IN (SELECT id FROM \"commit\"); "
               "DELETE FROM commit_parent WHERE commit_id NOT IN (SELECT id FROM \"commit\"); "
               "DELETE FROM shelved_commit; DELETE FROM person_union; DELETE FROM erasure; DELETE FROM sealed_paper; DELETE FROM appeal_answer; DELETE FROM appeal_text; DELETE FROM appeal; "
               "UPDATE answer_sheet SET entered_at = NULL; DELETE FROM document_info WHERE key = 'erasing'; DELETE FROM import_profile; DELETE FROM hearing_template_text; DELETE FROM hearing_template; "
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

/// An order of sheets that has nothing to do with any other.
QByteArray nameOf(const QString &question, const QString &sheet)
{
    Sha256 hash;
    hash.add((question + u' ' + sheet).toUtf8());
    return hash.hex().toLatin1();
}

QString written(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

void PublicRows::coarsenSmallGroups()
{
    std::vector<GroupMember> members;
    std::vector<QByteArray> tables; // of each of them
    for (const auto &[table, count] : {std::pair {"attendance", "1"}, std::pair {"head_count", "count"}}) {
        auto rows = m_copy.prepare(QByteArray("SELECT id, meeting_id, sex, age_group, coalesce(settlement_id, ''), ") + count + " FROM " + table + " ORDER BY id");
        while (rows.step()) {
            members.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), static_cast<int>(rows.integer(5))});
            tables.push_back(table);
        }
    }
    core::coarsenSmallGroups(members);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const GroupMember &member = members[i];
        m_copy.prepare("UPDATE " + tables[i] + " SET sex = ?, age_group = ?, settlement_id = nullif(?, '') WHERE id = ?")
            .with(written(member.sex), written(member.age), written(member.village), member.id)
            .execute();
    }
    m_copy.prepare("UPDATE attendance SET role = '' WHERE (SELECT count(*) FROM attendance o WHERE o.meeting_id = attendance.meeting_id AND o.role = attendance.role) < ?")
        .with(kSmallestGroup)
        .execute();
    m_copy.run("UPDATE attendance SET arrived_at = NULL, left_at = NULL");
}

namespace {

using SheetsKey = std::pair<QString, QString>; // a questionnaire and a stage

/// How many sheets answer anything.
std::map<SheetsKey, int> filledSheets(sqlite::Connection &copy)
{
    std::map<SheetsKey, int> filled;
    auto rows = copy.prepare("SELECT s.questionnaire_id, s.stage, count(DISTINCT a.sheet_id) FROM answer_sheet s LEFT JOIN answer a ON a.sheet_id = s.id GROUP BY 1, 2");
    while (rows.step())
        filled[{rows.text(0), rows.text(1)}] = static_cast<int>(rows.integer(2));
    return filled;
}

} // namespace

int PublicRows::keepOwnWordsForEverybody(const PersonalWords &people)
{
    const auto filled = filledSheets(m_copy);
    QStringList hidden;
    auto rows = m_copy.prepare("SELECT w.id, w.text, s.questionnaire_id, s.stage FROM answer_words w JOIN answer a ON a.id = w.id JOIN answer_sheet s ON s.id = a.sheet_id");
    while (rows.step()) {
        if (!isForEverybody(rows.text(1), filled.at({rows.text(2), rows.text(3)}), people))
            hidden += rows.text(0);
    }
    auto remove = m_copy.prepare("DELETE FROM answer_words WHERE id = ?");
    for (const QString &answer : hidden)
        remove.with(answer).execute();
    m_copy.run("DELETE FROM answer_words WHERE id NOT IN (SELECT a.id FROM answer a JOIN answer_sheet s ON s.id = a.sheet_id)");
    return static_cast<int>(hidden.size());
}

void PublicRows::removeAnswersOfFew()
{
    for (const auto &[key, filled] : filledSheets(m_copy)) {
        const auto &[questionnaire, stage] = key;
        if (!isOfFewSheets(filled))
            continue;
        m_copy.prepare("DELETE FROM answer WHERE sheet_id IN (SELECT id FROM answer_sheet WHERE questionnaire_id = ? AND stage = ?)").with(questionnaire, stage).execute();
        m_copy.prepare("DELETE FROM answer_sheet WHERE questionnaire_id = ? AND stage = ?").with(questionnaire, stage).execute();
    }
}

void PublicRows::mixAnswers()
{
    removeAnswersOfFew();
    // By question and stage: the sheets that answered it, and what each answered. The rows of answers come in the order of
    // what they say, those of sheets in that of their random ids, and one list is laid against the other.
    struct Answered
    {
        QStringList rows;
        QString says;
    };
    std::map<std::pair<QString, QString>, std::map<QString, Answered>> answers;
    auto rows = m_copy.prepare("SELECT a.question_id, s.stage, a.sheet_id, a.id, coalesce(a.option_id, ''), a.step, coalesce(w.text, '') FROM answer a JOIN answer_sheet s ON s.id = a.sheet_id "
                               "LEFT JOIN answer_words w ON w.id = a.id ORDER BY a.question_id, s.stage, a.sheet_id, 5, 6");
    while (rows.step()) {
        Answered &sheet = answers[{rows.text(0), rows.text(1)}][rows.text(2)];
        sheet.rows += rows.text(3);
        sheet.says += rows.text(4) + u' ' + QString::number(rows.integer(5)) + u' ' + rows.text(6) + u';';
    }
    auto move = m_copy.prepare("UPDATE answer SET id = ?, sheet_id = ? WHERE id = ?");
    auto moveWords = m_copy.prepare("UPDATE answer_words SET id = ? WHERE id = ?");
    int number = 0;
    for (const auto &[question, sheets] : answers) {
        std::vector<const Answered *> said;
        QStringList ids;
        for (const auto &[sheet, answered] : sheets) {
            ids += sheet;
            said.push_back(&answered);
        }
        std::stable_sort(said.begin(), said.end(), [](const Answered *a, const Answered *b) { return a->says < b->says; });
        // A different order of the sheets for each question, or those with the first choices would be the same ones.
        std::sort(ids.begin(), ids.end(), [&, key = question.first](const QString &a, const QString &b) { return nameOf(key, a) < nameOf(key, b); });
        for (qsizetype i = 0; i < ids.size(); ++i) {
            for (const QString &row : said[static_cast<std::size_t>(i)]->rows) {
                const QString id = QStringLiteral("answer-%1").arg(++number, 8, 10, QLatin1Char('0')); // the old one tells when it was entered
                move.with(id, ids[i], row).execute();
                moveWords.with(id, row).execute();
            }
        }
    }
    mixSheets();
}

void PublicRows::mixSheets()
{
    std::map<SheetsKey, std::pair<QStringList, std::vector<qint64>>> sheets;
    auto rows = m_copy.prepare("SELECT questionnaire_id, stage, id, number FROM answer_sheet ORDER BY number, id");
    while (rows.step()) {
        auto &[ids, numbers] = sheets[{rows.text(0), rows.text(1)}];
        ids += rows.text(2);
        numbers.push_back(rows.integer(3));
    }
    auto moveAnswers = m_copy.prepare("UPDATE answer SET sheet_id = ? WHERE sheet_id = ?");
    auto move = m_copy.prepare("UPDATE answer_sheet SET id = ?, number = ? WHERE id = ?");
    int made = 0;
    for (auto &[key, mixed] : sheets) {
        auto &[ids, numbers] = mixed;
        std::sort(ids.begin(), ids.end(), [](const QString &a, const QString &b) { return nameOf(QStringLiteral("sheet"), a) < nameOf(QStringLiteral("sheet"), b); });
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QString id = QStringLiteral("sheet-%1").arg(++made, 8, 10, QLatin1Char('0'));
            moveAnswers.with(id, ids[i]).execute();
            move.with(id, numbers[static_cast<std::size_t>(i)], ids[i]).execute();
        }
    }
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

bool isPublicCopy(const Stores &stores)
{
    return publicCopyOf(Seals(stores).connection()).isValid();
}

QDateTime publicCopyOf(sqlite::Connection &connection)
{
    auto rows = connection.prepare("SELECT value FROM document_info WHERE key = 'public_copy'");
    return rows.step() ? QDateTime::fromString(rows.text(0), Qt::ISODate) : QDateTime();
}

} // namespace eldin::core
