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

QByteArray encoded(const sqlite::Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return 'i' + withLength(QByteArray::number(*integer));
    if (const auto *text = std::get_if<QString>(&value))
        return 't' + withLength(text->toUtf8());
    if (const auto *blob = std::get_if<sqlite::Blob>(&value))
        return 'b' + withLength(blob->bytes);
    return QByteArray("n");
}

const SealedTable *tableOf(SealKind kind, const QString &name)
{
    for (const SealedTable &table : tablesOf(kind)) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

QStringList columnsOf(const SealedTable &table)
{
    QStringList columns;
    for (const QByteArray &name : table.columns.split(' ')) {
        if (!name.endsWith("_*")) {
            columns += QString::fromLatin1(name);
            continue;
        }
        for (const char *language : {"ky", "ru", "en"})
            columns += QString::fromLatin1(name.chopped(1) + language);
    }
    return columns;
}

/// A budget is sealed as a whole: a leaf a line would be ten thousand.
QByteArray linesOf(sqlite::Connection &connection, const QString &budget)
{
    auto rows = connection.prepare("SELECT id, section, position, code, revenue_code, function_code, economic_code, institution_code, name_ky, name_ru, name_en, "
                                   "coalesce(settlement_id, ''), project_ky, project_ru, project_en, money_source_ky, money_source_ru, money_source_en, "
                                   "is_protected, amount, coalesce(import_id, ''), cell FROM budget_line WHERE budget_id = ? ORDER BY id");
    rows.bind(1, budget);
    Sha256 hash;
    while (rows.step()) {
        QStringList texts;
        for (int column = 0; column < rows.columnCount(); ++column)
            texts += rows.text(column);
        hash.add(sealedTexts(texts));
    }
    return hash.hex().toLatin1();
}

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
    const SealedTable *sealed = tableOf(kind, table);
    return sealed ? columnsOf(*sealed) : QStringList();
}

std::optional<SealedRow> SealedRows::find(SealKind kind, const QString &table, const QString &id)
{
    const SealedTable *sealed = tableOf(kind, table);
    if (sealed == nullptr)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("never sealed: ") + table);
    const auto values = m_access.read(table, id);
    if (!values)
        return std::nullopt;
    SealedRow row {table, id, {}, {}};
    const QStringList columns = columnsOf(*sealed);
    const RowAccess::Table &known = m_access.table(table);
    for (std::size_t i = 0; i < known.columns.size(); ++i) {
        if (!columns.contains(known.columns[i].name))
            continue;
        row.content += sealedTexts({known.columns[i].name}) + encoded((*values)[i]);
    }
    if (table == u"budget")
        row.content += withLength(linesOf(m_connection, id));
    const DataTable *described = dataTable(table);
    if (described->tableClass != TableClass::Public) {
        const auto *owner = std::get_if<QString>(&(*values)[static_cast<std::size_t>(described->ownerColumn)]);
        row.owner = owner ? *owner : QString();
    }
    return row;
}

std::vector<SealedRow> SealedRows::of(const Seal &seal)
{
    std::vector<SealedRow> all;
    for (const SealedTable &table : tablesOf(seal.kind)) {
        auto ids = m_connection.prepare("SELECT id FROM " + table.name.toLatin1() + " WHERE ?1 <> '' AND ?2 <> '' AND " + table.which);
        ids.with(seal.hearingId, seal.id);
        while (ids.step()) {
            if (auto row = find(seal.kind, table.name, ids.text(0)))
                all.push_back(*std::move(row));
        }
    }
    std::sort(all.begin(), all.end(), [](const SealedRow &left, const SealedRow &right) {
        return std::pair(left.table, left.id) < std::pair(right.table, right.id);
    });
    return all;
}

} // namespace eldin::core
