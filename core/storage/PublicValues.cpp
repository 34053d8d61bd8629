// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PublicValues.h"

#include "core/sqlite/Connection.h"
#include "core/storage/PublicRows.h"
#include "core/storage/SealProof.h"

namespace eldin::core {

namespace {

const QString kDuty = QStringLiteral("person_duty");

/// A row of which only the names of the columns are known.
SealedRow nameless(const QString &id)
{
    SealedRow row {kDuty, id, {}, {}, {}};
    for (const QString &column : SealedRows::columns(SealKind::Record, kDuty))
        row.columns.push_back({column, nullptr});
    return row;
}

} // namespace

PublicValues::PublicValues(sqlite::Connection &connection)
    : m_connection(connection)
    , m_isPublicCopy(publicCopyOf(connection).isValid())
{
    if (!m_isPublicCopy)
        return;
    m_wordHashes = PublicRows(connection).wordHashes();
    auto rows = connection.prepare("SELECT row_id, hash, salt FROM seal_leaf WHERE table_name = 'person_duty' AND salt <> ''");
    while (rows.step()) {
        const auto proved = readSealProof(rows.text(2), nameless(rows.text(0)));
        if (!proved || proved->hash != rows.text(1) || proved->proved > 0)
            continue;
        m_tellers.insert(rows.text(0));
        m_offices.unite(QSet<QString>(proved->told.begin(), proved->told.end()));
    }
}

bool PublicValues::mayStand(const SealedRow &row, const SealedRow::Column &shown) const
{
    // That of the speaker is proved beside it.
    if (shown.name == u"settlement_id" && (row.table == u"remark" || row.table == u"speaking_turn"))
        return true;
    if (std::holds_alternative<sqlite::Null>(shown.value))
        return true;
    const auto *text = std::get_if<QString>(&shown.value);
    if (text == nullptr)
        return false;
    if (text->isEmpty() || *text == kLeftOut || row.table == u"speaking_turn_text") // of these wrongSpeakers() tells
        return true;
    const QString hash = m_wordHashes.value(row.owner);
    return (!hash.isEmpty() && *text == QStringLiteral("[sha256 %1]").arg(hash)) || (namesOfficial(shown.name) && m_offices.contains(*text));
}

QStringList PublicValues::wrongSpeakers(const Id<Hearing> &hearing) const
{
    QStringList wrong;
    if (!m_isPublicCopy)
        return wrong;
    auto rows = m_connection.prepare("SELECT t.id FROM speaking_turn t JOIN meeting ON meeting.id = meeting_id LEFT JOIN speaking_turn_text w ON w.id = t.id "
                                     "LEFT JOIN settlement s ON s.id = t.settlement_id WHERE hearing_id = ? AND w.description IS NOT "
                                     "(SELECT value FROM document_info WHERE key = 'public_resident') || coalesce(', ' || s.name_ky, '') ORDER BY 1");
    rows.with(hearing);
    while (rows.step())
        wrong += rows.text(0);
    return wrong;
}

bool PublicValues::namesOfficial(const QString &column)
{
    static const QStringList names {QStringLiteral("presenter"), QStringLiteral("responsible"), QStringLiteral("answered_by"), QStringLiteral("signed_by")};
    for (const QStringView ending : {u"_ky", u"_ru", u"_en"}) {
        if (column.endsWith(ending))
            return names.contains(column.chopped(ending.size()));
    }
    return names.contains(column);
}

QStringList PublicValues::toldColumns()
{
    return {QStringLiteral("office_ky"), QStringLiteral("office_ru"), QStringLiteral("office_en")};
}

} // namespace eldin::core
