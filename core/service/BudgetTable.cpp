// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BudgetTable.h"

#include "core/base/Error.h"
#include "core/base/FreedMemory.h"
#include "core/base/Text.h"
#include "core/exchange/budget/BudgetFormReading.h"
#include "core/exchange/FileHash.h"
#include "core/domain/VillageName.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace eldin::core {

using exchange::CodeKind;

QHash<QString, exchange::KnownCode> knownCodes(const Stores &stores)
{
    QHash<QString, exchange::KnownCode> codes;
    const auto add = [&](ClassificationKind kind, BudgetSection section, CodeKind meaning) {
        for (const ClassificationItem &item : stores.classification.ofKind(kind))
            codes[item.code] = {section, meaning, item.validFrom, item.validTo};
    };
    add(ClassificationKind::Revenue, BudgetSection::Revenue, CodeKind::Revenue);
    add(ClassificationKind::Function, BudgetSection::Expenditure, CodeKind::Function);
    add(ClassificationKind::Economic, BudgetSection::Expenditure, CodeKind::Economic);
    return codes;
}

QSet<QString> knownSettlements(const Stores &stores)
{
    QSet<QString> names;
    for (const Settlement &settlement : stores.settlements.all()) {
        for (const QString *name : {&settlement.name.ky, &settlement.name.ru, &settlement.name.en}) {
            if (!name->isEmpty())
                names.insert(villageKey(*name));
        }
    }
    return names;
}

void BudgetTable::releaseCells()
{
    if (!mapping.forNextTime().isEmpty())
        shape = exchange::shapeOf(sheet);
    // A line shares its texts with the cells: one of them keeps a page of memory that held many cells.
    for (exchange::ReadLine &line : reading.lines) {
        std::vector<std::pair<const QChar *, QString>> copies;
        const auto copy = [&](QString &text) {
            for (const auto &[old, own] : copies) {
                if (old == text.constData()) {
                    text = own;
                    return;
                }
            }
            const QChar *const old = text.constData();
            text = QString(old, text.size());
            copies.emplace_back(old, text);
        };
        copy(line.name);
        copy(line.code);
        for (auto &[kind, code] : line.codes)
            copy(code);
        copy(line.functional);
        copy(line.economic);
    }
    sheet.cells = {};
    for (BudgetTable &part : more)
        part.releaseCells();
    giveBackFreedMemory();
}

BudgetFile readBudgetFile(const QString &path, const exchange::SheetSourceOptions &options)
{
    return {QFileInfo(path).fileName(), exchange::fileSha256(path, options.cancelled), exchange::readSheets(path, options)};
}

bool BudgetTable::canImport(bool gapsAccepted) const
{
    return !hasError(problems) && reading.canImport(gapsAccepted)
        && std::all_of(more.begin(), more.end(), [&](const BudgetTable &part) { return part.canImport(gapsAccepted); });
}

std::vector<const BudgetTable *> BudgetTable::parts() const
{
    std::vector<const BudgetTable *> all {this};
    for (const BudgetTable &part : more)
        all.push_back(&part);
    return all;
}

QString BudgetTable::sheetNames() const
{
    QStringList names;
    for (const BudgetTable *part : parts())
        names += part->sheet.name;
    return names.join(QStringLiteral(" + "));
}

QString BudgetTable::placeOf(const BudgetTable &part, const QString &cell) const
{
    return more.empty() || cell.isEmpty() ? cell : part.sheet.name + u'!' + cell;
}

std::size_t BudgetTable::gapCount() const
{
    std::size_t count = 0;
    for (const BudgetTable *part : parts())
        count += part->reading.gaps.size();
    return count;
}

std::size_t BudgetTable::lineCount() const
{
    std::size_t count = 0;
    for (const BudgetTable *part : parts())
        count += part->reading.lines.size();
    return count;
}

