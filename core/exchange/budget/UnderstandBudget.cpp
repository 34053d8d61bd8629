// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/UnderstandBudget.h"

#include "core/base/Error.h"
#include "core/base/FreedMemory.h"
#include "core/base/LanguageGuess.h"
#include "core/base/Text.h"
#include "core/exchange/budget/BodyRow.h"
#include "core/exchange/budget/BudgetChecks.h"
#include "core/exchange/budget/BudgetFormReading.h"
#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/GapCause.h"
#include "core/exchange/budget/LineCodes.h"
#include "core/exchange/budget/NamedCells.h"
#include "core/exchange/budget/RowLimits.h"
#include "core/exchange/budget/RowSections.h"
#include "core/exchange/budget/SubtotalSearch.h"
#include "core/exchange/budget/SumDoubts.h"
#include "core/exchange/budget/TableColumns.h"
#include "core/exchange/budget/UnnamedSums.h"

#include <algorithm>
#include <unordered_map>

namespace eldin::core::exchange {

namespace {

constexpr int kMostTries = 6; ///< sums of sums that no word calls so

QString address(std::uint32_t row, std::uint32_t column)
{
    return QString::fromStdString(cellAddress(row, column));
}

class Understanding
{
public:
    Understanding(const Sheet &sheet, const UnderstandOptions &options)
        : m_sheet(sheet)
        , m_options(options)
    {
    }

    BudgetReading read();

private:
    void findSums();
    bool takeUnnamed(std::vector<SumRow> &rows);
    void foldSources();
    void describeRow(std::size_t index);
    [[nodiscard]] const std::vector<QString> &codesOf(std::size_t index) const;
    void takeLine(std::size_t index);
    void takeSum(std::size_t index);
    void leaveOut(std::size_t index, const char16_t *why);
    void describeRest();
    void tellDoubts();
    [[nodiscard]] bool isUnprovedTotal(std::size_t index) const;
    [[nodiscard]] int level(std::size_t index) const;
    [[nodiscard]] std::uint32_t firstColumn(std::size_t index) const;
    [[nodiscard]] QString firstCell(std::size_t index) const;
    [[nodiscard]] BudgetSection sectionOf(std::size_t index) const;
    const BodyRow &body(std::size_t index) const { return m_body.rows[m_rows[index]]; }

