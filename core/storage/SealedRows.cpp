// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SealedRows.h"

#include "core/base/Error.h"
#include "core/base/Sha256.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

#include <QtEndian>

#include <algorithm>

namespace eldin::core {

namespace {

/// The sealed columns of a table (`title_*` is one a language), and which rows: ?1 is the hearing, ?2 the seal.
struct SealedTable
{
    QString name;
    QByteArray columns;
    QByteArray which;
};

const QByteArray kMeetings = "(SELECT id FROM meeting WHERE hearing_id = ?1)";
const QByteArray kOfMeetings = "meeting_id IN " + kMeetings;
const QByteArray kItems = "(SELECT id FROM agenda_item WHERE " + kOfMeetings + ")";
const QByteArray kVotes = "(SELECT id FROM vote WHERE agenda_item_id IN " + kItems + ")";
const QByteArray kOptions = "(SELECT id FROM vote_option WHERE vote_id IN " + kVotes + ")";
const QByteArray kTurns = "(SELECT id FROM speaking_turn WHERE " + kOfMeetings + ")";
const QByteArray kRemarks = "(SELECT id FROM remark WHERE hearing_id = ?1)";
const QByteArray kResponses = "(SELECT id FROM response WHERE remark_id IN " + kRemarks + ")";
const QByteArray kPresent = "(SELECT id FROM attendance WHERE " + kOfMeetings + ")";
// What was published after the day may still change.
const QByteArray kCalls = "SELECT announcement.id FROM announcement JOIN hearing ON hearing.id = hearing_id WHERE hearing_id = ?1 "
                          "AND (announcement.date IS NULL OR announcement.date <= hearing.date)";

const std::vector<SealedTable> &tablesOf(SealKind kind)
{
    static const SealedTable paper {QStringLiteral("sealed_paper"), "seal_id language text", "seal_id = ?2"};
    static const std::vector<SealedTable> record {
        {QStringLiteral("hearing"), "kind title_* date budget_id plan_budget_id ordinance_number ordinance_date record_closed_at", "id = ?1"},
        {QStringLiteral("budget"), "year stage version unit executed_until",
         "id IN (SELECT budget_id FROM hearing WHERE id = ?1 UNION SELECT plan_budget_id FROM hearing WHERE id = ?1)"},
        {QStringLiteral("meeting"), "hearing_id settlement_id place_* starts_at ends_at expected_minutes position", "hearing_id = ?1"},
        {QStringLiteral("agenda_item"), "meeting_id kind planned_minutes started_at ended_at position", kOfMeetings},
        {QStringLiteral("agenda_item_text"), "title_* presenter_* summary_* decision_*", "id IN " + kItems},
        {QStringLiteral("announcement"), "hearing_id channel_* date count place_* position", "id IN (" + kCalls + ")"},
        {QStringLiteral("announcement_text"), "responsible_*", "id IN (" + kCalls + ")"},
        {QStringLiteral("attendance"), "meeting_id number sex age_group settlement_id role arrived_at left_at", kOfMeetings},
        {QStringLiteral("head_count"), "meeting_id sex age_group settlement_id count", kOfMeetings},
        {QStringLiteral("speaking_turn"),
         "meeting_id agenda_item_id attendance_id kind sex age_group settlement_id allowed_seconds position asked_at began_at ended_at is_about", kOfMeetings},
        {QStringLiteral("speaking_turn_text"), "description", "id IN " + kTurns},
        {QStringLiteral("speaking_pause"), "turn_id began_at ended_at", "turn_id IN " + kTurns},
        {QStringLiteral("vote"), "agenda_item_id in_favour against abstained present taken_at method money_limit step", "agenda_item_id IN " + kItems},
        {QStringLiteral("vote_text"), "title_*", "id IN " + kVotes},
        {QStringLiteral("vote_option"), "vote_id votes position second third cost remark_id", "vote_id IN " + kVotes},
        {QStringLiteral("vote_option_text"), "title_*", "id IN " + kOptions},
        {QStringLiteral("second_count"), "figures", "id IN " + kVotes},
        {QStringLiteral("slip_batch"), "meeting_id first_number last_number issued_at", kOfMeetings},
        {QStringLiteral("void_slip"), "meeting_id number", kOfMeetings},
        {QStringLiteral("remark"),
         "hearing_id meeting_id kind channel attendance_id settlement_id amount line_code label_device label_number number said_at turn_id slip_number agenda_item_id",
         "hearing_id = ?1"},
        {QStringLiteral("remark_text"), "text language answer_* answered_by_*", "id IN " + kRemarks},
        {QStringLiteral("remark_topic"), "remark_id topic", "remark_id IN " + kRemarks},
        {QStringLiteral("person"), "name",
         "name <> '' AND id IN (SELECT person_id FROM person_attendance WHERE attendance_id IN " + kPresent + " UNION SELECT person_id FROM person_remark WHERE remark_id IN "
             + kRemarks + " UNION SELECT person_id FROM person_duty WHERE " + kOfMeetings + ")"},
        {QStringLiteral("person_attendance"), "person_id attendance_id", "attendance_id IN " + kPresent},
        {QStringLiteral("person_remark"), "person_id remark_id", "remark_id IN " + kRemarks},
        {QStringLiteral("person_duty"), "person_id meeting_id duty office_* position", kOfMeetings},
        paper,
    };
    static const std::vector<SealedTable> answers {
        {QStringLiteral("seal"), "hearing_id kind root at", "hearing_id = ?1 AND kind = 'record'"},
        {QStringLiteral("hearing"), "kind title_* date state budget_id plan_budget_id ordinance_number ordinance_date record_closed_at closed_at", "id = ?1"},
        {QStringLiteral("remark_text"), "text language translation_* answer_* answered_by_*", "id IN " + kRemarks},
        {QStringLiteral("remark_link"), "kind remark_id lead_id", "remark_id IN " + kRemarks},
        {QStringLiteral("response"), "remark_id decision amount deadline line_code decided_on", "remark_id IN " + kRemarks},
        {QStringLiteral("response_text"), "reason_* money_source_* responsible_*", "id IN " + kResponses},
        paper,
    };
    return kind == SealKind::Record ? record : answers;
}

QByteArray withLength(const QByteArray &bytes)
{
    QByteArray length(sizeof(quint64), '\0');
    qToBigEndian(static_cast<quint64>(bytes.size()), length.data());
    return length + bytes;
}

const SealedTable *tableOf(SealKind kind, const QString &name)
{
    for (const SealedTable &table : tablesOf(kind)) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

QStringList columnsOf(const QByteArray &names)
{
    QStringList columns;
    for (const QByteArray &name : names.split(' ')) {
        if (!name.endsWith("_*")) {
            columns += QString::fromLatin1(name);
            continue;
        }
        for (const char *language : {"ky", "ru", "en"})
            columns += QString::fromLatin1(name.chopped(1) + language);
    }
    return columns;
}

const QByteArray kLineColumns = "section position code revenue_code function_code economic_code institution_code name_* settlement_id project_* money_source_* is_protected "
                                "amount import_id cell";

} // namespace

QByteArray sealedTexts(const QStringList &texts)
{
    QByteArray bytes;
    for (const QString &text : texts)
        bytes += withLength(text.toUtf8());
    return withLength(bytes);
}

bool SealedRows::covers(SealKind kind, const QString &table)
{
    return tableOf(kind, table) != nullptr;
}

QStringList SealedRows::columns(SealKind kind, const QString &table)
{
    if (kind == SealKind::Record && table == u"budget_line")
        return columnsOf(kLineColumns);
    const SealedTable *sealed = tableOf(kind, table);
    return sealed ? columnsOf(sealed->columns) : QStringList();
}

QStringList SealedRows::linesOf(const QString &budget)
{
    QStringList ids;
    auto lines = m_connection.prepare("SELECT id FROM budget_line WHERE budget_id = ? ORDER BY id");
    lines.bind(1, budget);
    while (lines.step())
        ids += lines.text(0);
    return ids;
}

SealedRow SealedRows::row(const QString &table, const QString &id, const std::vector<sqlite::Value> &values, const QStringList &columns)
{
    SealedRow row {table, id, {}, {}, {}};
    const RowAccess::Table &known = m_access.table(table);
    for (std::size_t i = 0; i < known.columns.size(); ++i) {
        if (columns.contains(known.columns[i].name))
            row.columns.push_back({known.columns[i].name, values[i]});
    }
    return row;
}

void SealedRows::addVillage(SealedRow &row)
{
    const auto valueOf = [](const std::vector<sqlite::Value> &values, std::size_t place) -> sqlite::Value { return place < values.size() ? values[place] : nullptr; };
    const auto column = [&row](QStringView name) {
        return std::find_if(row.columns.begin(), row.columns.end(), [name](const SealedRow::Column &each) { return each.name == name; })->value;
    };
    sqlite::Value village = column(u"settlement_id");
    const sqlite::Value speaker = column(u"attendance_id");
    const auto *participant = std::get_if<QString>(&speaker);
    // A remark may have a village of its own.
    if (participant != nullptr && (row.table != u"remark" || !std::holds_alternative<QString>(village))) {
        const auto &columns = m_access.table(QStringLiteral("attendance")).columns;
        const auto place = std::find_if(columns.begin(), columns.end(), [](const auto &each) { return each.name == u"settlement_id"; }) - columns.begin();
        if (const auto values = m_access.read(QStringLiteral("attendance"), *participant))
            village = valueOf(*values, static_cast<std::size_t>(place));
    }
    row.columns.push_back({QStringLiteral("village"), village});
}

std::optional<SealedRow> SealedRows::find(SealKind kind, const QString &table, const QString &id, const std::optional<QStringList> &parts)
{
    const SealedTable *sealed = tableOf(kind, table);
    if (sealed == nullptr)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("never sealed: ") + table);
    const auto values = m_access.read(table, id);
    if (!values)
        return std::nullopt;
    SealedRow found = row(table, id, *values, columnsOf(sealed->columns));
    if (table == u"remark" || table == u"speaking_turn")
        addVillage(found);
    if (table == u"budget") {
        const QString lines = QStringLiteral("budget_line");
        QStringList ids = parts.value_or(QStringList());
        if (!parts)
            ids = linesOf(id);
        for (const QString &line : ids) {
            const auto read = m_access.read(lines, line);
            const auto *budget = read ? std::get_if<QString>(&(*read)[1]) : nullptr;
            if (budget != nullptr && *budget == id)
                found.parts.push_back(row(lines, line, *read, columnsOf(kLineColumns)));
        }
    }
    const DataTable *described = dataTable(table);
    if (described->tableClass != TableClass::Public) {
        const auto *owner = std::get_if<QString>(&(*values)[static_cast<std::size_t>(described->ownerColumn)]);
        found.owner = owner ? *owner : QString();
    }
    return found;
}

std::vector<std::pair<QString, QString>> SealedRows::keysOf(const Seal &seal)
{
    std::vector<std::pair<QString, QString>> keys;
    for (const SealedTable &table : tablesOf(seal.kind)) {
        auto ids = m_connection.prepare("SELECT id FROM " + table.name.toLatin1() + " WHERE ?1 <> '' AND ?2 <> '' AND " + table.which);
        ids.with(seal.hearingId, seal.id);
        while (ids.step())
            keys.emplace_back(table.name, ids.text(0));
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::vector<SealedRow> SealedRows::of(const Seal &seal)
{
    std::vector<SealedRow> all;
    for (const auto &[table, id] : keysOf(seal)) {
        if (auto row = find(seal.kind, table, id))
            all.push_back(*std::move(row));
    }
    return all;
}

} // namespace eldin::core