namespace {

/// One sheet with what was decided for it.
BudgetTable understoodSheet(exchange::Sheet sheet, const BudgetTableOptions &options)
{
    BudgetTable table;
    exchange::UnderstandOptions understand = options.understand;
    if (const auto decided = options.mappings.find(sheet.name); decided != options.mappings.end()) {
        understand.mapping = decided->second;
    } else if (options.mapping) {
        understand.mapping = *options.mapping;
    } else if (const QString shape = options.profiles.empty() ? QString() : exchange::shapeOf(sheet); !shape.isEmpty()) {
        for (const ImportProfile &profile : options.profiles) {
            if (profile.shape != shape)
                continue;
            understand.mapping = exchange::mappingFromJson(QJsonDocument::fromJson(profile.mapping.toUtf8()).object());
            table.profile = profile;
        }
    }
    table.reading = understandBudget(sheet, understand);
    table.mapping = understand.mapping;
    table.sheet = std::move(sheet);
    return table;
}

/// The section of all its lines; an opening balance or a loan beside revenue or expenditure changes it not. Nothing where it
/// holds both.
std::optional<BudgetSection> onlySection(const BudgetTable &table)
{
    std::optional<BudgetSection> only;
    for (const exchange::ReadLine &line : table.reading.lines) {
        if (line.section == BudgetSection::Financing)
            continue;
        if (only && *only != line.section)
            return std::nullopt;
        only = line.section;
    }
    if (!only && !table.reading.lines.empty())
        return BudgetSection::Financing;
    return only;
}

/// Has names or codes with amounts beside them, several times: a line and its total at least. One loan is
/// a table of financing.
bool looksLikeBudget(const BudgetTable &table)
{
    const auto &columns = table.reading.columns;
    const bool enough = table.reading.lines.size() + table.reading.subtotals > 1 || onlySection(table) == BudgetSection::Financing;
    return !table.reading.budgets.empty() && enough && !table.reading.lines.empty()
        && std::any_of(columns.begin(), columns.end(), [](const exchange::ColumnMeaning &column) {
               return column.role == exchange::ColumnRole::Name || column.role == exchange::ColumnRole::Code;
           });
}

/// What a column of one sheet leaves open, another sheet of the same budget may say.
template <typename Value>
std::optional<Value> onlyValue(const BudgetTable &table, std::optional<Value> exchange::ReadBudget::*value)
{
    std::optional<Value> only;
    for (const exchange::ReadBudget &budget : table.reading.budgets) {
        if (!(budget.*value) || (only && only != budget.*value))
            return std::nullopt;
        only = budget.*value;
    }
    return only;
}

void completeFrom(const BudgetTable &other, BudgetTable &table, BudgetTableOptions options)
{
    const auto lacks = [&](auto value) {
        const auto &budgets = table.reading.budgets;
        return std::any_of(budgets.begin(), budgets.end(), [&](const exchange::ReadBudget &budget) { return !(budget.*value); });
    };
    const auto year = onlyValue(other, &exchange::ReadBudget::year);
    const auto stage = onlyValue(other, &exchange::ReadBudget::stage);
    const bool takesYear = year && !options.understand.year && lacks(&exchange::ReadBudget::year);
    const bool takesStage = stage && !options.understand.stage && lacks(&exchange::ReadBudget::stage);
    if (!takesYear && !takesStage)
        return;
    if (takesYear)
        options.understand.year = year;
    if (takesStage)
        options.understand.stage = stage;
    table = understoodSheet(std::move(table.sheet), options);
}

using YearAndStage = std::pair<int, BudgetStage>;

YearAndStage yearAndStage(const exchange::ReadBudget &budget)
{
    return {budget.year.value_or(0), budget.stage.value_or(BudgetStage::Draft)};
}

std::set<YearAndStage> yearsOf(const BudgetTable &table)
{
    std::set<YearAndStage> years;
    for (const exchange::ReadBudget &budget : table.reading.budgets)
        years.insert(yearAndStage(budget));
    return years;
}

bool isOpen(const BudgetTable &table)
{
    const auto &budgets = table.reading.budgets;
    return std::any_of(budgets.begin(), budgets.end(), [](const exchange::ReadBudget &budget) { return !budget.year || !budget.stage; });
}

/// True if they hold two sections of the same years, one each. Completes them from each other.
bool goTogether(BudgetTable &one, BudgetTable &other, const BudgetTableOptions &options)
{
    const auto first = onlySection(one);
    const auto second = onlySection(other);
    if (!first || !second || *first == *second)
        return false;
    if (!isOpen(one) && !isOpen(other))
        return yearsOf(one) == yearsOf(other);
    BudgetTable completedOne = one;
    BudgetTable completedOther = other;
    completeFrom(other, completedOne, options);
    completeFrom(completedOne, completedOther, options);
    if (yearsOf(completedOne) != yearsOf(completedOther))
        return false;
    one = std::move(completedOne);
    other = std::move(completedOther);
    return true;
}

/// The first one with the others as its further sheets.
BudgetTable joined(std::vector<BudgetTable> tables, const BudgetTableOptions &options)
{
    BudgetTable whole = std::move(tables.front());
    whole.more.assign(std::make_move_iterator(tables.begin() + 1), std::make_move_iterator(tables.end()));
    std::size_t lines = 0;
    for (const AmountColumns &columns : budgetColumns(whole)) {
        std::set<BudgetSection> sections;
        for (const AmountColumn &column : columns) {
            lines += column.read().lines;
            const auto section = onlySection(*column.part);
            if (section && !sections.insert(*section).second)
                whole.problems.push_back({{}, Severity::Warning, QStringLiteral("sheets-of-one-section"), column.part->sheet.name});
        }
    }
    if (lines > options.understand.mostLines)
        whole.problems.push_back({{}, Severity::Error, QStringLiteral("too-many-lines"), QString::number(lines)});
    return whole;
}

BudgetTable asked(BudgetFile &file, const QStringList &wanted, const BudgetTableOptions &options)
{
    std::vector<BudgetTable> tables;
    for (const QString &name : wanted) {
        const auto found = std::find_if(file.sheets.begin(), file.sheets.end(), [&](const exchange::Sheet &sheet) { return sheet.name == name; });
        if (found == file.sheets.end())
            throw Error(ErrorCode::NoSuchSheet, name);
        tables.push_back(understoodSheet(std::move(*found), options));
        found->name.clear();
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        for (std::size_t other = 0; other < tables.size(); ++other) {
            if (i != other)
                completeFrom(tables[other], tables[i], options);
        }
    }
    return joined(std::move(tables), options);
}

/// The sheets that may be a budget, in their order; what else the file holds is named.
std::vector<BudgetTable> candidates(BudgetFile &file, const BudgetTableOptions &options, Problems &others)
{
    std::vector<BudgetTable> tables;
    std::optional<BudgetTable> rest; // better than nothing: it says why it is no budget
    for (exchange::Sheet &sheet : file.sheets) {
        // A hidden sheet is read only where it was asked for by name.
        if (sheet.hidden && file.sheets.size() > 1) {
            if (!sheet.cells.empty())
                others.push_back({{}, Severity::Note, QStringLiteral("hidden-sheet"), sheet.name});
            continue;
        }
        BudgetTable table = understoodSheet(std::move(sheet), options);
        if (isBudgetForm(table.sheet)) {
            others.clear();
            tables.clear();
            tables.push_back(std::move(table));
            return tables;
        }
        if (looksLikeBudget(table)) {
            tables.push_back(std::move(table));
            continue;
        }
        if (!table.sheet.cells.empty())
            others.push_back(table.reading.lines.empty() ? Problem {{}, Severity::Note, QStringLiteral("other-sheet"), table.sheet.name}
                                                         : Problem {{}, Severity::Warning, QStringLiteral("other-table"), table.sheet.name});
        if (!rest || table.reading.lines.size() > rest->reading.lines.size())
            rest = std::move(table);
    }
    if (tables.empty() && rest) {
        std::erase_if(others, [&](const Problem &problem) { return problem.value == rest->sheet.name; });
        tables.push_back(*std::move(rest));
    }
    return tables;
}

/// Which tables make a whole budget: revenue and expenditure, with the financing of the same years where there is one. Those
/// with all three come first.
std::vector<std::vector<std::size_t>> wholeBudgets(std::vector<BudgetTable> &tables, const BudgetTableOptions &options)
{
    constexpr std::size_t kMostCompared = 12; // sheets; of more nobody wants every pair
    const std::size_t count = std::min(tables.size(), kMostCompared);
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t other = i + 1; other < count; ++other) {
            if (goTogether(tables[i], tables[other], options))
                pairs.emplace(i, other);
        }
    }
    const auto isFinancing = [&](std::size_t i) { return onlySection(tables[i]) == BudgetSection::Financing; };
    std::vector<std::vector<std::size_t>> three;
    std::vector<std::vector<std::size_t>> two;
    for (const auto &[i, other] : pairs) {
        if (isFinancing(i) || isFinancing(other))
            continue;
        two.push_back({i, other});
        for (std::size_t money = 0; money < count; ++money) {
            if (!isFinancing(money) || !pairs.contains(std::minmax(i, money)) || !pairs.contains(std::minmax(other, money)))
                continue;
            three.push_back({i, other, money});
            std::sort(three.back().begin(), three.back().end());
        }
    }
    three.insert(three.end(), two.begin(), two.end());
    return three;
}

