// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BudgetImport.h"

#include "core/base/FreedMemory.h"
#include "core/base/LanguageGuess.h"
#include "core/base/MoneyText.h"
#include "core/base/Text.h"
#include "core/exchange/budget/BudgetFormReading.h"
#include "core/exchange/FileHash.h"
#include "core/service/FormLines.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace eldin::core {

using exchange::BudgetReading;
using exchange::CodeKind;

namespace {

constexpr std::size_t kLinesBetweenQuestions = 500;

Language languageOf(const BudgetReading &reading)
{
    constexpr std::size_t kEnough = 200;
    QString names = reading.titles.join(u' ');
    for (std::size_t i = 0; i < std::min(kEnough, reading.lines.size()); ++i)
        names += u' ' + reading.lines[i].name;
    return guessLanguage(names);
}

/// Every line of our own form has what only that says.
bool isForm(const BudgetReading &reading)
{
    return !reading.lines.empty() && reading.lines.front().form != nullptr;
}

BudgetLine lineOf(const exchange::ReadLine &read, Language language)
{
    BudgetLine line;
    line.section = read.section;
    line.code = read.code;
    for (const auto &[kind, code] : read.codes) {
        if (kind == CodeKind::Revenue)
            line.revenueCode = code;
        else if (kind == CodeKind::Institution)
            line.institutionCode = code;
    }
    line.functionCode = read.functional;
    line.economicCode = read.economic;
    line.name = LocalText::in(language, read.name);
    return line;
}

/// Which sources bear the line in a budget, by the heads of their columns; with what each bears where there are several.
QString sourcesOf(const exchange::ReadLine &read, std::size_t budget, MoneyUnit unit, Language language)
{
    QStringList names;
    QStringList shares;
    for (const exchange::SourceAmount &source : read.sources) {
        if (static_cast<std::size_t>(source.budget) != budget || source.amount.isZero())
            continue;
        names += source.source;
        shares += QStringLiteral("%1: %2").arg(source.source, moneyFigure(source.amount, unit, language));
    }
    return names.size() == 1 ? names.front() : shares.join(QStringLiteral("; "));
}

/// What the table left open is as it was in the version before.
void completeFrom(const BudgetLine &before, BudgetLine &line)
{
    const auto complete = [](LocalText &text, const LocalText &old) {
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            if (text.of(language).isEmpty())
                text.of(language) = old.of(language);
        }
    };
    complete(line.name, before.name);
    complete(line.project, before.project);
    complete(line.moneySource, before.moneySource);
    if (line.institutionCode.isEmpty())
        line.institutionCode = before.institutionCode;
    if (line.settlementId.isNull())
        line.settlementId = before.settlementId;
    line.isProtected = line.isProtected || before.isProtected;
    if (line.code != before.code)
        return;
    // A code that no table knew may have been put into its class by hand since.
    for (const auto code : {&BudgetLine::revenueCode, &BudgetLine::functionCode, &BudgetLine::economicCode}) {
        if ((line.*code).isEmpty())
            line.*code = before.*code;
    }
}

} // namespace

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
                names.insert(foldedWithoutKyrgyzLetters(*name));
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
    giveBackFreedMemory();
}

BudgetFile readBudgetFile(const QString &path, const exchange::SheetSourceOptions &options)
{
    return {QFileInfo(path).fileName(), exchange::fileSha256(path, options.cancelled), exchange::readSheets(path, options)};
}

