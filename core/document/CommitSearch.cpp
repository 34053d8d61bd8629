// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/CommitSearch.h"

#include "core/base/PackedBytes.h"
#include "core/document/Document.h"

#include <QElapsedTimer>

#include <limits>
#include <utility>

namespace eldin::core {

CommitSearch::CommitSearch(Document &document, const QString &recordId, int most)
    : CommitSearch(document.connection(), recordId, most)
{
}

CommitSearch::CommitSearch(sqlite::Connection &connection, const QString &recordId, int most)
    : m_connection(connection)
    , m_record(recordId)
    , m_most(most)
    , m_lamport(std::numeric_limits<qint64>::max())
{
}

bool CommitSearch::goOn(std::chrono::milliseconds slice)
{
    if (m_isDone)
        return true;
    QElapsedTimer clock;
    clock.start();
    const QByteArray bytes = m_record.toUtf8();
    // What is packed is unpacked here; of the rest SQLite says whether it mentions the record.
    auto rows = m_connection.prepare("SELECT a.id, a.lamport, e.plain_size, CASE WHEN e.plain_size > 0 THEN e.content END, "
                                     "e.plain_size = 0 AND instr(e.content, CAST(?1 AS BLOB)) > 0 FROM \"commit\" a "
                                     "CROSS JOIN commit_piece e ON e.commit_id = a.id WHERE (a.lamport, a.id) < (?2, ?3) ORDER BY a.lamport DESC, a.id DESC");
    rows.with(m_record, m_lamport, m_commit);
    bool isLooking = false;
    const bool unpacks = std::exchange(m_unpacks, true);
    while (rows.step()) {
        const QString id = rows.text(0);
        if (id != m_commit) { // all of the one before was looked at
            if (m_found.size() >= m_most)
                break;
            if ((isLooking && clock.elapsed() >= slice.count()) || (!unpacks && rows.integer(2) > 0))
                return false;
            m_commit = id;
            m_lamport = rows.integer(1);
            isLooking = true;
        }
        if (!m_found.isEmpty() && m_found.back() == id)
            continue;
        const qint64 plainSize = rows.integer(2);
        if (plainSize > 0 ? PackedBytes::fromFile(rows.blob(3), plainSize).bytes().contains(bytes) : rows.integer(4) > 0)
            m_found += id;
    }
    m_isDone = true;
    return true;
}

} // namespace eldin::core
