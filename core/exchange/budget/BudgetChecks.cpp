// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/BudgetChecks.h"

#include "core/base/AtOnce.h"
#include "core/base/Text.h"
#include "core/domain/VillageName.h"
#include "core/exchange/budget/TableColumns.h"
#include "core/exchange/budget/TextRepair.h"
#include "core/exchange/budget/TextSigns.h"

#include <QSet>

#include <map>
#include <unordered_set>

namespace eldin::core::exchange {

namespace {

/// More of one kind would bury what else there is to see; the last one says how many follow.
constexpr std::size_t kMostOfAKind = 200;

class Reports
{
public:
    Reports(Problems &problems, Severity severity, const char16_t *code)
        : m_problems(problems)
        , m_severity(severity)
        , m_code(QString::fromUtf16(code))
    {
    }
    ~Reports()
    {
        if (m_count > kMostOfAKind)
            m_problems.push_back({{}, m_severity, m_code, QStringLiteral("+%1").arg(m_count - kMostOfAKind)});
    }
    Q_DISABLE_COPY_MOVE(Reports)

    void add(const QString &where, const QString &value)
    {
        if (++m_count <= kMostOfAKind)
            m_problems.push_back({where, m_severity, m_code, value});
    }

private:
    Problems &m_problems;
    Severity m_severity;
    QString m_code;
    std::size_t m_count = 0;
};

QString cellOf(const ReadLine &line, const std::vector<ColumnMeaning> &columns)
{
    return QString::fromStdString(cellAddress(line.row, columns.empty() ? 0 : columns.front().column));
}

/// True unless the code is used in none of the years for which the line has an amount.
bool isValid(const KnownCode &code, const ReadLine &line, const BudgetReading &reading)
{
    for (const LineAmount &amount : line.amounts) {
        const auto year = reading.budgets[static_cast<std::size_t>(amount.budget)].year;
        if (!year || ((code.validFrom == 0 || code.validFrom <= *year) && (code.validTo == 0 || *year <= code.validTo)))
            return true;
    }
    return line.amounts.empty();
}

void checkCodes(const UnderstandOptions &options, const BudgetReading &reading, Problems &problems)
{
    if (options.knownCodes.isEmpty())
        return;
    const auto columns = columnsOf(reading, ColumnRole::Code);
    Reports unknown(problems, Severity::Warning, u"unknown-code");
    Reports outdated(problems, Severity::Warning, u"code-not-valid");
    QSet<QString> told;
    for (const ReadLine &line : reading.lines) {
        for (const auto &[kind, code] : line.codes) {
            const bool classified = kind == CodeKind::Revenue || kind == CodeKind::Function
                || kind == CodeKind::Economic || kind == CodeKind::Combined;
            if (!classified || told.contains(code))
                continue;
            const auto known = options.knownCodes.constFind(code);
            if (known == options.knownCodes.constEnd())
                unknown.add(cellOf(line, columns), code);
            else if (!isValid(*known, line, reading))
                outdated.add(cellOf(line, columns), code);
            else
                continue;
            told.insert(code);
        }
    }
}

/// Whatever the repair of texts would change is told, so that nobody is surprised by it.
void checkTexts(const BudgetReading &reading, Problems &problems)
{
    const auto columns = columnsOf(reading, ColumnRole::Name);
    Reports mixed(problems, Severity::Warning, u"mixed-letters");
    Reports lost(problems, Severity::Warning, u"lost-kyrgyz-letters");
    TextRepairs repairs;
    for (const ReadLine &line : reading.lines) {
        bool isMixed = hasMixedLetters(line.name);
        bool isLost = lacksKyrgyzLetters(line.name);
        for (const WordRepair &repair : repairs.of(line.name)) {
            if (isSign(repair))
                (repair.kind == RepairKind::LookAlike ? isMixed : isLost) = true;
        }
        if (isMixed)
            mixed.add(cellOf(line, columns), line.name);
        if (isLost)
            lost.add(cellOf(line, columns), line.name);
    }
}

/// A line below a sum of its own name, codes and amounts is the same line typed twice: it counts once, and is told.
void checkDoubled(const Sheet &sheet, const BudgetReading &reading, Problems &problems)
{
    const auto names = columnsOf(reading, ColumnRole::Name);
    const auto codes = columnsOf(reading, ColumnRole::Code);
    Reports doubled(problems, Severity::Warning, u"duplicate-line");
    const auto same = [&](std::uint32_t a, std::uint32_t b, const std::vector<ColumnMeaning> &columns) {
        return std::all_of(columns.begin(), columns.end(), [&](const ColumnMeaning &column) {
            return sheet.textAt(a, column.column) == sheet.textAt(b, column.column);
        });
    };
    for (const ReadLine &line : reading.lines) {
        const auto row = std::lower_bound(reading.rows.begin(), reading.rows.end(), line.row,
                                          [](const RowMeaning &a, std::uint32_t b) { return a.row < b; });
        if (row == reading.rows.end() || row->parent < 0 || line.amounts.empty() || names.empty())
            continue;
        const auto parent = static_cast<std::uint32_t>(row->parent);
        if (same(parent, line.row, names) && same(parent, line.row, codes))
            doubled.add(line.amounts.front().cell(), line.name);
    }
}

struct Twin
{
    std::int64_t parent;
    const ReadLine *line;

