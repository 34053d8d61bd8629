// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Statement.h"

namespace eldin::core {

/// Goes through all rows of all data tables, in the same order in every document and with one of them in memory at a time.
class DataRows final
{
public:
    /// The table by its number among dataTables(), and the key in UTF-8.
    using Place = std::pair<std::size_t, QByteArray>;

    /// Stands before the first one.
    explicit DataRows(sqlite::Connection &connection);
    /// False behind the last one.
    bool next();

    /// Table and values: rows of equal data have equal texts.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Place &place() const { return m_place; }

private:
    sqlite::Connection &m_connection;
    std::optional<sqlite::Statement> m_rows;
    Place m_place;
    QString m_text;
};

} // namespace eldin::core
