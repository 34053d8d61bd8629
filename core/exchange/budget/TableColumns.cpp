// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/TableColumns.h"

#include "core/base/AtOnce.h"
#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/DayInText.h"
#include "core/exchange/budget/CodeNesting.h"
#include "core/exchange/budget/TableUnit.h"

#include <set>

namespace eldin::core::exchange {

namespace {

constexpr std::size_t kMostBudgets = 48;

/// What the cells below a head look like.
struct Content
{
    std::size_t filled = 0;
    std::size_t numeric = 0;
    std::size_t codes = 0;
    std::size_t years = 0;
    std::size_t longText = 0; ///< characters of cells with letters
    std::size_t texts = 0;

    Content operator+(const Content &other) const
    {
        return {filled + other.filled, numeric + other.numeric, codes + other.codes, years + other.years, longText + other.longText, texts + other.texts};
    }
};

/// Adds up what the cells of some rows look like, a column each.
void addContents(SheetRows::const_iterator from, SheetRows::const_iterator to, std::vector<Content> &columns)
{
    for (auto line = from; line != to; ++line) {
        for (const auto &[column, cell] : line->second) {
            const QString text = cell.text.trimmed();
            const bool broken = cell.kind == CellKind::NoValue || cell.kind == CellKind::Error;
            if (text.isEmpty() && !broken)
                continue;
            Content &content = columns[column];
            const bool numeric = isNumeric(cell);
            ++content.filled;
            if (numeric || broken)
                ++content.numeric;
            if (looksLikeCode(text))
                ++content.codes;
            if (text.size() == 4 && !words::years(text).empty())
                ++content.years;
            if (!numeric
                && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })) {
                ++content.texts;
                content.longText += static_cast<std::size_t>(std::min<qsizetype>(text.size(), 200));
            }
        }
    }
}

/// Of the columns that hold anything.
std::map<std::uint32_t, Content> contents(const Sheet &sheet, std::uint32_t start)
{
    const auto begin = sheet.cells.lower_bound(start);
    const auto end = sheet.cells.end();
    const auto half = begin + (end - begin) / 2;
    std::vector<Content> upper(sheet.columns);
    std::vector<Content> lower(sheet.columns);
    atOnce([&] { addContents(begin, half, upper); }, [&] { addContents(half, end, lower); });
    std::map<std::uint32_t, Content> result;
    for (std::uint32_t column = 0; column < sheet.columns; ++column) {
        if (upper[column].filled + lower[column].filled > 0)
            result[column] = upper[column] + lower[column];
    }
    return result;
}

bool mostly(std::size_t some, std::size_t all)
{
    return all > 0 && some * 10 >= all * 6;
}

struct Draft
{
    ColumnMeaning meaning;
    Content content;
    QString key;
    bool amountWords = false;
};

Draft classify(std::uint32_t column, const QString &header, const Content &content, const Synonyms &synonyms)
{
    Draft draft;
    draft.content = content;
    draft.key = synonyms.key(header);
    ColumnMeaning &meaning = draft.meaning;
    meaning.column = column;
    meaning.header = header;
    const QString &key = draft.key;
    const CodeKind code = words::codeHead(key);
    const auto years = words::years(key);
    // "Год" over amounts, before its quarters, is no column of years.
    const bool yearName = words::isYearNameHead(key) && (content.years > 0 || content.numeric == 0);
    draft.amountWords = words::isAmountHead(key) || !years.empty() || words::stage(key) || words::unit(key) || words::isSourceHead(key)
        || (words::isYearNameHead(key) && !yearName);
    if (words::isNumberHead(key)) {
        meaning.role = ColumnRole::Number;
    } else if (yearName) {
        meaning.role = ColumnRole::YearName;
    } else if (words::isSectionNameHead(key)) {
        meaning.role = ColumnRole::SectionName;
    } else if (words::isSettlementHead(key) && content.numeric == 0 && content.texts > 0) {
        meaning.role = ColumnRole::Settlement;
    } else if (words::isPercentHead(key)) {
        meaning.role = ColumnRole::Percent;
    } else if (words::isDeviationHead(key)) {
        meaning.role = ColumnRole::Deviation;
    } else if (code != CodeKind::None && (mostly(content.codes, content.filled) || content.filled == 0)) {
        meaning.role = ColumnRole::Code;
        meaning.code = code;
    } else if (mostly(content.numeric, content.filled)
               || (content.numeric > 0 && (!years.empty() || words::stage(key)) && !words::isNameHead(key)
                   && !words::isOtherFigureHead(key))) {
        // A head that names a year or a stage stands over amounts, however many of them went wrong.
        meaning.role = words::isOtherFigureHead(key) ? ColumnRole::Ignored : ColumnRole::Amount;
        meaning.unit = words::unit(key);
        if (!years.empty())
            meaning.year = years.back();
        meaning.stage = words::stage(key);
    } else if (content.filled == 0 && !years.empty() && draft.amountWords) {
        meaning.role = ColumnRole::Amount;
        meaning.year = years.back();
        meaning.stage = words::stage(key);
    }
    return draft;
}

