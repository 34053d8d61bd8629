// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/PublicRows.h"

#include "core/storage/Schema.h"
#include "core/storage/Stores.h"

namespace eldin::core {

namespace {

/// Columns that hold names by their nature, or lead from words to a person, as `table.column`.
bool holdsPeople(const QString &table, const QString &column)
{
    static const QSet<QString> kColumns {QStringLiteral("remark.attendance_id"), QStringLiteral("speaking_turn.attendance_id"), QStringLiteral("speaking_turn.description"),
                                         QStringLiteral("paper.signed_by"), QStringLiteral("table_import.file_name"), QStringLiteral("import_profile.file_name")};
    return kColumns.contains(table + u'.' + column);
}

/// Tables whose texts are those of offices, not of people.
bool isOfOffice(const QString &table)
{
    static const QSet<QString> kTables {QStringLiteral("municipality"), QStringLiteral("settlement"), QStringLiteral("classification_item"), QStringLiteral("table_import"),
                                        QStringLiteral("import_profile"), QStringLiteral("budget"), QStringLiteral("accepted_gap"), QStringLiteral("budget_line"),
                                        QStringLiteral("legal_term"), QStringLiteral("wording"), QStringLiteral("hearing_template"), QStringLiteral("hearing"),
                                        QStringLiteral("meeting"), QStringLiteral("paper"), QStringLiteral("holiday"), QStringLiteral("topic"),
                                        QStringLiteral("topic_name"), QStringLiteral("population_group")};
    return kTables.contains(table);
}

void makePublic(const QString &table, const std::vector<ShapedColumn> &columns, RowValues &values, const PublicWords &words)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto *text = std::get_if<QString>(&values[i]);
        if (text == nullptr)
            continue;
        if (holdsPeople(table, columns[i].name)) {
            if (columns[i].kind == ColumnKind::Link)
                values[i] = nullptr;
            else
                text->clear();
        } else if (columns[i].kind == ColumnKind::Text && !columns[i].name.startsWith(u"contacts_")) { // those of the office are published by law
            *text = isOfOffice(table) ? words.ofOffice(*text) : words.of(*text);
        }
    }
}

} // namespace

bool isPublicTable(const TableShape &shape)
{
    static const QSet<QString> kPrivate {QStringLiteral("attachment"), QStringLiteral("assignment"), QStringLiteral("appeal"), QStringLiteral("appeal_answer"), QStringLiteral("answer_words"), QStringLiteral("letterhead"),
                                         // What one person answered; open tables tell how often each answer was given.
                                         QStringLiteral("answer_sheet"), QStringLiteral("answer"),
                                         // Their salts would let one try out what was left out.
                                         QStringLiteral("seal"), QStringLiteral("seal_leaf"), QStringLiteral("sealed_paper"), QStringLiteral("text_salt")};
    return dataTable(shape.name)->tableClass != TableClass::Person && !kPrivate.contains(shape.name);
}

PublicPresent::PublicPresent(const Stores &stores)
{
    for (const Meeting &meeting : stores.meetings.all()) {
        for (const Attendance &one : stores.attendances.ofMeeting(meeting.id))
            m_members.push_back({one.id.text(), meeting.id.text(), codeOf(one.sex), one.ageGroup, one.settlementId.text(), 1});
        for (const HeadCount &some : stores.headCounts.ofMeeting(meeting.id))
            m_members.push_back({some.id.text(), meeting.id.text(), codeOf(some.sex), some.ageGroup, some.settlementId.text(), some.count});
    }
    coarsenSmallGroups(m_members);
    for (std::size_t i = 0; i < m_members.size(); ++i)
        m_byRow.insert(m_members[i].id, i);
}

const GroupMember *PublicPresent::find(const QString &row) const
{
    const auto found = m_byRow.constFind(row);
    return found == m_byRow.constEnd() ? nullptr : &m_members[*found];
}

TableRow publicRow(const TableShape &shape, TableRow row, const PublicWords &words, const PublicPresent &present)
{
    if (shape.name == u"attendance" || shape.name == u"head_count") {
        const GroupMember *member = present.find(row.id());
        const GroupMember nothing;
        const GroupMember &told = member == nullptr ? nothing : *member;
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            const QString &name = shape.columns[i].name;
            if (name == u"sex")
                row.values[i] = told.sex;
            else if (name == u"age_group")
                row.values[i] = told.age;
            else if (name == u"settlement_id" && told.village.isEmpty())
                row.values[i] = nullptr;
            else if (name == u"role")
                row.values[i] = QString();
            else if (name == u"arrived_at" || name == u"left_at")
                row.values[i] = nullptr;
        }
    }
    makePublic(shape.name, shape.columns, row.values, words);
    if (row.words)
        makePublic(shape.name, shape.words, *row.words, words);
    return row;
}

} // namespace eldin::core
