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

constexpr std::chrono::milliseconds kSlice {50};

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
    const auto take = [&](const QString &id) {
        const auto commit = document.commits().find(id);
        if (!commit)
            return;
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
    };
    // The newest first, and no farther back than the last line asks for.
    CommitSearch search(document, table, std::numeric_limits<int>::max());
    bool isOver = false;
    for (qsizetype taken = 0; !isOver && !lines.empty();) {
        isOver = search.goOn(kSlice);
        for (; taken < search.found().size() && !lines.empty(); ++taken)
            take(search.found()[taken]);
    }
    return entries;
}

} // namespace eldin::core