    const Sheet &m_sheet;
    const UnderstandOptions &m_options;
    BudgetReading m_reading;
    TableHead m_head;
    Body m_body;
    std::vector<std::size_t> m_rows; ///< rows with amounts: index into m_body.rows
    std::vector<SumNode> m_nodes; ///< of these
    std::vector<SumDoubt> m_doubts;
    std::vector<UnnamedSum> m_unnamed; ///< that are still lines
    std::vector<std::uint32_t> m_taken; ///< rows that no word calls a total and that are taken for one
    std::unordered_map<std::size_t, std::vector<std::size_t>> m_sourceRows; ///< rows that say where a line's money comes from
    std::vector<BudgetSection> m_sections;
    std::optional<NamedCells> m_named; ///< once a gap asks
    bool m_anyLines = false;
};

void Understanding::findSums()
{
    std::vector<SumRow> rows;
    rows.reserve(m_body.rows.size());
    m_rows.reserve(m_body.rows.size());
    for (std::size_t i = 0; i < m_body.rows.size(); ++i) {
        BodyRow &row = m_body.rows[i];
        if (!row.hasAmount)
            continue;
        m_rows.push_back(i);
        SumRow sum;
        sum.amounts = std::move(row.amounts); // lent
        sum.total = row.total;
        sum.grand = row.grand;
        sum.whole = row.whole;
        sum.including = row.including;
        sum.balance = row.balance != 0;
        sum.sectionStart = row.sectionStart;
        sum.line = row.chosenLine;
        sum.coded = row.coded;
        sum.named = !row.name.isEmpty();
        sum.computed = row.computed;
        sum.section = row.section ? row.section : row.guessed;
        rows.push_back(std::move(sum));
    }
    const NestingOf nesting = [this](std::size_t parent, std::size_t child) { return m_body.nesting(body(parent), body(child)); };
    bool again = true;
    for (int times = 0; again && times < kMostTries; ++times) {
        m_nodes = findSubtotals(rows, nesting);
        m_doubts = settleDoubts(rows, m_nodes, nesting);
        m_unnamed = unnamedSums(rows, m_nodes);
        again = takeUnnamed(rows);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_body.rows[m_rows[i]].amounts = std::move(rows[i].amounts);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_anyLines = m_anyLines || (m_nodes[i].children.empty() && !body(i).total && !m_nodes[i].including);
}

/// Makes totals of the rows that are surely sums, and says whether there were any: the sums above them may come out now.
bool Understanding::takeUnnamed(std::vector<SumRow> &rows)
{
    bool any = false;
    for (const UnnamedSum &sum : m_unnamed) {
        if (sum.proof != UnnamedSum::Proof::Sure)
            continue;
        any = true;
        rows[sum.row].total = true;
        rows[sum.row].grand = sum.whole;
        m_body.rows[m_rows[sum.row]].total = true;
        m_taken.push_back(sum.row);
    }
    return any;
}

/// A row that is broken down only by where its money comes from is itself the line.
void Understanding::foldSources()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].including && body(i).source && m_nodes[i].parent >= 0)
            m_sourceRows[static_cast<std::size_t>(m_nodes[i].parent)].push_back(i);
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        SumNode &node = m_nodes[i];
        if (node.children.empty() || body(i).total)
            continue;
        bool only = true;
        for (const std::uint32_t child : node.children) {
            const bool own = body(child).coded && body(child).stems != body(i).stems;
            only = only && body(child).source && !own && m_nodes[child].children.empty();
        }
        for (std::size_t b = 0; b < node.sums.size(); ++b)
            only = only && (node.sums[b].proved || !body(i).amounts[b]);
        if (!only)
            continue;
        for (const std::uint32_t child : node.children) {
            m_nodes[child].including = true;
            m_sourceRows[i].push_back(child);
        }
        node.children.clear();
    }
}

BudgetSection Understanding::sectionOf(std::size_t index) const
{
    return m_sections[index];
}

int Understanding::level(std::size_t index) const
{
    int depth = 0;
    for (std::int64_t up = m_nodes[index].parent; up >= 0; up = m_nodes[static_cast<std::size_t>(up)].parent)
        depth += body(static_cast<std::size_t>(up)).total ? 0 : 1;
    return depth;
}

/// Of the row's amounts.
std::uint32_t Understanding::firstColumn(std::size_t index) const
{
    const BodyRow &row = body(index);
    for (std::size_t b = 0; b < row.amounts.size(); ++b) {
        if (row.amounts[b])
            return m_reading.budgets[b].column;
    }
    return 0;
}

QString Understanding::firstCell(std::size_t index) const
{
    return address(body(index).row, firstColumn(index));
}

void Understanding::leaveOut(std::size_t index, const char16_t *why)
{
    m_reading.leftOut.push_back({firstCell(index), QString::fromUtf16(why)});
}

/// Its own, or those of the row it is a part of: "of which" rows seldom repeat them.
const std::vector<QString> &Understanding::codesOf(std::size_t index) const
{
    const std::int64_t parent = m_nodes[index].parent;
    if (body(index).coded || parent < 0 || body(static_cast<std::size_t>(parent)).total)
        return body(index).fullCodes;
    return body(static_cast<std::size_t>(parent)).fullCodes;
}

