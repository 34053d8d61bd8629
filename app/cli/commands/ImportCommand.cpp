// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Installation.h"
#include "app/cli/Output.h"
#include "app/cli/Progress.h"
#include "app/cli/Values.h"
#include "core/exchange/budget/RestatedSums.h"
#include "core/exchange/budget/TextRepair.h"
#include "core/report/ComparisonTexts.h"
#include "core/report/Texts.h"
#include "core/service/BudgetImport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace eldin::cli {

using namespace core;

namespace {

QString severityName(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("note");
}

QJsonObject columnsJson(const exchange::BudgetReading &reading)
{
    QJsonObject columns;
    for (const exchange::ColumnMeaning &meaning : reading.columns) {
        QJsonObject column {{QStringLiteral("role"), exchange::columnRoleName(meaning.role)},
                            {QStringLiteral("header"), meaning.header}};
        if (meaning.role == exchange::ColumnRole::Code)
            column[QStringLiteral("code")] = exchange::codeKindName(meaning.code);
        if (meaning.year)
            column[QStringLiteral("year")] = *meaning.year;
        if (meaning.stage)
            column[QStringLiteral("stage")] = codeOf(*meaning.stage);
        columns[QString::fromStdString(exchange::columnLetters(meaning.column))] = column;
    }
    return columns;
}

QJsonObject tableJson(const BudgetTable &table, const std::vector<Id<Budget>> &ids)
{
    const exchange::BudgetReading &reading = table.reading;
    Problems problems = reading.problems;
    problems.insert(problems.end(), table.problems.begin(), table.problems.end());
    QJsonArray leftOut;
    for (const exchange::LeftOut &entry : reading.leftOut)
        leftOut.append(QJsonObject {{QStringLiteral("cell"), entry.cell}, {QStringLiteral("why"), entry.why}});
    // Cells of the first column of amounts, in which every sum stands.
    const std::uint32_t column = reading.budgets.empty() ? 0 : reading.budgets.front().column;
    QJsonArray restated;
    for (const exchange::RestatedSum &sum : exchange::restatedSums(reading))
        restated.append(QJsonObject {{QStringLiteral("cell"), QString::fromStdString(exchange::cellAddress(sum.row, column))},
                                     {QStringLiteral("part"), QString::fromStdString(exchange::cellAddress(sum.part, column))}});
    QJsonArray budgets;
    for (std::size_t i = 0; i < reading.budgets.size(); ++i) {
        const exchange::ReadBudget &budget = reading.budgets[i];
        budgets.append(QJsonObject {
            {QStringLiteral("id"), i < ids.size() ? idJson(ids[i]) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("year"), budget.year ? QJsonValue(*budget.year) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("stage"), codeOf(budget.stage.value_or(BudgetStage::Draft))},
            {QStringLiteral("lines"), static_cast<qint64>(budget.lines)},
            {QStringLiteral("revenue"), plainMoney(budget.revenue)},
            {QStringLiteral("expenditure"), plainMoney(budget.expenditure)},
            {QStringLiteral("financing"), plainMoney(budget.financing)}});
    }
    QJsonArray gaps;
    for (const exchange::Gap &gap : reading.gaps)
        gaps.append(QJsonObject {{QStringLiteral("cell"), gap.cell},
                                 {QStringLiteral("name"), gap.name},
                                 {QStringLiteral("stated"), plainMoney(gap.stated)},
                                 {QStringLiteral("computed"), plainMoney(gap.computed)},
                                 {QStringLiteral("difference"), plainMoney(gap.difference)},
                                 {QStringLiteral("cause"), gap.cause}});
    return {{QStringLiteral("committed"), !ids.empty()},
            {QStringLiteral("format"), table.sheet.format},
            {QStringLiteral("encoding"), textJson(table.sheet.encoding)},
            {QStringLiteral("sheet"), table.sheet.name},
            {QStringLiteral("header_row"), reading.headerRows.empty() ? QJsonValue(QJsonValue::Null)
                                                                      : QJsonValue(static_cast<qint64>(reading.headerRows.front()) + 1)},
            {QStringLiteral("unit"), codeOf(reading.unit)},
            {QStringLiteral("columns"), columnsJson(reading)},
            {QStringLiteral("profile"), table.profile ? QJsonValue(table.profile->name) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("rows_read"), static_cast<qint64>(reading.rowsRead)},
            {QStringLiteral("lines"), static_cast<qint64>(reading.lines.size())},
            {QStringLiteral("subtotals"), static_cast<qint64>(reading.subtotals)},
            {QStringLiteral("restated"), restated},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("budgets"), budgets},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("problems"), problemsJson(problems)}};
}

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
QJsonArray repairTexts(exchange::BudgetReading &reading)
{
    std::vector<exchange::Repair> repairs = exchange::repairsOf(reading);
    std::erase_if(repairs, [](const exchange::Repair &repair) { return !repair.certain; });
    exchange::applyRepairs(repairs, reading);
    QJsonArray rows;
    for (const exchange::Repair &repair : repairs)
        rows.append(QJsonObject {{QStringLiteral("cell"), repair.cell},
                                 {QStringLiteral("from"), repair.from},
                                 {QStringLiteral("to"), repair.to},
                                 {QStringLiteral("kind"), exchange::repairKindName(repair.kind)}});
    return rows;
}