/// The column with the names: by its head, else the one with the longest texts.
void chooseName(std::vector<Draft> &drafts)
{
    Draft *best = nullptr;
    const auto rank = [](const Draft &draft) {
        return std::pair(words::isNameHead(draft.key) ? 1 : 0,
                         draft.content.texts == 0 ? 0 : draft.content.longText / draft.content.texts);
    };
    for (Draft &draft : drafts) {
        if (draft.meaning.role != ColumnRole::Ignored || draft.content.texts == 0)
            continue;
        if (best == nullptr || rank(draft) > rank(*best))
            best = &draft;
    }
    // Where villages are all that is written, they are the names of the lines.
    for (Draft &draft : drafts) {
        if (best == nullptr && draft.meaning.role == ColumnRole::Settlement)
            best = &draft;
    }
    if (best != nullptr)
        best->meaning.role = ColumnRole::Name;
}

/// Figures without a head are codes or numbers if they stand before the names.
void chooseHeadless(std::vector<Draft> &drafts)
{
    const auto name = std::find_if(drafts.begin(), drafts.end(),
                                   [](const Draft &d) { return d.meaning.role == ColumnRole::Name; });
    const bool anyWords = std::any_of(drafts.begin(), drafts.end(), [](const Draft &d) {
        return d.meaning.role == ColumnRole::Amount && d.amountWords;
    });
    for (Draft &draft : drafts) {
        if (draft.meaning.role != ColumnRole::Amount || draft.amountWords)
            continue;
        const bool before = name != drafts.end() && draft.meaning.column < name->meaning.column;
        if (before && draft.key.isEmpty() && mostly(draft.content.codes, draft.content.filled)) {
            draft.meaning.role = ColumnRole::Code;
            draft.meaning.code = CodeKind::Combined;
        } else if (anyWords || before) {
            draft.meaning.role = ColumnRole::Ignored;
        }
    }
}

bool isTotalHead(const QString &key)
{
    return words::isTotal(key) || key.contains(u"барды") || key.contains(u"баары") || key.contains(u"всего")
        || key.contains(u"total");
}

/// Columns that split the amount of one year and stage by source of money are attributes of the column with
/// the total.
void chooseSources(std::vector<Draft> &drafts)
{
    for (Draft &source : drafts) {
        if (source.meaning.role != ColumnRole::Amount || !words::isSourceHead(source.key)
            || isTotalHead(source.key))
            continue;
        for (const Draft &total : drafts) {
            if (total.meaning.role == ColumnRole::Amount && &total != &source
                && (isTotalHead(total.key) || !words::isSourceHead(total.key))
                && total.meaning.column < source.meaning.column + 8
                && source.meaning.column < total.meaning.column + 8
                && (!source.meaning.year || source.meaning.year == total.meaning.year)
                && (!source.meaning.stage || source.meaning.stage == total.meaning.stage)) {
                source.meaning.role = ColumnRole::Source;
                source.meaning.source = source.meaning.header;
                source.meaning.year = total.meaning.year;
                source.meaning.stage = total.meaning.stage;
                break;
            }
        }
    }
}