void Understanding::takeLine(std::size_t index)
{
    const BodyRow &row = body(index);
    ReadLine line;
    line.row = row.row;
    line.section = sectionOf(index);
    line.name = row.name;
    line.level = level(index);
    setCodes(line, codesOf(index), m_body.kinds, m_options);
    for (std::size_t b = 0; b < row.amounts.size(); ++b) {
        if (!row.amounts[b])
            continue;
        ReadBudget &budget = m_reading.budgets[b];
        line.amounts.emplace_back(b, *row.amounts[b], row.row, budget.column);
        ++budget.lines;
        Money &sum = line.section == BudgetSection::Revenue ? budget.revenue
            : line.section == BudgetSection::Financing      ? budget.financing
                                                            : budget.expenditure;
        sum += *row.amounts[b];
    }
    for (const auto &[column, amount] : row.sources) {
        for (const ColumnMeaning &meaning : m_reading.columns) {
            if (meaning.column == column)
                line.sources.push_back({meaning.budget, meaning.source, amount, address(row.row, column)});
        }
    }
    const auto sources = m_sourceRows.find(index);
    for (const std::size_t source : sources == m_sourceRows.end() ? std::vector<std::size_t>() : sources->second) {
        const BodyRow &from = body(source);
        for (std::size_t b = 0; b < from.amounts.size(); ++b) {
            if (from.amounts[b])
                line.sources.push_back({static_cast<int>(b), from.name, *from.amounts[b],
                                        address(from.row, m_reading.budgets[b].column)});
        }
    }
    m_reading.lines.push_back(std::move(line));
    m_body.rows[m_rows[index]].fullCodes = {}; // nobody asks a line's again
}

void Understanding::takeSum(std::size_t index)
{
    const BodyRow &row = body(index);
    const SumNode &node = m_nodes[index];
    ++m_reading.subtotals;
    for (std::size_t b = 0; b < row.amounts.size(); ++b) {
        if (!row.amounts[b])
            continue;
        const QString cell = address(row.row, m_reading.budgets[b].column);
        m_reading.sums.push_back(
            {cell, row.name, *row.amounts[b], static_cast<int>(b), row.total, node.sums[b].proved});
        if (node.sums[b].proved)
            continue;
        std::vector<std::optional<Money>> parts;
        for (const std::uint32_t child : node.children)
            parts.push_back(body(child).amounts[b]);
        GapCause cause = explainGap(*row.amounts[b], node.sums[b].computed, parts);
        QString at = cause.part
            ? address(body(node.children[*cause.part]).row, m_reading.budgets[b].column)
            : QString();
        // A guess at a cause would lead away from a cell that is known to be wrong.
        if (!m_named)
            m_named.emplace(m_body, m_rows, m_nodes);
        if (const QString named = m_named->below(index, m_reading.budgets[b].column); !named.isEmpty()) {
            cause.code = QStringLiteral("named-cell");
            at = named;
        }
        m_reading.gaps.push_back({cell, row.name, *row.amounts[b], node.sums[b].computed,
                                  *row.amounts[b] - node.sums[b].computed, cause.code, at,
                                  static_cast<int>(b)});
    }
}

bool Understanding::isUnprovedTotal(std::size_t index) const
{
    return body(index).total && m_nodes[index].children.empty() && !m_nodes[index].restated;
}

void Understanding::describeRow(std::size_t index)
{
    const BodyRow &row = body(index);
    const SumNode &node = m_nodes[index];
    RowMeaning meaning;
    meaning.row = row.row;
    meaning.section = sectionOf(index);
    meaning.level = level(index);
    meaning.parent
        = node.parent < 0 ? -1 : static_cast<std::int64_t>(body(static_cast<std::size_t>(node.parent)).row);
    const auto balance = static_cast<words::Balance>(row.balance);
    if (node.including) {
        meaning.role = RowRole::Including;
        leaveOut(index, u"including");
    } else if (node.outside) {
        meaning.role = RowRole::LeftOut;
        leaveOut(index, u"in-no-subtotal");
        m_reading.problems.push_back(
            {firstCell(index), Severity::Warning, QStringLiteral("in-no-subtotal"), row.name});
    } else if (balance == words::Balance::Closing || balance == words::Balance::Result) {
        meaning.role = RowRole::Balance;
        leaveOut(index, u"closing-balance");
        for (std::size_t b = 0; b < row.amounts.size() && balance == words::Balance::Closing; ++b) {
            if (row.amounts[b])
                m_reading.budgets[b].closingBalance = row.amounts[b];
        }
    } else if (!node.children.empty()) {
        meaning.role = row.total ? RowRole::Total : RowRole::Subtotal;
        takeSum(index);
    } else if (node.restated) {
        meaning.role = RowRole::Restated;
        leaveOut(index, u"restated");
        ++m_reading.subtotals;
        for (std::size_t b = 0; b < row.amounts.size(); ++b) {
            if (row.amounts[b])
                m_reading.sums.push_back({address(row.row, m_reading.budgets[b].column), row.name,
                                          *row.amounts[b], static_cast<int>(b), true, true});
        }
    } else if (isUnprovedTotal(index) && m_anyLines) {
        meaning.role = RowRole::Total; // judged when all lines are known
    } else {
        meaning.role = RowRole::Line;
        takeLine(index);
    }
    m_reading.rows.push_back(meaning);
}

