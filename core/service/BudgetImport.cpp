// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/BudgetImport.h"

#include "core/base/MoneyText.h"
#include "core/service/FormLines.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace eldin::core {

using exchange::BudgetReading;
using exchange::CodeKind;

namespace {

constexpr std::size_t kLinesBetweenQuestions = 500;

/// A gap may be accepted on the command line without a word; that stays to be seen.
QString orDash(const QString &reason)
{
    return reason.isEmpty() ? QStringLiteral("–") : reason;
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
        const QString said = text.best(Language::Kyrgyz);
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            // The same words in another language were taken for that one by mistake, and now are not.
            if (text.of(language).isEmpty() && old.of(language) != said)
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

Budget BudgetImportService::budgetOf(const AmountColumns &columns) const
{
    const exchange::ReadBudget &read = columns.front().read();
    Budget budget;
    budget.year = read.year.value_or(0); // a reading without a year has an error
    budget.stage = read.stage.value_or(BudgetStage::Draft); // the reading warned
    budget.version = document().stores().budgets.lastVersion(budget.year, budget.stage) + 1;
    budget.unit = columns.front().part->reading.unit;
    for (const AmountColumn &column : columns) {
        if (budget.executedUntil.isNull())
            budget.executedUntil = column.read().executedUntil.value_or(QDate());
    }
    return budget;
}

void BudgetImportService::eachLine(const AmountColumns &columns, const ImportIds &imports, const std::function<void(BudgetLine &)> &take) const
{
    const SettlementNames settlements(document().stores());
    int position = 0;
    for (const AmountColumn &column : columns) {
        const BudgetReading &reading = column.part->reading;
        const auto import = imports.find(column.part);
        std::vector<Id<Settlement>> villages;
        for (const QString &name : reading.settlements)
            villages.push_back(settlements.find(name));
        for (const exchange::ReadLine &read : reading.lines) {
            for (const exchange::LineAmount &amount : read.amounts) {
                if (static_cast<std::size_t>(amount.budget) != column.index)
                    continue;
                BudgetLine line = read.form ? formLine(settlements, read, reading.language) : lineOf(read, reading.language);
                if (read.settlement >= 0)
                    line.settlementId = villages[static_cast<std::size_t>(read.settlement)];
                line.amount = amount.amount;
                line.cell = amount.cell();
                if (import != imports.end())
                    line.importId = import->second;
                if (const QString sources = sourcesOf(read, column.index, reading.unit, reading.language); !sources.isEmpty())
                    line.moneySource = LocalText::in(reading.language, sources);
                line.position = ++position;
                take(line);
            }
        }
    }
}

std::vector<BudgetLine> BudgetImportService::linesOf(const AmountColumns &columns, const ImportIds &imports,
                                                     const std::vector<BudgetLine> &before) const
{
    const BudgetReading &reading = columns.front().part->reading;
    const bool form = isForm(reading);
    std::vector<BudgetLine> lines;
    eachLine(columns, imports, [&](BudgetLine &line) { lines.push_back(std::move(line)); });
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
            completeFormLine(*origin, reading.language, lines[i]);
        else if (origin)
            completeFrom(*origin, lines[i]);
    }
    return lines;
}

bool BudgetImportService::isUnchanged(const AmountColumns &columns, const Budget &known, const std::vector<BudgetLine> &linesBefore,
                                      const std::vector<BudgetLine> &lines, const std::optional<GapReasons> &acceptedGaps) const
{
    const Budget now = budgetOf(columns);
    if (lines.size() != linesBefore.size() || now.unit != known.unit
        || (!now.executedUntil.isNull() && now.executedUntil != known.executedUntil))
        return false;
    const auto partners = matchLines(linesBefore, lines);
    std::map<BudgetSection, std::size_t> last;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!partners[i])
            return false;
        // In what order the sections stand is no part of what they say, nor where in a file a line came from.
        const auto [before, isFirst] = last.try_emplace(lines[i].section, *partners[i]);
        if (!isFirst && std::exchange(before->second, *partners[i]) > *partners[i])
            return false;
        const BudgetLine &old = linesBefore[*partners[i]];
        BudgetLine same = lines[i];
        same.id = old.id;
        same.budgetId = old.budgetId;
        same.importId = old.importId;
        same.cell = old.cell;
        same.position = old.position;
        if (same != old)
            return false;
    }
    std::vector<AcceptedGap> gaps = document().stores().gaps.ofBudget(known.id);
    for (const AmountColumn &column : columns) {
        for (const exchange::Gap &gap : column.part->reading.gaps) {
            if (static_cast<std::size_t>(gap.budget) != column.index)
                continue;
            const QString reason = acceptedGaps ? acceptedGaps->of(*column.part, gap.cell) : QString();
            const auto found = std::find_if(gaps.begin(), gaps.end(), [&](const AcceptedGap &accepted) {
                return accepted.name == gap.name && accepted.stated == gap.stated && accepted.computed == gap.computed
                    && (reason.isEmpty() || accepted.reason == reason);
            });
            if (found == gaps.end())
                return false;
            gaps.erase(found);
        }
    }
    return gaps.empty();
}

std::vector<PlannedBudget> BudgetImportService::plan(const BudgetTable &table, const std::optional<GapReasons> &acceptedGaps) const
{
    const Stores &stores = document().stores();
    std::vector<PlannedBudget> result;
    for (const AmountColumns &columns : budgetColumns(table)) {
        PlannedBudget planned;
        planned.budget = budgetOf(columns);
        planned.before = stores.budgets.latest(planned.budget.year, planned.budget.stage);
        if (planned.before) {
            const auto before = stores.lines.ofBudget(planned.before->id);
            const auto lines = linesOf(columns, {}, before);
            planned.comparison = compareLines(before, lines);
            planned.unchanged = isUnchanged(columns, *planned.before, before, lines, acceptedGaps);
        }
        result.push_back(std::move(planned));
    }
    return result;
}

