// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/commands/TableJson.h"
#include "app/cli/Installation.h"
#include "app/cli/Output.h"
#include "app/cli/Progress.h"
#include "app/cli/Values.h"
#include "core/exchange/budget/TextRepair.h"
#include "core/exchange/reader/DocxReader.h"
#include "core/report/ComparisonTexts.h"
#include "core/report/ImportTexts.h"
#include "core/report/Texts.h"
#include "core/service/BudgetImport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace eldin::cli {

using namespace core;

namespace {

/// What changes against the last version of each budget that is there already.
QJsonArray comparedJson(const std::vector<PlannedBudget> &plan, Language language)
{
    QJsonArray rows;
    for (const PlannedBudget &planned : plan) {
        if (!planned.before)
            continue;
        QJsonObject row = comparisonJson(planned.comparison, language);
        row[QStringLiteral("year")] = planned.budget.year;
        row[QStringLiteral("stage")] = codeOf(planned.budget.stage);
        row[QStringLiteral("version")] = planned.budget.version;
        row[QStringLiteral("before")] = planned.before->id.text();
        row[QStringLiteral("before_version")] = planned.before->version;
        rows.append(row);
    }
    return rows;
}

QString comparedText(const std::vector<PlannedBudget> &plan, Language language)
{
    QString text;
    for (const PlannedBudget &planned : plan) {
        if (planned.before)
            text += u'\n' + budgetTitle(*planned.before, language) + QStringLiteral(" → ") + budgetTitle(planned.budget, language)
                + u'\n' + comparisonText(planned.comparison, planned.budget.unit, language);
    }
    return text;
}

/// Repairs what is certain and says what it was.
void repairTexts(BudgetTable &part, QJsonArray &rows)
{
    std::vector<exchange::Repair> repairs = exchange::repairsOf(part.reading);
    std::erase_if(repairs, [](const exchange::Repair &repair) { return !repair.certain; });
    exchange::applyRepairs(repairs, part.reading);
    for (const exchange::Repair &repair : repairs)
        rows.append(QJsonObject {{QStringLiteral("sheet"), part.sheet.name},
                                 {QStringLiteral("cell"), repair.cell},
                                 {QStringLiteral("from"), repair.from},
                                 {QStringLiteral("to"), repair.to},
                                 {QStringLiteral("kind"), exchange::repairKindName(repair.kind)}});
    for (BudgetTable &other : part.more)
        repairTexts(other, rows);
}

QString gapLines(const BudgetTable &table, Language language)
{
    QString lines;
    for (const BudgetTable *part : table.parts()) {
        for (const exchange::Gap &gap : part->reading.gaps) {
            const auto money = [&](Money amount) { return moneyWithUnit(amount, part->reading.unit, language); };
            lines += u'\n'
                + Cli::tr("%1 “%2”: stated %3, computed %4, difference %5")
                      .arg(table.placeOf(*part, gap.cell), gap.name, money(gap.stated), money(gap.computed), money(gap.difference))
                + QStringLiteral(" – ") + gapCauseText(gap.cause, table.placeOf(*part, gap.suspect()));
        }
    }
    return lines;
}

/// The sheets, or tables of a text document, that are asked for.
void takeSheets(const Context &context, BudgetTableOptions &options)
{
    const QString name = QStringLiteral("table");
    options.sheets = context.options.values(QStringLiteral("sheet"));
    if (!context.options.isSet(name))
        return;
    if (!options.sheets.isEmpty())
        throw UsageError {Cli::tr("--sheet and --table exclude each other.")};
    const QStringList tables = context.options.values(name);
    for (const QString &table : tables) {
        bool isNumber = false;
        const int number = table.toInt(&isNumber);
        if (!isNumber || number < 1)
            throw UsageError {Cli::tr("--table takes a number from 1.")};
        options.sheets += QString::fromStdString(exchange::docxTableName(static_cast<std::uint32_t>(number)));
    }
}

std::optional<Language> namesLanguageOption(const Context &context)
{
    const QString name = QStringLiteral("names-language");
    const QString given = context.given(name).value_or(QStringLiteral("auto"));
    const auto language = languageFromCode(given);
    if (!language && given != u"auto")
        throw UsageError {Cli::tr("--%1 takes one of: %2.").arg(name, QStringLiteral("auto, ky, ru, en"))};
    return language;
}

/// What a person decided about tables of this kind, from a file.
std::optional<exchange::TableMapping> profileOption(const Context &context)
{
    constexpr qint64 kLargest = 1024 * 1024;
    const auto path = context.given(QStringLiteral("profile"));
    if (!path)
        return std::nullopt;
    QFile file(*path);
    if (!file.exists())
        throw Error(ErrorCode::FileMissing, *path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, *path);
    if (file.size() > kLargest)
        throw Error(ErrorCode::FileOverLimit, *path);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        throw UsageError {Cli::tr("Not a JSON object: %1").arg(error.errorString())};
    return exchange::mappingFromJson(json.object());
}

/// Why gaps are accepted; nothing while one of them is not.
std::optional<GapReasons> acceptedGaps(const Context &context, const BudgetTable &table)
{
    const auto common = context.given(QStringLiteral("accept-gaps"));
    GapReasons reasons(common.value_or(QString()));
    for (const QString &given : context.options.values(QStringLiteral("gap-reason"))) {
        const QString place = given.section(u'=', 0, 0).trimmed();
        const QString reason = given.section(u'=', 1).simplified();
        bool found = false;
        for (const BudgetTable *part : table.parts()) {
            for (const exchange::Gap &gap : part->reading.gaps) {
                if (gap.cell != place && table.placeOf(*part, gap.cell) != place)
                    continue;
                reasons.own[{part->sheet.name, gap.cell}] = reason;
                found = true;
            }
        }
        if (!found || reason.isEmpty())
            throw UsageError {Cli::tr("--gap-reason: no total that does not agree, or no reason: %1").arg(given)};
    }
    if (common || (!reasons.own.empty() && reasons.cover(table)))
        return reasons;
    return std::nullopt;
}

} // namespace

