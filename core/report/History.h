// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Commit.h"

#include <map>
#include <optional>

namespace eldin::core {

class Document;

/// One commit as the history shows it.
struct HistoryEntry
{
    QString commit;
    QDateTime at;
    QString author; ///< empty if erased
    Operation operation = Operation::CreateDocument;
    QString operationCode; ///< its word in the file
    /// Undo and redo: what was taken back or brought again.
    std::optional<Operation> reversed;
    /// Rows by table: inserted, updated, removed.
    struct Counts
    {
        int inserted = 0;
        int updated = 0;
        int removed = 0;
    };
    std::map<QString, Counts> tables;
};

/// The newest commits, newest first; of one record only if its id is given.
[[nodiscard]] std::vector<HistoryEntry> history(const Document &document, int limit, const QString &recordId = {});

/// One commit as the history shows it, without its rows, which take long to count where they are many. Nothing if it is gone.
[[nodiscard]] std::optional<HistoryEntry> historyEntry(const Document &document, const QString &commit);

/// Who wrote the newest commits, each once, the latest first; erased and unnamed ones are left out.
[[nodiscard]] QStringList recentAuthors(const Document &document, int most);

} // namespace eldin::core
