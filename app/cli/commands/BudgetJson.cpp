// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/BudgetJson.h"

#include "app/cli/NameJson.h"
#include "app/cli/Values.h"
#include "core/report/BudgetFindings.h"
#include "core/report/FigureEntry.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::cli {

using namespace core;

namespace {

/// A year, or null where the validity is open.
QJsonValue yearJson(int year)
{
    return year == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(year);
}

QJsonArray gapsJson(const std::vector<AcceptedGap> &gaps)
{
    QJsonArray rows;
    for (const AcceptedGap &gap : gaps)
        rows.append(QJsonObject {{QStringLiteral("budget"), gap.budgetId.text()},
                                 {QStringLiteral("cell"), gap.cell},
                                 {QStringLiteral("name"), gap.name},
                                 {QStringLiteral("stated"), plainMoney(gap.stated)},
                                 {QStringLiteral("computed"), plainMoney(gap.computed)},
                                 {QStringLiteral("cause"), gap.cause},
                                 {QStringLiteral("reason"), gap.reason}});
    return rows;
}

/// File, sheet and cell of a figure, or null where somebody entered it.
QJsonValue sourceJson(const BudgetLine &line, const QHash<QString, TableImport> &imports)
{
    const auto import = imports.find(line.importId.text());
    if (import == imports.end())
        return QJsonValue::Null;
    return QJsonObject {{QStringLiteral("file"), import->fileName},
                        {QStringLiteral("sheet"), import->sheet},
                        {QStringLiteral("cell"), line.cell}};
}

/// Who entered a figure and when, or null where it came from a file or the history was erased.
QJsonValue enteredJson(const BudgetLine &line, const std::map<Id<BudgetLine>, FigureEntry> &entries)
{
    const auto entry = entries.find(line.id);
    if (entry == entries.end())
        return QJsonValue::Null;
    return QJsonObject {{QStringLiteral("by"), textJson(entry->second.author)},
                        {QStringLiteral("at"), momentJson(entry->second.at)}};
}

} // namespace

QJsonArray linesJson(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    std::vector<Budget> budgets = stores.budgets.all();
    if (const auto id = context.given(QStringLiteral("budget")))
        budgets = {findBudget(document, *id)};
    QHash<QString, TableImport> imports;
    for (const TableImport &import : stores.imports.all())
        imports[import.id.text()] = import;
    std::vector<std::pair<const Budget *, BudgetLine>> lines;
    std::set<Id<BudgetLine>> entered;
    for (const Budget &budget : budgets) {
        for (BudgetLine &line : stores.lines.ofBudget(budget.id)) {
            if (!imports.contains(line.importId.text()))
                entered.insert(line.id);
            lines.emplace_back(&budget, std::move(line));
        }
    }
    const auto entries = figureEntries(document, std::move(entered));
    QJsonArray rows;
    for (const auto &[budget, line] : lines) {
        rows.append(QJsonObject {{QStringLiteral("id"), line.id.text()},
                                 {QStringLiteral("budget"), budget->id.text()},
                                 {QStringLiteral("section"), codeOf(line.section)},
                                 {QStringLiteral("code"), line.code},
                                 {QStringLiteral("function"), line.functionCode},
                                 {QStringLiteral("economic"), line.economicCode},
                                 {QStringLiteral("name"), line.name.best(context.language)},
                                 {QStringLiteral("settlement"), settlementJson(stores, line.settlementId, context)},
                                 {QStringLiteral("protected"), line.isProtected},
                                 {QStringLiteral("amount"), plainMoney(line.amount)},
                                 {QStringLiteral("source"), sourceJson(line, imports)},
                                 {QStringLiteral("entered"), enteredJson(line, entries)}});
    }
    return rows;
}

QJsonArray findingsJson(Document &document, const Context &context)
{
    const Stores &stores = document.stores();
    std::vector<Budget> budgets = stores.budgets.all();
    if (const auto id = context.given(QStringLiteral("budget")))
        budgets = {findBudget(document, *id)};
    QJsonArray rows;
    for (const Budget &budget : budgets) {
        for (const BudgetFinding &finding : budgetFindings(BudgetBook(stores, {budget}, context.language))) {
            QJsonArray ids;
            for (const Id<BudgetLine> &line : finding.lines)
                ids.append(line.text());
            rows.append(QJsonObject {{QStringLiteral("budget"), budget.id.text()},
                                     {QStringLiteral("kind"), codeOf(finding.kind)},
                                     {QStringLiteral("sentence"), finding.sentence},
                                     {QStringLiteral("attention"), finding.needsAttention},
                                     {QStringLiteral("amount"), plainMoney(finding.amount)},
                                     {QStringLiteral("lines"), ids}});
        }
    }
    return rows;
}

QJsonArray classificationJson(Document &document, const Context &context)
{
    QJsonArray rows;
    for (const auto &[kind, kindCode] : Codes<ClassificationKind>::list) {
        for (const ClassificationItem &item : document.stores().classification.ofKind(kind))
            rows.append(QJsonObject {{QStringLiteral("id"), item.id.text()},
                                     {QStringLiteral("kind"), QString::fromUtf16(kindCode)},
                                     {QStringLiteral("code"), item.code},
                                     {QStringLiteral("parent"), item.parentCode},
                                     {QStringLiteral("name"), item.name.best(context.language)},
                                     {QStringLiteral("verified"), item.verified},
                                     {QStringLiteral("valid_from"), yearJson(item.validFrom)},
                                     {QStringLiteral("valid_to"), yearJson(item.validTo)}});
    }
    return rows;
}

QJsonArray importsJson(Document &document, const Context &)
{
    QJsonArray rows;
    for (const TableImport &import : document.stores().imports.all())
        rows.append(QJsonObject {{QStringLiteral("id"), import.id.text()},
                                 {QStringLiteral("file"), import.fileName},
                                 {QStringLiteral("sha256"), import.fileSha256},
                                 {QStringLiteral("sheet"), import.sheet},
                                 {QStringLiteral("format"), import.format},
                                 {QStringLiteral("unit"), codeOf(import.unit)},
                                 {QStringLiteral("at"), momentJson(import.importedAt)},
                                 {QStringLiteral("accepted_gaps"), textJson(import.acceptedGaps)},
                                 {QStringLiteral("gaps"), gapsJson(document.stores().gaps.ofImport(import.id))}});
    return rows;
}

QJsonArray profilesJson(Document &document, const Context &)
{
    QJsonArray rows;
    for (const ImportProfile &profile : document.stores().profiles.all())
        rows.append(QJsonObject {{QStringLiteral("id"), profile.id.text()},
                                 {QStringLiteral("name"), profile.name},
                                 {QStringLiteral("shape"), profile.shape},
                                 {QStringLiteral("mapping"), QJsonDocument::fromJson(profile.mapping.toUtf8()).object()}});
    return rows;
}

} // namespace eldin::cli