/// The table of a text document that is asked for; 0 where none is.
int tableOption(const Context &context)
{
    const QString name = QStringLiteral("table");
    if (!context.options.isSet(name))
        return 0;
    if (context.options.isSet(QStringLiteral("sheet")))
        throw UsageError {Cli::tr("--sheet and --table exclude each other.")};
    const int number = numberOption(context, name);
    if (number < 1)
        throw UsageError {Cli::tr("--table takes a number from 1.")};
    return number;
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

} // namespace

QJsonArray problemsJson(const Problems &problems)
{
    QJsonArray rows;
    for (const Problem &problem : problems)
        rows.append(QJsonObject {{QStringLiteral("cell"), textJson(problem.where)},
                                 {QStringLiteral("severity"), severityName(problem.severity)},
                                 {QStringLiteral("code"), problem.code},
                                 {QStringLiteral("value"), textJson(problem.value)},
                                 {QStringLiteral("message"), problemText(problem)}});
    return rows;
}

void ImportBudgetCommand::addOptions(QCommandLineParser &parser) const
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    add("year", Cli::tr("Year of amount columns that state none."), "Y");
    add("stage", Cli::tr("Stage of amount columns that state none: forecast, draft, approved, revised or executed."), "S");
    add("sheet", Cli::tr("Name of the sheet."), "NAME");
    add("table", Cli::tr("Number of the table in a text document, from 1."), "N");
    add("unit", Cli::tr("auto, som or thousand-som."), "UNIT");
    add("profile", Cli::tr("File with the meanings of columns and rows: what `list FILE profiles` gives as mapping, or what the window saves."), "P.json");
    parser.addOption({QStringLiteral("dry-run"), Cli::tr("Only says what would be imported.")});
    parser.addOption({QStringLiteral("repair-text"),
                      Cli::tr("Repairs letters of names where it is certain: Latin look-alikes, letters of old fonts and lost Kyrgyz letters.")});
    add("accept-gaps", Cli::tr("Imports although totals do not agree; the reason is kept."), "REASON");
}

Outcome ImportBudgetCommand::run(const Context &context) const
{
    const bool dryRun = context.options.isSet(QStringLiteral("dry-run"));
    const auto document = dryRun ? openToRead(context) : openToWrite(context);
    BudgetTableOptions options;
    options.source.sheet = context.options.value(QStringLiteral("sheet"));
    options.source.table = tableOption(context);
    options.understand.knownCodes = knownCodes(document->stores());
    options.understand.knownSettlements = knownSettlements(document->stores());
    if (context.options.isSet(QStringLiteral("year")))
        options.understand.year = yearOption(context, QStringLiteral("year"));
    if (const auto stage = context.given(QStringLiteral("stage")))
        options.understand.stage = codedValue<BudgetStage>(*stage, QStringLiteral("stage"));
    const QString unit = context.given(QStringLiteral("unit")).value_or(QStringLiteral("auto"));
    if (unit != u"auto")
        options.understand.unit = codedValue<MoneyUnit>(unit, QStringLiteral("unit"));
    options.mapping = profileOption(context);
    options.profiles = document->stores().profiles.all();
    Progress progress(Cli::tr("Reading the table"));
    options.source.cancelled = interrupted;
    options.source.progress = [&](int percent) { progress.show(percent); };
    const Problems inOwnList = options.understand.synonyms.extendFromFile(ownSynonymsFile());
    BudgetTable table = readBudgetTable(context.arguments.at(1), options);
    table.problems.insert(table.problems.end(), inOwnList.begin(), inOwnList.end());
    const QJsonArray repaired = context.options.isSet(QStringLiteral("repair-text")) ? repairTexts(table.reading) : QJsonArray();
    const std::optional<QString> accepted = context.given(QStringLiteral("accept-gaps"));
    const bool possible = table.canImport(accepted.has_value());
    BudgetImportService service(*document);
    const std::vector<PlannedBudget> plan = possible ? service.plan(table) : std::vector<PlannedBudget>();
    std::vector<Id<Budget>> ids;
    if (possible && !dryRun) {
        table.releaseCells();
        ids = service.import(table, accepted);
    }
    QJsonObject value = tableJson(table, ids);
    value[QStringLiteral("repaired")] = repaired;
    const QString text = context.json ? QString() : readable(value) + comparedText(plan, context.language);
    value[QStringLiteral("compared")] = comparedJson(plan, context.language);
    Outcome outcome {value, Done, {}, text};
    if (!possible) {
        outcome.exitCode = Refused;
        outcome.message = table.reading.gaps.empty() ? Cli::tr("Nothing was imported: the table has errors.")
                                                     : Cli::tr("Nothing was imported: totals of the table do not agree with its lines.");
        for (const exchange::Gap &gap : table.reading.gaps)
            outcome.message += u'\n'
                + Cli::tr("%1 “%2”: stated %3, computed %4, difference %5")
                      .arg(gap.cell, gap.name, moneyWithUnit(gap.stated, table.reading.unit, context.language),
                           moneyWithUnit(gap.computed, table.reading.unit, context.language),
                           moneyWithUnit(gap.difference, table.reading.unit, context.language));
    }
    return outcome;
}

} // namespace eldin::cli
