// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace eldin::core {

class Document;

namespace sqlite {
class Connection;
}

/// Which commits mention a record, the newest first. What an import wrote must be unpacked to be searched, which takes half a
/// second for a hundred thousand rows: so it is done in slices, between which a window lives.
class CommitSearch final
{
public:
    /// At most so many are looked for.
    CommitSearch(Document &document, const QString &recordId, int most);
    CommitSearch(sqlite::Connection &connection, const QString &recordId, int most);

    /// Goes on for about so long, at least by one commit; true once nothing more will be found. The first time it ends before
    /// what must be unpacked: what was changed lately is found in no time.
    bool goOn(std::chrono::milliseconds slice);
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    sqlite::Connection &m_connection;
    QString m_record;
    int m_most;
    QStringList m_found;
    qint64 m_lamport; ///< of the last one that was looked at
    QString m_commit;
    bool m_isDone = false;
    bool m_unpacks = false;
};

} // namespace eldin::core