/// Rows without amounts, and totals that stand apart from their lines.
void Understanding::describeRest()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const BodyRow &row = body(i);
        if (!isUnprovedTotal(i) || m_nodes[i].including || !m_anyLines)
            continue;
        ++m_reading.subtotals;
        for (std::size_t b = 0; b < row.amounts.size(); ++b) {
            if (!row.amounts[b])
                continue;
            const ReadBudget &budget = m_reading.budgets[b];
            const Money sum = sectionOf(i) == BudgetSection::Revenue ? budget.revenue : budget.expenditure;
            const QString cell = address(row.row, budget.column);
            const bool proved = sum == *row.amounts[b] || sum + budget.financing == *row.amounts[b];
            m_reading.sums.push_back({cell, row.name, *row.amounts[b], static_cast<int>(b), true, proved});
            if (proved)
                continue;
            const PlacedCause cause = explainApart(m_reading, m_body, {row.row, b, sectionOf(i), *row.amounts[b], sum});
            m_reading.gaps.push_back({cell, row.name, *row.amounts[b], sum, *row.amounts[b] - sum, cause.code, cause.at, static_cast<int>(b)});
        }
    }
    const std::size_t withAmounts = m_reading.rows.size(); // these are in order already
    for (const std::uint32_t row : m_reading.titleRows)
        m_reading.rows.push_back({row, RowRole::Title, BudgetSection::Expenditure, 0, -1});
    const std::uint32_t top
        = m_reading.headerRows.empty() ? m_reading.dataStart : m_reading.headerRows.front();
    for (std::uint32_t row = top; row < m_reading.dataStart; ++row)
        m_reading.rows.push_back({row, RowRole::Header, BudgetSection::Expenditure, 0, -1});
    for (const BodyRow &row : m_body.rows) {
        if (row.hasAmount)
            continue;
        m_reading.rows.push_back({row.row, row.withoutAmount ? RowRole::LeftOut : row.role, BudgetSection::Expenditure, 0, -1});
        if (row.withoutAmount)
            m_reading.leftOut.push_back({address(row.row, m_reading.budgets.front().column),
                                         row.unread ? QStringLiteral("unreadable-amount") : QStringLiteral("no-amount")});
        else if (row.figures)
            m_reading.leftOut.push_back({address(row.row, m_reading.budgets.front().column), QStringLiteral("signature")});
        else if (row.role == RowRole::LeftOut)
            m_reading.leftOut.push_back({address(row.row, 0), row.chosenOut ? QStringLiteral("chosen") : QStringLiteral("repeated-header")});
    }
    const auto byRow = [](const RowMeaning &a, const RowMeaning &b) { return a.row < b.row; };
    const auto rest = m_reading.rows.begin() + static_cast<std::ptrdiff_t>(withAmounts);
    std::sort(rest, m_reading.rows.end(), byRow);
    std::inplace_merge(m_reading.rows.begin(), rest, m_reading.rows.end(), byRow);
}