/// Quarters beside the column of their year are parts of it; a person may say otherwise.
void leaveOutQuarters(std::vector<Draft> &drafts)
{
    const auto isAmount = [](const Draft &draft) { return draft.meaning.role == ColumnRole::Amount; };
    const auto isQuarter = [&](const Draft &draft) { return isAmount(draft) && words::isQuarterHead(draft.key); };
    if (std::count_if(drafts.begin(), drafts.end(), isQuarter) < 2)
        return;
    for (Draft &draft : drafts) {
        const bool hasYear = isQuarter(draft) && std::any_of(drafts.begin(), drafts.end(), [&](const Draft &other) {
            return isAmount(other) && !isQuarter(other) && (!draft.meaning.year || draft.meaning.year == other.meaning.year)
                && (!draft.meaning.stage || draft.meaning.stage == other.meaning.stage);
        });
        if (hasYear)
            draft.meaning.role = ColumnRole::Ignored;
    }
}

/// What a person decided wins. One column holds the names.
void applyChoices(std::vector<Draft> &drafts, const TableMapping &mapping)
{
    for (Draft &draft : drafts) {
        ColumnMeaning &meaning = draft.meaning;
        const auto found = mapping.columns.find(meaning.column);
        if (found == mapping.columns.end())
            continue;
        const ColumnChoice &choice = found->second;
        if (choice.role == ColumnRole::Name) {
            for (Draft &other : drafts) {
                if (other.meaning.role == ColumnRole::Name)
                    other.meaning.role = ColumnRole::Ignored;
            }
        }
        meaning.role = choice.role;
        meaning.code = choice.role == ColumnRole::Code && choice.code == CodeKind::None ? CodeKind::Combined : choice.code;
        meaning.source = choice.role == ColumnRole::Source ? meaning.header : QString();
        if (choice.role != ColumnRole::Amount && choice.role != ColumnRole::Source)
            continue;
        const auto years = words::years(draft.key);
        if (choice.year)
            meaning.year = choice.year;
        else if (!meaning.year && !years.empty())
            meaning.year = years.back();
        if (choice.stage)
            meaning.stage = choice.stage;
        else if (!meaning.stage)
            meaning.stage = words::stage(draft.key);
        meaning.unit = words::unit(draft.key);
    }
}

/// The year and stage a title gives to columns that state none.
void fromTitles(const QStringList &titles, const Synonyms &synonyms, std::optional<int> &year,
                std::optional<BudgetStage> &stage)
{
    std::set<int> years;
    for (const QString &title : titles) {
        const QString key = synonyms.key(title);
        const bool budget = key.contains(u"бюджет") || key.contains(u"budget") || key.contains(u"расход")
            || key.contains(u"доход") || key.contains(u"киреше") || key.contains(u"чыгаша");
        if (!budget)
            continue;
        const auto named = words::years(title);
        if (!year && !named.empty())
            year = named.front();
        if (!stage)
            stage = words::stage(key);
    }
}

