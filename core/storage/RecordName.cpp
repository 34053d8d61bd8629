// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RecordName.h"

#include "core/base/MoneyText.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

#include <QLatin1StringView>

namespace eldin::core {

namespace {

/// What has no name of its own is called after what it belongs to.
struct Belonging
{
    const char *table;
    const char *column;
    const char *parent;
};
constexpr Belonging kBelongings[] {
    {"remark_link", "remark_id", "remark"},       {"remark_topic", "remark_id", "remark"},      {"response", "remark_id", "remark"},
    {"follow_up", "response_id", "response"},     {"scenario_change", "scenario_id", "scenario"}, {"speaking_pause", "turn_id", "speaking_turn"},
    {"person_attendance", "person_id", "person"}, {"person_remark", "person_id", "person"},     {"person_duty", "person_id", "person"},
    {"head_count", "meeting_id", "meeting"},      {"seal", "hearing_id", "hearing"},            {"sealed_paper", "seal_id", "seal"},
    {"appeal", "remark_id", "remark"},            {"assignment", "remark_id", "remark"},
    {"correction", "hearing_id", "hearing"},      {"remark_apart", "first_id", "remark"},
    {"topic_name", "topic_id", "topic"},          {"wall_consent", "person_id", "person"},
    {"second_count", "id", "vote"},
};

} // namespace

QString recordName(sqlite::Connection &connection, const QString &table, const QString &id)
{
    const DataTable *known = dataTable(table);
    if (!known)
        return id;
    if (!known->record.isEmpty())
        return recordName(connection, known->record, id);
    if (table == u"remark" || table == u"remark_text") {
        auto row = connection.prepare("SELECT label_device, label_number FROM remark WHERE id = ?");
        row.bind(1, id);
        return row.step() ? QStringLiteral("%1-%2").arg(row.integer(0)).arg(row.integer(1)) : id;
    }
    for (const Belonging &belonging : kBelongings) {
        if (table != QLatin1StringView(belonging.table))
            continue;
        auto row = connection.prepare("SELECT " + QByteArray(belonging.column) + " FROM " + belonging.table + " WHERE id = ?");
        row.bind(1, id);
        return row.step() ? recordName(connection, QString::fromLatin1(belonging.parent), row.text(0)) : id;
    }
    if (table == u"attendance") {
        auto row = connection.prepare("SELECT number FROM attendance WHERE id = ?");
        row.bind(1, id);
        return row.step() ? QStringLiteral("№ %1").arg(row.integer(0)) : id;
    }
    if (table == u"speaking_turn") {
        auto row = connection.prepare("SELECT number FROM attendance WHERE id = (SELECT attendance_id FROM speaking_turn WHERE id = ?)");
        row.bind(1, id);
        if (row.step())
            return QStringLiteral("№ %1").arg(row.integer(0));
    }
    const QString words = table + QStringLiteral("_text");
    const bool apart = dataTable(words) != nullptr;
    const QStringList columns = columnNames(connection, table) + (apart ? columnNames(connection, words) : QStringList());
    const QByteArray from = " FROM " + table.toUtf8() + (apart ? " LEFT JOIN " + words.toUtf8() + " USING (id)" : QByteArray()) + " WHERE id = ?";
    for (const QString &base : {QStringLiteral("title"), QStringLiteral("name"), QStringLiteral("place"), QStringLiteral("file_name"), QStringLiteral("description")}) {
        QByteArray expression;
        if (columns.contains(base + QStringLiteral("_ky")))
            expression = "coalesce(nullif(" + base.toUtf8() + "_ky, ''), nullif(" + base.toUtf8() + "_ru, ''), "
                + base.toUtf8() + "_en)";
        else if (columns.contains(base))
            expression = base.toUtf8();
        else
            continue;
        auto row = connection.prepare("SELECT " + expression + from);
        row.bind(1, id);
        if (row.step() && !row.text(0).isEmpty())
            return row.text(0);
    }
    // What it would cost to do what a remark asks for: by the remark, else by the sum that somebody named.
    if (table == u"scenario") {
        auto row = connection.prepare("SELECT coalesce(remark_id, ''), amount FROM scenario WHERE id = ?");
        row.bind(1, id);
        if (row.step())
            return row.text(0).isEmpty() ? plainMoney(row.money(1)) : recordName(connection, QStringLiteral("remark"), row.text(0));
    }
    return table + u' ' + id;
}

std::vector<Reference> referencesTo(sqlite::Connection &connection, const QString &table, const QString &id, int limit)
{
    std::vector<Reference> found;
    for (const DataTable &child : dataTables()) {
        auto keys = connection.prepare("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = ?");
        keys.with(child.name, table);
        while (keys.step()) {
            auto rows = connection.prepare("SELECT id FROM " + child.name.toUtf8() + " WHERE " + keys.text(0).toUtf8()
                                           + " = ? ORDER BY id LIMIT ?");
            rows.with(id, limit);
            while (rows.step())
                found.push_back({child.name, rows.text(0)});
        }
    }
    return found;
}

} // namespace eldin::core
