// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace eldin::core {

class Document;

/// How the records of one kind differ between two states of a document.
struct RecordDifference
{
    QString table; ///< what they are: see tableText()
    int onlyHere = 0;
    int onlyThere = 0;
    int changed = 0; ///< in both, not the same
};

/// What would be gained and lost by going on with the other one.
struct DocumentDifference
{
    qint64 actionsOnlyHere = 0; ///< commits that the other does not hold
    qint64 actionsOnlyThere = 0;
    QDateTime lastHere; ///< when the newest commit was made
    QDateTime lastThere;
    std::vector<RecordDifference> records; ///< only kinds that differ, hearings and what was said first

    [[nodiscard]] bool isEmpty() const { return actionsOnlyHere == 0 && actionsOnlyThere == 0 && records.empty(); }
};

/// Compares two documents row by row. Reads both whole: some seconds for a very large one.
[[nodiscard]] DocumentDifference differenceOf(Document &here, Document &there);

} // namespace eldin::core
