// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/BudgetBook.h"
#include "core/report/OpenTableMaker.h"

namespace eldin::core {

namespace {

/// A picture of more columns cannot be read.
constexpr std::size_t kMostBudgets = 6;

/// Titles and rows that are known at once.
OpenTable fixed(const OpenMaker &maker, const char *name, const char *first, std::vector<OpenColumn> figures, std::vector<OpenRow> rows)
{
    OpenTable table;
    table.name = QString::fromLatin1(name);
    table.title = maker->tableTitle(table.name);
    const QString names = QString::fromLatin1(first);
    table.columns = {{names, maker->columnTitle(names)}};
    table.columns.insert(table.columns.end(), std::make_move_iterator(figures.begin()), std::make_move_iterator(figures.end()));
    table.chart = OpenChart {0, 1, table.columns.size() - 1};
    table.hasTotals = table.columns[1].kind == OpenKind::Amount;
    table.eachRow = [rows = std::move(rows)](const OpenTable::Take &take) {
        for (const OpenRow &row : rows)
            take(row);
    };
    return table;
}

/// The newest budgets side by side: the last version of each stage, oldest first.
std::vector<Budget> shownBudgets(const Stores &stores)
{
    std::vector<Budget> shown;
    for (const Budget &budget : stores.budgets.all()) {
        const auto latest = stores.budgets.latest(budget.year, budget.stage);
        if (latest && latest->id == budget.id)
            shown.push_back(budget);
    }
    if (shown.size() > kMostBudgets)
        shown.erase(shown.begin(), shown.end() - kMostBudgets);
    return shown;
}

/// The groups of the first level, a column a budget.
OpenTable byGroup(const OpenMaker &maker, const BudgetBook &book, const char *name, const char *first, BudgetSection section, const PartRule &rule)
{
    std::vector<std::vector<BudgetLine>> lines;
    std::vector<OpenColumn> columns;
    for (const Budget &budget : book.chosen()) {
        lines.push_back(book.lines(budget.id, section));
        columns.push_back({budget.id.text(), book.nameOf(budget), OpenKind::Amount});
    }
    std::vector<OpenRow> rows;
    for (const PartNode &part : partTree(lines, rule).children) {
        OpenRow row {book.nameOf(part.step)};
        row.insert(row.end(), part.amounts.begin(), part.amounts.end());
        rows.push_back(std::move(row));
    }
    return fixed(maker, name, first, std::move(columns), std::move(rows));
}

/// Women, men and those whose sex nobody noted, registered or only counted, of all meetings, by village.
OpenTable attendance(const OpenMaker &maker)
{
    constexpr std::array kSexes {Sex::Female, Sex::Male, Sex::Unknown};
    std::map<QString, std::array<qint64, kSexes.size()>> counts;
    std::vector<QString> order;
    for (const Settlement &settlement : maker->stores.settlements.all())
        order.push_back(settlement.id.text());
    order.emplace_back(); // whose village is not known
    const auto add = [&](const Id<Settlement> &village, Sex sex, int people) {
        const auto place = std::find(kSexes.begin(), kSexes.end(), sex) - kSexes.begin();
        counts[village.text()].at(static_cast<std::size_t>(place)) += people;
    };
    for (const Meeting &meeting : maker->stores.meetings.all()) {
        for (const Attendance &one : maker->stores.attendances.ofMeeting(meeting.id))
            add(one.settlementId, one.sex, 1);
        for (const HeadCount &count : maker->stores.headCounts.ofMeeting(meeting.id))
            add(count.settlementId, count.sex, count.count);
    }
    std::vector<OpenRow> rows;
    for (const QString &village : order) {
        const auto found = counts.find(village);
        if (found == counts.end())
            continue;
        OpenRow row {village.isEmpty() ? OpenCell(maker->wording("open.unknown")) : maker->village(Id<Settlement>(village))};
        row.insert(row.end(), found->second.begin(), found->second.end());
        rows.push_back(std::move(row));
    }
    return fixed(maker, "attendance_by_village", "settlement",
                 {{QStringLiteral("women"), maker->wording("sex.f.plural"), OpenKind::Integer},
                  {QStringLiteral("men"), maker->wording("sex.m.plural"), OpenKind::Integer},
                  {QStringLiteral("unknown"), maker->wording("open.unknown"), OpenKind::Integer}},
                 std::move(rows));
}

OpenTable decisions(const OpenMaker &maker)
{
    const Stores &stores = maker->stores;
    std::map<QString, qint64> counts;
    qint64 open = 0;
    for (const Hearing &hearing : stores.hearings.all()) {
        for (const Response &response : stores.responses.ofHearing(hearing.id))
            ++counts[codeOf(response.decision)];
        open += stores.remarks.unanswered(hearing.id, RemarkKind::Proposal);
    }
    std::vector<OpenRow> rows;
    for (const auto &[decision, code] : Codes<Decision>::list) {
        if (const auto found = counts.find(QString::fromUtf16(code)); found != counts.end())
            rows.push_back({maker->coded(decision, "decision."), found->second});
    }
    if (open > 0)
        rows.push_back({maker->wording("decision.open"), open});
    return fixed(maker, "proposals_by_decision", "decision", {{QStringLiteral("proposals"), maker->columnTitle(QStringLiteral("proposals")), OpenKind::Integer}}, std::move(rows));
}

} // namespace

std::vector<OpenTable> openPictures(const OpenMaker &maker)
{
    std::vector<OpenTable> tables;
    if (const std::vector<Budget> shown = shownBudgets(maker->stores); !shown.empty()) {
        const BudgetBook book(maker->stores, shown, maker->order.language);
        tables.push_back(byGroup(maker, book, "budget_by_function", "function_name", BudgetSection::Expenditure, book.byFunction()));
        tables.push_back(byGroup(maker, book, "revenue_by_kind", "revenue_kind", BudgetSection::Revenue, book.byRevenue()));
    }
    tables.push_back(attendance(maker));
    tables.push_back(decisions(maker));
    return tables;
}

} // namespace eldin::core