BudgetTable proposed(BudgetFile &file, const BudgetTableOptions &options)
{
    Problems others;
    std::vector<BudgetTable> tables = candidates(file, options, others);
    BudgetTable best;
    if (tables.empty()) {
        best.problems.push_back({{}, Severity::Error, QStringLiteral("no-table"), {}});
        return best;
    }
    const std::vector<std::vector<std::size_t>> groups = wholeBudgets(tables, options);
    std::vector<QStringList> together;
    for (const std::vector<std::size_t> &group : groups) {
        QStringList names;
        for (const std::size_t i : group)
            names += tables[i].sheet.name;
        together.push_back(names);
    }
    const bool all = std::any_of(groups.begin(), groups.end(), [&](const auto &group) { return group.size() == tables.size(); });
    if (tables.size() > 1 && all) {
        best = joined(std::move(tables), options);
        best.problems.push_back({{}, Severity::Note, QStringLiteral("sheets-together"), best.sheetNames()});
    } else {
        const auto most = std::max_element(tables.begin(), tables.end(), [](const BudgetTable &a, const BudgetTable &b) {
            return a.reading.lines.size() < b.reading.lines.size();
        });
        for (const BudgetTable &table : tables) {
            if (&table != &*most)
                others.push_back({{}, Severity::Warning, QStringLiteral("other-table"), table.sheet.name});
        }
        best = std::move(*most);
    }
    best.problems.insert(best.problems.end(), others.begin(), others.end());
    best.together = std::move(together);
    return best;
}

} // namespace