    friend bool operator==(const Twin &a, const Twin &b)
    {
        return a.parent == b.parent && a.line->section == b.line->section && a.line->code == b.line->code
            && a.line->name.compare(b.line->name, Qt::CaseInsensitive) == 0;
    }
};

struct TwinHash
{
    std::size_t operator()(const Twin &twin) const
    {
        std::size_t hash = qHashMulti(0, static_cast<int>(twin.line->section), twin.parent, twin.line->code);
        for (const QChar c : twin.line->name)
            hash = hash * 31 + c.toCaseFolded().unicode();
        return hash;
    }
};

/// Lines of one name and code below one sum.
void checkTwins(const BudgetReading &reading, Problems &problems)
{
    const auto columns = columnsOf(reading, ColumnRole::Name);
    Reports twins(problems, Severity::Note, u"duplicate-line");
    std::unordered_set<Twin, TwinHash> seen;
    std::size_t at = 0;
    for (const ReadLine &line : reading.lines) {
        while (at < reading.rows.size() && reading.rows[at].row < line.row)
            ++at;
        if (!seen.insert({at < reading.rows.size() ? reading.rows[at].parent : -1, &line}).second)
            twins.add(cellOf(line, columns), line.name);
    }
}

/// revenue + opening balance = expenditure + closing balance, where a sheet states all of them.
void checkBalance(BudgetReading &reading)
{
    for (const ReadBudget &budget : reading.budgets) {
        if (!budget.closingBalance || budget.revenue.isZero() || budget.expenditure.isZero())
            continue;
        if (budget.revenue + budget.financing != budget.expenditure + *budget.closingBalance) {
            reading.problems.push_back({QString::fromStdString(cellAddress(reading.dataStart, budget.column)),
                                        Severity::Warning, QStringLiteral("balance-differs"),
                                        plainMoney(budget.revenue + budget.financing - budget.expenditure
                                                   - *budget.closingBalance)});
        }
    }
}

/// Nothing proves the lines where a table states no sum; what is missing could not show.
void checkProof(BudgetReading &reading)
{
    // A row that may be the total is an error already.
    const bool asked = std::any_of(reading.problems.begin(), reading.problems.end(), [](const Problem &problem) { return problem.code == u"total-or-line"; });
    if (reading.sums.empty() && reading.lines.size() > 1 && !asked)
        reading.problems.push_back({{}, Severity::Note, QStringLiteral("no-total"), {}});
}

/// Columns that break the amount of a line down by source of money, where they do so completely in some line.
void checkSources(BudgetReading &reading)
{
    struct Difference
    {
        QString cell;
        QString name;
        bool more = false;
    };
    std::vector<Difference> differences;
    std::size_t complete = 0;
    for (const ReadLine &line : reading.lines) {
        for (const LineAmount &amount : line.amounts) {
            Money parts;
            std::size_t count = 0;
            for (const SourceAmount &source : line.sources) {
                if (source.budget == amount.budget) {
                    parts += source.amount;
                    ++count;
                }
            }
            if (count > 0 && parts == amount.amount)
                ++complete;
            else if (count > 0)
                differences.push_back({amount.cell(), line.name, parts > amount.amount});
        }
    }
    Reports told(reading.problems, Severity::Warning, u"sources-differ");
    for (const Difference &difference : differences) {
        if (difference.more || complete > 0)
            told.add(difference.cell, difference.name);
    }
}

/// A sum that somebody typed among sums that the sheet computes: nothing renews it when a line changes. One with a single
/// part of its own amount says the row below it again. Sheets without formulas (text, values only) give no notes.
void checkTypedSums(const Sheet &sheet, BudgetReading &reading)
{
    std::map<std::int64_t, std::vector<std::uint32_t>> parts;
    for (const RowMeaning &row : reading.rows) {
        if (row.parent >= 0)
            parts[row.parent].push_back(row.row);
    }
    const auto names = columnsOf(reading, ColumnRole::Name);
    Reports typed(reading.problems, Severity::Note, u"typed-subtotal");
    Reports again(reading.problems, Severity::Note, u"restated-subtotal");
    for (const ColumnMeaning &column : columnsOf(reading, ColumnRole::Amount)) {
        std::vector<std::uint32_t> byHand;
        std::size_t computed = 0;
        for (const RowMeaning &row : reading.rows) {
            const SheetCell *cell = row.role == RowRole::Subtotal || row.role == RowRole::Total ? sheet.at(row.row, column.column) : nullptr;
            if (cell != nullptr && cell->formula)
                ++computed;
            else if (cell != nullptr && cell->kind == CellKind::Number)
                byHand.push_back(row.row);
        }
        if (byHand.size() >= computed)
            continue;
        for (const std::uint32_t row : byHand) {
            const SheetCell *name = names.empty() ? nullptr : sheet.at(row, names.front().column);
            const QString where = QString::fromStdString(cellAddress(row, column.column));
            const auto below = parts.find(row);
            const bool single = below != parts.end() && below->second.size() == 1;
            (single ? again : typed).add(where, name == nullptr ? QString() : name->text.simplified());
        }
    }
}

bool holdsAmounts(const Sheet &sheet, std::uint32_t column, std::uint32_t start)
{
    std::size_t amounts = 0;
    std::size_t others = 0;
    for (auto line = sheet.cells.lower_bound(start); line != sheet.cells.end(); ++line) {
        const auto cell = line->second.find(column);
        if (cell != line->second.end() && !cell->text.trimmed().isEmpty())
            ++(isNumeric(*cell) ? amounts : others);
    }
    return amounts > others;
}

/// Columns that nobody sees and columns with figures that are not counted, by letter and head.
void checkColumns(const Sheet &sheet, const UnderstandOptions &options, BudgetReading &reading)
{
    for (const ColumnMeaning &meaning : reading.columns) {
        const bool hidden = sheet.hiddenColumns.contains(meaning.column);
        const QString where = QString::fromStdString(cellAddress(reading.dataStart, meaning.column));
        const QString value
            = (QString::fromStdString(columnLetters(meaning.column)) + u' ' + meaning.header.simplified()).trimmed();
        if (hidden && meaning.role == ColumnRole::Amount)
            reading.problems.push_back({where, Severity::Warning, QStringLiteral("hidden-column"), meaning.header});
        else if (hidden && (meaning.role == ColumnRole::Code || meaning.role == ColumnRole::Name || meaning.role == ColumnRole::Source))
            reading.problems.push_back({where, Severity::Note, QStringLiteral("hidden-text-column"), value});
        else if (meaning.role == ColumnRole::Ignored && !options.mapping.columns.contains(meaning.column)
                 && holdsAmounts(sheet, meaning.column, reading.dataStart))
            reading.problems.push_back({where, Severity::Note, QStringLiteral("ignored-column"), value});
    }
}

void checkLines(const Sheet &sheet, const UnderstandOptions &options, BudgetReading &reading)
{
    // Letters that the reading of the file found lost already.
    reading.problems.insert(reading.problems.end(), sheet.problems.begin(), sheet.problems.end());
    // Each amount column is stored as a budget of its own.
    std::size_t lines = 0;
    for (const ReadBudget &budget : reading.budgets)
        lines += budget.lines;
    if (lines > options.mostLines)
        reading.problems.push_back({{}, Severity::Error, QStringLiteral("too-many-lines"), QString::number(lines)});
    if (reading.lines.empty())
        reading.problems.push_back({{}, Severity::Error, QStringLiteral("no-lines"), {}});
}

} // namespace

void checkForm(const Sheet &sheet, const UnderstandOptions &options, BudgetReading &reading)
{
    checkLines(sheet, options, reading);
    checkCodes(options, reading, reading.problems);
    if (options.knownSettlements.isEmpty())
        return;
    Reports unknown(reading.problems, Severity::Warning, u"unknown-settlement");
    for (const ReadLine &line : reading.lines) {
        if (line.form && !line.form->settlement.isEmpty() && !options.knownSettlements.contains(villageKey(line.form->settlement)))
            unknown.add(cellOf(line, columnsOf(reading, ColumnRole::Name)), line.form->settlement);
    }
}

/// Takes the villages of the lines from their column; one that the document does not know is told.
void takeSettlements(const Sheet &sheet, const UnderstandOptions &options, BudgetReading &reading)
{
    const auto columns = columnsOf(reading, ColumnRole::Settlement);
    if (columns.empty())
        return;
    Reports unknown(reading.problems, Severity::Warning, u"unknown-settlement");
    QHash<QString, int> places; // in the list of names: a few villages stand in a hundred thousand lines
    std::vector<bool> known;
    for (ReadLine &line : reading.lines) {
        for (const ColumnMeaning &column : columns) {
            const QString name = singleLine(sheet.textAt(line.row, column.column));
            if (name.isEmpty())
                continue;
            const auto place = places.constFind(name);
            if (place == places.constEnd()) {
                line.settlement = *places.insert(name, static_cast<int>(known.size()));
                reading.settlements += name;
                known.push_back(options.knownSettlements.isEmpty() || options.knownSettlements.contains(villageKey(name)));
            } else {
                line.settlement = *place;
            }
            if (!known[static_cast<std::size_t>(line.settlement)])
                unknown.add(QString::fromStdString(cellAddress(line.row, column.column)), name);
        }
    }
}

void checkReading(const Sheet &sheet, const UnderstandOptions &options, BudgetReading &reading)
{
    checkLines(sheet, options, reading);
    std::size_t hidden = 0;
    std::uint32_t first = 0;
    for (const RowMeaning &row : reading.rows) {
        if (sheet.hiddenRows.contains(row.row) && hidden++ == 0)
            first = row.row;
    }
    if (hidden > 0)
        reading.problems.push_back({QString::fromStdString(cellAddress(first, 0)), Severity::Note,
                                    QStringLiteral("hidden-rows"), QString::number(hidden)});
    checkColumns(sheet, options, reading);
    Problems ofWords;
    Problems ofNeighbours;
    const auto checkNeighbours = [&] {
        checkTwins(reading, ofNeighbours);
        checkDoubled(sheet, reading, ofNeighbours);
    };
    const auto checkWords = [&] {
        checkCodes(options, reading, ofWords);
        checkTexts(reading, ofWords);
    };
    atOnce(checkWords, checkNeighbours); // this thread has the room for what the second one remembers
    for (const Problems *some : {&ofWords, &ofNeighbours})
        reading.problems.insert(reading.problems.end(), some->begin(), some->end());
    checkTypedSums(sheet, reading);
    checkBalance(reading);
    checkSources(reading);
    checkProof(reading);
    takeSettlements(sheet, options, reading);
}

} // namespace eldin::core::exchange