void makeBudgets(std::vector<Draft> &drafts, const TableHead &head, const UnderstandOptions &options,
                 BudgetReading &reading)
{
    std::optional<int> titleYear;
    std::optional<BudgetStage> titleStage;
    fromTitles(head.titles, options.synonyms, titleYear, titleStage);
    std::size_t without = 0;
    for (const Draft &draft : drafts)
        without += draft.meaning.role == ColumnRole::Amount && !draft.meaning.stage ? 1 : 0;

    std::set<std::pair<int, int>> seen;
    for (Draft &draft : drafts) {
        ColumnMeaning &meaning = draft.meaning;
        if (meaning.role != ColumnRole::Amount)
            continue;
        if (!meaning.year)
            meaning.year = options.year ? options.year : titleYear;
        // A title's stage fits one column; of several it is unclear which it means.
        if (!meaning.stage)
            meaning.stage = options.stage ? options.stage : (without == 1 ? titleStage : std::nullopt);
        const QString where = QString::fromStdString(
            cellAddress(head.headerRows.empty() ? head.dataStart : head.headerRows.back(), meaning.column));
        if (!meaning.year)
            reading.problems.push_back({where, Severity::Error, QStringLiteral("no-year"), meaning.header});
        if (!meaning.stage)
            reading.problems.push_back(
                {where, Severity::Warning, QStringLiteral("no-stage"), meaning.header});
        if (!seen.insert({meaning.year.value_or(0), meaning.stage ? static_cast<int>(*meaning.stage) : -1})
                 .second)
            reading.problems.push_back(
                {where, Severity::Error, QStringLiteral("ambiguous-columns"), meaning.header});
        meaning.budget = static_cast<int>(reading.budgets.size());
        ReadBudget budget;
        budget.column = meaning.column;
        budget.year = meaning.year;
        budget.stage = meaning.stage;
        if (meaning.stage == BudgetStage::Executed) {
            budget.executedUntil = executedUntil(meaning.header, meaning.year);
            for (const QString &title : head.titles) {
                if (!budget.executedUntil)
                    budget.executedUntil = executedUntil(title, meaning.year);
            }
            // A day of another year is that of a paper, not of this column.
            if (budget.executedUntil && meaning.year && budget.executedUntil->year() != *meaning.year)
                budget.executedUntil.reset();
        }
        reading.budgets.push_back(budget);
    }
    for (Draft &draft : drafts) {
        if (draft.meaning.role != ColumnRole::Source)
            continue;
        for (const Draft &total : drafts) {
            if (total.meaning.role == ColumnRole::Amount
                && (!draft.meaning.year || draft.meaning.year == total.meaning.year)
                && (!draft.meaning.stage || draft.meaning.stage == total.meaning.stage)
                && draft.meaning.budget < 0)
                draft.meaning.budget = total.meaning.budget;
        }
    }
    if (reading.budgets.empty())
        reading.problems.push_back({reading.headerRows.empty()
                                        ? QString()
                                        : QString::fromStdString(cellAddress(reading.headerRows.front(), 0)),
                                    Severity::Error,
                                    QStringLiteral("no-amount-column"),
                                    {}});
    if (reading.budgets.size() > kMostBudgets)
        reading.problems.push_back({{},
                                    Severity::Error,
                                    QStringLiteral("too-many-columns"),
                                    QString::number(reading.budgets.size())});
}

} // namespace

void readColumns(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
                 BudgetReading &reading)
{
    const auto all = contents(sheet, head.dataStart);
    std::vector<Draft> drafts;
    std::set<std::uint32_t> columns;
    for (const auto &[column, header] : head.headers)
        columns.insert(column);
    for (const auto &[column, content] : all)
        columns.insert(column);
    for (const std::uint32_t column : columns) {
        const auto header = head.headers.find(column);
        const auto content = all.find(column);
        drafts.push_back(classify(column, header == head.headers.end() ? QString() : header->second,
                                  content == all.end() ? Content{} : content->second, options.synonyms));
    }
    chooseName(drafts);
    chooseHeadless(drafts);
    chooseSources(drafts);
    leaveOutQuarters(drafts);
    applyChoices(drafts, options.mapping);
    makeBudgets(drafts, head, options, reading);
    for (const Draft &draft : drafts)
        reading.columns.push_back(draft.meaning);
    readUnit(sheet, head, options, reading);
}

std::vector<ColumnMeaning> columnsOf(const BudgetReading &reading, ColumnRole role)
{
    std::vector<ColumnMeaning> result;
    for (const ColumnMeaning &meaning : reading.columns) {
        if (meaning.role == role)
            result.push_back(meaning);
    }
    return result;
}

} // namespace eldin::core::exchange
