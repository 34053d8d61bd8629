// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DataRows.h"

#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

namespace eldin::core {

namespace {

/// Table names come from our own list only; still, they are quoted as identifiers.
QByteArray quoted(const QString &identifier)
{
    return '"' + identifier.toUtf8().replace('"', "\"\"") + '"';
}

/// Different values never read alike, whatever somebody wrote into them: quotes in a text are doubled, and bytes that are no
/// letters stand behind it as they are.
QString asText(const sqlite::Statement &row, int column)
{
    if (row.isNull(column))
        return QStringLiteral("null");
    if (row.isInteger(column))
        return QString::number(row.integer(column));
    const auto bytes = [&] { return u'#' + QString::fromLatin1(row.blob(column).toHex()); };
    if (row.isBlob(column))
        return bytes();
    QString text = row.text(column);
    const bool isDoubtful = text.contains(QChar::ReplacementCharacter);
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'' + (isDoubtful ? bytes() : QString());
}

} // namespace

DataRows::DataRows(sqlite::Connection &connection)
    : m_connection(connection)
{
}

bool DataRows::next()
{
    const auto &tables = dataTables();
    for (; m_place.first < tables.size(); ++m_place.first, m_rows.reset()) {
        const QString &table = tables[m_place.first].name;
        if (!m_rows)
            m_rows.emplace(m_connection.prepare("SELECT * FROM " + quoted(table) + " ORDER BY 1"));
        if (!m_rows->step())
            continue;
        m_place.second = m_rows->text(0).toUtf8();
        m_text = table;
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_text += u'|' + asText(*m_rows, column);
        return true;
    }
    return false;
}

} // namespace eldin::core
