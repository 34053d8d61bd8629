// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Schema.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/storage/DataRows.h"
#include "core/storage/Migration.h"

namespace eldin::core {

const std::vector<DataTable> &dataTables()
{
    static const std::vector<DataTable> tables = [] {
        std::vector<DataTable> list;
        for (const char *name : {"conflict_decision", "erasure", "person_union", "municipality", "settlement", "population_group", "classification_item", "table_import", "import_profile", "budget",
                                 "accepted_gap", "budget_line", "legal_term", "letterhead", "wording", "topic", "hearing_template", "hearing", "meeting", "agenda_item", "vote", "vote_option", "second_count", "plan_task", "announcement", "paper", "attachment",
                                 "attendance", "head_count", "speaking_limit", "speaking_turn", "speaking_pause", "remark", "remark_link", "remark_apart", "slip_batch", "void_slip", "response", "follow_up"})
            list.push_back({QString::fromLatin1(name), TableClass::Public, 0});
        for (const char *name : {"scenario", "scenario_change", "budget_move", "appeal", "correction", "holiday", "assignment", "questionnaire", "question", "question_option", "answer_sheet", "answer", "seal", "seal_leaf"})
            list.push_back({QString::fromLatin1(name), TableClass::Public, 0});
        list.push_back({QStringLiteral("remark_text"), TableClass::Text, 0});
        list.push_back({QStringLiteral("remark_topic"), TableClass::Text, 1}); // typed freely too: erased with the words
        list.push_back({QStringLiteral("topic_name"), TableClass::Text, 1});
        for (const char *name : {"table_import", "accepted_gap", "legal_term", "letterhead", "wording", "topic", "hearing_template", "agenda_item", "vote", "vote_option", "speaking_turn", "plan_task", "announcement", "paper", "attachment", "response", "follow_up"}) {
            const QString record = QString::fromLatin1(name);
            list.push_back({record + QStringLiteral("_text"), TableClass::Text, 0, record});
        }
        for (const char *name : {"scenario", "appeal", "correction", "holiday", "assignment", "questionnaire", "question", "question_option"}) {
            const QString record = QString::fromLatin1(name);
            list.push_back({record + QStringLiteral("_text"), TableClass::Text, 0, record});
        }
        list.push_back({QStringLiteral("answer_words"), TableClass::Text, 0, QStringLiteral("answer")});
        list.push_back({QStringLiteral("appeal_answer"), TableClass::Text, 0, QStringLiteral("appeal")});
        list.push_back({QStringLiteral("sealed_paper"), TableClass::Text, 0});
        list.push_back({QStringLiteral("text_salt"), TableClass::Text, 1}); // goes with the words
        list.push_back({QStringLiteral("person"), TableClass::Person, 0});
        list.push_back({QStringLiteral("person_attendance"), TableClass::Person, 1});
        list.push_back({QStringLiteral("wall_consent"), TableClass::Person, 1});
        list.push_back({QStringLiteral("person_remark"), TableClass::Person, 1});
        list.push_back({QStringLiteral("person_duty"), TableClass::Person, 1});
        list.push_back({QStringLiteral("office_holder"), TableClass::Person, 1});
        list.push_back({QStringLiteral("person_salt"), TableClass::Person, 1});
        return list;
    }();
    return tables;
}

const DataTable *dataTable(const QString &name)
{
    for (const DataTable &table : dataTables()) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

QStringList dataTableNames()
{
    QStringList names;
    for (const DataTable &table : dataTables())
        names += table.name;
    return names;
}

void createSchema(sqlite::Connection &connection)
{
    connection.run("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = NONE");
    migrate(connection, migrationSteps(), 0);
}

bool schemaIsOurs(sqlite::Connection &connection)
{
    return isSchema(connection, schemaVersion());
}

QStringList columnNames(sqlite::Connection &connection, const QString &table)
{
    QStringList names;
    auto rows = connection.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(1, table);
    while (rows.step())
        names += rows.text(0);
    return names;
}

QStringList dumpData(sqlite::Connection &connection)
{
    QStringList lines;
    for (DataRows rows(connection); rows.next();)
        lines += rows.text();
    return lines;
}

} // namespace eldin::core