void ImportBudgetCommand::addOptions(QCommandLineParser &parser) const
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    add("year", Cli::tr("Year of amount columns that state none."), "Y");
    add("stage", Cli::tr("Stage of amount columns that state none: forecast, draft, approved, revised or executed."), "S");
    add("sheet", Cli::tr("Name of the sheet. Given several times, the sheets become one budget."), "NAME");
    add("table", Cli::tr("Number of the table in a text document, from 1. Given several times, the tables become one budget."), "N");
    add("unit", Cli::tr("auto, som or thousand-som."), "UNIT");
    add("names-language", Cli::tr("Language of the names: auto, ky, ru or en."), "L");
    add("profile", Cli::tr("File with the meanings of columns and rows: what `list FILE profiles` gives as mapping, or what the window saves."), "P.json");
    parser.addOption({QStringLiteral("dry-run"), Cli::tr("Only says what would be imported.")});
    parser.addOption({QStringLiteral("repair-text"),
                      Cli::tr("Repairs letters of names where it is certain: Latin look-alikes, letters of old fonts and lost Kyrgyz letters.")});
    add("accept-gaps", Cli::tr("Imports although totals do not agree; the reason is kept."), "REASON");
    add("gap-reason", Cli::tr("Accepts the one total that stands in a cell, for a reason of its own: C5=REASON, or SHEET!C5=REASON. Can be given several times."), "CELL=REASON");
}

Outcome ImportBudgetCommand::run(const Context &context) const
{
    const bool dryRun = context.options.isSet(QStringLiteral("dry-run"));
    const auto document = dryRun ? openToRead(context) : openToWrite(context);
    BudgetTableOptions options;
    takeSheets(context, options);
    options.understand.knownCodes = knownCodes(document->stores());
    options.understand.knownSettlements = knownSettlements(document->stores());
    if (context.options.isSet(QStringLiteral("year")))
        options.understand.year = yearOption(context, QStringLiteral("year"));
    if (const auto stage = context.given(QStringLiteral("stage")))
        options.understand.stage = codedValue<BudgetStage>(*stage, QStringLiteral("stage"));
    const QString unit = context.given(QStringLiteral("unit")).value_or(QStringLiteral("auto"));
    if (unit != u"auto")
        options.understand.unit = codedValue<MoneyUnit>(unit, QStringLiteral("unit"));
    options.understand.language = namesLanguageOption(context);
    options.mapping = profileOption(context);
    options.profiles = document->stores().profiles.all();
    Progress progress(Cli::tr("Reading the table"));
    options.source.cancelled = interrupted;
    options.source.progress = [&](int percent) { progress.show(percent); };
    const Problems inOwnList = options.understand.synonyms.extendFromFile(ownSynonymsFile());
    BudgetTable table = readBudgetTable(context.arguments.at(1), options);
    table.problems.insert(table.problems.end(), inOwnList.begin(), inOwnList.end());
    QJsonArray repaired;
    if (context.options.isSet(QStringLiteral("repair-text")))
        repairTexts(table, repaired);
    const std::optional<GapReasons> accepted = acceptedGaps(context, table);
    const bool possible = table.canImport(accepted.has_value());
    BudgetImportService service(*document);
    const std::vector<PlannedBudget> plan = possible ? service.plan(table, accepted) : std::vector<PlannedBudget>();
    for (const PlannedBudget &planned : plan) {
        if (planned.unchanged)
            table.problems.push_back({{}, Severity::Note, QStringLiteral("unchanged"), budgetTitle(*planned.before, context.language)});
    }
    const bool changes = std::any_of(plan.begin(), plan.end(), [](const PlannedBudget &planned) { return !planned.unchanged; });
    std::vector<Id<Budget>> ids;
    if (possible && !dryRun) {
        table.releaseCells();
        ids = service.import(table, accepted);
    }
    QJsonObject value = tableJson(table, ids);
    value[QStringLiteral("committed")] = possible && !dryRun && changes;
    value[QStringLiteral("repaired")] = repaired;
    const QString text = context.json ? QString() : readable(value) + comparedText(plan, context.language);
    value[QStringLiteral("compared")] = comparedJson(plan, context.language);
    Outcome outcome {value, Done, {}, text};
    if (possible && !changes && !context.json)
        outcome.text = Cli::tr("Nothing has changed since the last version, so nothing was imported.") + u'\n' + text;
    if (!possible) {
        outcome.exitCode = Refused;
        outcome.message = table.gapCount() == 0 ? Cli::tr("Nothing was imported: the table has errors.")
                                                : Cli::tr("Nothing was imported: totals of the table do not agree with its lines.");
        outcome.message += gapLines(table, context.language);
    }
    return outcome;
}

} // namespace eldin::cli