void BudgetImportService::keepGaps(Stores &stores, const BudgetTable &part, const TableImport &import, const GapReasons &reasons,
                                   const std::vector<AmountColumns> &columns, const std::vector<Id<Budget>> &budgets) const
{
    for (const exchange::Gap &gap : part.reading.gaps) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool own = std::any_of(columns[i].begin(), columns[i].end(), [&](const AmountColumn &column) {
                return column.part == &part && column.index == static_cast<std::size_t>(gap.budget);
            });
            if (own && !budgets[i].isNull())
                stores.gaps.insert({newId<AcceptedGap>(), import.id, budgets[i], gap.cell, gap.name, gap.stated, gap.computed,
                                    gap.cause, orDash(reasons.of(part, gap.cell))});
        }
    }
}

void BudgetImportService::keepProfile(Stores &stores, const BudgetTable &table) const
{
    const exchange::TableMapping mapping = table.mapping.forNextTime();
    if (mapping.isEmpty())
        return;
    const QString shape = table.shape.isEmpty() ? exchange::shapeOf(table.sheet) : table.shape;
    if (shape.isEmpty())
        return;
    ImportProfile profile {onlyId(stores.profiles, QStringLiteral("import-profile ") + shape), table.fileName, shape,
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

std::vector<Id<Budget>> BudgetImportService::import(const BudgetTable &table, const std::optional<GapReasons> &acceptedGaps,
                                                    const GoesOn &goesOn, const Document::Elsewhere &elsewhere)
{
    if (!table.canImport(acceptedGaps.has_value()))
        throw Error(ErrorCode::RuleBroken, table.gapCount() == 0 ? QStringLiteral("import-errors") : QStringLiteral("import-gaps"));
    const auto write = [&](Stores &stores) {
        const std::vector<AmountColumns> budgets = budgetColumns(table);
        std::vector<std::optional<Budget>> kept; // versions that say the same already
        for (const AmountColumns &columns : budgets) {
            const Budget budget = budgetOf(columns);
            auto last = stores.budgets.latest(budget.year, budget.stage);
            const auto before = last ? stores.lines.ofBudget(last->id) : std::vector<BudgetLine>();
            const bool same = last && isUnchanged(columns, *last, before, linesOf(columns, {}, before), acceptedGaps);
            kept.push_back(same ? std::move(last) : std::nullopt);
        }
        std::vector<Id<Budget>> ids;
        if (std::all_of(kept.begin(), kept.end(), [](const auto &budget) { return budget.has_value(); })) {
            for (const auto &budget : kept)
                ids.push_back(budget->id);
            return ids;
        }
        const std::vector<const BudgetTable *> parts = table.parts();
        std::vector<TableImport> imports;
        ImportIds importIds;
        for (const BudgetTable *part : parts) {
            TableImport import;
            import.id = newId<TableImport>();
            import.fileName = part->fileName;
            import.fileSha256 = part->fileSha256;
            import.sheet = part->sheet.name;
            import.format = part->sheet.format;
            import.unit = part->reading.unit;
            import.importedAt = document().environment().clock.now();
            if (!part->reading.gaps.empty())
                import.acceptedGaps = orDash(acceptedGaps->summary());
            stores.imports.insert(import);
            importIds[part] = import.id;
            imports.push_back(import);
        }
        std::size_t all = 0;
        for (const AmountColumns &columns : budgets) {
            for (const AmountColumn &column : columns)
                all += column.read().lines;
        }
        std::size_t written = 0;
        UuidSequence lineIds(document().environment().clock, document().environment().random);
        for (std::size_t i = 0; i < budgets.size(); ++i) {
            const AmountColumns &columns = budgets[i];
            if (kept[i]) {
                ids.push_back(kept[i]->id);
                continue;
            }
            Budget budget = budgetOf(columns);
            const auto last = stores.budgets.latest(budget.year, budget.stage);
            budget.id = newId<Budget>();
            stores.budgets.insert(budget);
            ids.push_back(budget.id);
            auto lines = stores.lines.bulk();
            const auto insert = [&](BudgetLine &line) {
                line.id = Id<BudgetLine>(lineIds.next());
                line.budgetId = budget.id;
                lines.insert(line);
                if (++written % kLinesBetweenQuestions == 0 && goesOn && !goesOn(written, all))
                    throw Error(ErrorCode::Cancelled);
            };
            if (last || isForm(table.reading)) {
                for (BudgetLine &line : linesOf(columns, importIds, last ? stores.lines.ofBudget(last->id) : std::vector<BudgetLine>()))
                    insert(line);
            } else {
                eachLine(columns, importIds, insert); // nothing to complete them from: no need to hold them all
            }
            lines.finish();
        }
        std::vector<Id<Budget>> made = ids;
        for (std::size_t i = 0; i < made.size(); ++i) {
            if (kept[i])
                made[i] = {};
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            keepGaps(stores, *parts[i], imports[i], acceptedGaps.value_or(GapReasons()), budgets, made);
            keepProfile(stores, *parts[i]);
        }
        return ids;
    };
    return document().transact(Operation::ImportBudget, write, elsewhere);
}

} // namespace eldin::core