void Understanding::tellDoubts()
{
    for (const SumDoubt &doubt : m_doubts) {
        const bool once = doubt.kind == SumDoubt::Kind::TakenOnce;
        // It says itself that it breaks the row above down; it was found out by the very rows it counts.
        if (once ? body(doubt.other).source : std::find(m_taken.begin(), m_taken.end(), doubt.other) != m_taken.end())
            continue;
        m_reading.problems.push_back({firstCell(doubt.row), Severity::Warning, once ? QStringLiteral("same-amount") : QStringLiteral("beside-total"),
                                      once ? body(doubt.other).name : body(doubt.row).name});
    }
    const auto tell = [&](std::uint32_t row, Severity severity, const char16_t *code) {
        const BodyRow &says = body(row);
        const SheetCell *cell = m_sheet.at(says.row, firstColumn(row));
        m_reading.problems.push_back({firstCell(row), severity, QString::fromUtf16(code),
                                      says.name.isEmpty() && cell != nullptr ? singleLine(cell->text) : says.name});
    };
    for (const std::uint32_t row : m_taken)
        tell(row, Severity::Warning, u"taken-as-total");
    for (const UnnamedSum &sum : m_unnamed) {
        const bool likely = sum.proof == UnnamedSum::Proof::Likely;
        const bool near = sum.proof == UnnamedSum::Proof::Near;
        tell(sum.row, likely ? Severity::Error : Severity::Warning, likely ? u"total-or-line" : near ? u"near-total" : u"may-be-sum");
    }
}

/// Of the titles and the first names, which are more than enough to tell one language from another.
Language guessedLanguage(const BudgetReading &reading)
{
    constexpr std::size_t kEnough = 200;
    QString names = reading.titles.join(u' ');
    for (std::size_t i = 0; i < std::min(kEnough, reading.lines.size()); ++i)
        names += u' ' + reading.lines[i].name;
    return guessLanguage(names);
}

BudgetReading Understanding::read()
{
    m_head = findHead(m_sheet, m_options.synonyms, m_options.mapping);
    m_reading.titleRows = m_head.titleRows;
    m_reading.headerRows = m_head.headerRows;
    m_reading.dataStart = m_head.dataStart;
    m_reading.titles = m_head.titles;
    readColumns(m_sheet, m_head, m_options, m_reading);
    // The rest would only repeat the first mistake for every row; the assistant asks for the columns first.
    if (m_reading.budgets.empty())
        return std::move(m_reading);
    // Told before the rows are understood: of a sheet filled to its last row that would take minutes and much memory.
    if (auto tooLong = rowsOverLimit(m_sheet, m_head, m_options, m_reading)) {
        m_reading.problems.push_back(*std::move(tooLong));
        return std::move(m_reading);
    }
    m_body = readBody(m_sheet, m_head, m_options, m_reading);
    findSums();
    foldSources();
    m_sections = settledSections(m_sheet, m_body, m_rows, m_nodes, m_options, m_reading);
    m_reading.rowsRead = m_rows.size();
    // A long table takes its lines into the place of what only the search needed.
    for (BodyRow &row : m_body.rows)
        row.stems = {};
    giveBackFreedMemory();
    m_reading.lines.reserve(m_rows.size());
    m_reading.rows.reserve(m_body.rows.size() + m_head.titleRows.size() + m_head.headerRows.size() + 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        describeRow(i);
    describeRest();
    tellDoubts();
    const auto language = m_options.language ? m_options.language : m_options.mapping.language;
    m_reading.language = language.value_or(guessedLanguage(m_reading));
    m_body = {};
    m_nodes = {};
    checkReading(m_sheet, m_options, m_reading);
    return std::move(m_reading);
}

} // namespace

BudgetReading understandBudget(const Sheet &sheet, const UnderstandOptions &options)
{
    Understanding understanding(sheet, options);
    try {
        return isBudgetForm(sheet) ? readBudgetForm(sheet, options) : understanding.read();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Overflow)
            throw;
        BudgetReading refused;
        refused.problems.push_back({{}, Severity::Error, QStringLiteral("sum-too-large"), {}});
        return refused;
    }
}

} // namespace eldin::core::exchange
