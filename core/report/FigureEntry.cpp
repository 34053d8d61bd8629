// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FigureEntry.h"

#include "core/document/CommitSearch.h"
#include "core/document/Document.h"
#include "core/document/Parts.h"
#include "core/storage/Mappings.h"

#include <limits>

namespace eldin::core {

namespace {

bool writesAmount(const sqlite::Change &change, std::size_t column)
{
    return change.kind != sqlite::ChangeKind::Delete && column < change.after.size()
        && !std::holds_alternative<sqlite::Absent>(change.after[column]);
}

} // namespace

std::map<Id<BudgetLine>, FigureEntry> figureEntries(Document &document, std::set<Id<BudgetLine>> lines)
{
    std::map<Id<BudgetLine>, FigureEntry> entries;
    if (lines.empty())
        return entries;
    const QString table = QStringLiteral("budget_line");
    const auto column = static_cast<std::size_t>(mapping::namesOf(mapping::Table<BudgetLine>::columns()).indexOf("amount"));
    CommitSearch search(document, table, std::numeric_limits<int>::max());
    while (!search.goOn(std::chrono::hours(1))) {
    }
    for (const QString &id : search.found()) {
        const auto commit = document.commits().find(id);
        if (!commit)
            continue;
        const sqlite::RawChangeset changes(joinedChangeset(*commit));
        for (const sqlite::RawChangeset::Row &row : changes.rows()) {
            if (changes.table(row).name != table)
                continue;
            const auto line = lines.find(Id<BudgetLine>(changes.id(row)));
            if (line == lines.end() || !writesAmount(changes.decoded(row), column))
                continue;
            entries[*line] = {commit->at, authorOf(*commit)};
            lines.erase(line);
        }
        if (lines.empty())
            break;
    }
    return entries;
}

} // namespace eldin::core