std::vector<AmountColumns> budgetColumns(const BudgetTable &table)
{
    std::vector<AmountColumns> budgets;
    for (const BudgetTable *part : table.parts()) {
        for (std::size_t i = 0; i < part->reading.budgets.size(); ++i) {
            const AmountColumn column {part, i};
            const auto same = std::find_if(budgets.begin(), budgets.end(), [&](const AmountColumns &columns) {
                return columns.back().part != part && yearAndStage(columns.front().read()) == yearAndStage(column.read());
            });
            if (same == budgets.end())
                budgets.push_back({column});
            else
                same->push_back(column);
        }
    }
    return budgets;
}

BudgetTable understandBudgetFile(BudgetFile file, const BudgetTableOptions &options)
{
    QStringList wanted = options.sheets;
    if (wanted.isEmpty() && !options.source.sheet.isEmpty())
        wanted += options.source.sheet;
    wanted.removeDuplicates();
    BudgetTable table = wanted.isEmpty() ? proposed(file, options) : asked(file, wanted, options);
    table.fileName = file.name;
    table.fileSha256 = file.sha256;
    for (BudgetTable &part : table.more) {
        part.fileName = file.name;
        part.fileSha256 = file.sha256;
    }
    return table;
}

BudgetTable readBudgetTable(const QString &path, const BudgetTableOptions &options)
{
    BudgetTableOptions all = options;
    if (all.sheets.size() == 1 && all.source.table == 0)
        all.source.sheet = all.sheets.front();
    BudgetFile file = readBudgetFile(path, all.source);
    // The file was asked for one sheet already, by whatever name it gave it.
    if (!all.source.sheet.isEmpty())
        all.sheets.clear();
    all.source.sheet.clear();
    return understandBudgetFile(std::move(file), all);
}

} // namespace eldin::core