namespace {

/// One sheet with what was decided for it.
BudgetTable understoodSheet(exchange::Sheet sheet, const BudgetTableOptions &options)
{
    BudgetTable table;
    exchange::UnderstandOptions understand = options.understand;
    if (options.mapping) {
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

} // namespace

BudgetTable understandBudgetFile(BudgetFile file, const BudgetTableOptions &options)
{
    BudgetTable best;
    bool found = false;
    const QString &wanted = options.source.sheet;
    for (exchange::Sheet &sheet : file.sheets) {
        // A hidden sheet is read only where it was asked for by name.
        if (wanted.isEmpty() ? sheet.hidden && file.sheets.size() > 1 : sheet.name != wanted)
            continue;
        BudgetTable table = understoodSheet(std::move(sheet), options);
        const bool form = isBudgetForm(table.sheet);
        if (!found || form || table.reading.lines.size() > best.reading.lines.size())
            best = std::move(table);
        found = true;
        if (form)
            break;
    }
    if (!found && !wanted.isEmpty())
        throw Error(ErrorCode::NoSuchSheet, wanted);
    if (!found)
        best.problems.push_back({{}, Severity::Error, QStringLiteral("no-table"), {}});
    best.fileName = file.name;
    best.fileSha256 = file.sha256;
    return best;
}

BudgetTable readBudgetTable(const QString &path, const BudgetTableOptions &options)
{
    BudgetFile file = readBudgetFile(path, options.source);
    // The file was asked for one sheet already, by whatever name it gave it.
    BudgetTableOptions all = options;
    all.source.sheet.clear();
    return understandBudgetFile(std::move(file), all);
}

Budget BudgetImportService::budgetOf(const BudgetTable &table, std::size_t index) const
{
    const exchange::ReadBudget &read = table.reading.budgets.at(index);
    Budget budget;
    budget.year = read.year.value_or(0); // a reading without a year has an error
    budget.stage = read.stage.value_or(BudgetStage::Draft); // the reading warned
    budget.version = document().stores().budgets.lastVersion(budget.year, budget.stage) + 1;
    budget.unit = table.reading.unit;
    budget.executedUntil = read.executedUntil.value_or(QDate());
    return budget;
}

void BudgetImportService::eachLine(const BudgetTable &table, std::size_t index, const std::function<void(BudgetLine &)> &take) const
{
    const Language language = languageOf(table.reading);
    const SettlementNames settlements(document().stores());
    int position = 0;
    for (const exchange::ReadLine &read : table.reading.lines) {
        for (const exchange::LineAmount &amount : read.amounts) {
            if (static_cast<std::size_t>(amount.budget) != index)
                continue;
            BudgetLine line = read.form ? formLine(settlements, read, table.reading.formLanguage) : lineOf(read, language);
            line.amount = amount.amount;
            line.cell = amount.cell();
            if (const QString sources = sourcesOf(read, index, table.reading.unit, language); !sources.isEmpty())
                line.moneySource = LocalText::in(language, sources);
            line.position = ++position;
            take(line);
        }
    }
}

std::vector<BudgetLine> BudgetImportService::linesOf(const BudgetTable &table, std::size_t index,
                                                     const std::vector<BudgetLine> &before) const
{
    const bool form = isForm(table.reading);
    std::vector<BudgetLine> lines;
    eachLine(table, index, [&](BudgetLine &line) { lines.push_back(std::move(line)); });
    const auto partners = matchLines(before, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::optional<BudgetLine> origin;
        if (partners[i])
            origin = before[*partners[i]];
        // A form made of one budget may come back as another: as the approved one, for instance.
        if (form && !lines[i].id.isNull() && (!origin || origin->id != lines[i].id)) {
            if (auto found = document().stores().lines.find(lines[i].id))
                origin = std::move(found);
        }
        if (origin && form)
            completeFormLine(*origin, table.reading.formLanguage, lines[i]);
        else if (origin)
            completeFrom(*origin, lines[i]);
    }
    return lines;
}

std::vector<PlannedBudget> BudgetImportService::plan(const BudgetTable &table) const
{
    const Stores &stores = document().stores();
    std::vector<PlannedBudget> result;
    for (std::size_t i = 0; i < table.reading.budgets.size(); ++i) {
        PlannedBudget planned;
        planned.budget = budgetOf(table, i);
        planned.before = stores.budgets.latest(planned.budget.year, planned.budget.stage);
        if (planned.before) {
            const auto before = stores.lines.ofBudget(planned.before->id);
            planned.comparison = compareLines(before, linesOf(table, i, before));
        }
        result.push_back(std::move(planned));
    }
    return result;
}

void BudgetImportService::keepGaps(Stores &stores, const BudgetTable &table, const TableImport &import,
                                   const std::vector<Id<Budget>> &budgets) const
{
    for (const exchange::Gap &gap : table.reading.gaps)
        stores.gaps.insert({newId<AcceptedGap>(), import.id, budgets.at(static_cast<std::size_t>(gap.budget)),
                            gap.cell, gap.name, gap.stated, gap.computed, gap.cause, import.acceptedGaps});
}

void BudgetImportService::keepProfile(Stores &stores, const BudgetTable &table) const
{
    const exchange::TableMapping mapping = table.mapping.forNextTime();
    if (mapping.isEmpty())
        return;
    const QString shape = table.shape.isEmpty() ? exchange::shapeOf(table.sheet) : table.shape;
    if (shape.isEmpty())
        return;
    ImportProfile profile {newId<ImportProfile>(), table.fileName, shape,
                           QString::fromUtf8(QJsonDocument(exchange::toJson(mapping)).toJson(QJsonDocument::Compact))};
    const auto before = stores.profiles.ofShape(shape);
    if (!before) {
        stores.profiles.insert(profile);
    } else if (before->mapping != profile.mapping) {
        profile.id = before->id;
        stores.profiles.update(profile);
    }
}

void BudgetImportService::forgetProfile(const QString &shape)
{
    document().transact(Operation::ForgetImportProfile, [&](Stores &stores) {
        if (const auto profile = stores.profiles.ofShape(shape))
            stores.profiles.remove(profile->id);
    });
}

std::vector<Id<Budget>> BudgetImportService::import(const BudgetTable &table, const std::optional<QString> &acceptedGaps,
                                                    const GoesOn &goesOn)
{
    if (!table.canImport(acceptedGaps.has_value()))
        throw Error(ErrorCode::RuleBroken, table.reading.gaps.empty() ? QStringLiteral("import-errors") : QStringLiteral("import-gaps"));
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
        std::size_t all = 0;
        for (const exchange::ReadBudget &read : table.reading.budgets)
            all += read.lines;
        std::size_t written = 0;
        UuidSequence lineIds(document().environment().clock, document().environment().random);
        for (std::size_t i = 0; i < table.reading.budgets.size(); ++i) {
            Budget budget = budgetOf(table, i);
            const auto last = stores.budgets.latest(budget.year, budget.stage);
            budget.id = newId<Budget>();
            stores.budgets.insert(budget);
            ids.push_back(budget.id);
            auto lines = stores.lines.bulk();
            const auto insert = [&](BudgetLine &line) {
                line.id = Id<BudgetLine>(lineIds.next());
                line.budgetId = budget.id;
                line.importId = import.id;
                lines.insert(line);
                if (++written % kLinesBetweenQuestions == 0 && goesOn && !goesOn(written, all))
                    throw Error(ErrorCode::Cancelled);
            };
            if (last || isForm(table.reading)) {
                for (BudgetLine &line : linesOf(table, i, last ? stores.lines.ofBudget(last->id) : std::vector<BudgetLine>()))
                    insert(line);
            } else {
                eachLine(table, i, insert); // nothing to complete them from: no need to hold them all
            }
        }
        keepGaps(stores, table, import, ids);
        keepProfile(stores, table);
        return ids;
    });
}

} // namespace eldin::core
