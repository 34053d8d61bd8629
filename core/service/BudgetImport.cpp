// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BudgetImport.h"

#include "core/base/LanguageGuess.h"
#include "core/exchange/FileHash.h"

#include <QFileInfo>

namespace eldin::core {

using exchange::BudgetReading;
using exchange::CodeKind;

namespace {

Language languageOf(const BudgetReading &reading)
{
    constexpr std::size_t kEnough = 200;
    QString names = reading.titles.join(u' ');
    for (std::size_t i = 0; i < std::min(kEnough, reading.lines.size()); ++i)
        names += u' ' + reading.lines[i].name;
    return guessLanguage(names);
}

BudgetLine lineOf(const exchange::ReadLine &read, Language language)
{
    BudgetLine line;
    line.section = read.section;
    line.code = read.code;
    for (const auto &[kind, code] : read.codes) {
        if (kind == CodeKind::Revenue)
            line.revenueCode = code;
    }
    line.functionCode = read.functional;
    line.economicCode = read.economic;
    line.name = LocalText::in(language, read.name);
    return line;
}

} // namespace

QHash<QString, exchange::KnownCode> knownCodes(const Stores &stores)
{
    QHash<QString, exchange::KnownCode> codes;
    for (const ClassificationItem &item : stores.classification.ofKind(ClassificationKind::Revenue))
        codes[item.code] = {BudgetSection::Revenue, CodeKind::Revenue};
    for (const ClassificationItem &item : stores.classification.ofKind(ClassificationKind::Function))
        codes[item.code] = {BudgetSection::Expenditure, CodeKind::Function};
    for (const ClassificationItem &item : stores.classification.ofKind(ClassificationKind::Economic))
        codes[item.code] = {BudgetSection::Expenditure, CodeKind::Economic};
    return codes;
}

BudgetTable readBudgetTable(const QString &path, const BudgetTableOptions &options)
{
    auto sheets = exchange::readSheets(path, options.source);
    BudgetTable best;
    bool found = false;
    for (exchange::Sheet &sheet : sheets) {
        // A hidden sheet is read only where it was asked for by name.
        if (sheet.hidden && options.source.sheet.isEmpty() && sheets.size() > 1)
            continue;
        BudgetReading reading = understandBudget(sheet, options.understand);
        if (found && reading.lines.size() <= best.reading.lines.size())
            continue;
        found = true;
        best.sheet = std::move(sheet);
        best.reading = std::move(reading);
    }
    if (!found)
        best.problems.push_back({{}, Severity::Error, QStringLiteral("no-table"), {}});
    best.fileName = QFileInfo(path).fileName();
    best.fileSha256 = exchange::fileSha256(path, options.source.cancelled);
    return best;
}

std::vector<Id<Budget>> BudgetImportService::import(const BudgetTable &table, const std::optional<QString> &acceptedGaps)
{
    if (!table.canImport(acceptedGaps.has_value()))
        throw Error(ErrorCode::RuleBroken, table.reading.gaps.empty() ? QStringLiteral("import-errors") : QStringLiteral("import-gaps"));
    const Language language = languageOf(table.reading);
    return document().transact(Operation::ImportBudget, [&](Stores &stores) {
        TableImport import;
        import.id = newId<TableImport>();
        import.fileName = table.fileName;
        import.fileSha256 = table.fileSha256;
        import.sheet = table.sheet.name;
        import.format = table.sheet.format;
        import.unit = table.reading.unit;
        import.importedAt = document().environment().clock.now();
        if (!table.reading.gaps.empty())
            import.acceptedGaps = acceptedGaps->isEmpty() ? QStringLiteral("–") : *acceptedGaps;
        stores.imports.insert(import);
        std::vector<Id<Budget>> ids;
        for (const exchange::ReadBudget &read : table.reading.budgets) {
            Budget budget;
            budget.id = newId<Budget>();
            budget.year = read.year.value_or(0); // a reading without a year has an error
            budget.stage = read.stage.value_or(BudgetStage::Draft); // the reading warned
            budget.version = stores.budgets.lastVersion(budget.year, budget.stage) + 1;
            budget.unit = table.reading.unit;
            stores.budgets.insert(budget);
            ids.push_back(budget.id);
        }
        std::vector<int> positions(ids.size());
        for (const exchange::ReadLine &read : table.reading.lines) {
            BudgetLine line = lineOf(read, language);
            line.importId = import.id;
            for (const exchange::LineAmount &amount : read.amounts) {
                const auto budget = static_cast<std::size_t>(amount.budget);
                line.id = newId<BudgetLine>();
                line.budgetId = ids.at(budget);
                line.position = ++positions.at(budget);
                line.amount = amount.amount;
                line.cell = amount.cell;
                stores.lines.insert(line);
            }
        }
        return ids;
    });
}

} // namespace eldin::core
