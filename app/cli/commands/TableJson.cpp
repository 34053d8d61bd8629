// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/TableJson.h"

#include "app/cli/commands/Commands.h"
#include "app/cli/Values.h"
#include "core/exchange/budget/RestatedSums.h"
#include "core/report/Texts.h"

#include <QJsonArray>

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

QJsonValue headerRow(const exchange::BudgetReading &reading)
{
    return reading.headerRows.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(static_cast<qint64>(reading.headerRows.front()) + 1);
}

QJsonArray budgetsJson(const BudgetTable &table, const std::vector<Id<Budget>> &ids)
{
    QJsonArray budgets;
    const std::vector<AmountColumns> all = budgetColumns(table);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const exchange::ReadBudget &first = all[i].front().read();
        std::size_t lines = 0;
        Money revenue;
        Money expenditure;
        Money financing;
        for (const AmountColumn &column : all[i]) {
            lines += column.read().lines;
            revenue += column.read().revenue;
            expenditure += column.read().expenditure;
            financing += column.read().financing;
        }
        budgets.append(QJsonObject {
            {QStringLiteral("id"), i < ids.size() ? idJson(ids[i]) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("year"), first.year ? QJsonValue(*first.year) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("stage"), codeOf(first.stage.value_or(BudgetStage::Draft))},
            {QStringLiteral("lines"), static_cast<qint64>(lines)},
            {QStringLiteral("revenue"), plainMoney(revenue)},
            {QStringLiteral("expenditure"), plainMoney(expenditure)},
            {QStringLiteral("financing"), plainMoney(financing)}});
    }
    return budgets;
}

/// What one sheet says, cell by cell, added to that of the others.
struct CellRows
{
    QJsonArray restated, leftOut, gaps, problems;

    void add(const BudgetTable &table, const BudgetTable &part)
    {
        const exchange::BudgetReading &reading = part.reading;
        const QString &sheet = part.sheet.name;
        for (const exchange::LeftOut &entry : reading.leftOut)
            leftOut.append(QJsonObject {
                {QStringLiteral("sheet"), sheet}, {QStringLiteral("cell"), entry.cell}, {QStringLiteral("why"), entry.why}});
        // Cells of the first column of amounts, in which every sum stands.
        const std::uint32_t column = reading.budgets.empty() ? 0 : reading.budgets.front().column;
        for (const exchange::RestatedSum &sum : exchange::restatedSums(reading))
            restated.append(QJsonObject {{QStringLiteral("sheet"), sheet},
                                         {QStringLiteral("cell"), QString::fromStdString(exchange::cellAddress(sum.row, column))},
                                         {QStringLiteral("part"), QString::fromStdString(exchange::cellAddress(sum.part, column))}});
        for (const exchange::Gap &gap : reading.gaps)
            gaps.append(QJsonObject {{QStringLiteral("sheet"), sheet},
                                     {QStringLiteral("cell"), gap.cell},
                                     {QStringLiteral("name"), gap.name},
                                     {QStringLiteral("stated"), plainMoney(gap.stated)},
                                     {QStringLiteral("computed"), plainMoney(gap.computed)},
                                     {QStringLiteral("difference"), plainMoney(gap.difference)},
                                     {QStringLiteral("cause"), gap.cause},
                                     {QStringLiteral("suspect"), textJson(gap.suspect())}});
        for (const Problems *list : {&reading.problems, &part.problems}) {
            for (const Problem &problem : *list) {
                Problem placed = problem;
                placed.where = table.placeOf(part, problem.where);
                QJsonObject row = problemsJson({placed}).first().toObject();
                row[QStringLiteral("sheet")] = problem.where.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sheet);
                row[QStringLiteral("cell")] = textJson(problem.where);
                problems.append(row);
            }
        }
    }
};

QJsonArray sheetsJson(const BudgetTable &table)
{
    QJsonArray sheets;
    for (const BudgetTable *part : table.parts())
        sheets.append(QJsonObject {{QStringLiteral("name"), part->sheet.name},
                                   {QStringLiteral("header_row"), headerRow(part->reading)},
                                   {QStringLiteral("unit"), codeOf(part->reading.unit)},
                                   {QStringLiteral("language"), languageCode(part->reading.language)},
                                   {QStringLiteral("columns"), columnsJson(part->reading)},
                                   {QStringLiteral("rows_read"), static_cast<qint64>(part->reading.rowsRead)},
                                   {QStringLiteral("lines"), static_cast<qint64>(part->reading.lines.size())}});
    return sheets;
}

} // namespace

QJsonObject tableJson(const BudgetTable &table, const std::vector<Id<Budget>> &ids)
{
    const exchange::BudgetReading &reading = table.reading;
    std::size_t rowsRead = 0;
    std::size_t subtotals = 0;
    CellRows cells;
    for (const BudgetTable *part : table.parts()) {
        rowsRead += part->reading.rowsRead;
        subtotals += part->reading.subtotals;
        cells.add(table, *part);
    }
    return {{QStringLiteral("committed"), !ids.empty()},
            {QStringLiteral("format"), table.sheet.format},
            {QStringLiteral("encoding"), textJson(table.sheet.encoding)},
            {QStringLiteral("sheet"), table.sheetNames()},
            {QStringLiteral("sheets"), sheetsJson(table)},
            {QStringLiteral("header_row"), headerRow(reading)},
            {QStringLiteral("unit"), codeOf(reading.unit)},
            {QStringLiteral("language"), languageCode(reading.language)},
            {QStringLiteral("columns"), columnsJson(reading)},
            {QStringLiteral("profile"), table.profile ? QJsonValue(table.profile->name) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("rows_read"), static_cast<qint64>(rowsRead)},
            {QStringLiteral("lines"), static_cast<qint64>(table.lineCount())},
            {QStringLiteral("subtotals"), static_cast<qint64>(subtotals)},
            {QStringLiteral("restated"), cells.restated},
            {QStringLiteral("left_out"), cells.leftOut},
            {QStringLiteral("budgets"), budgetsJson(table, ids)},
            {QStringLiteral("gaps"), cells.gaps},
            {QStringLiteral("problems"), cells.problems}};
}

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

} // namespace eldin::cli
